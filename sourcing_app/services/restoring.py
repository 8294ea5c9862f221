"""Putting a backup in the place of a file, or beside it under a new name."""

from dataclasses import dataclass
from pathlib import Path

from sourcing_app.store import restoring
from sourcing_app.store.backups.manifests import never
from sourcing_app.store.connection import connect
from sourcing_app.store.counts import counted
from sourcing_app.store.long_reads import Stop

__all__ = ["Restored", "restore"]


@dataclass(frozen=True, slots=True)
class Restored:
    """`file` holds what the backup held; `former` is where the file before it is kept, or None."""

    file: Path
    former: Path | None
    rows: dict[str, int]


def restore(backup: Path, target: Path, stop: Stop = never) -> Restored:
    """Restore; raises AppError or Cancelled, and then the target is as it was."""
    former = restoring.restore(backup, target, stop=stop)
    connection = connect(target.resolve(), write=False)
    try:
        return Restored(target.resolve(), former, counted(connection))
    finally:
        connection.close()
