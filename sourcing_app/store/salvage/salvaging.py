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
from sourcing_app.store.salvage.geometry import opened
from sourcing_app.store.salvage.losses import expected_rows, given_numbers
from sourcing_app.store.salvage.new_file import COUNTS, NewFile, closing_file
from sourcing_app.store.salvage.pages import Pages
from sourcing_app.store.salvage.private_copy import Step, private_copy
from sourcing_app.store.salvage.reading import Reading
from sourcing_app.store.salvage.references import References
from sourcing_app.store.salvage.roots import layout_of
from sourcing_app.store.sqlite.errors import explained


@dataclass(frozen=True, slots=True)
class Salvaged:
    """
    The new file and how much of the damaged one is in it.

    `rows` (saved, or copied from a backup) and `lost` name every table, including 0, except the row
    counts, which are made anew. For a table in `uncertain` the number of lost rows is an estimate.
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
        expected = {name: expected_rows(reading, name, donors) for name in names}
        for name in reading.found:
            file.sequence(name, given_numbers(reading, name))
        references = References(file, donors)
        references.mend()
        rows = {name: file.count(name) for name in names}
        file.finish(references.lent_facts(), damaged.name)
    lost = {name: max(0, count - rows[name]) for name, (count, _) in expected.items()}
    uncertain = frozenset(name for name, (_, certain) in expected.items() if not certain)
    return rows, lost, uncertain, tuple(references.notes)
