"""
The history as a chain: each line carries the SHA-256 of the line before it and of itself.

A line that was changed, inserted or removed breaks the chain from there on. A cut-off end is
detected against the head stored in `meta`, or one noted elsewhere (a backup, a note).
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

from sourcing_app.store.sqlite.encoding import json_writer, rows_written, text_writer
from sourcing_app.store.sqlite.inserts import insert_columns

GENESIS = "0" * 64
_FIELDS = "id, at, who, action, entity, entity_id, owner, step, field, old, new"
_READ_AT_ONCE = 2000
_written = json_writer(ascii_only=False)
_text = text_writer(ascii_only=False)
_NO_LINE = -1
Line = tuple[int, str, str, str, str, int, str, int, str, str | None, str | None]
Progress = Callable[[int, int], None]


def digest(before: str, line: Sequence[Any]) -> str:
    """The digest of a line of `id … new` whose previous line has the digest `before`."""
    return _digest_of(before, _line_text(line))


def _digest_of(before: str, text: str) -> str:
    return sha256(f"{before}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()


def _line_text(line: Sequence[Any]) -> str:
    """A line as JSON; most have texts and numbers where they belong, which is written sooner."""
    key, at, who, action, entity, entity_id, owner, step, field, old, new = line
    if not type(key) is type(entity_id) is type(step) is int:
        return _written(line)
    try:
        before = "null" if old is None else _text(old)
        after = "null" if new is None else _text(new)
        return (
            f"[{key},{_beginning(at, who, action)},{_text(entity)},{entity_id},{_text(owner)},"
            f"{step},{_text(field)},{before},{after}]"
        )
    except TypeError:
        return _written(line)


@lru_cache(maxsize=64)
def _beginning(at: str, who: str, action: str) -> str:
    """What all lines of one step have in common."""
    return ",".join(map(_text, (at, who, action)))


def head(connection: sqlite3.Connection) -> tuple[int, str]:
    """The id and the digest of the last line, as stored in `meta`; -1 for an invalid id."""
    found = dict(
        connection.execute(
            "SELECT key, value FROM meta WHERE key IN ('history_last', 'history_head')"
        )
    )
    last = str(found.get("history_last", 0))
    return int(last) if last.isdecimal() else _NO_LINE, str(found.get("history_head", GENESIS))


def file_id(connection: sqlite3.Connection) -> str:
    """The file's id as stored in `meta`, "" if there is none."""
    found = connection.execute("SELECT value FROM meta WHERE key = 'file_id'").fetchone()
    return str(found[0]) if found else ""


def append(
    connection: sqlite3.Connection, lines: Sequence[Sequence[Any]], step: int | None = None
) -> range:
    """
    Write lines `at, who, action, entity, entity_id, owner, field, old, new` as one step.

    They go on with `step` where there is one. In the transaction of the change itself; the head in
    `meta` is updated. Returns the ids of the lines.
    """
    last, before = head(connection)
    ids = range(last + 1, last + 1 + len(lines))
    if not lines:
        return ids
    at, who, action, entity, entity_id, owner, *values = zip(*lines, strict=True)
    steps = [ids[0] if step is None else step] * len(lines)
    columns = [ids, at, who, action, entity, entity_id, owner, steps, *values]
    digests = []
    for text in rows_written(columns, ascii_only=False):
        before = _digest_of(before, text)
        digests.append(before)
    names = (*_FIELDS.split(", "), "digest")
    insert_columns(connection, "change_log", dict(zip(names, (*columns, digests), strict=True)))
    connection.executemany(
        "INSERT INTO meta (key, value) VALUES (?, ?) "
        "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        [("history_last", str(ids[-1])), ("history_head", before)],
    )
    return ids


@dataclass(frozen=True, slots=True)
class Verified:
    """
    The result of verifying the chain: `broken` is the first wrong line, or None.

    `shortened` if the last line is not the one `meta` names; `expected` if a head noted elsewhere
    is in the chain (also if none was given).
    """

    lines: int
    head: str
    broken: int | None
    shortened: bool
    expected: bool

    @property
    def sound(self) -> bool:
        """Whether nothing was changed, removed or cut off."""
        return self.broken is None and not self.shortened and self.expected


def verify(
    connection: sqlite3.Connection, expect: str = "", step: Progress | None = None
) -> Verified:
    """Verify the whole chain; `expect` is a head that must be in it."""
    kept_last, kept_head = head(connection)
    before, lines, last, broken, seen = GENESIS, 0, 0, None, expect in {"", GENESIS}
    for line, stored in _stored(connection):
        lines += 1
        last = line[0]
        if broken is None and digest(before, line) != stored:
            broken = last
        before = stored
        seen = seen or stored == expect
        if step is not None and lines % _READ_AT_ONCE == 0:
            step(lines, kept_last)
    return Verified(lines, before, broken, (last, before) != (kept_last, kept_head), seen)


def verify_at_one_moment(connection: sqlite3.Connection, expect: str = "") -> Verified:
    """As `verify`, in one transaction: a save in between would look like a cut-off end."""
    connection.execute("BEGIN")
    try:
        return verify(connection, expect)
    finally:
        connection.rollback()


def ends_well(connection: sqlite3.Connection) -> bool:
    """A quick check: whether the last line is the one `meta` names, with a correct digest."""
    last, kept = head(connection)
    rows = connection.execute(
        f"SELECT {_FIELDS}, digest FROM change_log ORDER BY id DESC LIMIT 2"  # noqa: S608
    ).fetchall()
    if not rows:
        return (last, kept) == (0, GENESIS)
    *line, stored = rows[0]
    before = rows[1][-1] if len(rows) > 1 else GENESIS
    return (line[0], stored) == (last, kept) and digest(before, line) == stored


def _stored(connection: sqlite3.Connection) -> Iterator[tuple[Line, str]]:
    cursor = connection.execute(f"SELECT {_FIELDS}, digest FROM change_log ORDER BY id")  # noqa: S608
    while rows := cursor.fetchmany(_READ_AT_ONCE):
        for *line, stored in rows:
            yield tuple(line), stored
