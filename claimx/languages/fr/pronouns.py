"""Words that stand for a speaker named elsewhere."""

PRONOUNS = frozenset(
    "il elle ils elles on nous je lui celui-ci celle-ci t-il t-elle -t-il -t-elle t-on".split()
) | {"ce dernier", "cette dernière", "ces derniers"}
