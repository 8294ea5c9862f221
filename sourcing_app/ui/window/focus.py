"""The focus of a window: a field that goes away hands it to its record, never to a stranger."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget
from shiboken6 import isValid

from sourcing_app.ui.page import Page
from sourcing_app.ui.widgets.lock import LockingWindow

PATIENCE = 3
"""How many more rounds of events a field made again may take until it is shown."""


class FocusKeeper(QObject):
    """
    Watches one window and its pages.

    Qt gives the focus of a field that is hidden, disabled or deleted to the next one in the order
    of Tab, which may be a banner or a button that writes a letter. Here it comes back: to the
    field itself where that is there again at once, to the one made in its place (of the same
    name), to where it was on the page before, or to where work on the page begins. Where somebody
    moved it meanwhile, on another page, and while the file is locked (the lock gives back itself
    what it took) it stays.
    """

    def __init__(self, window: LockingWindow, pages: QStackedWidget) -> None:
        super().__init__(window)
        self._window, self._pages = window, pages
        self._kept: QWidget | None = None
        self._name = ""
        self._page: QWidget | None = None
        self._before: QWidget | None = None
        """Where it was on the page before it came to what is kept."""
        self._turn = 0
        """Counts the times it was pushed: only the last one is put right."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        if not isValid(self._window) or (now is not None and now.window() is not self._window):
            return
        if self._was_pushed(old) or (now is not None and self._is_astray(now)):
            self._turn = turn = self._turn + 1
            self._later(lambda: self._later(lambda: self._bring_back(now, turn)))
        elif now is not None:
            self._keep(now)

    def _later(self, call: Callable[[], None]) -> None:
        """Call it when what is on its way is done; twice, when what was made by that is shown."""
        QTimer.singleShot(0, self, call)

    def _was_pushed(self, old: QWidget | None) -> bool:
        """Whether it left what cannot have it any more, and not what it was pushed to."""
        if self._kept is None or _can_have(self._kept) or self._window.lock.reason is not None:
            return False
        inside = old is not None and isValid(old) and old.window() is self._window
        return self._page is self._pages.currentWidget() and not (inside and _can_have(old))

    def _is_astray(self, now: QWidget) -> bool:
        """Whether the window begins with the focus on what is first in the order of Tab."""
        page = self._pages.currentWidget()
        return self._kept is None and page is not None and not page.isAncestorOf(now)

    def _bring_back(self, landed: QWidget | None, turn: int, patience: int = PATIENCE) -> None:
        """Move it on from where Qt put it, unless somebody did so already."""
        if turn != self._turn or self._window.focusWidget() is not landed:
            return
        again = self._made_anew()
        found = next(filter(_can_have, (self._kept, *again)), None)
        if found is None and patience and any(map(_is_still_to_be_shown, again)):
            self._later(lambda: self._bring_back(landed, turn, patience - 1))
            return
        if found is None and _can_have(self._before):
            found = self._before
        page = self._pages.currentWidget()
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(page, Page):
            page.take_focus()
        here = self._window.focusWidget()
        if here is not None:
            self._keep(here)

    def _made_anew(self) -> list[QWidget]:
        return self._window.findChildren(QWidget, self._name) if self._name else []

    def _keep(self, widget: QWidget) -> None:
        if widget is self._kept:
            return
        page = self._pages.currentWidget()
        if self._page is not page:
            self._before = None
        elif page is not None and self._kept is not None and _is_on(page, self._kept):
            self._before = self._kept
        self._kept, self._name, self._page = widget, widget.objectName(), page


def _is_on(page: QWidget, widget: QWidget) -> bool:
    return _can_have(widget) and page.isAncestorOf(widget)


def _is_still_to_be_shown(widget: QWidget) -> bool:
    """Whether nobody has shown or hidden it yet: its layout will show it."""
    asked = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    return isValid(widget) and not widget.isVisible() and not widget.testAttribute(asked)


def _can_have(widget: QWidget | None) -> bool:
    return widget is not None and isValid(widget) and widget.isVisible() and widget.isEnabled()
