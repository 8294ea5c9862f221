"""The icons as files: strokes on a 24 x 24 grid, read once and tinted when they are drawn."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sourcing_app.files.resources import resources


def svg(name: str, colour: str) -> str:
    """Return resources/icons/<name>.svg in the colour #RRGGBB; a missing file is a bug."""
    return _drawn(name).replace("currentColor", colour)


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


@lru_cache(maxsize=512)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour).encode()))


@lru_cache
def _drawn(name: str) -> str:
    return (resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
