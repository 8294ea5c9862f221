"""What changed: journal, chain, undo and counts."""
