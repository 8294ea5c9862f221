"""A whole, consistent copy of a file, also while it is open."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.store.connection import connect
from sourcing_app.store.failures import explained, refused_by_system


def copy_file(source: Path, target: Path) -> None:
    """
    Write the copy beside its final name, then rename; an existing file is never replaced.

    Raises AppError; then there is no file under the final name.
    """
    if target.exists():
        raise Environment(
            say("Copy", "{file} already exists. Choose another name.").put(file=target)
        )
    partial = target.with_name(target.name + ".partial")
    try:
        os.close(os.open(partial, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600))
        _vacuum(source, partial)
        partial.replace(target)
    except OSError as error:
        raise refused_by_system(error, target) from error
    finally:
        partial.unlink(missing_ok=True)


def _vacuum(source: Path, partial: Path) -> None:
    try:
        with closing(connect(source, write=False)) as connection:
            connection.execute("PRAGMA query_only = OFF")
            connection.execute("VACUUM INTO ?", (str(partial),))
    except sqlite3.Error as error:
        raise (explained(error, source) or error) from error
