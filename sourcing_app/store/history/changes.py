"""What a commit changed, announced to listeners; and the row images for undo."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sourcing_app.domain.actions import Action


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after, by column name; None where there was or is no row."""

    table: str
    key: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True, slots=True)
class UndoStep:
    """
    Everything one user action changed, in write order.

    `era` counts the earlier commits that end undo: nothing before a payment is undone.
    """

    action: Action
    rows: tuple[RowChange, ...]
    era: int = 0

    @property
    def tables(self) -> frozenset[str]:
        """The names of the tables it touched."""
        return frozenset(row.table for row in self.rows)


@dataclass(frozen=True, slots=True)
class Committed:
    """
    A completed commit: `step` is None if it cannot or must not be undone.

    `foreign`: made by another program; everything must be reloaded.
    """

    tables: frozenset[str]
    step: UndoStep | None = None
    foreign: bool = False


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
