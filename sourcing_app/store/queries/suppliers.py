"""Suppliers, as an import compares them."""

from sourcing_app.store.sqlite.reader import Reader, Row


def everyone(reader: Reader) -> list[Row]:
    """Every supplier with all columns, those in the Bin too, in any order."""
    return reader.rows("SELECT * FROM supplier")
