"""Layouts: rows and columns with the design's spacing, and one that flows over several lines."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

MARGIN = 24
"""How far from the edge a widget is brought into view, in pixels."""

SCROLL_BAR, FRAME = 16, 2
"""What a bar takes of the width, and the outline of a card on both sides, in pixels."""

POLISHED = 48
"""How many widgets get their style in one slice."""

Part = QWidget | QLayout | int | None
Box = TypeVar("Box", bound=QBoxLayout)


def column(*parts: Part, spacing: int = 8, margin: int = 0) -> QVBoxLayout:
    """Stack widgets and layouts; an int is a gap in pixels, None a stretch."""
    return _filled(QVBoxLayout(), parts, spacing, margin)


def row(*parts: Part, spacing: int = 8, margin: int = 0) -> QHBoxLayout:
    """Put widgets and layouts side by side; an int is a gap in pixels, None a stretch."""
    return _filled(QHBoxLayout(), parts, spacing, margin)


class FlowLayout(QLayout):
    """Items side by side, wrapped to the next line where they do not fit."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        self._heights: dict[int, int] = {}
        """What was measured since something in it changed: a layout around it asks often."""
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = self._place(QRect(0, 0, width, 0), really=False)
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, really=True)

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(h.width() + self.spacing() for h in hints) - self.spacing()
        return QSize(max(0, width), max((h.height() for h in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, really: bool) -> int:
        x, y, tallest = rect.x(), rect.y(), 0
        for item in self._shown():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), 1), 10_000))
            if x + size.width() > rect.right() + 1 and x > rect.x():
                x, y, tallest = rect.x(), y + tallest + self.spacing(), 0
            if really:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self.spacing()
            tallest = max(tallest, size.height())
        return y + tallest - rect.y()


class Scroll(QScrollArea):
    """Measures its content again whenever that is laid out again: Qt misses rows shown late."""

    def __init__(self) -> None:
        super().__init__()
        self._framed: QWidget = self
        self._usual: int | None = None

    def be_wide(self, usual: int, framed: QWidget | None = None) -> None:
        """Keep this width, or let `framed` around it; wider where words or letters need it."""
        self._usual, self._framed = usual, framed or self
        self._fit()

    def show_whole(self) -> None:
        """Be never narrower than what is in it; the layout around gives the width."""
        self.be_wide(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        content = self.widget()
        if content is not None and watched is content and event.type() == QEvent.Type.LayoutRequest:
            content.updateGeometry()
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        content = self.widget()
        if self._usual is None or content is None:
            return
        beside = SCROLL_BAR if self._framed is self else SCROLL_BAR + FRAME
        wide = max(self._usual, content.minimumSizeHint().width() + beside)
        if self._framed.minimumWidth() != wide:
            set_width = self._framed.setFixedWidth if self._usual else self._framed.setMinimumWidth
            set_width(wide)


def scrolling(content: QWidget) -> Scroll:
    """Put the content into a frameless area that scrolls up and down only."""
    area = Scroll()
    fill(area, content)
    return area


def fill(area: Scroll, content: QWidget) -> None:
    """Put the content into an area: without a frame, and scrolled up and down only."""
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    content.setProperty("plain", "true")
    area.setWidget(content)
    content.installEventFilter(area)


def polished(root: QWidget) -> Iterator[None]:
    """
    Give what is hidden its style, some widgets a slice: shown, all of it gets it in one turn.

    A widget polishes all that is in it, so the innermost come first.
    """
    for place, widget in enumerate(reversed(root.findChildren(QWidget))):
        if not place % POLISHED:
            yield
        if isValid(widget):
            widget.ensurePolished()


def bring_into_view(widget: QWidget) -> None:
    """Scroll whatever it stands in until it is seen, and what is around it in the same frame."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(widget, 0, MARGIN)
        holder = holder.parentWidget()


@contextmanager
def staying(area: QAbstractScrollArea) -> Generator[None]:
    """
    Keep the scroll place while what is in the area is made again.

    Where a button with the focus goes, Qt hands the focus on, and scrolls to whatever has it then.
    """
    bar = area.verticalScrollBar()
    place = bar.value()
    yield
    bar.setValue(place)


def to_top(area: QAbstractScrollArea) -> None:
    """Begin reading at the top: another record is shown."""
    area.verticalScrollBar().setValue(0)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)


def _filled(box: Box, parts: tuple[Part, ...], spacing: int, margin: int) -> Box:
    box.setSpacing(spacing)
    box.setContentsMargins(margin, margin, margin, margin)
    for part in parts:
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part)
        else:
            box.addWidget(part)
    return box
