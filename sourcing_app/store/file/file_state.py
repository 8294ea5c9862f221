"""How a file stands with this computer: as it was left, or to be looked at in full."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sourcing_app.domain.errors import AppError
from sourcing_app.store.file.header import FileHeader, read_header
from sourcing_app.store.file.user_data import known, remember

MOST_EARLIER = 3
FULL_EVERY = timedelta(days=7)


def as_left(path: Path, header: FileHeader) -> bool:
    """Whether it was closed here in good order, is unchanged since, and was examined lately."""
    facts = known(path)
    if facts.damaged or not facts.checked or not _is_as_closed(path, header):
        return False
    return datetime.now(UTC) - datetime.fromisoformat(facts.checked) < FULL_EVERY


def is_untouched(path: Path) -> bool:
    """Whether not a page was written since the file was closed here; raises AppError."""
    return _is_as_closed(path, read_header(path))


def _is_as_closed(path: Path, header: FileHeader) -> bool:
    facts, status = known(path), path.stat()
    here = (status.st_size, status.st_mtime_ns, header.change)
    return (facts.size, facts.modified, facts.change) == here


def note_examined(path: Path) -> None:
    """Every page was looked at just now and is sound."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    remember(path, replace(known(path), checked=now, damaged=False))


def note_damaged(path: Path) -> None:
    """It was found damaged, or changed by others: until it is sound no backup is thinned out."""
    remember(path, replace(known(path), damaged=True))


def is_damaged(path: Path) -> bool:
    """Whether the file was found damaged, or changed by others, and not found sound since."""
    return known(path).damaged


def note_identity(path: Path, file_id: str) -> None:
    """Remember which file stands here: its backups are found by it when it is damaged."""
    facts = known(path)
    if facts.file_id != file_id:
        earlier = " ".join(filter(None, (facts.file_id, *facts.earlier.split()[:MOST_EARLIER])))
        remember(path, replace(facts, file_id=file_id, earlier=earlier))


def note_closed(path: Path) -> None:
    """Remember how it was left; no connection of this process may be open any more."""
    try:
        status, header = path.stat(), read_header(path)
    except (OSError, AppError):  # moved or replaced meanwhile: it will be examined in full
        return
    size, modified = status.st_size, status.st_mtime_ns
    remember(path, replace(known(path), size=size, modified=modified, change=header.change))
