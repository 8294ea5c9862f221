"""Importing tables: every row is checked first, then all good ones are written in one step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Cancelled, Environment, Held
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.lines import SourceTable
from sourcing_app.files.tables.pasted import PastedCells, read_pasted
from sourcing_app.files.tables.source import read_table
from sourcing_app.files.tables.table import ReportStep, TableOptions, silent
from sourcing_app.services.many_rows import uncollected
from sourcing_app.services.suppliers.contacts import fill_contact
from sourcing_app.services.suppliers.writes import NewSupplier, fill_supplier, insert_many, seen
from sourcing_app.services.transfer.kinds import (
    CONTACTS,
    SUPPLIERS,
    columns_proposed,
    refuse_unread,
)
from sourcing_app.services.transfer.mapping import checked

if TYPE_CHECKING:
    from sourcing_app.services.backups import Backups
    from sourcing_app.services.open_file import OpenFile
from sourcing_app.services.transfer.plan import BATCH, ImportPlan, Placing, plan
from sourcing_app.services.transfer.record_columns import READ
from sourcing_app.services.transfer.record_plan import RecordPlan
from sourcing_app.services.transfer.records import plan_records, write_records
from sourcing_app.services.transfer.rows import (
    NOBODY,
    Entry,
    Remark,
    contact_fields,
    own_fields,
)
from sourcing_app.store.history.journal import Journal

__all__ = ["Import", "ImportPlan", "Remark", "Transfer"]


_AS_FOUND = TableOptions()
_USUAL = Placing()


@dataclass(frozen=True, slots=True)
class Import:
    """
    A file of a `kind` of records to import, and how to read it; `mapping` None means: as proposed.

    `placing` is what happens to rows that may be a company already known. `today` None means: the
    day that the file's own clock says.
    """

    source: Path | PastedCells
    options: TableOptions = _AS_FOUND
    mapping: Mapping[str, str] | None = None
    placing: Placing = _USUAL
    kind: str = SUPPLIERS
    today: date | None = None


class Transfer:
    """Other programs' files into the sourcing file."""

    def __init__(self, file: "OpenFile", backups: "Backups") -> None:
        self._file = file
        self._backups = backups

    @uncollected()
    def read(self, wanted: Import, progress: ReportStep = silent) -> SourceTable:
        """Read the file as it is; raises AppError, Rejected for a kind that goes out only."""
        refuse_unread(wanted.kind)
        if isinstance(wanted.source, PastedCells):
            return read_pasted(wanted.source, wanted.options)
        return read_table(wanted.source, wanted.options, progress)

    @uncollected()
    def plan(
        self, wanted: Import, progress: ReportStep = silent, *, file: SourceTable | None = None
    ) -> ImportPlan:
        """
        Check every row and find who is there; raises AppError for the file as a whole.

        A `file` that was read with the same options is not read again.
        """
        refuse_unread(wanted.kind)
        file = self.read(wanted, progress) if file is None else file
        mapping = wanted.mapping
        if mapping is None:
            mapping = columns_proposed(wanted.kind, file)
        if wanted.kind in READ:
            today = wanted.today or self._file.today()
            return plan_records(self._file, wanted.kind, file, mapping, today, progress)
        chosen = checked(mapping, file.columns)
        placing = replace(wanted.placing, only_known=wanted.kind == CONTACTS)
        return plan(file, chosen, self._file.reader, placing, progress)

    def write(self, ready: ImportPlan, today: date, progress: ReportStep = silent) -> None:
        """
        Write the plan as one step of undo; stopped halfway, nothing of it stays.

        Payments are never undone: they were made. What is there gets a backup first. A place for
        backups that is full or busy holds no import up: undo takes it back too. Raises AppError,
        Damaged already for the backup.
        """
        self._back_up(progress)
        with uncollected():
            if isinstance(ready, RecordPlan):
                write_records(self._file, ready, today, progress)
            else:
                self._write_suppliers(ready, today, progress)

    def _write_suppliers(self, ready: ImportPlan, today: date, progress: ReportStep) -> None:
        total = len(ready.added) + len(ready.updated)
        writing = say("Transfer", "Writing suppliers")
        looking = partial(progress, 0, total, writing)
        with self._file.database.writing(
            Action.SUPPLIERS_IMPORTED, rows=total, look=looking
        ) as session:
            start = 0
            for batch in ready.added.batches():
                progress(start, total, writing)
                start += len(batch)
                insert_many(session, [*map(_new, batch)], today)
                Journal.of(session).settle()
            for done, entry in enumerate(ready.updated, start=len(ready.added)):
                if done % BATCH == 0:
                    progress(done, total, writing)
                    Journal.of(session).settle()
                _fill(session, entry, today)
            progress(total, total, writing)

    def _back_up(self, progress: ReportStep) -> None:
        if self._file.is_sample:
            return
        try:
            self._backups.make_if_due(BackupReason.IMPORT, _stopped_by(progress))
        except (Environment, Held):
            return


def _new(entry: Entry) -> NewSupplier:
    people = [each for each in (entry.contact, *entry.others) if each != NOBODY]
    return NewSupplier(entry.fields, people, sorted(entry.badges))


def _fill(session: Session, entry: Entry, today: date) -> None:
    """Fill in what is blank of a supplier of the list; nothing recorded is overwritten."""
    assert entry.supplier_id is not None
    fields = own_fields(entry.fields)
    fill_supplier(session, entry.supplier_id, fields, today, note=entry.note)
    for contact in (entry.contact, *entry.others):
        fill_contact(session, entry.supplier_id, contact_fields(contact))
    for badge in sorted(entry.badges):
        session.add(seen(entry.supplier_id, badge, today))


def _stopped_by(progress: ReportStep) -> Callable[[], bool]:
    """Ask, while the backup is made, whether the user wants to stop."""
    making = say("Transfer", "Making a backup first")

    def stop() -> bool:
        try:
            progress(0, 0, making)
        except Cancelled:
            return True
        return False

    return stop
