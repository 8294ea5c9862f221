"""Whether a file is sound: its pages, references, schema, and the end of its history."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store import chain, counts
from sourcing_app.store.schema import schema_findings

MOST = 20
FIRST_WITH_CHAIN = 2
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Soundness:
    """
    `damage`: pages or rows are lost or wrong. `planted`: something could change data unseen.

    A file with either is never written to. `odd` is what no damage explains, such as rows that
    another program added.
    """

    damage: list[Sentence] = field(default_factory=list)
    planted: list[Sentence] = field(default_factory=list)
    odd: list[Sentence] = field(default_factory=list)

    @property
    def problems(self) -> list[Sentence]:
        """Everything that is wrong, the damage first."""
        return [*self.damage, *self.planted, *self.odd]


def looked_over(connection: sqlite3.Connection, version: int) -> Soundness:
    """What is known at once, at any size: the schema, and the end of the history."""
    found = Soundness()
    schema = schema_findings(connection, version)
    for kind, name in (*schema.missing, *schema.altered):
        sentence = say("Soundness", "The {kind} {name} is missing or altered.")
        found.damage.append(sentence.put(kind=kind, name=name[:100]))
    for kind, name in schema.planted:
        sentence = say("Soundness", "The {kind} {name} was not made by Sourcing Desk.")
        found.planted.append(sentence.put(kind=kind, name=name[:100]))
    if version >= FIRST_WITH_CHAIN and not schema.missing and not chain.ends_well(connection):
        found.damage.append(say("Soundness", "The end of the history was changed or cut off."))
    return found


def examined(connection: sqlite3.Connection, version: int, *, quick: bool = False) -> Soundness:
    """Look at every page, every reference and the number of rows; damage is told, not raised."""
    found = Soundness()
    try:
        _pages(connection, found, quick=quick)
        _references(connection, found)
        over = looked_over(connection, version)
        found.damage += over.damage
        found.planted += over.planted
        if version >= FIRST_WITH_CHAIN and not found.damage and not quick:
            _numbers(connection, found)
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
        found.damage.append(say("Soundness", "The database cannot be read to its end."))
    return found


def _pages(connection: sqlite3.Connection, found: Soundness, *, quick: bool) -> None:
    word = "quick_check" if quick else "integrity_check"
    for (text,) in connection.execute(f"PRAGMA {word}({MOST})").fetchall():
        if text != "ok":
            sentence = say("Soundness", "SQLite finds: {text}")
            found.damage.append(sentence.put(text=" ".join(text.split())[:200]))


def _references(connection: sqlite3.Connection, found: Soundness) -> None:
    rows: Sequence[tuple[str, int, str, int]] = connection.execute(
        "PRAGMA foreign_key_check"
    ).fetchmany(MOST)
    for table, row, parent, _ in rows:
        sentence = say("Soundness", "Row {row} of {table} belongs to a {parent} that is not there.")
        found.damage.append(sentence.put(row=row or 0, table=table, parent=parent))


def _numbers(connection: sqlite3.Connection, found: Soundness) -> None:
    for table, (must, are) in counts.differing(connection).items():
        sentence = say("Soundness", "{table} has {are} rows where {must} were written.")
        where = found.damage if are < must else found.odd
        where.append(sentence.put(table=table, are=are, must=must))


def _is_damage(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}
