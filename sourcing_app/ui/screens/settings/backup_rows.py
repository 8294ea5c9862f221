"""The backups as a table shows them: rows from a list, and the columns."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.backups import Backup
from sourcing_app.domain.sentences import say
from sourcing_app.ui.dialogs.recovery.backup_texts import REASONS, size
from sourcing_app.ui.formatting import moment, number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import PillText, TableCell


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup in the table; `good` is None while its bytes are still to be read again."""

    id: int
    backup: Backup
    good: bool | None


class BackupRows:
    """The listing of the moment; an id is the place of a backup's path in the order of finding."""

    def __init__(self) -> None:
        self._numbers: dict[Path, int] = {}
        self._rows: dict[int, BackupRow] = {}

    def put(self, backups: Sequence[Backup], *, read: bool) -> None:
        """Show these, the latest first; `read` says whether their bytes were read again."""
        before = self._rows
        self._rows = {}
        for backup in backups:
            key = self._numbers.setdefault(backup.path, len(self._numbers) + 1)
            known = before[key].good if key in before else None
            good = backup.verified if read or not backup.verified else known
            self._rows[key] = BackupRow(key, backup, good)

    def row(self, key: int | None) -> BackupRow | None:
        """The row of an id, or None."""
        return None if key is None else self._rows.get(key)

    def key(self, path: Path) -> int | None:
        """The id of a backup."""
        return self._numbers.get(path)

    def ids(
        self,
        search: str = "",  # noqa: ARG002 - the table's protocol
        sort: str = "",  # noqa: ARG002 - as above: the latest first
        descending: bool = False,  # noqa: ARG002, FBT001, FBT002 - as above, always named
        view: str = "",  # noqa: ARG002 - as above
    ) -> Sequence[int]:
        """Every id, the latest backup first."""
        return [*self._rows]

    def page(self, ids: Sequence[int]) -> list[BackupRow]:
        """The rows of these ids."""
        return [self._rows[key] for key in ids if key in self._rows]


def backup_columns() -> list[Column[BackupRow]]:
    """Describe the columns from left to right."""
    return [
        Column("made", say("BackupColumns", "Made"), _made_cell, 150, 120, identity=True),
        Column("why", say("BackupColumns", "Why"), _why_cell, 172, 150, priority=1),
        Column(
            "suppliers",
            say("BackupColumns", "Suppliers"),
            _suppliers_cell,
            80,
            60,
            right=True,
            priority=2,
        ),
        Column(
            "orders", say("BackupColumns", "Orders"), _orders_cell, 66, 50, right=True, priority=4
        ),
        Column("size", say("BackupColumns", "Size"), _size_cell, 76, 60, right=True, priority=3),
        Column("state", say("BackupColumns", "State"), _state_cell, 140, 128, priority=0),
    ]


def states() -> Mapping[bool | None, PillText]:
    """What is known of a backup's bytes, as a pill."""
    return {
        True: PillText(QCoreApplication.translate("BackupColumns", "Verified"), "checkc", Tone.OK),
        False: PillText(
            QCoreApplication.translate("BackupColumns", "Not as written"),
            "stop",
            Tone.DANGER,
            QCoreApplication.translate("BackupColumns", "Changed since it was made"),
        ),
        None: PillText(
            QCoreApplication.translate("BackupColumns", "Being read"), "clock", Tone.NEUTRAL
        ),
    }


def _made_cell(row: BackupRow) -> TableCell:
    return TableCell(moment(row.backup.made))


def _why_cell(row: BackupRow) -> TableCell:
    return TableCell(said(REASONS[row.backup.reason]), muted=True)


def _suppliers_cell(row: BackupRow) -> TableCell:
    return TableCell(number(row.backup.rows.get("supplier", 0)), right=True)


def _orders_cell(row: BackupRow) -> TableCell:
    return TableCell(number(row.backup.rows.get("purchase_order", 0)), right=True)


def _size_cell(row: BackupRow) -> TableCell:
    return TableCell(size(row.backup.bytes), right=True)


def _state_cell(row: BackupRow) -> TableCell:
    return TableCell(pills=(states()[row.good],))
