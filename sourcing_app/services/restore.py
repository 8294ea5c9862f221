"""Restoring a backup over a file, or under a new name."""

import os
from dataclasses import dataclass
from pathlib import Path

from sourcing_app.domain.errors import Taken
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import resolved
from sourcing_app.store.backups.manifests import never
from sourcing_app.store.backups.restore import made_of
from sourcing_app.store.backups.restore import restore as restore_file
from sourcing_app.store.file.reserved import is_ours
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.counts import counted
from sourcing_app.store.sqlite.long_reads import Stop

__all__ = ["Restored", "restore"]


@dataclass(frozen=True, slots=True)
class Restored:
    """`file` holds what the backup held; `former` is where the file before it is kept, or None."""

    file: Path
    former: Path | None
    rows: dict[str, int]


def restore(
    backup: Path, target: Path, stop: Stop = never, *, take_over: bool = False, over: bool = False
) -> Restored:
    """
    Restore; raises AppError or Cancelled, and then the target is unchanged.

    Raises Taken where another kind of file stands there, unless `over`: then it is kept beside.
    """
    strange = os.path.lexists(target) and not is_ours(target)
    if strange and not over and made_of(backup) != str(resolved(target)):
        raise Taken(
            say(
                "Restoring",
                "{file} already exists and was not a sourcing file when it was last seen here.",
            ).put(file=target)
        )
    former = restore_file(backup, target, take_over=take_over, stop=stop)
    connection = connect(resolved(target), write=False)
    try:
        return Restored(resolved(target), former, counted(connection))
    finally:
        connection.close()
