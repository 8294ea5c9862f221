"""The buyer's own details."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.reader import Reader, Row


def profile(reader: Reader, columns: Iterable[str]) -> Row | None:
    """These columns of the details, None where none were entered yet."""
    return reader.one(f"SELECT {', '.join(columns)} FROM buyer_profile ORDER BY id LIMIT 1")
