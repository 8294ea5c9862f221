"""What of a window is shown, can have the focus, and is reached by Tab."""

from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from sourcing_app.ui.forms.sheet import Sheet

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_looked = {}
"""While the window stands still: what was found of it already, by function and root."""


@contextmanager
def still(window):
    """
    Look for the widgets of a window once for all rules: it does not change meanwhile.

    A rule that moves the focus says `forget` first.
    """
    _looked[window] = {}
    try:
        yield
    finally:
        _looked.clear()


def forget():
    """The window is about to change: what was found is looked for again."""
    for known in _looked.values():
        known.clear()


def _once(find):
    """Find it once for a window that stands still, else each time."""

    def found(root):
        known = _looked.get(root)
        if known is None:
            return find(root)
        if find not in known:
            known[find] = find(root)
        return known[find]

    return found


def visible(root, kind):
    return [w for w in _shown(root) if isinstance(w, kind)]


@_once
def _shown(root):
    return list(_seen_in(root))


def _seen_in(widget):
    """Yield what is visible in it, as `findChildren` goes; what is hidden shows nothing."""
    for part in widget.findChildren(QWidget, options=_DIRECT):
        if part.isVisible():
            yield part
            yield from _seen_in(part)


@_once
def focusables(root):
    """What Tab should reach, in the order of creation."""
    return [
        w
        for w in _shown(root)
        if w.isEnabled()
        and w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.focusProxy() is None
        and not isinstance(w, QScrollArea)
        and not w.objectName().startswith("qt_")
    ]


@_once
def chain(root):
    """What Tab reaches, in its order: a window sets it when the key is pressed."""
    getattr(root.window(), "arrange", lambda: None)()
    wanted = set(focusables(root))
    found, here = [], root.nextInFocusChain()
    while wanted and here is not None and here is not root:  # the hidden pages come last
        if here in wanted:
            found.append(here)
            wanted.discard(here)
        here = here.nextInFocusChain()
    return found


def sheets_of(window):
    """
    Every sheet of a window, shown or not.

    A sheet is a window of its own: these few are asked for, not the thousands of parts of all.
    """
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, Sheet) and _in(window, w)]


def _in(window, widget):
    while widget is not None and widget is not window:
        widget = widget.parentWidget()
    return widget is window
