"""The search index: kept in line with the records that changed, rebuilt, and compared."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from sourcing_app.domain.values.grams import END, initials, keys, without_scheme
from sourcing_app.domain.values.names import all_sought
from sourcing_app.store.history.changes import RowChange
from sourcing_app.store.history.owners import Owners, links
from sourcing_app.store.queries import search_index, search_texts
from sourcing_app.store.queries.search_index import KINDS
from sourcing_app.store.sqlite import dialect
from sourcing_app.store.sqlite.connection_reader import ConnectionReader
from sourcing_app.store.sqlite.errors import is_damage
from sourcing_app.store.sqlite.reader import Reader

_AT_ONCE = 2_000
_BEGUN = 8
"""As many letters of each text are looked for when the index is compared."""


class Astray(NamedTuple):
    """A record whose words are not those that the index has."""

    table: str
    key: int
    kept: str
    right: str


def keep(connection: sqlite3.Connection, rows: Iterable[tuple[RowChange, str]]) -> None:
    """
    Bring in line, in the transaction of the change, what is said of records.

    With each row comes the record it belongs to now, as table:id.
    """
    told = [(row, owner) for row, owner in rows if _says_other(row)]
    follow(connection, [owner for _, owner in told])
    follow(connection, _former_owners(connection, [row for row, _ in told]))


def follow(connection: sqlite3.Connection, records: Iterable[str]) -> None:
    """Bring in line what is said of these records (table:id), whatever happened to them."""
    found: defaultdict[str, set[int]] = defaultdict(set)
    for record in records:
        table, _, key = record.partition(":")
        if table in KINDS:
            found[table].add(int(key))
    reader = ConnectionReader(connection)
    for table, ids in found.items():
        gone: list[int] = []
        for some in _batches(sorted(ids)):
            gone += _write(connection, reader, table, some)
        runs = [*_runs(gone)]
        for span in _spans(table):
            between = [(span.first + first, span.first + last) for first, last in runs]
            connection.executemany(dialect.INDEX_DROP_BETWEEN, between)


def rebuild(connection: sqlite3.Connection) -> None:
    """Index every record again, in the transaction that is open."""
    reader = ConnectionReader(connection)
    if reader.value(f"{dialect.INDEX_PLACES} LIMIT 1") is not None:
        connection.execute(dialect.INDEX_AGAIN)
    for place in _strangers(reader):
        connection.execute(dialect.INDEX_DROP, (place,))
    for table in KINDS:
        for some in _batches(_all(reader, table)):
            _write(connection, reader, table, some)


def tidy(connection: sqlite3.Connection) -> None:
    """Leave nothing in the index of what was erased."""
    connection.execute(dialect.INDEX_TIDY)


def astray(connection: sqlite3.Connection) -> Iterator[Astray]:
    """Every record that is not found by its words, or by others."""
    reader = ConnectionReader(connection)
    for place in _strangers(reader):
        yield Astray("search_index", place, "", "")
    for table in KINDS:
        for some in _batches(_all(reader, table)):
            right, kept = _right(reader, table, some), _kept(reader, table, some)
            for place in right.keys() | kept.keys():
                one, other = kept.get(place, ""), right.get(place, "")
                if one != other or not _is_found(reader, place, other):
                    yield Astray(table, search_index.key_at(place), one, other)


def _is_found(reader: Reader, place: int, text: str) -> bool:
    """Whether the index itself has what begins the text."""
    begun = dialect.indexed(keys(text[:_BEGUN]))
    if not begun:
        return True
    try:
        found = reader.value(dialect.in_index(0, ":keys", place, place), {"keys": begun})
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        return False
    return bool(found == place)


def _says_other(row: RowChange) -> bool:
    """Whether other words are said of the record that the row belongs to, or of another one."""
    if row.before is None or row.after is None:
        return row.table in KINDS or bool(search_texts.words_in(row.table))
    before, after = row.before, row.after
    return any(before.get(c) != after.get(c) for c in search_texts.words_in(row.table))


def _former_owners(connection: sqlite3.Connection, rows: Sequence[RowChange]) -> list[str]:
    """The records that rows belonged to which belong to others now."""
    moved = [
        (row, row.before)
        for row in rows
        if row.before is not None
        and row.after is not None
        and any(row.before.get(c) != row.after.get(c) for c in links(row.table)[0])
    ]
    owners = Owners(connection, {(row.table, row.key): before for row, before in moved})
    return [owners.owner(row.table, row.key) for row, _ in moved]


def _write(
    connection: sqlite3.Connection, reader: Reader, table: str, ids: Sequence[int]
) -> list[int]:
    right, spans = _right(reader, table, ids), _spans(table)
    gone = [key for key in ids if spans[0].first + key not in right]
    kept = _kept(reader, table, [key for key in ids if spans[0].first + key in right])
    dropped = [(place,) for place, words in kept.items() if right.get(place) != words]
    added = [(place, words) for place, words in right.items() if kept.get(place) != words]
    connection.executemany(dialect.INDEX_DROP, dropped)
    connection.executemany(dialect.INDEX_ADD, sorted(added))  # it writes down what is not in order
    return gone


def _right(reader: Reader, table: str, ids: Sequence[int]) -> dict[int, str]:
    """What must stand in the index of these records; nothing of one that is gone."""
    named = search_texts.names(reader, table, ids)
    names = all_sought([row["text"] for row in named])
    more: defaultdict[int, list[str]] = defaultdict(list)
    for row in search_texts.said(reader, table, ids):
        more[row["id"]].append(without_scheme(row["text"]))
    said = all_sought([_lines(more[row["id"]]) for row in named])
    found: dict[int, str] = {}
    first, besides = (span.first for span in _spans(table))
    for row, name, text in zip(named, names, said, strict=True):
        found[first + row["id"]] = name + END
        found[besides + row["id"]] = f"{text}\n{initials(name)}{END}"
    return found


def _lines(texts: Iterable[str]) -> str:
    """Texts of several lines in an order of their own, without the empty ones."""
    return "\n".join(filter(None, "\n".join(sorted(texts)).split("\n")))


def _kept(reader: Reader, table: str, ids: Sequence[int]) -> dict[int, str]:
    places = [span.first + key for span in _spans(table) for key in ids]
    return {row["place"]: row["text"] for row in reader.rows_of(dialect.INDEX_KEPT, places)}


def _runs(ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of ids that follow on each other."""
    for _, run in groupby(enumerate(ids), key=lambda told: told[1] - told[0]):
        its = [key for _, key in run]
        yield its[0], its[-1]


def _spans(table: str) -> tuple[search_index.Span, search_index.Span]:
    return search_index.names_of(table), search_index.more_of(table)


def _strangers(reader: Reader) -> list[int]:
    """The places of what is no record."""
    there = {
        span.first + key for table in KINDS for key in _all(reader, table) for span in _spans(table)
    }
    return [row["place"] for row in reader.rows(dialect.INDEX_PLACES) if row["place"] not in there]


def _all(reader: Reader, table: str) -> Sequence[int]:
    return reader.ids(f"SELECT id FROM {table} ORDER BY id")


def _batches(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))
