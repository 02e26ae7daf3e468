"""Candidate counts in a text -> what a trained encoder chooses for each of them."""
