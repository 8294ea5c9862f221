"""What a sourcing file says of itself in `meta`, and how much is in it."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import TABLES, quoted
from sourcing_app.store.sqlite.reader import Reader


def meta(reader: Reader, key: str) -> str:
    """The value kept under this key, "" where there is none."""
    return str(reader.value("SELECT value FROM meta WHERE key = ?", (key,)) or "")


def tables(reader: Reader) -> list[str]:
    """The names of the file's tables, in order."""
    return [str(row["name"]) for row in reader.rows(TABLES)]


def row_counts(reader: Reader, names: Iterable[str]) -> dict[str, int]:
    """How many rows each of these tables has, by its name."""
    return {name: int(reader.value(f"SELECT count(*) FROM {quoted(name)}")) for name in names}


def last_issued(reader: Reader, kind: str, year: int) -> int | None:
    """The place of the number of this kind and year that was issued last, None before the first."""
    found = reader.value(
        "SELECT last FROM number_sequence WHERE kind = ? AND year = ?", (kind, year)
    )
    return None if found is None else int(found)


def numbers_beginning(reader: Reader, start: str) -> list[str]:
    """The numbers of inquiries and orders that begin so, those in the Bin too; in any order."""
    rows = reader.rows(
        "SELECT number FROM inquiry WHERE number LIKE :alike "
        "UNION ALL SELECT number FROM purchase_order WHERE number LIKE :alike",
        {"alike": f"{start}%"},
    )
    return [str(row["number"]) for row in rows]
