"""Money that leaves: suppliers' accounts, their checks, payments behind gates."""
