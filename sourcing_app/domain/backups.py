"""Backups of a sourcing file: why each was made, and which may go when there are many."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path


class BackupReason(StrEnum):
    """What was about to happen, or had just ended."""

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

    `head` is the end of the history it holds. `verified` is False for one whose bytes are no
    longer those that were verified when it was made.
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


ALL_FOR = timedelta(days=2)
MOST_RECENT = 20
DAYS, WEEKS, MONTHS = 12, 10, 9
MIGRATIONS_FOR = timedelta(days=365)
MILESTONES_FOR = timedelta(days=90)
NEVER_FEWER = 5
BUDGET_BYTES = 2_000_000_000
STALE_AFTER = timedelta(days=3)


def droppable(backups: Iterable[Backup], now: datetime) -> list[Backup]:
    """
    The backups that may be deleted, the oldest first; `now` is aware UTC.

    Kept are: the last 20 of two days, then the latest of each of 12 days, 10 weeks and 9
    months, those made before a migration for a year; beyond 2 GB the oldest of them go too.
    The five latest verified ones always stay, and nothing goes while fewer are verified.
    """
    latest_first = sorted(backups, key=lambda backup: backup.made, reverse=True)
    sound = [backup for backup in latest_first if backup.verified]
    always = sound[:NEVER_FEWER]
    if len(always) < NEVER_FEWER:
        return []
    kept = {backup.path for backup in (*_generations(sound, now), *always)}
    first = {backup.path for backup in always}
    spared = _within_budget([b for b in latest_first if b.path in kept], first)
    return [backup for backup in reversed(latest_first) if backup.path not in spared]


def _generations(sound: Sequence[Backup], now: datetime) -> list[Backup]:
    recent = [b for b in sound if now - b.made <= ALL_FOR][:MOST_RECENT]
    migrations = [
        b for b in sound if b.reason is BackupReason.MIGRATION and now - b.made <= MIGRATIONS_FOR
    ]
    return [
        *recent,
        *migrations,
        *_latest_of_each(sound, DAYS, lambda at: at.date().toordinal()),
        *_latest_of_each(sound, WEEKS, lambda at: at.date().toordinal() // 7),
        *_latest_of_each(sound, MONTHS, lambda at: at.year * 12 + at.month),
    ]


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
