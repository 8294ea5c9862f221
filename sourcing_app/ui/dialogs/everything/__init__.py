"""The search over everything (Ctrl+K): one field, and what has the words, in groups."""
