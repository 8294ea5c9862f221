"""The exchange rates in the file: of two currencies, one of each source and day."""

from collections.abc import Iterable
from datetime import date

from sourcing_app.store.sqlite.reader import Reader, Row


def newest(reader: Reader, day: date) -> list[Row]:
    """
    The newest rate on or before a day of each pair and source, by currency.

    Where there is none so old, the first one after it: a bank may name its rates a day ahead.
    """
    return reader.rows(
        "SELECT r.* FROM (SELECT base, quote, source, "
        "coalesce(max(CASE WHEN as_of <= :day THEN as_of END), min(as_of)) AS as_of "
        "FROM exchange_rate GROUP BY base, quote, source) AS last "
        "JOIN exchange_rate r ON r.base = last.base AND r.quote = last.quote "
        "AND r.source = last.source AND r.as_of = last.as_of ORDER BY r.base, r.quote, r.source",
        {"day": day.isoformat()},
    )


def rate_id(reader: Reader, base: str, quote: str, source: str, day: date) -> int | None:
    """The row of two currencies from one source of a day; None before there is one."""
    found = reader.value(
        "SELECT id FROM exchange_rate WHERE base = ? AND quote = ? AND source = ? AND as_of = ?",
        (base, quote, source, day.isoformat()),
    )
    return None if found is None else int(found)


def rate_ids(reader: Reader, base: str, quote: str, source: str, day: date | None) -> Iterable[int]:
    """The rows of two currencies from one source, of a day or, with None, of every day."""
    return reader.ids(
        "SELECT id FROM exchange_rate WHERE base = :base AND quote = :quote "
        "AND source = :source AND (:day IS NULL OR as_of = :day)",
        {"base": base, "quote": quote, "source": source, "day": day and day.isoformat()},
    )
