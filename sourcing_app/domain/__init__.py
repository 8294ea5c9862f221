"""The business rules: plain Python without files, clock or window."""
