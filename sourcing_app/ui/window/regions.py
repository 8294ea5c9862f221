"""The regions of the window (sidebar, filter, table, detail): F6 goes from one to the next."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from sourcing_app.ui.widgets.layouts import bring_into_view


def step(regions: Sequence[QWidget], focused: QWidget | None, *, forward: bool) -> None:
    """
    Put the focus on the first field of the region after (or before) that of `focused`.

    A region reaches from its first field to that of the next, as Tab goes; what is hidden, or
    holds nothing that takes the focus, is passed over.
    """
    starts = [first for first in map(_first, regions) if first is not None]
    if not starts:
        return
    places = {widget: place for place, widget in enumerate(_chain(starts[0]))}
    starts.sort(key=lambda widget: places[widget])
    here = places.get(focused, -1) if focused is not None else -1
    passed = sum(places[widget] <= here for widget in starts)
    at = passed if forward else passed - 2
    _enter(starts[at % len(starts)])


def keep_last(window: QWidget, parts: Sequence[QWidget]) -> None:
    """
    Let Tab come to the buttons of these parts after the pages, which are made later.

    After the last one it begins again, so the strips at the top are first and last at once.
    """
    for made in (button for part in parts for button in part.findChildren(QPushButton)):
        last = window.previousInFocusChain()
        if last is not None and last is not made:
            QWidget.setTabOrder(last, made)


def takes_focus(widget: QWidget) -> bool:
    """Whether Tab stops there; a widget that hands the focus on is none of its own."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return tab and widget.isVisible() and widget.isEnabled()


def _first(region: QWidget) -> QWidget | None:
    inside = (w for w in _chain(region) if w is region or region.isAncestorOf(w))
    return next((w for w in inside if takes_focus(w) and not isinstance(w, QScrollArea)), None)


def _chain(start: QWidget) -> Iterator[QWidget]:
    """Yield what follows in the order of Tab, from `start` once around."""
    yield start
    widget = start.nextInFocusChain()
    while widget is not None and widget is not start:
        yield widget
        widget = widget.nextInFocusChain()


def _enter(widget: QWidget) -> None:
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    bring_into_view(widget)
