"""The new file that receives the rows: it rejects invalid ones and counts the rest."""

import getpass
import hashlib
import re
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from sourcing_app.store.derived.columns import rebuild
from sourcing_app.store.file.header import APPLICATION_ID
from sourcing_app.store.history import chain
from sourcing_app.store.migrations import LATEST
from sourcing_app.store.salvage.records import Value
from sourcing_app.store.salvage.shapes import SEQUENCE, Schema, Shape
from sourcing_app.store.sqlite import row_digests

COUNTS = "table_count"
_OWN_SEQUENCE = "SELECT max(seq) FROM sqlite_sequence WHERE name = ?"
# A sequence this high is damage; no file has so many rows.
_LARGEST_SEQUENCE = 1 << 48


class NewFile:
    """
    An open, empty file of one schema in one transaction.

    Its triggers are dropped until `finish`: they guard user actions, not salvaged rows.
    """

    def __init__(self, path: Path, schema: Schema) -> None:
        """Write an empty file of the schema to `path`."""
        self.schema = schema
        path.write_bytes(schema.empty)
        self.connection = sqlite3.connect(path, isolation_level=None)
        try:
            self._prepare()
        except BaseException:
            self.connection.close()
            raise

    def add(self, shape: Shape, rowid: int, record: Sequence[Value]) -> bool:
        """Insert a row if it passes the table's types, checks and unique keys."""
        if shape.table == "blob" and not _whole_blob(shape, record):
            return False
        try:
            self.connection.execute(shape.insert, shape.row(rowid, record))
        except sqlite3.IntegrityError:
            return False
        return True

    def rowids(self, table: str) -> set[int]:
        """The ids of the rows a table has so far."""
        return {rowid for (rowid,) in self.connection.execute(f'SELECT rowid FROM "{table}"')}  # noqa: S608

    def count(self, table: str) -> int:
        """How many rows a table has so far."""
        (count,) = self.connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
        return int(count)

    def sequence(self, table: str, seen: Iterable[int]) -> None:
        """Make sure that none of the ids `seen` is issued to a new row."""
        if self.schema.shapes[table].alias is None:
            return
        known = [number for number in seen if 0 < number < _LARGEST_SEQUENCE]
        (own,) = self.connection.execute(_OWN_SEQUENCE, (table,)).fetchone()
        last = max([*known, own or 0])
        if last:
            self.connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (table,))
            self.connection.execute("INSERT INTO sqlite_sequence VALUES (?, ?)", (table, last))

    def finish(self, facts: Mapping[str, str], origin: str) -> None:
        """
        Restore the triggers and fixed rows, count, and commit; raises sqlite3.Error.

        `facts` are written to `meta` where the damaged file had lost its own; the history ends with
        a line that names the `origin`.
        """
        self._fill_gaps({"file_id": uuid4().hex, "sample": "0", **facts})
        if "digest" in self.schema.shapes["change_log"].columns:
            self._go_on_with_history(origin)
        self._count_rows()
        if self.schema.version == LATEST:
            rebuild(self.connection)
        for sql in self._triggers:
            self.connection.execute(sql)
        self.connection.execute("COMMIT")
        whole = self.connection.execute("PRAGMA integrity_check(1)").fetchone()
        orphan = self.connection.execute("PRAGMA foreign_key_check").fetchone()
        if whole != ("ok",) or orphan is not None:
            raise sqlite3.IntegrityError("the salvaged file is not sound")

    def _prepare(self) -> None:
        for setting in ("synchronous = OFF", "temp_store = MEMORY", "secure_delete = ON"):
            self.connection.execute(f"PRAGMA {setting}")
        self.connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        self.connection.execute("PRAGMA foreign_keys = OFF")
        self.connection.execute("BEGIN")
        triggers = self.connection.execute(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
        ).fetchall()
        self._triggers = [sql for _name, sql in triggers]
        for name, _sql in triggers:
            self.connection.execute(f'DROP TRIGGER "{name}"')
        self._brought = {table: self._taken_out(table) for table in self.schema.shapes}

    def _taken_out(self, table: str) -> list[tuple[Value, ...]]:
        rows = self.connection.execute(f'SELECT * FROM "{table}"').fetchall()  # noqa: S608
        self.connection.execute(f'DELETE FROM "{table}"')  # noqa: S608
        return rows

    def _fill_gaps(self, facts: Mapping[str, str]) -> None:
        """Add the rows that the migrations write where the damaged file had lost them."""
        for table, rows in self._brought.items():
            if rows and table != SEQUENCE:
                marks = ", ".join("?" * len(rows[0]))
                self.connection.executemany(
                    f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})',  # noqa: S608
                    rows,
                )
        self.connection.executemany(
            "INSERT OR IGNORE INTO meta (key, value) VALUES (?, ?)",
            [*facts.items()],
        )

    def _go_on_with_history(self, origin: str) -> None:
        """
        Continue after the last line; lost lines leave the chain broken before it.

        New lines record the rows that do not match the remaining history.
        """
        last, head = self.connection.execute(
            "SELECT id, digest FROM change_log UNION ALL SELECT 0, ? ORDER BY id DESC LIMIT 1",
            (chain.GENESIS,),
        ).fetchone()
        (text,) = self.connection.execute(
            "SELECT value FROM meta WHERE key = 'history_last'"
        ).fetchone()
        noted = int(text) if re.fullmatch("[0-9]{1,15}", text) else 0
        if last < noted < _LARGEST_SEQUENCE:
            last = noted
        self.connection.executemany(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
            [("history_last", str(last)), ("history_head", head)],
        )
        now, who = datetime.now(UTC), getpass.getuser()
        at = f"{now:%Y-%m-%d %H:%M:%S.%f}"
        line = (at, who, "file.salvaged", "file", 0, "", "salvaged_from", None, origin)
        from sourcing_app.store.history.replay import differences, lines  # loads SQLModel

        lost = lines(differences(self.connection), who, now, "file.salvaged")
        chain.append(self.connection, [line, *lost])

    def _count_rows(self) -> None:
        if COUNTS not in self.schema.shapes:
            return
        names = [name for (name,) in self.connection.execute(f"SELECT name FROM {COUNTS}")]  # noqa: S608
        for name in names:
            if name in self.schema.shapes:
                self.connection.execute(
                    f"UPDATE {COUNTS} SET rows = ? WHERE name = ?",  # noqa: S608
                    (self.count(name), name),
                )
            else:
                self.connection.execute(f"DELETE FROM {COUNTS} WHERE name = ?", (name,))  # noqa: S608
        if "digest" in self.schema.shapes[COUNTS].columns:
            row_digests.recount(self.connection)


def _whole_blob(shape: Shape, record: Sequence[Value]) -> bool:
    """Whether an attachment's bytes match their digest; otherwise they are lost."""
    values: Mapping[str, Value] = dict(zip(shape.columns, record, strict=False))
    data = values.get("data")
    return isinstance(data, bytes) and hashlib.sha256(data).hexdigest() == values.get("sha256")


def closing_file(file: NewFile) -> "closing[sqlite3.Connection]":
    """Close the file at the end of a with statement."""
    return closing(file.connection)
