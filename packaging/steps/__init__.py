"""The steps of packaging/dev.py; standard library alone, since nothing is installed yet."""
