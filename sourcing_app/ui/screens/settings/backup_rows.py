"""The backups as a table shows them: rows from a list, and the columns."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sourcing_app.domain.backups import Backup
from sourcing_app.domain.sentences import say
from sourcing_app.ui.dialogs.recovery.backup_texts import REASONS, size
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import PillText


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
        Column(
            "made", say("BackupColumns", "Made"), lambda row: row.backup.made, 150, 120,
            identity=True,
        ),
        Column(
            "why", say("BackupColumns", "Why"), lambda row: REASONS[row.backup.reason], 172, 150,
            muted=True,
        ),
        Column(
            "suppliers", say("BackupColumns", "Suppliers"),
            lambda row: row.backup.rows.get("supplier", 0), 80, 60, right=True, priority=2,
        ),
        Column(
            "orders", say("BackupColumns", "Orders"),
            lambda row: row.backup.rows.get("purchase_order", 0), 66, 50, right=True, priority=4,
        ),
        Column(
            "size", say("BackupColumns", "Size"), lambda row: size(row.backup.bytes), 76, 60,
            right=True, priority=3,
        ),
        Column("state", say("BackupColumns", "State"), _state, 140, 128, priority=0),
    ]  # fmt: skip


def _state(row: BackupRow) -> PillText:
    """What is known of a backup's bytes."""
    if row.good is None:
        return PillText(said(say("BackupColumns", "Being read")), "clock")
    if row.good:
        return PillText(said(say("BackupColumns", "Verified")), "checkc", Tone.OK)
    changed = said(say("BackupColumns", "Changed since it was made"))
    return PillText(said(say("BackupColumns", "Not as written")), "stop", Tone.DANGER, changed)
