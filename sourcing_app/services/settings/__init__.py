"""What is set for the whole file."""
