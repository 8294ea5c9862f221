"""The Guide's texts, read from the resources."""
