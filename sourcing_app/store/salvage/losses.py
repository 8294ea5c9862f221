"""How many rows each table had, as well as can still be determined."""

from collections.abc import Sequence

from sourcing_app.store.salvage.donors import Donor
from sourcing_app.store.salvage.reading import Reading
from sourcing_app.store.salvage.trees import HIGHEST, LOWEST

# A count far beyond the index entries or the last id issued is itself damaged.
_ABSURD = 1 << 40


def expected_rows(reading: Reading, table: str, donors: Sequence[Donor]) -> tuple[int, bool]:
    """
    How many rows the table had before the damage, and whether that is certain.

    Exact by the file's own count, by a complete index, or if nothing is missing; otherwise
    estimated from the indexes and the gaps in the ids, never less than what was saved.
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
    """Ids of rows that existed, saved or not: none of them may be issued again."""
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
