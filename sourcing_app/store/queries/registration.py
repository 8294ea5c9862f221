"""The buyer's own details."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.reader import Reader, Row


def brand_lists(reader: Reader) -> tuple[str, str]:
    """The buyer's own brands and the words that are none, separated by semicolons."""
    row = profile(reader, ("own_brands", "no_brands"))
    return ("", "") if row is None else (row["own_brands"], row["no_brands"])


def profile(reader: Reader, columns: Iterable[str]) -> Row | None:
    """These columns of the details, None where none were entered yet."""
    return reader.one(f"SELECT {', '.join(columns)} FROM buyer_profile ORDER BY id LIMIT 1")
