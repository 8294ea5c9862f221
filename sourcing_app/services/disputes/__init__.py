"""Disputes: what is recorded of them, how well they are proved, and what happened when."""
