"""Restoring a backup over the file: the current one is backed up and kept first."""

import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from sourcing_app.domain.backups import BackupReason
from sourcing_app.domain.errors import Damaged, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.atomic import copy_bytes, free_name, put_in_place, replacing, sync
from sourcing_app.files.inputs import is_file, resolved
from sourcing_app.files.system_errors import already_there, refused_by_system
from sourcing_app.store.backups.making import back_up, file_id
from sourcing_app.store.backups.manifests import file_digest, manifest_of, never, read_manifest
from sourcing_app.store.current_user import user
from sourcing_app.store.derived.columns import rebuild
from sourcing_app.store.file import file_state
from sourcing_app.store.file.header import NO_SOURCING_FILE, checked_header, side_files
from sourcing_app.store.file.lock import FileHold
from sourcing_app.store.file.proof import not_what_it_must, proved
from sourcing_app.store.file.reserved import refuse_reserved
from sourcing_app.store.file.side_files import set_aside, settle
from sourcing_app.store.history import chain
from sourcing_app.store.migrations import LATEST, migrate
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.errors import explained
from sourcing_app.store.sqlite.long_reads import Stop


class _Origin(NamedTuple):
    """A backup: its file's id, its schema, its history head, and whether its rows are ours."""

    file_id: str
    version: int
    head: str
    sound: bool


def restore(
    backup: Path, target: Path, *, take_over: bool = False, stop: Stop = never
) -> Path | None:
    """
    Replace `target` with the backup's content; the backup itself is never changed.

    Returns where the replaced file is kept, None if there was none. The backup is verified before
    and after it is copied, the current file is backed up first if it can be read, and the history
    of the restored file names its origin. `take_over` ignores another computer's lock. Raises
    AppError (Rejected for a backup of another file) or Cancelled, and then the target is unchanged.
    """
    backup, target = resolved(backup), resolved(target)
    if backup == target:
        raise Rejected(say("Restoring", "{file} cannot be restored onto itself.").put(file=target))
    refuse_reserved(target)
    origin = _proved(backup, stop)
    if not os.path.lexists(target):
        set_aside(target)
        _put(backup, target, origin, None)
        return None
    _refuse_of_another(backup, target)
    hold = FileHold(target, take_over=take_over)
    try:
        reason = _why_kept(backup, target, origin, crashed=hold.former is not None)
        return _put(backup, target, origin, reason)
    finally:
        hold.release()


def made_of(backup: Path) -> str:
    """The path of the file a backup was made of; "" if unknown."""
    manifest = read_manifest(manifest_of(backup))
    return "" if manifest is None else manifest.origin


def _refuse_of_another(backup: Path, target: Path) -> None:
    """Refuse a backup of another copy whose original still exists."""
    origin = Path(made_of(backup) or target)
    if origin != target and is_file(origin):
        raise Rejected(
            say(
                "Restoring",
                "The backup was made of {origin}, not of {file}. Restore it under a new name.",
            ).put(origin=origin, file=target)
        )


def _put(backup: Path, target: Path, origin: _Origin, kept_as: str | None) -> Path | None:
    fresh = target.with_name(f"{target.name}.restoring")
    with replacing(fresh) as partial:
        copy_bytes(backup, partial)
        _brought_up_to_date(partial, backup, origin)
        facts = proved(partial, LATEST, target)
        if origin.sound and not facts.sound:
            raise not_what_it_must(target)
    try:
        former = None
        if kept_as is None:
            put_in_place(fresh, target)
        else:
            former = _set_aside(target, kept_as)
            fresh.replace(target)
            sync(target.parent)
    except FileExistsError as error:
        raise already_there(target) from error
    except OSError as error:
        raise refused_by_system(error, target) from error
    finally:
        fresh.unlink(missing_ok=True)
    file_state.note_examined(target)
    file_state.note_closed(target)
    return former


def _proved(backup: Path, stop: Stop) -> _Origin:
    """Verify the whole backup; raises Damaged if it is not what was verified when it was made."""
    header = checked_header(backup)
    if header.wal or side_files(backup):
        raise Rejected(
            say("Restoring", "{file} was not closed properly. Open it once, then restore it.").put(
                file=backup
            )
        )
    manifest = read_manifest(manifest_of(backup))
    if manifest is not None and file_digest(backup, stop) != manifest.sha256:
        raise Damaged(
            say(
                "Restoring", "The backup {file} has changed since it was made. Choose another one."
            ).put(file=backup)
        )
    facts = proved(backup, header.version)
    if not facts.sound and (manifest is None or manifest.sound):
        raise not_what_it_must(backup)
    with closing(connect(backup, write=False)) as connection:
        return _Origin(file_id(connection), header.version, facts.head, facts.sound)


def _why_kept(backup: Path, target: Path, origin: _Origin, *, crashed: bool) -> str:
    """Back up the current file if readable; returns "replaced" or "damaged" for its new name."""
    try:
        checked_header(target)
        settle(target, crashed=crashed)
        own = _own_id(target)
        if own != origin.file_id and made_of(backup) != str(target):
            raise Rejected(
                say(
                    "Restoring",
                    "The backup belongs to another file than {file}. Restore it under a new name.",
                ).put(file=target)
            )
        back_up(target, BackupReason.RESTORE)
    except Damaged:
        return "damaged"
    return "replaced"


def _own_id(target: Path) -> str:
    """The current file's id; a failing disk or a lock is not mistaken for damage."""
    try:
        with closing(connect(target, write=False)) as connection:
            return file_id(connection)
    except sqlite3.Error as error:
        strange = Damaged(NO_SOURCING_FILE.put(file=target))
        raise (explained(error, target) or strange) from error


def _brought_up_to_date(partial: Path, backup: Path, origin: _Origin) -> None:
    """Migrate an older backup, and record its origin in its history."""
    now = datetime.now(UTC)
    line = (
        f"{now:%Y-%m-%d %H:%M:%S.%f}",
        user(),
        "file.restored",
        "file",
        0,
        "",
        "restored_from",
        None,
        f"{backup.name}, head {origin.head or '-'}",
    )
    try:
        with closing(connect(partial, write=True)) as connection:
            if origin.version < LATEST:
                migrate(connection, origin.version, complete=rebuild)
            connection.execute("BEGIN IMMEDIATE")
            chain.append(connection, [line])
            connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise (explained(error, partial) or error) from error


def _set_aside(target: Path, word: str) -> Path:
    """Link the current file and its journals under a second name; the first stays until the end."""
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    former = free_name(target.with_name(f"{target.name}.{word}-{stamp}"))
    for side in side_files(target):
        side.rename(former.with_name(side.name.replace(target.name, former.name, 1)))
    try:
        former.hardlink_to(target)
    except OSError:  # a drive without hard links
        former.touch(mode=0o600)
        copy_bytes(target, former)
        sync(former)
    return former
