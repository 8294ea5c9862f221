"""The recorded state of a file: unchanged since it was closed, or to be examined in full."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sourcing_app.domain.errors import AppError
from sourcing_app.store.file.header import FileHeader, read_header
from sourcing_app.store.file.user_data import ClosedFile, known, remember

MOST_EARLIER = 3
FULL_EVERY = timedelta(days=7)


def as_left(path: Path, header: FileHeader) -> bool:
    """Whether it was closed properly here, is unchanged since, and was examined recently."""
    facts = known(path)
    if facts.damaged or not facts.checked or not _is_as_closed(facts, path, header):
        return False
    return datetime.now(UTC) - datetime.fromisoformat(facts.checked) < FULL_EVERY


def is_untouched(path: Path) -> bool:
    """Whether no page was written since the file was closed here; raises AppError."""
    return _is_as_closed(known(path), path, read_header(path))


def _is_as_closed(facts: ClosedFile, path: Path, header: FileHeader) -> bool:
    status = path.stat()
    here = (status.st_size, status.st_mtime_ns, header.change)
    return (facts.size, facts.modified, facts.change) == here


def note_examined(path: Path) -> None:
    """Record that every page was examined just now and is sound."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    remember(path, replace(known(path), checked=now, damaged=False))


def note_damaged(path: Path) -> None:
    """Record that it is damaged or changed by others: until it is sound no backup is deleted."""
    remember(path, replace(known(path), damaged=True))


def is_damaged(path: Path) -> bool:
    """Whether the file was found damaged, or changed by others, and not found sound since."""
    return known(path).damaged


def note_identity(path: Path, file_id: str) -> None:
    """Record the file's id at this path: its backups are found by it when it is damaged."""
    facts = known(path)
    if facts.file_id != file_id:
        earlier = " ".join(filter(None, (facts.file_id, *facts.earlier.split()[:MOST_EARLIER])))
        remember(path, replace(facts, file_id=file_id, earlier=earlier))


def note_closed(path: Path) -> None:
    """Record its state at closing; no connection of this process may be open any more."""
    try:
        status, header = path.stat(), read_header(path)
    except (OSError, AppError):  # moved or replaced meanwhile: it will be examined in full
        return
    size, modified = status.st_size, status.st_mtime_ns
    remember(path, replace(known(path), size=size, modified=modified, change=header.change))
