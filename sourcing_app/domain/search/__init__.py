"""Search queries: what makes them fail, and how to correct it."""
