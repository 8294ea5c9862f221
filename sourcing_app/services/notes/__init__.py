"""Notes on suppliers, inquiries and orders."""
