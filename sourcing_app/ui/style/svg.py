"""The icons as files: strokes on a 24 x 24 grid, read once and tinted when they are drawn."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sourcing_app.files.resources import resources


def svg(name: str, colour: str) -> str:
    """Return resources/icons/<name>.svg in the colour #RRGGBB; a missing file is a bug."""
    return _strokes(name).replace("currentColor", colour)


def paint(painter: QPainter, name: str, colour: str, place: QRectF) -> None:
    """Draw the icon into `place` (logical pixels), sharp on this screen."""
    ratio = painter.device().devicePixelRatioF()
    drawn = _drawn(name, colour, place.width(), place.height(), ratio)
    painter.drawPixmap(place.topLeft(), drawn)


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


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, width: float, height: float, ratio: float) -> QPixmap:
    """Draw it once for every size and screen: a table paints the same icon row after row."""
    image = QPixmap(round(width * ratio), round(height * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer = QSvgRenderer(QByteArray(svg(name, colour).encode()))
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image


@lru_cache
def _strokes(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
