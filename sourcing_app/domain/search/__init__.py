"""Search queries: what spoils them, and how to mend it."""
