"""The history: every field, old and new."""
