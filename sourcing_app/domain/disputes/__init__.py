"""Disputes: what one is about, how well it is proved, and until when."""
