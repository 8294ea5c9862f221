"""The help of the window: beside the page, on the side where it does not cover the field."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from sourcing_app.ui.forms.help_panel import HelpPanel
from sourcing_app.ui.window.page_stack import PageStack

WIDTH = 300
_EDGE = 10


class HelpDock(HelpPanel):
    """Lies over the pages, so that nothing on them moves; it is hidden with another page."""

    def __init__(self, stack: PageStack) -> None:
        super().__init__(stack)
        self._stack = stack
        self._beside: QWidget | None = None
        stack.installEventFilter(self)
        stack.went.connect(self._leave)
        self.wanted.connect(stack.open)

    def toggle(self, field: QWidget | None) -> None:
        """Show the rules of the field that has the focus; once more closes them."""
        inside = field is not None and (field is self or self.isAncestorOf(field))
        if self.isVisible() and inside:
            self.close_panel()
            return
        page = self._stack.currentWidget()
        on_page = field is not None and page is not None and page.isAncestorOf(field)
        self._beside = field if on_page else None
        self._place()
        self.show_for(field, self._stack.name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Stand at the right, or at the left where the field is at the right."""
        room = self._stack.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        place = QRect(room.right() - WIDTH + 1, room.top(), WIDTH, room.height())
        if self._beside is not None:
            corner = self._beside.mapTo(self._stack, QPoint(0, 0))
            if QRect(corner, self._beside.size()).intersects(place) and corner.x() > WIDTH + _EDGE:
                place.moveLeft(room.left())
        self.setGeometry(place)

    def _leave(self, _page: str) -> None:
        self.hide()
