"""Money that leaves: payments, validated and recorded behind their gates."""
