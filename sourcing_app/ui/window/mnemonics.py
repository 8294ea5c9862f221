"""Letters to press in a menu, given when it opens: no two entries of one menu share a letter."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_lowercase, digits

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

_LAST = "ӿ"
"""The last letter that keyboards have as a key of its own: Latin, Greek and Cyrillic."""


class Mnemonics(QObject):
    """
    Marks the entries of its menu as long as that is open; before and after, texts are as written.

    Menus differ by page, language and what is chosen, so no letter can stand in a translation.
    A text without such letters (Chinese) gets one of its command's name behind it: 打开(O); any
    other one where those are taken.
    """

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self._menu = menu
        self._marked: list[tuple[QAction, str, str]] = []
        menu.aboutToShow.connect(self.mark)
        menu.aboutToHide.connect(self.unmark)

    def mark(self) -> None:
        """Give the entries their letters."""
        self.unmark()
        shown = [each for each in self._menu.actions() if each.isVisible() and each.text()]
        plain = {action: action.text() for action in shown if "&" not in action.text()}
        names = [action.objectName().rpartition(".")[2] for action in plain]
        for action, text in zip(plain, with_letters([*plain.values()], names), strict=True):
            action.setText(text)
            self._marked.append((action, plain[action], text))

    def unmark(self) -> None:
        """Take them back, except from what got another text meanwhile."""
        for action, plain, marked in self._marked:
            if isValid(action) and action.text() == marked:
                action.setText(plain)
        self._marked = []


def with_letters(texts: Sequence[str], names: Sequence[str]) -> list[str]:
    """Mark a letter in each text, that of its first word where it is free; `names` are Latin."""
    wanted = [_wishes(text, name) for text, name in zip(texts, names, strict=True)]
    owners: dict[str, int] = {}
    for at in range(len(texts)):
        free = next((letter for letter in wanted[at] if letter not in owners), None)
        if free is None:
            _make_room(at, wanted, owners, set())
        else:
            owners[free] = at
    letters = {at: letter for letter, at in owners.items()}
    others = (each for each in (*ascii_lowercase, *digits) if each not in owners)
    for at in range(len(texts)):
        if at not in letters and not any(map(_on_a_key, texts[at])):
            letters[at] = next(others, "")
    return [_marked(text, letters.get(at, "")) for at, text in enumerate(texts)]


def _wishes(text: str, name: str) -> list[str]:
    """Which letters would do, the best first: those that words begin with, then the others."""
    places = [at for at, letter in enumerate(text) if _on_a_key(letter)]
    first = [at for at in places if at == 0 or not text[at - 1].isalnum()]
    letters = [text[at].casefold() for at in (*first, *places)]
    return [*dict.fromkeys(letters or filter(str.isalnum, name))]


def _on_a_key(letter: str) -> bool:
    return letter.isalnum() and letter <= _LAST


def _make_room(at: int, wanted: list[list[str]], owners: dict[str, int], tried: set[str]) -> bool:
    """Give an entry a letter whose owner can do with another one."""
    for letter in wanted[at]:
        if letter not in tried:
            tried.add(letter)
            if letter not in owners or _make_room(owners[letter], wanted, owners, tried):
                owners[letter] = at
                return True
    return False


def _marked(text: str, letter: str) -> str:
    """Mark it at the beginning of a word, else anywhere, else in brackets behind the words."""
    folded = [each.casefold() for each in text]
    places = [at for at, each in enumerate(folded) if each == letter]
    if places:
        first = (at for at in places if at == 0 or not text[at - 1].isalnum())
        where = next(first, places[0])
        return f"{text[:where]}&{text[where:]}"
    words = text.rstrip("…")
    return f"{words}(&{letter.upper()}){text[len(words) :]}" if letter else text
