"""What changed: journal, chain, undo, and the history replayed against the rows."""
