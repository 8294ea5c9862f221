"""The sample file: a small firm's year, to explore."""
