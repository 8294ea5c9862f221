"""Importing other programs' files: read, map, check everything, then write in one step."""
