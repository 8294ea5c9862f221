"""The history of every field: its lines, and the proof that none was changed."""
