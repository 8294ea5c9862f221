"""Files outside the sourcing file: safe names, read without waiting, written whole or not."""
