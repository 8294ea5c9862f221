"""Bytes for people: the letters and documents the program makes."""
