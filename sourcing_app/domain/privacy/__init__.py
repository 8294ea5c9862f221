"""What is never kept or logged: secrets and personal data."""
