"""The payment gates: facts, what is missing, what can be waived."""
