"""Backups made earlier, their folder, and a disk that is full."""

import stat
from datetime import UTC, datetime, timedelta

from sourcing_app.domain.backups import Backup, BackupReason
from sourcing_app.store.backups.manifests import (
    file_digest,
    write_manifest,
)
from sourcing_app.store.file import user_data
from tests.store.released import file_id

DISK_FULL = OSError(28, "No space left on device")


def folder_of(path):
    return user_data.backup_folder(file_id(path))


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def refuse(*_arguments, **_keywords):
    raise DISK_FULL


def old_ones(path, number, *, step=timedelta(hours=1), reason=BackupReason.TIMER):
    """Backups made long before, each the bytes of a real one."""
    folder, now = folder_of(path), datetime.now(UTC)
    content = path.read_bytes()
    for n in range(1, number + 1):
        target = folder / f"earlier {n:03}.sourcing"
        target.write_bytes(content)
        digest, size = file_digest(target), len(content)
        write_manifest(Backup(target, now - n * step, reason, 2, size, {}, "", digest))
    return folder
