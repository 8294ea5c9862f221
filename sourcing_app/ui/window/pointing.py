"""Pointing at something on a page: it is brought into view, has the focus, and a ring around it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from sourcing_app.ui.page import Page
from sourcing_app.ui.style.faces import ink
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.choice_box import Tabs
from sourcing_app.ui.widgets.layouts import bring_into_view

_AROUND = 4
_GONE = frozenset({QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Wheel})


class Ring(QWidget):
    """
    Lies around a widget of a page, or of the window, until the focus moves or the page changes.

    The mouse goes through.
    """

    def __init__(self, page: QWidget, around: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        place = QRect(around.mapTo(page, QPoint(0, 0)), around.size())
        edge = QPoint(_AROUND, _AROUND)
        self.setGeometry(QRect(place.topLeft() - edge, place.bottomRight() + edge) & page.rect())
        page.installEventFilter(self)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self.deleteLater)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GONE:
            self.hide()
            self.deleteLater()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink(current().tokens.accent), 3))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 8, 8)


def point_at(page: Page, name: str) -> bool:
    """
    Point at the widget of this name, or at the button of a command (act.…).

    False: the page has none such, or shows it only in a form or with another record.
    """
    button = name.replace("act.", "btn.", 1)
    named = [*page.findChildren(QWidget, name), *page.findChildren(QWidget, button)]
    for each in named[-1:]:
        _turn_tabs(each)
    found = next((each for each in named if each.isVisible()), None)
    if found is None:
        return False
    bring_into_view(found)
    _give_focus(found)
    Ring(page, found)
    return True


def _turn_tabs(widget: QWidget) -> None:
    """Turn to the tabs that it is on."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, Tabs):
            for each in map(around.widget, range(around.count())):
                if each is not None and (each is widget or each.isAncestorOf(widget)):
                    around.setCurrentWidget(each)
        around = around.parentWidget()


def _give_focus(widget: QWidget) -> None:
    """Focus it, or the first thing in it that can be focused."""
    tab = Qt.FocusPolicy.TabFocus
    inside = (widget, *widget.findChildren(QWidget))
    first = next((w for w in inside if w.focusPolicy() & tab and w.isVisible()), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)
