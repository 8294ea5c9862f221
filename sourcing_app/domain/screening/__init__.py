"""Screening: whether a supplier's name stands on a public list, and what was decided about it."""
