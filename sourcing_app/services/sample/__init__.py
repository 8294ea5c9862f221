"""The sample file: a small firm's year, to be looked at and tried."""
