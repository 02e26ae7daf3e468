"""A document's text -> the sentences that can carry a claim; offsets never move."""
