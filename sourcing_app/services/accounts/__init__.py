"""Suppliers' bank accounts: entered, compared, confirmed through a known channel."""
