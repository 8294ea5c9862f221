"""A5: whether Tab goes through a page or a sheet as it is read."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea

from sourcing_app.ui.widgets.tab_order import as_read
from tests.ui import audit


def walked(root):
    """Press Tab from the first field of a page or sheet until it is left; list where it stopped."""
    wanted, seen = audit.focusables(root), []
    here = next((w for w in as_read(root) if w in wanted), None)
    if here is not None:
        here.setFocus(Qt.FocusReason.TabFocusReason)
    while here is not None and root.isAncestorOf(here) and here not in seen:
        seen.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = root.window().focusWidget()
    return seen


def goes_back(one, other):
    """Whether a widget is read before another, by their places in what scrolls both."""
    around = one.parentWidget()
    while not around.isAncestorOf(other):
        around = around.parentWidget()
    return audit.goes_back(seen_at(one, around), seen_at(other, around))


def seen_at(widget, around):
    """Return where a widget is seen; what is scrolled away, at the edge it is behind."""
    place, holder = audit.box(widget, around), widget.parentWidget()
    while holder is not around:
        outer = holder.parentWidget()
        if isinstance(outer, QAbstractScrollArea) and outer.viewport() is holder:
            inside = audit.box(holder, around)
            place.setTop(min(max(place.top(), inside.top()), inside.bottom()))
            place.setBottom(min(max(place.bottom(), inside.top()), inside.bottom()))
        holder = outer
    return place


def backwards(root):
    """Name where Tab goes up, or to the left, against the order of reading."""
    reached = walked(root)
    missed = [w for w in audit.focusables(root) if w not in reached]
    found = [f"Tab does not reach {audit.called(w)}" for w in missed]
    return found + [
        f"Tab goes back from {audit.called(one)} to {audit.called(other)}"
        for one, other in pairwise(reached)
        if goes_back(one, other)
    ]
