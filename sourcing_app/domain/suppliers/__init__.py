"""Suppliers: identity, badges, checks, red flags and verdicts."""
