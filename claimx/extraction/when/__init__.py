"""A text -> the time expressions in it, dated in EDTF."""
