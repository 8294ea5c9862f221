"""Quotes: lists and facts read plainly (rows), changes through records."""
