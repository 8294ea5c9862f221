"""The required schema of a file, and what is missing, altered or planted in it."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256

from sourcing_app.store.migrations import LATEST, migrate

AS_MADE = "396b0ef867b5bd27320f53e107224507e640b234ed352d93d5842660c45be51f"
"""The digest of the latest schema: to make it anew costs as much as half of a bare window."""

_SHADOWS = "search_index_"
Part = tuple[str, str]
"""Type and name of a part of the schema: ("table", "supplier")."""


@dataclass(frozen=True, slots=True)
class SchemaFindings:
    """
    How a file's schema differs; unknown tables and indexes are ignored.

    `planted` are foreign triggers and views: they could change data unnoticed.
    """

    missing: tuple[Part, ...]
    altered: tuple[Part, ...]
    planted: tuple[Part, ...]

    def __bool__(self) -> bool:
        return bool(self.missing or self.altered or self.planted)


def schema_findings(connection: sqlite3.Connection, version: int) -> SchemaFindings:
    """Compare an open file of this version with the schema its migrations create."""
    objects = _objects(connection)
    if version == LATEST and _is_as_made(objects):
        return SchemaFindings((), (), ())
    there = _parts(objects)
    must = expected(version)
    return SchemaFindings(
        missing=_missing(must, there),
        altered=tuple(p for p, sql in must.items() if there.get(p, sql) != sql),
        planted=tuple(
            part for part in there if part[0] in {"trigger", "view"} and part not in must
        ),
    )


def _missing(must: Mapping[Part, str], there: Mapping[Part, str]) -> tuple[Part, ...]:
    """What is not there; a table that is gone took its indexes along, they are not named too."""
    missing = [part for part in must if part not in there]
    gone = tuple(f" ON {name} " for kind, name in missing if kind == "table")
    return tuple(
        part for part in missing if part[0] != "index" or not any(of in must[part] for of in gone)
    )


@cache
def expected(version: int) -> dict[Part, str]:
    """The objects of a file of this version, with their SQL."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, 0, version)
        return _parts(_objects(connection))


def digest(parts: Mapping[Part, str]) -> str:
    """Sum a schema up: equal for the same objects with the same SQL, and for no others."""
    return sha256(repr(sorted(parts.items())).encode()).hexdigest()


@lru_cache(maxsize=2)
def _is_as_made(objects: tuple[tuple[str, str, str | None], ...]) -> bool:
    """Whether this is the latest schema; a file is asked twice while it is opened."""
    return digest(_parts(objects)) == AS_MADE


def _objects(connection: sqlite3.Connection) -> tuple[tuple[str, str, str | None], ...]:
    # SQLite's own are tables and indexes; a trigger with such a name is planted.
    rows = connection.execute(
        "SELECT type, name, sql FROM sqlite_master "
        "WHERE type IN ('trigger', 'view') OR name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return tuple(rows)


def _parts(objects: Iterable[tuple[str, str, str | None]]) -> dict[Part, str]:
    """By type and name their SQL; of what SQLite makes for the search index it is SQLite's own."""
    return {
        (kind, name): "" if name.startswith(_SHADOWS) else " ".join((sql or "").split())
        for kind, name, sql in objects
    }
