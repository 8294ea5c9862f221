"""Columns that follow from other rows: kept in line, rebuilt, and compared."""
