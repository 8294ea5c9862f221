"""The wheel as the user turns it: an event of the window, so that Qt gives the focus itself."""

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

NOTCH = 120


def turn(widget, notches=-1):
    """Turn the wheel over the middle of a widget; a notch less than 0 is towards the user."""
    window = widget.window()
    spot = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), spot, QPoint(0, NOTCH * notches))


def bring_into_view(widget):
    """Scroll what is around a widget until it is seen; False where it cannot be."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget)
        holder = holder.parentWidget()
    window = widget.window()
    under = window.childAt(widget.mapTo(window, widget.rect().center()))
    return under is not None and (under is widget or widget.isAncestorOf(under))
