"""Rows whose parent is lost: the parent comes from a backup, or the reference or row is dropped."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store.salvage.donors import Donor
from sourcing_app.store.salvage.new_file import NewFile
from sourcing_app.store.salvage.records import Value

# An account from a backup may have been revoked since: it must be checked again.
_SINCE_DOUBTFUL: dict[str, dict[str, Value]] = {"supplier_bank_account": {"state": "new"}}
_FILES_NAMED = 50


class _Orphan(NamedTuple):
    """A row of `table` whose `column` refers to the `parent` row with `value` in `key`."""

    table: str
    rowid: int
    column: str
    parent: str
    key: str
    value: Value


@dataclass(slots=True)
class References:
    """Repairs all references of a new file; `notes` says how."""

    file: NewFile
    donors: Sequence[Donor]
    _asked: set[tuple[str, Value]] = field(default_factory=set)
    _lent: Counter[tuple[str, str]] = field(default_factory=Counter)
    _emptied: Counter[tuple[str, str]] = field(default_factory=Counter)
    _dropped: Counter[tuple[str, str]] = field(default_factory=Counter)
    _files: list[str] = field(default_factory=list)

    def mend(self) -> None:
        """Repeat until every reference is valid; an added or dropped row may orphan others."""
        while orphans := [*self._orphans()]:
            if not self._lend(orphans):
                for orphan in orphans:
                    self._let_go(orphan)

    def lent_facts(self) -> dict[str, str]:
        """What the newest backup knows about the file itself, such as its id."""
        rows = (donor.row("meta", "key", "file_id") for donor in self.donors)
        known = next((str(row["value"]) for row in rows if row), None)
        return {} if known is None else {"file_id": known}

    @property
    def notes(self) -> list[Sentence]:
        """What was done, by kind."""
        lent = say("Salvage", "Rows of {table} taken from the backup {file}: {count}.")
        emptied = say("Salvage", "Rows of {table} that lost their {parent}: {count}.")
        dropped = say("Salvage", "Rows of {table} lost because their {parent} is lost: {count}.")
        lost = say("Salvage", "The attached file “{name}” is lost.")
        more = say("Salvage", "More attached files that are lost: {count}.")
        rest = len(self._files) - _FILES_NAMED
        return [
            *(lent.put(table=t, file=f, count=n) for (t, f), n in self._lent.items()),
            *(emptied.put(table=t, parent=p, count=n) for (t, p), n in self._emptied.items() if n),
            *(dropped.put(table=t, parent=p, count=n) for (t, p), n in self._dropped.items()),
            *(lost.put(name=name) for name in self._files[:_FILES_NAMED]),
            *([more.put(count=rest)] if rest > 0 else []),
        ]

    def _orphans(self) -> Iterator[_Orphan]:
        connection = self.file.connection
        for table, rowid, parent, number in connection.execute(
            "PRAGMA foreign_key_check"
        ).fetchall():
            keys = connection.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column, key = next((row[3], row[4]) for row in keys if row[0] == number)
            (value,) = connection.execute(
                f'SELECT "{column}" FROM "{table}" WHERE rowid = ?',  # noqa: S608
                (rowid,),
            ).fetchone()
            yield _Orphan(table, rowid, column, parent, key or "id", value)

    def _lend(self, orphans: Sequence[_Orphan]) -> bool:
        """Whether any parent was copied from a backup; each is looked up once."""
        wanted = {(o.parent, o.value): o for o in orphans} if self.donors else {}
        lent = [self._lend_one(o) for name, o in wanted.items() if name not in self._asked]
        self._asked |= wanted.keys()
        return any(lent)

    def _lend_one(self, orphan: _Orphan) -> bool:
        shape = self.file.schema.shapes[orphan.parent]
        for donor in self.donors:
            row = donor.row(orphan.parent, orphan.key, orphan.value)
            if row is None:
                continue
            row |= _SINCE_DOUBTFUL.get(orphan.parent, {})
            values = [
                row.get(name, default)
                for name, default in zip(shape.columns, shape.defaults, strict=True)
            ]
            rowid = row["rowid" if shape.alias is None else shape.columns[shape.alias]]
            assert isinstance(rowid, int)
            if self.file.add(shape, rowid, values):
                self._lent[orphan.parent, donor.path.name] += 1
                return True
        return False

    def _let_go(self, orphan: _Orphan) -> None:
        """Clear a reference that may be empty; otherwise drop the row."""
        where = f'"{orphan.table}" SET "{orphan.column}" = NULL WHERE rowid = ?'
        try:
            done = self.file.connection.execute(f"UPDATE {where}", (orphan.rowid,))
        except sqlite3.IntegrityError:
            self._drop(orphan)
        else:
            self._emptied[orphan.table, orphan.parent] += done.rowcount

    def _drop(self, orphan: _Orphan) -> None:
        connection = self.file.connection
        if orphan.table == "attachment":
            rows = connection.execute(
                "SELECT name FROM attachment WHERE rowid = ?", (orphan.rowid,)
            ).fetchall()
            self._files += [name for (name,) in rows]
        else:
            self._dropped[orphan.table, orphan.parent] += 1
        connection.execute(f'DELETE FROM "{orphan.table}" WHERE rowid = ?', (orphan.rowid,))  # noqa: S608
