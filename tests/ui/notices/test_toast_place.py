"""Where the toast stands in the real window: above the status bar, beside what is needed now."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton

from sourcing_app.domain.targets import Target
from tests.ui.looking import visible
from tests.ui.shown import settle

SIZES = ((1092, 540), (1366, 690))
PAGES = ("today", "registration", "search", "suppliers", "orders")
"""Those with the most buttons at their foot."""

FRAMED, MARGIN = 20, 20
"""What its own edges take of its height; what a page leaves at its sides."""

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


LONG = (
    "Recorded. But the bank account of the payee has changed within the last thirty days: call "
    "the supplier on a number you knew before, and let them confirm the whole account number."
)


@pytest.mark.parametrize("text_size", [100, 125])
@pytest.mark.parametrize("words", ["Saved", WORDS, LONG])
def test_it_is_as_high_as_its_text(window, qtbot, text_size, words):
    window.context.theme.set_text_size(text_size)
    window.open(Target("orders", 3, "money"))
    settle()
    toast = window.context.notices._toast
    for action in ("", "Undo"):
        window.context.notices.toast(words, action, (lambda: None) if action else None)
        qtbot.waitUntil(lambda: not toast._settling.isActive())
        needed = toast.text.heightForWidth(toast.text.width())
        buttons = [each for each in (toast.action, toast.close_button) if each.isVisible()]
        assert needed <= toast.text.height() <= max(needed, *(each.height() for each in buttons), 0)
        assert toast.height() - toast.text.height() <= FRAMED


@pytest.mark.parametrize("tab", ["overview", "money", "production", "shipping"])
def test_it_stands_at_the_foot_and_within_the_margins_of_every_tab(window, qtbot, tab):
    toast = window.context.notices._toast
    window.open(Target("orders", 3, tab))
    settle()
    page = window.stack.page("orders")
    inner = rect_in(window, page.body.parentWidget(), page.contentsRect())
    for words in ("Saved", WORDS, LONG):
        window.context.notices.toast(words, "Undo", lambda: None)
        qtbot.waitUntil(lambda: not toast._settling.isActive())
        place = toast.geometry()
        assert place.left() >= inner.left() + MARGIN
        assert place.right() <= inner.right() - MARGIN
        assert place.bottom() >= inner.bottom() - inner.height() // 3
