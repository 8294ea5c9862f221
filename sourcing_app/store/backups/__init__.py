"""Backups of sourcing files: made, verified, listed, copied to a second folder, pruned."""
