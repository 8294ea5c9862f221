"""Shipping: when goods arrive, what releases them, and what came of what was ordered."""
