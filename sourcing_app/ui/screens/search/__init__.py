"""The page Product search."""
