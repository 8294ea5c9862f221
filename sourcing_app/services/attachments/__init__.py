"""Kept files: taken in, judged and given out again."""
