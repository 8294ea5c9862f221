"""Importing a table: the file, its columns, what would happen, and then all of it at once."""
