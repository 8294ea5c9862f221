"""Backups of the open file: made, listed, kept in a second place, and when one is due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.backups import STALE_AFTER, Backup, BackupReason
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import Sentence
from sourcing_app.store.backups.making import back_up, back_up_to, copy_to
from sourcing_app.store.backups.manifests import (
    as_it_is,
    backups_in,
    backups_made_of,
    manifest_of,
    never,
    read_manifest,
)
from sourcing_app.store.file import user_data
from sourcing_app.store.queries import history
from sourcing_app.store.queries.contents import meta
from sourcing_app.store.sqlite.reader import instant_of

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["Backup", "BackupMade", "BackupReason", "Backups", "described"]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class BackupMade:
    """A verified backup; `second` says why it is not in the second folder, or is None."""

    backup: Backup
    second: Sentence | None = None


def described(path: Path) -> Backup | None:
    """The description in a backup's manifest; None if there is none."""
    return read_manifest(manifest_of(path))


class Backups:
    """The backups of one file; a backup is made and verified before it gets its name."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    @property
    def file_id(self) -> str:
        """The file's own id, the same in all its copies."""
        return user_data.usable_id(meta(self._file.reader, "file_id"))

    @property
    def folder(self) -> Path:
        """The folder of this file's backups; raises Environment."""
        return user_data.backup_folder(self.file_id)

    @property
    def second_folder(self) -> Path | None:
        """The second place of all backups, or None."""
        return user_data.second_folder()

    def choose_second_folder(self, folder: Path | None) -> None:
        """Copy every backup there from now on, or (None) no longer; raises Environment."""
        user_data.choose_second_folder(folder)

    def make(self, reason: BackupReason = BackupReason.ASKED, stop: Stop = never) -> BackupMade:
        """Make one now; raises AppError or Cancelled. A save meanwhile only delays it."""
        made = back_up(self._file.path, reason, reads=self._file.long_reads, stop=stop)
        second = self.second_folder
        if second is None:
            return BackupMade(made)
        try:
            copy_to(made, second, self.file_id)
        except AppError as error:
            return BackupMade(made, error.sentence)
        return BackupMade(made)

    def make_at(self, target: Path, stop: Stop = never) -> Backup:
        """Make a verified copy under a name of the user's; raises AppError or Cancelled."""
        return back_up_to(self._file.path, target, reads=self._file.long_reads, stop=stop)

    def make_if_due(self, reason: BackupReason, stop: Stop = never) -> BackupMade | None:
        """Make one unless the latest is up to date; then None. Raises as `make`."""
        return self.make(reason, stop) if self.is_due() else None

    def listing(self, *, rehash: bool = True, stop: Stop = never) -> list[Backup]:
        """All of them, the latest first; `verified` as their bytes are now. Raises Cancelled."""
        origin = self._origin
        found = backups_made_of(origin, self.folder, rehash=rehash, stop=stop)
        for file_id in user_data.known(self._file.path).earlier.split():
            # the file was replaced by another one: its backups can still be restored
            there = backups_in(user_data.backup_folder(file_id), rehash=rehash, stop=stop)
            found += [backup for backup in there if backup.origin == str(origin)]
        return sorted(found, key=lambda backup: backup.made, reverse=True)

    def is_due(self) -> bool:
        """Whether there are changes without a backup; an empty new file needs none."""
        head = meta(self._file.reader, "history_head")
        mine = backups_made_of(self._origin, self.folder, rehash=False)
        latest = next(iter(mine), None)
        if latest is None:
            return history.last_line(self._file.reader) is not None
        return latest.head != head or not as_it_is(latest, rehash=False).verified

    def is_stale(self, now: datetime) -> bool:
        """Whether there have been changes without a backup for three days; `now` is aware UTC."""
        if not self.is_due():
            return False
        latest = next(iter(self.listing(rehash=False)), None)
        since = self._first_change() if latest is None else latest.made
        return since is not None and now - since > STALE_AFTER

    @property
    def _origin(self) -> Path:
        """The file these backups belong to; an opened backup names it."""
        looked_at = described(self._file.path)
        return Path(looked_at.origin) if looked_at and looked_at.origin else self._file.path

    def _first_change(self) -> datetime | None:
        text = history.first_instant(self._file.reader)
        return instant_of(text) if text else None
