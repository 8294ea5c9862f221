"""The order of Tab, taken from the layout: what was made late stands where it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QGridLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QStackedLayout,
    QStackedWidget,
    QWidget,
)

from sourcing_app.ui.widgets.choice_box import ChoiceBox, Tabs

_WHOLE = (QLineEdit, ChoiceBox, QAbstractScrollArea)
"""What has parts of Qt's own inside."""


def arrange(root: QWidget, after: QWidget | None = None) -> None:
    """Let Tab go through what is shown in `root` as it is read; `after` comes before it."""
    last = after
    for widget in filter(_has_tab, as_read(root)):
        if last is not None and last.nextInFocusChain() is not widget:
            QWidget.setTabOrder(last, widget)
        last = widget


def as_read(root: QWidget) -> Iterator[QWidget]:
    """Yield `root` and what is shown in it, in the order of the layout."""
    if root.isHidden():
        return
    yield root
    for part in _parts(root):
        yield from as_read(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inside = widget.widget()
        yield from () if inside is None else (inside,)
    elif isinstance(widget, Tabs):
        yield widget.tabBar()
        yield from _current(widget)
    elif isinstance(widget, QStackedWidget):
        yield from _current(widget)
    elif layout is not None and not isinstance(widget, _WHOLE):
        yield from _laid_out(layout)


def _current(pages: Tabs | QStackedWidget | QStackedLayout) -> Iterator[QWidget]:
    shown = pages.currentWidget()
    yield from () if shown is None else (shown,)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        yield from _current(layout)
        return
    for at in _places(layout):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _laid_out(inner)


def _places(layout: QLayout) -> list[int]:
    """List what the layout holds as it is read: of a grid row by row, however it was filled."""
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        cells: list[Any] = [layout.getItemPosition(at) for at in places]
        places.sort(key=lambda at: cells[at][:2])
    return places


def _has_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
