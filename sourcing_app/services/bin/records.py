"""Restoring from the Bin, which can be undone, and erasing for good, which cannot."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from sourcing_app.domain.actions import Action
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.sentences import say
from sourcing_app.services.bin.plan import ErasePlan, in_bin, plan
from sourcing_app.services.bin.rows import names_of
from sourcing_app.services.records import set_binned
from sourcing_app.store.purge import erase, erase_loose_blobs
from sourcing_app.store.sqlite.session_reader import SessionReader

if TYPE_CHECKING:
    from sqlmodel import Session

    from sourcing_app.services.backups import Backups
    from sourcing_app.services.open_file import OpenFile

__all__ = ["Bin", "ErasePlan"]

Restorer = Callable[["Session", Sequence[int]], None]
_GONE = say("BinRecords", "This is no longer in the Bin.")


class Bin:
    """Everything that is done with the Bin as a whole."""

    def __init__(
        self, file: "OpenFile", backups: "Backups", restorers: Mapping[str, Restorer]
    ) -> None:
        """`restorers` restore the rows of those tables where more follows from it."""
        self._file = file
        self._backups = backups
        self._restorers = restorers

    def restore(self, items: Iterable[BinItem]) -> None:
        """Restore these as one undo step; raises NotFound and then changes none."""
        wanted = _by_table(in_bin(self._file.reader, items))
        alike = len(wanted) == 1
        action = Action(f"{next(iter(wanted))}.restored") if alike else Action.BIN_RESTORED
        with self._file.database.writing(action) as session:
            for table, ids in wanted.items():
                if table in self._restorers:
                    self._restorers[table](session, ids)
                else:
                    set_binned(session, table, ids, _GONE, binned=False)

    def plan(self, items: Iterable[BinItem] | None = None) -> ErasePlan:
        """Tell what `empty` would erase and keep; raises NotFound for what is not in the Bin."""
        return plan(self._file.reader, in_bin(self._file.reader, items))

    def empty(self, items: Iterable[BinItem] | None = None) -> ErasePlan:
        """
        Erase these, or the whole Bin, for good; returns what was erased and kept.

        Only items nothing depends on are erased, with their parts, in one transaction that cannot
        be undone. A verified backup is made first; without one, raising its AppError, nothing is
        erased.
        """
        wanted = None if items is None else tuple(items)
        foreseen = self.plan(wanted)
        if not foreseen.erased:
            return foreseen
        self._backups.make_if_due(BackupReason.ERASING)
        with self._file.database.writing(Action.BIN_EMPTIED, undoable=False) as session:
            reader = SessionReader(session)
            done = plan(reader, in_bin(reader, wanted))
            names = names_of(reader, done.erased)
            for table, ids in _by_table(done.erased).items():
                erase(session, table, {key: names[BinItem(table, key)] for key in ids})
            erase_loose_blobs(session)
        return done


def _by_table(items: Sequence[BinItem]) -> dict[str, list[int]]:
    groups: defaultdict[str, list[int]] = defaultdict(list)
    for item in items:
        groups[item.record].append(item.id)
    return groups
