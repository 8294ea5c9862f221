"""A monthly plain-text export next to the backups: readable without this program."""

import codecs
import contextlib
import gzip
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sourcing_app.domain.errors import Cancelled
from sourcing_app.files.atomic import replacing
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.counts import counted
from sourcing_app.store.sqlite.dialect import columns_of, quoted
from sourcing_app.store.sqlite.long_reads import Stop

KEPT = 12
_AT_ONCE = 2000
_QUICK = 1
"""How hard to compress: the time is the worker's, and others wait for it."""


def write_plain(backup: Path, folder: Path, now: datetime, stop: Stop) -> Path | None:
    """
    Write every row of every table as a line of JSON, attached files left out.

    From a verified backup, so that no save waits; None if this month's file exists. Raises
    Cancelled, Environment or sqlite3.Error, and then no file is left.
    """
    target = folder / f"plain {now:%Y-%m}.jsonl.gz"
    if target.exists():
        return None
    with (
        replacing(target) as partial,
        closing(connect(backup, write=False)) as connection,
        gzip.open(partial, "wb", compresslevel=_QUICK) as stream,
    ):
        for lines in _lines(connection):
            if stop():
                raise Cancelled
            stream.write(lines)
    for old in sorted(folder.glob("plain *.jsonl.gz"))[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink(missing_ok=True)
    return target


def _lines(connection: sqlite3.Connection) -> Iterator[bytes]:
    """Yield some thousand lines at a time; SQLite builds them."""
    queries = [_as_json(connection, table) for table in counted(connection)]
    connection.text_factory = bytes
    for query in queries:
        cursor = connection.execute(query)
        while rows := cursor.fetchmany(_AT_ONCE):
            yield b"".join(_readable(line) + b"\n" for (line,) in rows)


def _as_json(connection: sqlite3.Connection, table: str) -> str:
    named = connection.execute(columns_of(table)).fetchall()
    columns = [row[1] for row in named if row[2] != "BLOB"]
    pairs = ", ".join(f"{_text(column)}, {quoted(column)}" for column in columns)
    return f"SELECT json_object('table', {_text(table)}, {pairs}) FROM {quoted(table)}"  # noqa: S608


def _text(name: str) -> str:
    return "'" + name.replace("'", "''") + "'"


def _readable(line: bytes) -> bytes:
    """Decode leniently: one damaged character must not prevent reading the others."""
    try:
        line.decode()
    except UnicodeDecodeError:
        return line.decode("utf-8", _ESCAPED).encode()
    return line


def _escape(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeDecodeError)
    wrong = error.object[error.start : error.end]
    return "".join(rf"\\x{byte:02x}" for byte in wrong), error.end


_ESCAPED = "sourcing_desk.json"
codecs.register_error(_ESCAPED, _escape)
