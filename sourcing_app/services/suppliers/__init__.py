"""Suppliers: lists and facts read plainly (rows, facts, detail), changes through records."""
