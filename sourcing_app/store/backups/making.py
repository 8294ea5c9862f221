"""Making a backup: VACUUM INTO, verification, the final name, and pruning."""

import contextlib
import os
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from sourcing_app.domain.backups import Backup, BackupReason
from sourcing_app.domain.errors import Cancelled, Environment
from sourcing_app.domain.sentences import say
from sourcing_app.files.atomic import copy_bytes, replacing
from sourcing_app.files.inputs import is_folder
from sourcing_app.files.system_errors import already_there
from sourcing_app.store.backups.manifests import (
    file_digest,
    never,
    write_manifest,
)
from sourcing_app.store.backups.plain import write_plain
from sourcing_app.store.backups.tidying import alone, sweep, thin_out
from sourcing_app.store.file import file_state
from sourcing_app.store.file.copy import vacuum
from sourcing_app.store.file.header import checked_header
from sourcing_app.store.file.proof import proved_like, schema_of
from sourcing_app.store.file.reserved import refuse_reserved
from sourcing_app.store.file.user_data import backup_folder, private_folder, usable_id
from sourcing_app.store.history import chain
from sourcing_app.store.sqlite.long_reads import LongReads, Stop


def back_up(
    path: Path, reason: BackupReason, *, reads: LongReads | None = None, stop: Stop = never
) -> Backup:
    """
    Make a verified backup of the file in the user's own folder.

    Afterwards superfluous ones are deleted, never while the file is known to be damaged. Raises
    AppError or Cancelled, and then no backup was added or deleted.
    """
    reads = reads or LongReads(path)
    own_id = reads.read(_identity, stop=stop)
    folder = backup_folder(own_id)
    with alone(folder, stop):
        now = datetime.now(UTC)
        sweep(folder)
        target = _free_name(folder, f"{now:%Y-%m-%d %H%M%S}Z {reason.value}")
        with replacing(target) as partial:
            filled = _filled(reads, partial, target, stop)
            made = replace(filled, path=target, made=now, reason=reason, origin=str(path.resolve()))
            write_manifest(made)
        # Before a restore nothing is deleted: it may be the backup about to be restored.
        if reason is not BackupReason.RESTORE and not file_state.is_damaged(path):
            thin_out(folder, now, made.origin)
        # the backup is valid all the same, and the next one tries again
        with contextlib.suppress(Environment, Cancelled, sqlite3.Error):
            write_plain(target, folder, now, stop)
    return made


def back_up_to(
    path: Path, target: Path, *, reads: LongReads | None = None, stop: Stop = never
) -> Backup:
    """Make a verified copy under this name, never replacing a file; raises as `back_up`."""
    if os.path.lexists(target):
        raise already_there(target)
    refuse_reserved(target)
    reads = reads or LongReads(path)
    with replacing(target, over=False) as partial:
        made = _filled(reads, partial, target, stop)
    return replace(made, path=target)


def _filled(reads: LongReads, partial: Path, target: Path, stop: Stop) -> Backup:
    """Copy everything into an empty file, and verify it."""
    vacuum(reads, partial, named=target, stop=stop)
    facts = proved_like(reads, partial, target, stop=stop)
    return Backup(
        partial,
        datetime.now(UTC),
        BackupReason.ASKED,
        checked_header(partial).version,
        partial.stat().st_size,
        facts.rows,
        facts.head,
        file_digest(partial, stop),
        sound=facts.sound,
    )


def copy_to(made: Backup, place: Path, file_id: str) -> Backup:
    """
    Copy a backup to a second folder, such as a USB drive; it is read back and compared.

    Raises Environment or Cancelled; no partial file is left there.
    """
    if not is_folder(place):
        raise Environment(
            say("Backups", "The second backup folder {folder} is not available now.").put(
                folder=place
            )
        )
    folder = private_folder(place / f"sourcing-backups-{file_id[:8]}")
    target = folder / made.path.name
    with replacing(target) as partial:
        copy_bytes(made.path, partial)
        if file_digest(partial) != made.sha256:
            raise Environment(
                say("Backups", "The copy in {folder} differs from what was written there.").put(
                    folder=folder
                )
            )
        copied = replace(made, path=target)
        write_manifest(copied)
    thin_out(folder, made.made, made.origin)
    return copied


def _identity(connection: sqlite3.Connection) -> str:
    schema_of(connection)
    return file_id(connection)


def file_id(connection: sqlite3.Connection) -> str:
    """The file's id, the same in all its copies; letters and digits only."""
    return usable_id(chain.file_id(connection))


def _free_name(folder: Path, stem: str) -> Path:
    for number in range(1, 1000):
        path = folder / (f"{stem}.sourcing" if number == 1 else f"{stem} {number}.sourcing")
        if not path.exists():
            return path
    raise Environment(say("Backups", "{folder} has no room for more backups.").put(folder=folder))
