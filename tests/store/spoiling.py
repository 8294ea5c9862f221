"""A sourcing file bent, cut or planted with something, past its own checks."""

import os
import socket
import sqlite3
from contextlib import closing

from sourcing_app.store.migrations import LATEST

ADDITIVE, MAJOR = LATEST + 1, (1 << 16) + LATEST
TRIGGER = (
    "CREATE TRIGGER {name} AFTER UPDATE ON supplier BEGIN "
    "UPDATE supplier_bank_account SET number = 'DE00'; END"
)


def bent(path, start, content):
    with path.open("r+b") as stream:
        stream.seek(start)
        stream.write(content)


def cut(path, size):
    with path.open("r+b") as stream:
        stream.truncate(size)


def torn_index(path):
    """An index that lacks an entry is damage only a look at everything finds."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET name = name WHERE 0")
        root = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'quote_supplier'"
        ).fetchone()[0]
    size = int.from_bytes(path.read_bytes()[16:18], "big")
    bent(path, (root - 1) * size + 3, b"\x00\x00")


def plant(path, name):
    """As somebody would who knows SQLite: past its own check of names."""
    sql = TRIGGER.format(name=name)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "INSERT INTO sqlite_master VALUES ('trigger', ?, 'supplier', 0, ?)", (name, sql)
        )
        connection.commit()


def bound(path):
    """A socket's name stays when the socket is gone."""
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))
