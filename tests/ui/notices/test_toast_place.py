"""Where the toast stands in the real window: above the status bar, beside what is needed now."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton

from tests.ui.looking import visible
from tests.ui.shown import settle

SIZES = ((1092, 540), (1366, 690))
PAGES = ("today", "registration", "search", "suppliers", "orders")
"""Those with the most buttons at their foot."""

WORDS = "Supplier “Shenzhen Bright Lighting Technology Co., Ltd.” moved to the Bin"


def rect_in(window, widget, rect):
    return QRect(widget.mapTo(window, rect.topLeft()), rect.size())


def below(window, toast):
    """What of the window the toast stands over, and should not."""
    parts = [button for button in visible(window, QAbstractButton) if button.isEnabled()]
    parts = [part for part in parts if not toast.isAncestorOf(part)]
    places = [(part, part.visibleRegion().boundingRect()) for part in (*parts, window.status)]
    return [
        part.objectName()
        for part, seen in places
        if rect_in(window, part, seen).intersects(toast.geometry())
    ]


def test_it_covers_neither_the_status_bar_nor_a_button_of_a_page(window, qtbot):
    toast = window.context.notices._toast
    found = {}
    for size in SIZES:
        window.resize(*size)
        for name in PAGES:
            window.stack.go(name)
            settle()
            window.context.notices.toast(WORDS, "Undo", lambda: None)
            qtbot.waitUntil(lambda: not toast._settling.isActive())
            place = rect_in(window, window.stack, window.stack.rect())
            assert place.contains(toast.geometry())
            found[size, name] = below(window, toast)
    assert not {where: over for where, over in found.items() if over}
