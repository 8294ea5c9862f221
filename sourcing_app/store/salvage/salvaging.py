"""The whole salvage: copy, read, repair, count, and name the new file."""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from sourcing_app.domain.errors import Damaged
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.atomic import put_in_place
from sourcing_app.files.system_errors import already_there, refused_by_system
from sourcing_app.store.file.header import checked_header
from sourcing_app.store.file.proof import proved
from sourcing_app.store.file.reserved import refuse_reserved
from sourcing_app.store.salvage.donors import Donor, opened_donors
from sourcing_app.store.salvage.new_file import COUNTS, NewFile, closing_file
from sourcing_app.store.salvage.pages import Pages, opened
from sourcing_app.store.salvage.private_copy import Step, private_copy
from sourcing_app.store.salvage.reading import Reading
from sourcing_app.store.salvage.references import References
from sourcing_app.store.salvage.roots import layout_of
from sourcing_app.store.salvage.trees import HIGHEST, LOWEST
from sourcing_app.store.sqlite.errors import explained

# A count far beyond the index entries or the last id issued is itself damaged.
_ABSURD = 1 << 40


@dataclass(frozen=True, slots=True)
class Salvaged:
    """
    The new file and how much of the damaged one is in it.

    `rows` (saved, or copied from a backup) and `lost` name every table, including 0, except the row
    counts, which are made again. For a table in `uncertain` the number of lost rows is an estimate.
    """

    path: Path
    rows: dict[str, int]
    lost: dict[str, int]
    uncertain: frozenset[str]
    notes: tuple[Sentence, ...]

    @property
    def whole(self) -> bool:
        """Whether every row was saved as it was."""
        return not any(self.lost.values()) and not self.notes


def _silent(_done: int, _total: int) -> None:
    pass


def salvage(
    damaged: Path,
    target: Path,
    donors: Sequence[Path] = (),
    step: Callable[[int, int], None] = _silent,
) -> Salvaged:
    """
    Write a new file with every row of a damaged one that can be read.

    `donors` are sound backups of the file, newest first. `step` is called with (done, total) and
    may raise to stop. This process must not have the damaged file open. Raises Damaged when nothing
    can be read, TooNew, or Environment; then no new file is left.
    """
    partial = _free_name(target, (damaged, *donors))
    try:
        with (
            TemporaryDirectory(prefix=".salvage-", dir=target.parent) as folder,
            opened_donors(donors) as lenders,
        ):
            copy = private_copy(damaged, Path(folder), step)
            with copy.open("rb") as stream:
                pages = opened(stream, copy.stat().st_size)
                found = _salvage(pages, (damaged, partial), lenders, step)
        proved(partial, checked_header(partial).version, target)
        put_in_place(partial, target)
    except FileExistsError as error:
        raise already_there(target) from error
    except OSError as error:
        raise refused_by_system(error, target) from error
    except sqlite3.Error as error:
        raise (explained(error, target) or error) from error
    finally:
        for name in (partial, partial.with_name(partial.name + "-journal")):
            with contextlib.suppress(OSError):  # on a read-only disk there is nothing to delete
                name.unlink(missing_ok=True)
    return Salvaged(target, *found)


def _free_name(target: Path, others: Sequence[Path]) -> Path:
    """The temporary name next to the final one; neither may exist."""
    if os.path.lexists(target):
        raise already_there(target)
    refuse_reserved(target)
    partial = target.with_name(target.name + ".partial")
    if any(partial.exists() and other.exists() and partial.samefile(other) for other in others):
        raise already_there(partial)
    return partial


def _salvage(
    pages: Pages, paths: tuple[Path, Path], donors: Sequence[Donor], step: Step
) -> tuple[dict[str, int], dict[str, int], frozenset[str], tuple[Sentence, ...]]:
    damaged, partial = paths
    layout = layout_of(pages, damaged, donors)
    partial.unlink(missing_ok=True)
    os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    file = NewFile(partial, layout.schema)
    with closing_file(file):
        reading = Reading(pages, layout, file, step)
        reading.read()
        if not any(file.count(name) for name in reading.found):
            raise Damaged(
                say("Salvage", "Nothing in {file} can be read. Restore a backup instead.").put(
                    file=damaged
                )
            )
        names = [name for name in reading.found if name != COUNTS]
        expected = {name: _expected_rows(reading, name, donors) for name in names}
        for name in reading.found:
            file.sequence(name, _given_numbers(reading, name))
        references = References(file, donors)
        references.mend()
        rows = {name: file.count(name) for name in names}
        file.finish(references.lent_facts(), damaged.name)
    lost = {name: max(0, count - rows[name]) for name, (count, _) in expected.items()}
    uncertain = frozenset(name for name, (_, certain) in expected.items() if not certain)
    return rows, lost, uncertain, tuple(references.notes)


def _expected_rows(reading: Reading, table: str, donors: Sequence[Donor]) -> tuple[int, bool]:
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


def _given_numbers(reading: Reading, table: str) -> set[int]:
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
