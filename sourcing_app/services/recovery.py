"""Finding the backups of a file that can no longer be identified from its content."""

from pathlib import Path

from sourcing_app.domain.backups import Backup
from sourcing_app.files.inputs import resolved
from sourcing_app.store.backups.manifests import backups_made_of, never
from sourcing_app.store.file import user_data
from sourcing_app.store.file.reserved import is_ours
from sourcing_app.store.sqlite.long_reads import Stop

__all__ = ["Backup", "backups_folder", "backups_of", "is_ours"]


def backups_folder() -> Path:
    """Where the backups of all files are, a folder each; raises Environment."""
    return user_data.backups()


def backups_of(path: Path, *, rehash: bool = True, stop: Stop = never) -> list[Backup]:
    """
    The backups of the file at this path, latest first; it need not be readable.

    Empty for a file that was never opened here. Raises Environment or Cancelled.
    """
    facts, origin = user_data.known(resolved(path)), resolved(path)
    found: list[Backup] = []
    for file_id in filter(None, (facts.file_id, *facts.earlier.split())):
        folder = user_data.backup_folder(file_id)
        found += backups_made_of(origin, folder, rehash=rehash, stop=stop)
    return sorted(found, key=lambda backup: backup.made, reverse=True)
