"""The exchange rates in the file."""

from sourcing_app.store.sqlite.reader import Reader, Row


def rates(reader: Reader) -> list[Row]:
    """All of them, by currency; none in a file of an earlier version."""
    return reader.rows("SELECT * FROM exchange_rate ORDER BY base, quote, source")


def rate_id(reader: Reader, base: str, quote: str, source: str) -> int | None:
    """The row of two currencies from one source; None before there is one."""
    found = reader.value(
        "SELECT id FROM exchange_rate WHERE base = ? AND quote = ? AND source = ?",
        (base, quote, source),
    )
    return None if found is None else int(found)
