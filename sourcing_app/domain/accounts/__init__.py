"""Suppliers' bank accounts: whose they are, and how they are compared and confirmed."""
