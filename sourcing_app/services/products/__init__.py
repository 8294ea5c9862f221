"""Products: listed, looked at, and written."""
