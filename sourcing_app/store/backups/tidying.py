"""The folder of a file's backups: one process at a time, no partial files, pruned."""

import contextlib
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sourcing_app.domain.backups import NEVER_FEWER, Backup, droppable
from sourcing_app.domain.errors import Cancelled, Held
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import refuse_odd
from sourcing_app.files.system_errors import refused_by_system
from sourcing_app.store.backups.manifests import as_it_is, backups_in, manifest_of
from sourcing_app.store.sqlite.long_reads import DEADLINE_SECONDS, Stop


@contextmanager
def alone(folder: Path, stop: Stop) -> Generator[None]:
    """
    One backup of a file at a time.

    the partial files of another process must not be deleted. Waits for it; raises Cancelled, Held
    after too long a wait, or Environment.
    """
    from filelock import FileLock, Timeout

    lock = FileLock(folder / ".lock", mode=0o600)
    refuse_odd(folder / ".lock")
    try:
        lock.acquire(timeout=DEADLINE_SECONDS, cancel_check=stop)
    except Timeout as error:
        if stop():
            raise Cancelled from error
        raise Held(
            say("Backups", "Another backup is being made in {folder}. Try again later.").put(
                folder=folder
            )
        ) from error
    except OSError as error:
        raise refused_by_system(error, folder) from error
    try:
        yield
    finally:
        lock.release()


def sweep(folder: Path) -> None:
    """Delete partial files that a crash left."""
    for left in (*folder.glob("*.partial"), *folder.glob("*.partial-journal")):
        _delete(left)
    for manifest in folder.glob("*.json"):
        if not manifest.with_suffix(".sourcing").exists():
            _delete(manifest)


def thin_out(folder: Path, now: datetime, origin: str) -> None:
    """
    Delete superfluous backups, after the ones always kept were verified again.

    Only backups of the file at `origin`: one file's backups never displace another's.
    """
    listed = [b for b in backups_in(folder, rehash=False) if b.origin in {"", origin}]
    if droppable(listed, now):
        for backup in droppable(_proved_again(listed), now):
            _delete(backup.path)
            _delete(manifest_of(backup.path))


def _proved_again(latest_first: list[Backup]) -> list[Backup]:
    """The backups, rehashed until as many are verified as must always be kept."""
    proved: list[Backup] = []
    for backup in latest_first:
        if sum(each.verified for each in proved) < NEVER_FEWER:
            proved.append(as_it_is(backup))
        else:
            proved.append(backup)
    return proved


def _delete(path: Path) -> None:
    """Delete a backup; one that cannot be deleted stays, the new backup is valid all the same."""
    with contextlib.suppress(OSError):
        path.unlink(missing_ok=True)
