"""The file's schema, step by step. A step never changes once it is released."""

import sqlite3
from importlib.resources import files

_NAMES = ("0001.sql",)
LATEST = len(_NAMES)


def steps(after: int) -> tuple[str, ...]:
    """The SQL of every step that a file of version `after` still lacks."""
    folder = files(__name__)
    return tuple((folder / name).read_text("utf-8") for name in _NAMES[after:])


def migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring the file from `version` to LATEST: all steps in one transaction, or none."""
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        _apply(connection, version)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")


def _apply(connection: sqlite3.Connection, version: int) -> None:
    for step in steps(version):
        for statement in statements(step):
            connection.execute(statement)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.IntegrityError("a migration step broke a reference")
    connection.execute(f"PRAGMA user_version = {LATEST}")


def statements(script: str) -> list[str]:
    """Cut a script into its statements, as SQLite itself would end them."""
    found: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending)
            pending = ""
    return found
