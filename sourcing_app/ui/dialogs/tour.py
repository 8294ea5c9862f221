"""A tour of four steps through the window, which one can leave at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from sourcing_app.domain.sentences import say
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.theme import current
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import row
from sourcing_app.ui.window.pointing import Ring

if TYPE_CHECKING:
    from sourcing_app.ui.window.window import Window

WIDTH = 380
MARGIN = 24
STEPS = (
    (
        "today",
        say("Tour", "Pages from the first detail to the last payment"),
        say(
            "Tour",
            "The pages stand in the order of a purchase: your details, the search, suppliers, "
            "inquiries, quotes, orders. Ctrl and a digit opens each.",
        ),
    ),
    (
        "today",
        say("Tour", "Today says what comes next"),
        say(
            "Tour",
            "What is due, blocked or waited for, each with the button that deals with it. A line "
            "can be snoozed till another day.",
        ),
    ),
    (
        "suppliers",
        say("Tour", "Tables to work in"),
        say(
            "Tour",
            "Filter by typing, sort by a click, choose columns and views. The row you stand on is "
            "shown in full beside the table and edited there.",
        ),
    ),
    (
        "suppliers",
        say("Tour", "Saved as you go, and undone with Ctrl+Z"),
        say(
            "Tour",
            "There is no Save button: the foot of the window says that all is saved, and what Undo "
            "would take back. F1 shows the rules of the field you are in.",
        ),
    ),
)
"""The page of each step, its title and its words."""


class Tour(Card):
    """Lies over a corner of the window, beside what it speaks of; the work under it goes on."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self.setParent(window)
        self.setObjectName("area.tour")
        self._window = window
        self._at = 0
        self._ring: Ring | None = None
        self.title.setWordWrap(True)
        self.text = label("", wrap=True)
        self.back = button("btn.tour.back", call=lambda: self._go(self._at - 1))
        self.next = button("btn.tour.next", "primary", call=lambda: self._go(self._at + 1))
        self.leave = button("btn.tour.leave", "link", call=self.end)
        self.body.addWidget(self.text)
        self.body.addLayout(row(self.leave, None, self.back, self.next, spacing=8))
        window.installEventFilter(self)
        self._go(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        elif event.type() == QEvent.Type.LanguageChange:
            self._word()
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """Leave the tour; the keyboard goes back to the page."""
        self._take_ring()
        self.hide()
        self.deleteLater()
        page = self._window.stack.page(self._window.stack.name)
        if page is not None:
            page.take_focus()

    def _go(self, step: int) -> None:
        if step >= len(STEPS):
            self.end()
            return
        self._at = max(step, 0)
        self._window.stack.go(STEPS[self._at][0])
        self._word()
        self._place()
        self.show()
        self.raise_()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take_ring()
        self._ring = Ring(self._window, self._spoken_of())
        self.raise_()

    def _spoken_of(self) -> QWidget:
        window = self._window
        page = window.stack.page(window.stack.name)
        table = getattr(page, "table", page)
        parts = (window.sidebar, page, table, window.status)
        found = parts[self._at]
        return found if isinstance(found, QWidget) else window.stack

    def _take_ring(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _word(self) -> None:
        _, title, words = STEPS[self._at]
        self.set_title(said(title))
        self.set_aside(self.tr("{step} of {total}").format(step=self._at + 1, total=len(STEPS)))
        self.text.setText(said(words))
        last = self._at == len(STEPS) - 1
        self.next.setText(self.tr("Finish") if last else self.tr("Next"))
        self.back.setText(self.tr("Back"))
        self.back.setEnabled(self._at > 0)
        self.leave.setText(self.tr("Leave the tour"))
        self.setAccessibleName(f"{said(title)}. {said(words)}")
        self._window.context.notices.announce(self.accessibleName())

    def _place(self) -> None:
        wide = WIDTH * current().text_size // 100
        width = min(max(wide, self.minimumSizeHint().width()), self._window.width() - 2 * MARGIN)
        margins = self.body.contentsMargins()
        inner = width - margins.left() - margins.right() - 2
        lines = self.text.heightForWidth(inner) - self.text.sizeHint().height()
        height = self.sizeHint().height() + max(lines, 0) + self.title.sizeHint().height()
        foot = self._window.status.height() + MARGIN
        self.setGeometry(
            self._window.width() - width - MARGIN,
            self._window.height() - height - foot,
            width,
            height,
        )
