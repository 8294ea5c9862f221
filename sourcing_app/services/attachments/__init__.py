"""Attached files: added, checked and saved elsewhere."""
