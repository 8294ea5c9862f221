"""A file that does not open: backups, salvage, another holder."""
