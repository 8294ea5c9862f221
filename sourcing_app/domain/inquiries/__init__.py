"""Inquiries: states, the letter, its language and style, and whether it is ready."""
