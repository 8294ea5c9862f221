"""The keys of all commands: those they come with, or those the user has given them instead."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

from sourcing_app.domain.targets import PAGE_NAMES

if TYPE_CHECKING:
    from sourcing_app.ui.preferences import Preferences

_KEPT = "keys"


@dataclass(frozen=True, slots=True)
class KeyCommand:
    """A command with its keys of now; `page` is "" where it works on every page."""

    name: str
    page: str
    words: str
    keys: tuple[str, ...]
    usual: tuple[str, ...]


class Keymap(QObject):
    """
    Keys the user has given are kept on this machine, and win over those others come with.

    Keys are combinations as Qt writes them in files ("Ctrl+Shift+K"). Two commands may share keys
    only where they stand on different pages.
    """

    changed = Signal()

    def __init__(self, parent: QObject, preferences: Preferences) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._given = _read(preferences.text(_KEPT, "{}"))
        self._actions: dict[str, QAction] = {}
        self._usual: dict[str, tuple[str, ...]] = {}

    def take(self, actions: Iterable[QAction]) -> None:
        """Give commands their keys; those of a page are taken when it is made."""
        for action in actions:
            name = action.objectName()
            if name and self._actions.get(name) is not action:
                keys = (key.toString() for key in action.shortcuts())
                self._usual[name] = tuple(key for key in keys if key)
                self._actions[name] = action
                if self._given:
                    self._apply(name)

    def commands(self) -> list[KeyCommand]:
        """Return all commands that are known, in the order in which they came."""
        return [
            KeyCommand(name, _page(name), _words(action), self._keys(name), self._usual[name])
            for name, action in self._actions.items()
            if isValid(action)
        ]

    def owner(self, name: str, keys: str) -> KeyCommand | None:
        """Return the other command that these keys would be taken from."""
        others = (each for each in self.commands() if _meet(name, each.name))
        return next((each for each in others if keys in each.keys), None)

    def give(self, name: str, keys: str) -> None:
        """Give a command these keys in place of its own, "" for none; another one loses them."""
        self._given[name] = [keys] if keys else []
        self._free(name, self._given[name])
        self._keep()

    def restore(self, name: str) -> None:
        """Let a command have the keys it came with; another one loses them."""
        self._given.pop(name, None)
        self._free(name, self._usual.get(name, ()))
        self._keep()

    def given(self) -> dict[str, list[str]]:
        """Return the keys that were given, by command; `put` takes them back."""
        return {name: [*keys] for name, keys in self._given.items()}

    def put(self, given: dict[str, list[str]]) -> None:
        """Let these keys be given and no others; without any, all are those of the beginning."""
        self._given = given
        self._keep()

    def _free(self, name: str, keys: Sequence[str]) -> None:
        """Take these keys from the other commands that were given them."""
        for other, theirs in self._given.items():
            if _meet(name, other):
                self._given[other] = [key for key in theirs if key not in keys]

    def _keys(self, name: str) -> tuple[str, ...]:
        if name in self._given:
            return tuple(self._given[name])
        gone = {key for other, keys in self._given.items() if _meet(name, other) for key in keys}
        return tuple(key for key in self._usual[name] if key not in gone)

    def _keep(self) -> None:
        self._preferences.keep(_KEPT, json.dumps(self._given))
        for name, action in self._actions.items():
            if isValid(action):
                self._apply(name)
        self.changed.emit()

    def _apply(self, name: str) -> None:
        self._actions[name].setShortcuts([QKeySequence(key) for key in self._keys(name)])


def _read(kept: str) -> dict[str, list[str]]:
    """Read what was kept; what makes no sense is left out."""
    try:
        found = json.loads(kept)
    except (ValueError, RecursionError):
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {
        name: _readable(keys)
        for name, keys in pairs
        if isinstance(keys, list) and name.count(".") > 1
    }


def _readable(keys: list[object]) -> list[str]:
    return [key for key in keys if isinstance(key, str) and QKeySequence(key).toString() == key]


def _page(name: str) -> str:
    page = name.split(".")[1]
    return page if page in PAGE_NAMES else ""


def _meet(one: str, other: str) -> bool:
    """Whether both can be pressed in one place."""
    pages = {_page(one), _page(other)}
    return one != other and (len(pages) == 1 or "" in pages)


def _words(action: QAction) -> str:
    return action.iconText().rstrip("…")  # Qt takes it from the text, where none is set
