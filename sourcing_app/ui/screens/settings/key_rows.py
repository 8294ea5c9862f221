"""The commands as the table of the keyboard shows them, and the field that hears keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import PAGE_NAMES
from sourcing_app.domain.values.marks import has_all, words_of
from sourcing_app.ui.formatting import said
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.text_fields import LineField
from sourcing_app.ui.window.keymap import KeyCommand

_EVERYWHERE = say("KeyRows", "Everywhere")
_OWN = say("KeyRows", "changed")
_MODIFIERS = frozenset(
    (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
)


@dataclass(frozen=True, slots=True)
class KeyRow:
    """A command in the table; the id is its place among all."""

    id: int
    command: KeyCommand


class KeyRows:
    """The commands of the moment; a search finds words, pages and keys."""

    def __init__(self) -> None:
        self._rows: dict[int, KeyRow] = {}

    def put(self, commands: Sequence[KeyCommand]) -> None:
        """Show these, those of every page first."""
        order = ["", *PAGE_NAMES]
        by_page = sorted(commands, key=lambda each: order.index(each.page))
        self._rows = {at: KeyRow(at, command) for at, command in enumerate(by_page, 1)}

    def command(self, key: int | None) -> KeyCommand | None:
        """The command of an id, or None."""
        row = None if key is None else self._rows.get(key)
        return None if row is None else row.command

    def key(self, name: str) -> int | None:
        """The id of the command of this name."""
        return next((row.id for row in self._rows.values() if row.command.name == name), None)

    def ids(
        self,
        search: str = "",
        sort: str = "",  # noqa: ARG002 - the table's protocol
        descending: bool = False,  # noqa: ARG002, FBT001, FBT002 - as above, always named
        view: str = "",  # noqa: ARG002 - as above
    ) -> Sequence[int]:
        """Every id that the search finds."""
        words = words_of(search)
        return [key for key, row in self._rows.items() if _found(row.command, words)]

    def page(self, ids: Sequence[int]) -> list[KeyRow]:
        """The rows of these ids."""
        return [self._rows[key] for key in ids if key in self._rows]


def key_columns() -> list[Column[KeyRow]]:
    """Describe the columns from left to right."""
    return [
        Column(
            "command", say("KeyRows", "Command"), lambda row: row.command.words, 280, 180,
            identity=True, priority=0,
        ),
        Column("page", say("KeyRows", "Where"), lambda row: place_of(row.command), 150, 110,
               muted=True),
        Column("keys", say("KeyRows", "Keys"), lambda row: written(row.command.keys), 190, 140,
               bold=True, priority=0, unknown=say("KeyRows", "no keys")),
        Column("own", say("KeyRows", "Yours"), lambda row: _own(row.command), 110, 90, priority=2),
    ]  # fmt: skip


def place_of(command: KeyCommand) -> str:
    """Where a command can be used: the page, or everywhere."""
    return said(PAGE_NAMES[command.page] if command.page else _EVERYWHERE)


def written(keys: Sequence[str]) -> str | None:
    """Keys as this system writes them, None where there are none."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys) or None


def _own(command: KeyCommand) -> str:
    return said(_OWN) if command.keys != command.usual else ""


def _found(command: KeyCommand, words: Sequence[str]) -> bool:
    return has_all(words, str(command.words), place_of(command), written(command.keys) or "")


class KeyField(LineField):
    """Hears the keys that are pressed in it; Tab goes on, Esc forgets, Enter confirms."""

    heard = Signal(str)
    """One combination as Qt writes it in files; "" after Esc."""

    confirmed = Signal()

    def event(self, event: QEvent) -> bool:
        """No command of the window takes a key from here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        bare = held == Qt.KeyboardModifier.NoModifier
        if event.key() in _MODIFIERS:
            return
        if bare and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.confirmed.emit()
        elif bare and event.key() == Qt.Key.Key_Escape:
            self.hear("")
        else:
            self.hear(QKeySequence(event.keyCombination()).toString())

    def hear(self, keys: str) -> None:
        """Show these keys and tell of them."""
        self.setText(written([keys]) or "")
        self.heard.emit(keys)
