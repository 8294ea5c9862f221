"""Backups of a sourcing file: why each was made, and which may be deleted when there are many."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path


class BackupReason(StrEnum):
    """Why the backup was made."""

    ASKED = "asked"
    OPENING = "opening"
    TIMER = "timer"
    CLOSING = "closing"
    IMPORT = "import"
    MIGRATION = "migration"
    RESTORE = "restore"
    ERASING = "erasing"


@dataclass(frozen=True, slots=True)
class Backup:
    """
    One backup, as its manifest describes it; `made` is aware UTC, `rows` by table.

    `head` is the last line of its history, `origin` the path of the file it was made of ("" if
    unknown): copies of a file share its id, never its backups. `verified` is False if its bytes
    have changed since it was verified, `sound` is False if another program had changed the file.
    """

    path: Path
    made: datetime
    reason: BackupReason
    schema: int
    bytes: int
    rows: dict[str, int]
    head: str
    sha256: str
    verified: bool = True
    origin: str = ""
    sound: bool = True


ALL_FOR = timedelta(days=2)
MOST_RECENT = 20
DAYS, WEEKS, MONTHS = 12, 10, 9
MIGRATIONS_FOR = timedelta(days=365)
MILESTONES_FOR = timedelta(days=90)
MILESTONES = frozenset({BackupReason.IMPORT, BackupReason.RESTORE, BackupReason.ERASING})
NEVER_FEWER = 5
BUDGET_BYTES = 2_000_000_000
STALE_AFTER = timedelta(days=3)


def backups_of_file(
    backups: Iterable[Backup], origin: str, is_there: Callable[[str], bool]
) -> list[Backup]:
    """Backups of the file at `origin`, and those whose own file no longer exists (`is_there`)."""
    return [b for b in backups if b.origin in {"", origin} or not is_there(b.origin)]


def droppable(backups: Collection[Backup], now: datetime) -> list[Backup]:
    """
    The backups that may be deleted, oldest first; `now` is aware UTC.

    Of identical ones only the latest counts. Kept are: the last 20 of two days, then the latest of
    each of 12 days, 10 weeks and 9 months, those made before an import, a restore or an erasure for
    90 days and before a migration for a year; beyond 2 GB the oldest of them are deleted too. The
    five latest distinct verified ones are always kept, and nothing is deleted while fewer are
    verified. Backups of a file that another program had changed are counted apart: the five latest
    of them are kept too.
    """
    trusted = [backup for backup in backups if backup.sound]
    doubtful = sorted((b for b in backups if not b.sound), key=lambda backup: backup.made)
    return [*doubtful[:-NEVER_FEWER], *_superfluous(trusted, now)]


def _superfluous(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    latest_first = sorted(backups, key=lambda backup: backup.made, reverse=True)
    sound = [backup for backup in latest_first if backup.verified]
    distinct = _distinct(sound)
    known = {backup.path for backup in distinct}
    again = [backup for backup in sound if backup.path not in known]
    always = [*distinct, *again][:NEVER_FEWER]
    if len(always) < NEVER_FEWER:
        return []
    wanted = [*_generations(distinct, now), *_milestones(sound, now), *always]
    kept = {backup.path for backup in wanted}
    first = {backup.path for backup in always}
    spared = _within_budget([b for b in latest_first if b.path in kept], first)
    return [backup for backup in reversed(latest_first) if backup.path not in spared]


def _generations(sound: Sequence[Backup], now: datetime) -> list[Backup]:
    recent = [b for b in sound if now - b.made <= ALL_FOR][:MOST_RECENT]
    return [
        *recent,
        *_latest_of_each(sound, DAYS, lambda at: at.date().toordinal()),
        *_latest_of_each(sound, WEEKS, lambda at: at.date().toordinal() // 7),
        *_latest_of_each(sound, MONTHS, lambda at: at.year * 12 + at.month),
    ]


def _milestones(sound: Sequence[Backup], now: datetime) -> list[Backup]:
    kept_for = dict.fromkeys(MILESTONES, MILESTONES_FOR)
    kept_for[BackupReason.MIGRATION] = MIGRATIONS_FOR
    return [b for b in sound if now - b.made <= kept_for.get(b.reason, timedelta(0))]


def _distinct(latest_first: Sequence[Backup]) -> list[Backup]:
    """The latest of each state; without a history chain each backup is its own state."""
    found: dict[str, Backup] = {}
    for backup in latest_first:
        found.setdefault(backup.head or str(backup.path), backup)
    return [*found.values()]


def _latest_of_each(
    latest_first: Sequence[Backup], most: int, span: Callable[[datetime], int]
) -> list[Backup]:
    found: dict[int, Backup] = {}
    for backup in latest_first:
        found.setdefault(span(backup.made), backup)
    return [*found.values()][:most]


def _within_budget(latest_first: Sequence[Backup], always: Collection[Path]) -> set[Path]:
    spared: set[Path] = set()
    total = 0
    for backup in latest_first:
        total += backup.bytes
        if total <= BUDGET_BYTES or backup.path in always:
            spared.add(backup.path)
    return spared
