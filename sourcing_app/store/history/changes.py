"""What a commit changed, announced to listeners; and the row images for undo."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sourcing_app.domain.actions import Action

Record = tuple[str, int]
"""A table and the id of a row in it."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, by column name; None where there was or is no row."""

    table: str
    key: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class MadeRows:
    """Rows too many to keep: each is told of by a line of the history in this range."""

    first: int
    last: int
    tables: frozenset[str]


@dataclass(frozen=True, slots=True)
class UndoStep:
    """
    Everything one user action changed, in write order; before all that what it `made` in numbers.

    `back` if this step undoes it. `era` counts the earlier commits that end undo: nothing before a
    payment is undone.
    """

    action: "Action"
    rows: tuple[RowChange, ...]
    era: int = 0
    made: MadeRows | None = None
    back: bool = False

    @property
    def many(self) -> bool:
        """Whether its rows are too many to keep: to write them takes a while."""
        return self.made is not None

    @property
    def tables(self) -> frozenset[str]:
        """The names of the tables whose rows it keeps."""
        return frozenset(row.table for row in self.rows)


class ChangeKind(StrEnum):
    """What happened to a row."""

    MADE = "made"
    CHANGED = "changed"
    BINNED = "binned"
    RESTORED = "restored"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Change:
    """
    Rows of one table that a commit changed in the same way.

    `ids` are these rows, `records` what they belong to (the suppliers of contacts); None: any of
    them, because they are too many or not known. `columns` are those that changed; None: any of
    them, as of a row that is new or gone.
    """

    table: str
    kind: ChangeKind = ChangeKind.CHANGED
    ids: frozenset[int] | None = None
    records: frozenset[Record] | None = None
    columns: frozenset[str] | None = None

    def concerns(self, what: Collection[str]) -> bool:
        """Whether one of these changed: a table, or a column (supplier.star)."""
        if self.table in what:
            return True
        if self.columns is None:
            return any(name.partition(".")[0] == self.table for name in what)
        return any(f"{self.table}.{column}" in what for column in self.columns)


@dataclass(frozen=True, slots=True)
class Committed:
    """
    A completed commit, with what it changed; `step` is None if it cannot or must not be undone.

    `foreign`: made by another program; any row of any table may have changed.
    """

    changes: tuple[Change, ...]
    step: UndoStep | None = None
    foreign: bool = False

    @property
    def tables(self) -> frozenset[str]:
        """The names of the tables it touched."""
        return frozenset(change.table for change in self.changes)

    def concerns(self, what: Collection[str]) -> bool:
        """Whether one of these changed: a table, or a column (supplier.star)."""
        return any(change.concerns(what) for change in self.changes)

    def rows_of(self, table: str) -> frozenset[int] | None:
        """The rows of this table that it touched, themselves or in their parts; None: any."""
        found: set[int] = set()
        for change in self.changes:
            parts = change.records
            whole = parts is not None and all(name == table for name, _ in parts)
            own = {key for _, key in parts or ()} if whole else None
            keys = change.ids if change.table == table else own
            if keys is None:
                return None
            found |= keys
        return frozenset(found)

    def touches(self, table: str, key: int | None) -> bool:
        """Whether it may have touched this row of the table, itself or in its parts."""
        rows = self.rows_of(table)
        return key is not None and (rows is None or key in rows)

    def of(self, tables: Collection[str]) -> tuple[Change, ...]:
        """What changed in these tables."""
        return tuple(change for change in self.changes if change.table in tables)


def anything_in(tables: Collection[str]) -> tuple[Change, ...]:
    """The changes of a commit of which no more is known than that it may have touched these."""
    return tuple(Change(name) for name in sorted(tables))


Listener = Callable[[Committed], None]


class Changes:
    """Announces commits, in the thread that made them."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Call the listener after each commit from now on."""
        self._listeners.append(listener)

    def announce(self, committed: Committed) -> None:
        """Tell every listener."""
        for listener in self._listeners:
            listener(committed)
