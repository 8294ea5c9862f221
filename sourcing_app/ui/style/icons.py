"""Icons of buttons and commands, in the colours of the theme and drawn again when it changes."""

from weakref import WeakSet

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton
from shiboken6 import isValid

from sourcing_app.ui.style.svg import pixmap
from sourcing_app.ui.style.theme import Theme, current

SIZE = 16
_followed: WeakSet[Theme] = WeakSet()
"""The themes whose changes draw the icons again."""
_drawn: WeakSet[QAbstractButton | QAction] = WeakSet()
"""What has an icon."""


def icon(name: str, colour: str = "text", size: int = 16, gap: int = 0) -> QIcon:
    """Return the icon in today's colour of the token `colour`, grey when disabled."""
    tokens = current().tokens
    made = QIcon(pixmap(name, tokens.named(colour), size, gap))
    made.addPixmap(pixmap(name, tokens.text_disabled, size, gap), QIcon.Mode.Disabled)
    return made


def set_icon(target: QAbstractButton | QAction, name: str, colour: str = "text") -> None:
    """Give a button or action an icon that follows the theme."""
    theme = current()
    if theme not in _followed:
        _followed.add(theme)
        theme.changed.connect(_draw_all_again)
    _drawn.add(target)
    target.setProperty("iconName", name)
    target.setProperty("iconColour", colour)
    target.setIcon(icon(name, colour, gap=_gap(target)) if name else QIcon())


def _draw_all_again() -> None:
    """
    Draw every icon given by `set_icon` in the colours of the theme now in force.

    Targets are remembered, not looked for among all widgets: one that Qt deletes meanwhile would
    be touched after its end.
    """
    for target in list(_drawn):
        if isValid(target):
            _draw_again(target)


def _draw_again(target: QAbstractButton | QAction) -> None:
    if name := target.property("iconName"):
        target.setIcon(icon(name, target.property("iconColour"), gap=_gap(target)))


def _gap(target: QAbstractButton | QAction) -> int:
    """Return how far a button keeps its text from its icon: the style itself leaves no room."""
    return target.iconSize().width() - SIZE if isinstance(target, QAbstractButton) else 0
