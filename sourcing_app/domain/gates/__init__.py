"""The gates before money leaves: facts, what is missing, what may be waived."""
