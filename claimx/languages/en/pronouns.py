"""Words that stand for a speaker named elsewhere."""

PRONOUNS = frozenset("he she it they we i him her them who his".split())
