"""Weights of the network -> one int8 ONNX file with tokenizer and labels inside, as claimx reads it.

The graph is laid by hand, one window at a time, with the fused operators that onnxruntime has for such an encoder.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from tests.training.network import HEADS, KEY, ROLES, WIDTH, Reader

FUSED = "com.microsoft"


class _Graph:
    """Collects nodes and weights; each node's output has the node's name."""

    def __init__(self) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.weights: list[onnx.TensorProto] = []

    def weight(self, name: str, values: np.ndarray) -> str:
        self.weights.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def ints(self, name: str, *values: int) -> str:
        return self.weight(name, np.array(values, dtype=np.int64))

    def add(
        self, op: str, name: str, *inputs: str, domain: str = "", outputs: list[str] | None = None, **attributes: object
    ) -> str:
        self.nodes.append(helper.make_node(op, inputs, outputs or [name], name=name, domain=domain, **attributes))
        return name


def export(reader: Reader, tokenizer: Tokenizer, path: Path, about: dict[str, str]) -> None:
    """Write the reader: matrices and word table as int8."""
    tensors = {k: v.detach().float().numpy() for k, v in reader.state_dict().items()}
    g = _Graph()

    def matmul(name: str, x: str, key: str) -> str:
        return g.add("MatMul", name, x, g.weight(f"{key}.weight.T", tensors[f"{key}.weight"].T))

    def linear(name: str, x: str, key: str) -> str:
        return g.add("Add", name, matmul(f"{name}.m", x, key), g.weight(f"{key}.bias.{name}", tensors[f"{key}.bias"]))

    def w(key: str) -> str:
        return g.weight(key, tensors[key])

    zero, one = g.ints("zero", 0), g.ints("one", 1)
    g.add("Shape", "length", "ids")
    g.add("Slice", "here", w("places.weight"), zero, "length", zero)
    g.add("Gather", "word", w("words.weight"), "ids")
    g.add("Unsqueeze", "marked", "marks", one)
    g.add("Mul", "mark", "marked", g.weight("mark.weight", tensors["mark"][None]))
    g.add("Add", "sum.1", "word", "here")
    g.add("Add", "sum.2", "sum.1", "mark")
    g.add("LayerNormalization", "norm", "sum.2", w("norm.weight"), w("norm.bias"), epsilon=1e-12)
    x = g.add("Unsqueeze", "x", "norm", zero)
    for k in range(len(reader.layers)):
        p = f"layers.{k}"
        linear(f"{p}.qkv", x, f"{p}.qkv")
        q, key, v = (f"{p}.{n}" for n in "qkv")
        g.add("Split", f"{p}.split", f"{p}.qkv", g.ints(f"{p}.parts", WIDTH, WIDTH, WIDTH), outputs=[q, key, v], axis=2)
        g.add("MultiHeadAttention", f"{p}.attend", q, key, v, domain=FUSED, num_heads=HEADS)
        for side, inner in (("1", "out"), ("2", "outer")):
            if side == "2":
                matmul(f"{p}.inner.m", x, f"{p}.inner")
                g.add("FastGelu", f"{p}.gelu", f"{p}.inner.m", w(f"{p}.inner.bias"), domain=FUSED)
            matmul(f"{p}.{inner}.m", f"{p}.attend" if side == "1" else f"{p}.gelu", f"{p}.{inner}")
            # Plain sums and norms: the fused operator for them is several times slower on one thread.
            g.add("Add", f"{p}.{inner}", f"{p}.{inner}.m", w(f"{p}.{inner}.bias"))
            g.add("Add", f"{p}.sum{side}", x, f"{p}.{inner}")
            x = g.add(
                "LayerNormalization", f"{p}.x{side}", f"{p}.sum{side}", w(f"{p}.norm{side}.weight"),
                w(f"{p}.norm{side}.bias"), epsilon=1e-12,
            )  # fmt: skip
    rows = g.add("Squeeze", "rows", x, zero)
    g.add("Gather", "first.row", rows, "first")
    g.add("Gather", "last.row", rows, "last")
    count = g.add("Concat", "pair", "first.row", "last.row", axis=1)

    def choice(name: str, key: str, source: str) -> None:
        linear(f"{name}.1", source, f"{key}.0")
        g.add("Gelu", f"{name}.g", f"{name}.1", domain=FUSED)
        linear(name, f"{name}.g", f"{key}.3")

    choice("category", "category", count)
    choice("modality", "modality", count)
    ends = 2 * len(ROLES)
    split = g.ints("split", -1, ends, KEY)
    for name, source in (("query", count), ("key", rows)):
        linear(f"{name}.flat", source, name)
        g.add("Reshape", f"{name}.split", f"{name}.flat", split)
    g.add("Transpose", "queries", "query.split", perm=[1, 0, 2])
    g.add("Transpose", "keys", "key.split", perm=[1, 2, 0])
    g.add("MatMul", "products", "queries", "keys")
    g.add("Mul", "scaled", "products", g.weight("scale", np.array(KEY**-0.5, dtype=np.float32)))
    g.add("Transpose", "scores", "scaled", perm=[1, 0, 2])
    g.add("Gather", "nearness", g.weight("near.weight", tensors["near.weight"]), "near")
    g.add("Gather", "apartness", g.weight("apart.weight", tensors["apart.weight"]), "apart")
    g.add("Add", "place", "nearness", "apartness")
    g.add("Transpose", "placed", "place", perm=[0, 2, 1])
    g.add("Add", "ends", "scores", "placed")
    g.add("Slice", "starts", "ends", zero, one, one)
    g.add("Squeeze", "start", "starts", one)
    g.add("Softmax", "weights", "start", axis=-1)
    g.add("MatMul", "speaker", "weights", rows)
    g.add("Concat", "count.speaker", count, "speaker", axis=1)
    choice("type", "kind", "count.speaker")
    floats, ints = TensorProto.FLOAT, TensorProto.INT64
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        g.nodes, "reader",
        [value("ids", ints, ["t"]), value("marks", floats, ["t"]),
         value("first", ints, ["n"]), value("last", ints, ["n"]),
         value("near", ints, ["n", "t"]), value("apart", ints, ["n", "t"])],
        [value("category", floats, ["n", None]), value("modality", floats, ["n", None]),
         value("type", floats, ["n", None]),
         value("ends", floats, ["n", ends, "t"])],
        g.weights,
    )  # fmt: skip
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(FUSED, 1)], ir_version=8
    )
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        onnx.save(model, str(plain))
        quantize_dynamic(
            str(plain),
            str(path),
            weight_type=QuantType.QInt8,
            per_channel=True,
            op_types_to_quantize=["MatMul", "Gather"],
            extra_options={"DefaultTensorType": TensorProto.FLOAT},
        )
    small = onnx.load(str(path))
    for key, text in {**about, "tokenizer": tokenizer.to_str()}.items():
        entry = small.metadata_props.add()
        entry.key, entry.value = key, text
    onnx.save(small, str(path))
