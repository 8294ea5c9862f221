"""The integrity of a file: its pages, references, schema, and the end of its history."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.file.schema import schema_findings
from sourcing_app.store.history import chain
from sourcing_app.store.sqlite import counts, row_digests
from sourcing_app.store.sqlite.errors import is_damage
from sourcing_app.store.sqlite.row_digests import FIRST_WITH_DIGESTS, UNTOLD

MOST = 20
FIRST_WITH_CHAIN = 2
_NOT_ALLOWED = "CHECK constraint failed"
_MONEY = frozenset({"supplier_bank_account", "payment", "payment_line", "purchase_order"})
"""What is named first: where money goes, and how much."""
FEW = 2000
"""Rows that are compared at every opening, however the file was left."""
Progress = Callable[[int, int], None]


@dataclass(slots=True)
class Soundness:
    """
    `damage`.

    pages or rows are lost or wrong. `planted`: foreign triggers or views that could change data
    unseen. `differing`: rows differ from what was written here while the pages are intact: another
    program changed them. A file with any of these is not written to.
    """

    damage: list[Sentence] = field(default_factory=list)
    planted: list[Sentence] = field(default_factory=list)
    differing: list[Sentence] = field(default_factory=list)

    @property
    def problems(self) -> list[Sentence]:
        """All problems, damage first."""
        return [*self.damage, *self.planted, *self.differing]


def looked_over(connection: sqlite3.Connection, version: int) -> Soundness:
    """The quick check, for files of any size: the schema, and the end of the history."""
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


def against_rules(connection: sqlite3.Connection) -> Soundness:
    """Values that the schema does not allow: their meaning is undefined."""
    found = Soundness()
    try:
        texts = [text for (text,) in connection.execute(f"PRAGMA quick_check({MOST})")]
    except sqlite3.DatabaseError as error:  # unreadable pages are reported where they are met
        if not is_damage(error):
            raise
        return found
    sentence = say("Soundness", "SQLite finds: {text}")
    found.damage = [sentence.put(text=text) for text in texts if text.startswith(_NOT_ALLOWED)]
    return found


def examined(connection: sqlite3.Connection, version: int, *, quick: bool = False) -> Soundness:
    """Check every page, every reference and the row counts; damage is returned, not raised."""
    found = Soundness()
    try:
        _pages(connection, found, quick=quick)
        _references(connection, found)
        over = looked_over(connection, version)
        found.damage += over.damage
        found.planted += over.planted
        if not found.damage:
            _rows(connection, found, version, quick=quick)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
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
        sentence = say(
            "Soundness", "Row {row} of {table} belongs to a {parent} that does not exist."
        )
        found.damage.append(sentence.put(row=row or 0, table=table, parent=parent))


def _rows(connection: sqlite3.Connection, found: Soundness, version: int, *, quick: bool) -> None:
    """Compare the rows with their digests; in a hurry only small tables."""
    if version < FIRST_WITH_CHAIN or (quick and not _are_few(connection, version)):
        return
    if version >= FIRST_WITH_DIGESTS:
        found.differing += differing_rows(connection)
    else:
        _numbers(connection, found)


def _are_few(connection: sqlite3.Connection, version: int) -> bool:
    (rows,) = connection.execute("SELECT total(rows) FROM table_count").fetchone()
    return version >= FIRST_WITH_DIGESTS and rows <= FEW


def differing_rows(connection: sqlite3.Connection) -> list[Sentence]:
    """What differs from what was written here, by record and field as far as the history tells."""
    found: list[Sentence] = []
    tables = row_digests.differing(connection)
    for table in sorted(tables, key=lambda name: name not in _MONEY):
        named = _named(connection, table)
        found += named or [UNTOLD.put(table=table)]
    sentence = say("Soundness", "{table} has {are} rows where {must} were written.")
    numbers = () if found else counts.differing(connection).items()
    return found + [sentence.put(table=name, are=are, must=must) for name, (must, are) in numbers]


def _named(connection: sqlite3.Connection, table: str) -> list[Sentence]:
    from sourcing_app.store.history.replay import differences  # loads SQLModel

    try:
        return [each.sentence() for each in islice(differences(connection, [table]), MOST)]
    except sqlite3.OperationalError as error:  # a text that is no longer valid UTF-8
        if not is_damage(error):
            raise
        return []


def _numbers(connection: sqlite3.Connection, found: Soundness) -> None:
    for table, (must, are) in counts.differing(connection).items():
        sentence = say("Soundness", "{table} has {are} rows where {must} were written.")
        where = found.damage if are < must else found.differing
        where.append(sentence.put(table=table, are=are, must=must))


def _is_damage(error: sqlite3.DatabaseError | UnicodeDecodeError) -> bool:
    """A missing table or column counts as damage too."""
    return is_damage(error) or getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_ERROR
