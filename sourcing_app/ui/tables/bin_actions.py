"""Moving a list's records to the Bin and back: one pair of actions for menus, buttons and keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.widgets.lock import ChangeAction

if TYPE_CHECKING:
    from sourcing_app.ui.context import AppContext
    from sourcing_app.ui.tables.table_view import TableView


class RecordBin(Protocol):
    """What a service of records does with many of them at once; both may raise AppError."""

    def bin(self, ids: Sequence[int], /) -> None:
        """Move them to the Bin."""

    def restore(self, ids: Sequence[int], /) -> None:
        """Restore them from the Bin."""


@dataclass(frozen=True, slots=True)
class BinChoice:
    """What a page has chosen, and what to tell of it; `restored` says "" to tell nothing."""

    records: Callable[[], RecordBin]
    """Asked for when it is needed: what writes is imported only then."""

    ids: Callable[[], Sequence[int]]
    in_bin: Callable[[], bool]
    """Whether these are in the Bin already."""
    moved: Callable[[Sequence[int]], str]
    restored: Callable[[Sequence[int]], str]


class BinActions(QObject):
    """Works on what a page has chosen; each move is one step of undo and told with Undo."""

    starting = Signal()
    """The chosen records are about to be written: what is being typed must be saved."""

    done = Signal()

    def __init__(self, parent: QWidget, context: AppContext, page: str, choice: BinChoice) -> None:
        super().__init__(parent)
        self._context = context
        self._choice = choice
        self.bin = ChangeAction(parent)
        self.bin.setObjectName(f"act.{page}.bin")
        self.bin.triggered.connect(self.move_to_bin)
        self.restore = ChangeAction(parent)
        self.restore.setObjectName(f"act.{page}.restore")
        self.restore.triggered.connect(self.take_back)
        self.restore.setVisible(False)

    def connect_table(self, view: TableView, *before: QAction) -> None:
        """Let the table's Delete key act, and its context menu after these other actions."""
        view.bin.connect(self.move_to_bin)
        view.selection_changed.connect(self.follow)
        view.current_changed.connect(self.follow)
        view.menu_actions = [*before, self.bin, self.restore]

    def retranslate(self) -> None:
        self.bin.setText(self.tr("Move to Bin"))
        self.restore.setText(self.tr("Restore"))

    def follow(self) -> None:
        """Offer what can be done with what is chosen."""
        some, binned = bool(self._choice.ids()), self._choice.in_bin()
        self.bin.setVisible(not binned)
        self.restore.setVisible(some and binned)
        self.bin.setEnabled(some and not binned)
        self.restore.setEnabled(some and binned)

    def move_to_bin(self) -> None:
        """Move what is chosen to the Bin, and offer to take it back."""
        if self.bin.isEnabled() and not self._choice.in_bin():
            self._do(self._choice.records().bin, self._choice.moved)

    def take_back(self) -> None:
        """Take what is chosen out of the Bin."""
        if self.restore.isEnabled() and self._choice.in_bin():
            self._do(self._choice.records().restore, self._choice.restored)

    def _do(
        self, write: Callable[[Sequence[int]], None], words: Callable[[Sequence[int]], str]
    ) -> None:
        ids = self._choice.ids()
        if not ids:
            return
        text = words(ids)
        self.starting.emit()
        if self._context.attempt(lambda: write(ids)):
            self.done.emit()
            if text:
                self._context.undo.offer(text)
