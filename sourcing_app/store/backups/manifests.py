"""The manifest next to each backup: its content, and whether its bytes are unchanged."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from sourcing_app import __version__
from sourcing_app.domain.backups import Backup, BackupReason, backups_of_file
from sourcing_app.domain.errors import Cancelled
from sourcing_app.files.atomic import CHUNK, write_private
from sourcing_app.files.inputs import is_file, opened, read_json
from sourcing_app.store.sqlite.long_reads import Stop


def never() -> bool:
    """Never stop."""
    return False


def backups_in(folder: Path, *, rehash: bool = True, stop: Stop = never) -> list[Backup]:
    """
    The backups in a folder, latest first; `verified` reflects their current bytes.

    Without `rehash` only their size is checked. Backups without a readable manifest are left out.
    Raises Cancelled.
    """
    found = [as_it_is(backup, rehash=rehash, stop=stop) for backup in _listed(folder)]
    return sorted(found, key=lambda backup: (backup.made, backup.path.name), reverse=True)


def backups_made_of(
    origin: Path, folder: Path, *, rehash: bool = True, stop: Stop = never
) -> list[Backup]:
    """As `backups_in`, but only backups of the file at this path; its copies have their own."""
    listed = backups_in(folder, rehash=False, stop=stop)
    mine = backups_of_file(listed, str(origin), lambda path: is_file(Path(path)))
    return [as_it_is(backup, rehash=rehash, stop=stop) for backup in mine]


def as_it_is(backup: Backup, *, rehash: bool = True, stop: Stop = never) -> Backup:
    """The backup with `verified` updated from its current bytes; raises Cancelled."""
    try:
        good = backup.path.stat().st_size == backup.bytes
        good = good and (not rehash or file_digest(backup.path, stop) == backup.sha256)
    except OSError:
        good = False
    return replace(backup, verified=good)


def file_digest(path: Path, stop: Stop = never) -> str:
    """The SHA-256 of a file that no SQLite connection has open; raises OSError or Cancelled."""
    digest = sha256()
    with opened(path) as stream:
        while piece := stream.read(CHUNK):
            if stop():
                raise Cancelled
            digest.update(piece)
    return digest.hexdigest()


def write_manifest(backup: Backup) -> None:
    """Write a backup's manifest next to it; raises Environment."""
    values: dict[str, Any] = {
        "made": backup.made.isoformat(),
        "reason": backup.reason.value,
        "schema": backup.schema,
        "bytes": backup.bytes,
        "rows": backup.rows,
        "head": backup.head,
        "sha256": backup.sha256,
        "origin": backup.origin,
        "sound": backup.sound,
        "program": __version__,
        "sqlite": sqlite3.sqlite_version,
    }
    text = json.dumps(values, ensure_ascii=False, indent=1)
    write_private(manifest_of(backup.path), text.encode("utf-8", "surrogateescape"))


def read_manifest(path: Path) -> Backup | None:
    """Read a manifest; None if it cannot be read or its backup is gone."""
    backup = path.with_suffix(".sourcing")
    try:
        values: Any = read_json(path)
        if not is_file(backup):
            return None
        return Backup(
            path=backup,
            made=_instant(values["made"]),
            reason=BackupReason(values["reason"]),
            schema=int(values["schema"]),
            bytes=int(values["bytes"]),
            rows={str(name): int(rows) for name, rows in values["rows"].items()},
            head=str(values["head"]),
            sha256=str(values["sha256"]),
            origin=str(values.get("origin", "")),
            sound=values.get("sound", True) is True,
        )
    except (OSError, ArithmeticError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _instant(text: str) -> datetime:
    when = datetime.fromisoformat(text)
    if when.tzinfo is None:
        raise ValueError(text)
    return when


def manifest_of(backup: Path) -> Path:
    """The path of a backup's manifest."""
    return backup.with_suffix(".json")


def _listed(folder: Path) -> Iterator[Backup]:
    for manifest in folder.glob("*.json"):
        backup = read_manifest(manifest)
        if backup is not None:
            yield backup
