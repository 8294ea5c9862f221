"""The toast: one short message above the foot of the window, with at most one button."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QWidget

from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.labels import label

SHOWN_MS = 8_000
GAP, SIDE = 6, 20
"""What stays free below and beside it: at its sides it keeps the margins of a page."""

HIGHEST = 0.25
"""How far up its place it may move: further up it covers what is being read."""

LONGEST_LINES = (100, 70, 50, 36)
"""So many letters stand in a line of it: fewer where a wider one would cover a button."""

SPARE = 2
"""What the text gets more than it measures: letters reach out of their advance."""

STEP = 8
"""How far up the next place is that is tried."""

_MOVES = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)


class Toast(QFrame):
    """
    Shows the latest message only; stays while the mouse or the focus is on it.

    It stands at the foot of its place, a part of the window, and is moved up or aside there
    where it would cover a button or what is being written.
    """

    def __init__(self, window: QWidget, place: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self.setProperty("toast", "true")
        self._window, self._place = window, place
        self._box = QHBoxLayout(self)
        self._call: Callable[[], object] | None = None
        self.text = label("", wrap=True)
        self.action = button("btn.toast.action", "link", call=self._act)
        self.close_button = icon_button("btn.toast.close", "cross", self.hide)
        self._build()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_up)
        self._settling = QTimer(self)
        """The page shows what was just written only after this turn of the event loop."""
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        place.installEventFilter(self)
        self.hide()

    def say(self, text: str, action: str = "", call: Callable[[], object] | None = None) -> None:
        """Show `text` in place of what was shown; `action` names the button that calls `call`."""
        self.text.setText(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._call = call
        self.setAccessibleName(text)
        name_icon_button(self.close_button, self.tr("Close the message"))
        self._stand()
        self.show()
        self.raise_()
        self._settling.start()
        self._timer.start(SHOWN_MS)

    def withdraw(self, call: Callable[[], object]) -> None:
        """Go away if this is the call of the button shown."""
        if self._call is call:
            self.hide()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start(SHOWN_MS)
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and event.type() in _MOVES:
            self._settling.start()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        box = self._box
        box.setContentsMargins(14, 8, 8, 8)
        box.addWidget(self.text, 1)
        box.addWidget(self.action)
        box.addWidget(self.close_button)

    def _settle(self) -> None:
        if self.isVisible() and not self.underMouse():
            self._stand()

    def _stand(self) -> None:
        """Take the lowest place, in the middle if it can, that covers the fewest buttons."""
        room = _rect_in(self._place, self._window, self._place.rect())
        room.adjust(SIDE, GAP, -SIDE, -GAP)
        sizes = dict.fromkeys(self._needed_size(room.width(), most) for most in LONGEST_LINES)
        covered = [rect for rect in self._in_use() if rect.intersects(room)]
        self.setGeometry(_best_place(room, [*sizes], covered))

    def _in_use(self) -> Iterator[QRect]:
        """Yield where the buttons are that could be pressed now, and where one writes."""
        for button_shown in _buttons(self._window):
            seen = button_shown.visibleRegion().boundingRect()
            yield _rect_in(button_shown, self._window, seen)
        focused = self._window.focusWidget()
        if focused is not None and focused.isVisible():
            cursor = focused.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
            yield _rect_in(focused, self._window, QRect(cursor))

    def _needed_size(self, room: int, letters: int) -> tuple[int, int]:
        """
        Return width and height that show the whole text and no more, in lines of so many letters.

        It is at most as wide as the room.

        The layout's own hint is that of a narrow text, which is higher.
        """
        self.ensurePolished()
        margins, frame = self._box.contentsMargins(), 2 * self.frameWidth()
        buttons = [each.sizeHint() for each in (self.action, self.close_button)]
        buttons = buttons if self.action.text() else buttons[1:]
        beside = sum(each.width() + self._box.spacing() for each in buttons)
        beside += margins.left() + margins.right() + frame
        metrics = self.text.fontMetrics()
        lines = self.text.text().splitlines()
        longest = max((metrics.horizontalAdvance(line) for line in lines), default=0)
        widest = min(room - beside, metrics.averageCharWidth() * letters)
        wide = max(min(longest + SPARE, widest), 1)
        high = max(self.text.heightForWidth(wide), *(each.height() for each in buttons))
        return wide + beside, high + margins.top() + margins.bottom() + frame

    def _time_is_up(self) -> None:
        held = self.underMouse() or self.action.hasFocus() or self.close_button.hasFocus()
        if held:
            self._timer.start(SHOWN_MS)
        else:
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._call is not None:
            self._call()


def _best_place(room: QRect, sizes: list[tuple[int, int]], covered: list[QRect]) -> QRect:
    """Return the lowest place that covers nothing of that, else the one that covers the least."""
    least, best = len(covered) + 1, room
    for place in _places(room, sizes):
        over = sum(map(place.intersects, covered))
        if over < least:
            least, best = over, place
        if not over:
            break
    return best


def _places(room: QRect, sizes: list[tuple[int, int]]) -> Iterator[QRect]:
    """Yield the places for it from the foot of the room upwards: middle, right, left."""
    for up in range(0, int(room.height() * HIGHEST), STEP):
        for wide, high in sizes:
            spare, top = room.width() - wide, room.bottom() + 1 - high - up
            for left in (spare // 2, spare, 0):
                if not up or top >= room.top():
                    yield QRect(room.left() + left, top, wide, high)


def _buttons(widget: QWidget) -> Iterator[QAbstractButton]:
    """Yield the buttons in it that are shown and can be pressed, without those of a toast."""
    for part in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if not part.isVisible() or isinstance(part, Toast):
            continue
        if isinstance(part, QAbstractButton) and part.isEnabled():
            yield part
        yield from _buttons(part)


def _rect_in(widget: QWidget, window: QWidget, rect: QRect) -> QRect:
    return QRect(widget.mapTo(window, rect.topLeft()), rect.size())
