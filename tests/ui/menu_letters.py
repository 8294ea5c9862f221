"""A12 over the menus of the window, as they are when they open."""

from collections import Counter

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu


def menu_letters(window):
    """Every entry of every menu has a letter to press, and no two of one menu the same."""
    bar = [action for action in window.menuBar().actions() if action.isVisible()]
    found = _among(bar, "the menu bar")
    for menu in window.menuBar().findChildren(QMenu):
        menu.aboutToShow.emit()
        shown = [each for each in menu.actions() if each.isVisible() and each.text()]
        found += _among(shown, menu.title())
        menu.aboutToHide.emit()
    return found


def _among(actions, where):
    """Find what has no letter, and letters given twice."""
    keys = {action: _letter(action.text()) for action in actions}
    bare = [f"A12 no letter in {where}: {action.text()}" for action, key in keys.items() if not key]
    twice = [key for key, times in Counter(filter(None, keys.values())).items() if times > 1]
    return bare + [f"A12 twice in {where}: {key}" for key in twice]


def _letter(text):
    return QKeySequence.mnemonic(text.replace("&&", "")).toString()
