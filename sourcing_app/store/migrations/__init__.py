"""The file's schema, step by step; a step never changes once it is released."""

import sqlite3
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import NamedTuple

Complete = Callable[[sqlite3.Connection], None]


class MigrationPart(NamedTuple):
    """
    A part of a step: an SQL script, or a Python function.

    A `last` one follows when all is filled: an index is made in a fraction of the time that keeping
    it in line takes.
    """

    script: str = ""
    compute: Callable[[sqlite3.Connection], None] | None = None
    last: bool = False


def _filling(name: str) -> Callable[[sqlite3.Connection], None]:
    """The `fill` of one of the modules here: most files have had theirs long ago."""

    def fill(connection: sqlite3.Connection) -> None:
        import_module(f"{__name__}.{name}").fill(connection)

    return fill


_STEPS: tuple[tuple[MigrationPart, ...], ...] = (
    (MigrationPart("0001.sql"),),
    (
        MigrationPart("0002.sql"),
        MigrationPart(compute=_filling("step_0002")),
        MigrationPart("0002_guards.sql"),
    ),
    (
        MigrationPart("0003_payments.sql"),
        MigrationPart("0003_accounts.sql"),
        MigrationPart("0003_suppliers.sql"),
        MigrationPart("0003_inquiries.sql"),
        MigrationPart("0003_integrity.sql"),
        MigrationPart(compute=_filling("step_0003")),
    ),
    (
        MigrationPart("0004_notes.sql"),
        MigrationPart(compute=_filling("step_0004_sharing")),
        MigrationPart("0004_contacts.sql"),
        MigrationPart("0004_certificates.sql"),
        MigrationPart("0004_attachments.sql"),
        MigrationPart("0004_products.sql"),
        MigrationPart(compute=_filling("step_0004_products")),
        MigrationPart(compute=_filling("step_0003")),
    ),
    (
        MigrationPart("0005_derived.sql"),
        MigrationPart("0005_indexes.sql", last=True),
    ),
    (
        MigrationPart("0006_letters.sql"),
        MigrationPart("0006_inquiries.sql"),
        MigrationPart(compute=_filling("step_0006")),
        MigrationPart("0006_indexes.sql", last=True),
    ),
    (
        MigrationPart("0007_letters.sql"),
        MigrationPart(compute=_filling("step_0006")),
    ),
    (
        MigrationPart("0008_orders.sql"),
        MigrationPart("0008_payments.sql"),
        MigrationPart("0008_goods.sql"),
        MigrationPart("0008_quotes.sql"),
        MigrationPart(compute=_filling("step_0008")),
        MigrationPart("0008_indexes.sql", last=True),
    ),
    (
        MigrationPart("0009_registration.sql"),
        MigrationPart("0009_needs.sql"),
        MigrationPart(compute=_filling("step_0009")),
        MigrationPart("0009_indexes.sql", last=True),
    ),
    (
        MigrationPart("0010.sql"),
        MigrationPart(compute=_filling("step_0010")),
        MigrationPart("0010_indexes.sql", last=True),
    ),
    (
        MigrationPart("0011_reminders.sql"),
        MigrationPart("0011_identity.sql"),
        MigrationPart("0011_screening.sql"),
        MigrationPart("0011_lists.sql"),
        MigrationPart("0011_search.sql"),
        MigrationPart(compute=_filling("step_0011_names")),
        MigrationPart("0011_vetting.sql"),
        MigrationPart("0011_settings.sql"),
        MigrationPart("0011_views.sql"),
        MigrationPart("0011_holidays.sql"),
        MigrationPart(compute=_filling("step_0011")),
        MigrationPart("0011_indexes.sql", last=True),
    ),
)
LATEST = len(_STEPS)


def migrate(
    connection: sqlite3.Connection,
    version: int,
    latest: int = LATEST,
    complete: Complete = lambda _connection: None,
) -> None:
    """
    Migrate the file from `version` to `latest`: all steps in one transaction, or none.

    Then, in the same transaction, `complete` fills what follows from other rows. The result is
    checked before the commit; raises sqlite3.Error and then has changed nothing.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN EXCLUSIVE")
    try:
        _apply(connection, version, latest, complete)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")


def _apply(connection: sqlite3.Connection, version: int, latest: int, complete: Complete) -> None:
    parts = [part for step in _STEPS[version:latest] for part in step]
    for part in parts:
        if not part.last:
            _apply_part(connection, part)
    complete(connection)
    for part in parts:
        if part.last:
            _apply_part(connection, part)
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise sqlite3.IntegrityError("a migration step broke a reference")
    if version and connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
        raise sqlite3.IntegrityError("a migration step left the file unsound")
    connection.execute(f"PRAGMA user_version = {latest}")


def _apply_part(connection: sqlite3.Connection, part: MigrationPart) -> None:
    for statement in statements(script(part.script)) if part.script else ():
        connection.execute(statement)
    if part.compute is not None:
        part.compute(connection)


@cache
def script(name: str) -> str:
    """The SQL of one script, as it is shipped."""
    from importlib.resources import files

    return (files(__name__) / name).read_text("utf-8")


@cache
def statements(script: str) -> tuple[str, ...]:
    """Split a script into statements, as SQLite itself does."""
    found: list[str] = []
    pending = ""
    for line in script.splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            found.append(pending)
            pending = ""
    return tuple(found)
