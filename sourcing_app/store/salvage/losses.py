"""How many rows each table had, as well as anything can still tell."""

from collections.abc import Sequence

from sourcing_app.store.salvage.donors import Donor
from sourcing_app.store.salvage.reading import Reading
from sourcing_app.store.salvage.trees import HIGHEST, LOWEST

# A count so far beyond what an index or the last number given out says is itself damaged.
_ABSURD = 1 << 40


def expected_rows(reading: Reading, table: str, donors: Sequence[Donor]) -> tuple[int, bool]:
    """
    How many rows the table had before anything was dropped, and whether that is certain.

    Exact by the file's own count, by an index that has all rows, or where nothing is missing;
    otherwise what the indexes and the gaps in the numbers say, never less than what was kept.
    """
    found = reading.found[table]
    if not (found.hurt or found.short):
        return reading.file.count(table), True
    rows = reading.file.rowids(table)
    kept = len(rows)
    counts = [len(listed) for listed in found.listed(reading.pages, rows)]
    told = reading.told().get(table)
    if told is not None and kept <= told <= (reading.sequences.get(table) or _ABSURD):
        counts.append(told)
    if not found.hurt and (kept in counts or not counts):
        return kept, True
    if counts and max(counts) >= kept:
        return max(counts), True
    backups = [donor.count(table) or 0 for donor in donors[:1]]
    return max([kept + _missed(reading, table), *backups]), False


def given_numbers(reading: Reading, table: str) -> set[int]:
    """Numbers of rows that were there, kept or not: none of them may be given out again."""
    found = reading.found[table]
    if table in reading.sequences and not found.hurt:
        return {reading.sequences[table]}
    ends = {end for gap in found.tree.gaps for end in (gap.low, gap.high)} - {LOWEST, HIGHEST}
    logged = reading.file.connection.execute(
        "SELECT max(entity_id) FROM change_log WHERE entity = ?", (table,)
    ).fetchone()
    known = {reading.sequences.get(table) or logged[0] or 0}
    return known | ends | found.refused | found.named(reading.pages)


def _missed(reading: Reading, table: str) -> int:
    found = reading.found[table]
    kept = reading.file.rowids(table)
    named = found.named(reading.pages) | found.refused
    last = max([reading.sequences.get(table, 0), *kept])
    gaps = [(max(gap.low, 0), min(gap.high, last)) for gap in found.tree.gaps]
    skipped = sum(
        high - low - sum(low < rowid <= high for rowid in kept) for low, high in gaps if low < high
    )
    return max(len(named - kept), found.blurred + skipped)
