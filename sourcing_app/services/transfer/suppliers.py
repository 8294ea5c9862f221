"""Importing suppliers: every row is checked first, then all good ones are written in one step."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.actions import Action
from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Cancelled, Environment, Held
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.source import read_table, silent
from sourcing_app.files.tables.table import ReportStep, SourceTable, TableOptions
from sourcing_app.services.suppliers.contacts import fill_contact
from sourcing_app.services.suppliers.lookalikes import Lookalikes
from sourcing_app.services.suppliers.writes import fill_supplier, insert_all
from sourcing_app.services.transfer.existing import ExistingSuppliers
from sourcing_app.services.transfer.mapping import checked, proposed

if TYPE_CHECKING:
    from sourcing_app.services.backups import Backups
    from sourcing_app.services.open_file import OpenFile
from sourcing_app.services.transfer.plan import BATCH, ImportPlan, Remark, plan

__all__ = ["Import", "ImportPlan", "Remark", "Transfer"]


_AS_FOUND = TableOptions()


@dataclass(frozen=True, slots=True)
class Import:
    """A file to import and how to read it; `mapping` None means: as proposed."""

    source: Path
    options: TableOptions = _AS_FOUND
    mapping: Mapping[str, str] | None = None


class Transfer:
    """Other programs' files into the sourcing file."""

    def __init__(self, file: "OpenFile", backups: "Backups") -> None:
        self._file = file
        self._backups = backups

    def read(self, wanted: Import, progress: ReportStep = silent) -> SourceTable:
        """Read the file as it is; raises AppError."""
        return read_table(wanted.source, wanted.options, progress)

    def plan(self, wanted: Import, progress: ReportStep = silent) -> ImportPlan:
        """Check every row and find who is there; raises AppError for the file as a whole."""
        file = self.read(wanted, progress)
        mapping = proposed(file.columns) if wanted.mapping is None else wanted.mapping
        reader = self._file.reader
        known, looks = ExistingSuppliers(reader), Lookalikes(reader)
        return plan(file, checked(mapping, file.columns), known, looks, progress)

    def write(self, ready: ImportPlan, today: date, progress: ReportStep = silent) -> None:
        """
        Write the plan as one step of undo; stopped halfway, nothing of it stays.

        What is there gets a backup first. A place for backups that is full or busy holds no
        import up: undo takes it back too. Raises AppError, Damaged already for the backup.
        """
        self._back_up(progress)
        total = len(ready.added) + len(ready.updated)
        writing = say("Transfer", "Writing suppliers")
        with self._file.database.writing(Action.SUPPLIERS_IMPORTED) as session:
            for start in range(0, len(ready.added), BATCH):
                progress(start, total, writing)
                batch = ready.added[start : start + BATCH]
                insert_all(session, [(entry.fields, entry.contact) for entry in batch], today)
            for done, entry in enumerate(ready.updated, start=len(ready.added)):
                if done % BATCH == 0:
                    progress(done, total, writing)
                assert entry.supplier_id is not None
                fill_supplier(session, entry.supplier_id, entry.fields, today)
                fill_contact(session, entry.supplier_id, entry.contact)
            progress(total, total, writing)

    def _back_up(self, progress: ReportStep) -> None:
        if self._file.is_sample:
            return
        try:
            self._backups.make_if_due(BackupReason.IMPORT, _stopped_by(progress))
        except (Environment, Held):
            return


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
