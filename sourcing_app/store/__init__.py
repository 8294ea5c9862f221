"""The sourcing file: one SQLite database and the only code that writes to it."""
