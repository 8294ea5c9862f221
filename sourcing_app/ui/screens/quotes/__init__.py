"""The page Quotes."""
