"""Icons: strokes on a 24 x 24 grid, tinted with a token when they are drawn."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication

from sourcing_app.ui.style.strokes import svg
from sourcing_app.ui.style.theme import current

SIZE = 16


def paint(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draw the icon into `place` (logical pixels)."""
    _renderer(name, colour).render(painter, place)


def pixmap(name: str, colour: str, size: int = 16, gap: int = 0) -> QPixmap:
    """Return the icon, sharp at this device pixel ratio, with `gap` empty pixels after it."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    image = QPixmap(round((size + gap) * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint(painter, name, colour, QRectF(0, 0, size, size))
    painter.end()
    return image


def icon(name: str, colour: str = "text", size: int = 16, gap: int = 0) -> QIcon:
    """Return the icon in today's colour of the token `colour`, grey when disabled."""
    tokens = current().tokens
    made = QIcon(pixmap(name, tokens.named(colour), size, gap))
    made.addPixmap(pixmap(name, tokens.text_disabled, size, gap), QIcon.Mode.Disabled)
    return made


def set_icon(target: QAbstractButton | QAction, name: str, colour: str = "text") -> None:
    """Give a button or action an icon that follows the theme."""
    target.setProperty("iconName", name)
    target.setProperty("iconColour", colour)
    target.setIcon(icon(name, colour, gap=_gap(target)) if name else QIcon())


def retint() -> None:
    """Draw every icon given by `set_icon` again, in the colours of the theme now in force."""
    for widget in QApplication.allWidgets():
        if isinstance(widget, QAbstractButton):
            _again(widget)
        for action in widget.findChildren(
            QAction, options=Qt.FindChildOption.FindDirectChildrenOnly
        ):
            _again(action)


def _again(target: QAbstractButton | QAction) -> None:
    if name := target.property("iconName"):
        target.setIcon(icon(name, target.property("iconColour"), gap=_gap(target)))


def _gap(target: QAbstractButton | QAction) -> int:
    """Return how far a button keeps its text from its icon: the style itself leaves no room."""
    return target.iconSize().width() - SIZE if isinstance(target, QAbstractButton) else 0


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour).encode()))
