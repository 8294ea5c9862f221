"""Quotes: states, terms and price breaks."""
