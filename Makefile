# Needs Python 3.11 or later and make; every target makes its own .venv when there is none.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

demo: $(VENV)/ready
	$(BIN)/claimx extract samples | $(BIN)/claimx show -

test: $(VENV)/ready
	$(BIN)/pytest

lint: $(VENV)/ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

fuzz: $(VENV)/ready
	$(BIN)/python -m tests.fuzz --minutes 10

bench: $(VENV)/ready-to-compare
	$(BIN)/python -m tests.benchmarks

$(VENV)/ready: pyproject.toml .ci/constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet -c .ci/constraints.txt -e '.[dev]'
	touch $@

$(VENV)/ready-to-compare: $(VENV)/ready
	$(BIN)/pip install --quiet -c .ci/constraints.txt -e '.[bench]'
	touch $@

.PHONY: demo test lint fuzz bench
