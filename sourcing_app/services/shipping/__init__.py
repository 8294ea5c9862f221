"""Shipments of orders, what was received of them, and gate G8."""
