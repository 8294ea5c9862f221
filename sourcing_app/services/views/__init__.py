"""The views of lists that users have saved in the file."""
