"""Sentences -> claims; one file a question."""
