"""
Draw the application's icon in every size that desktops ask for, after the drawing was changed.

    .venv/bin/python packaging/app_icon.py
"""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
DRAWING = ROOT / "resources" / "app" / "sourcing-desk.svg"
ICONS = Path(__file__).resolve().parent / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def drawn(size: int) -> QImage:
    """Return the icon in a square of `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter)
    painter.end()
    return image


def main() -> int:
    app = QGuiApplication(["icon", "-platform", "offscreen"])
    for size in SIZES:
        drawn(size).save(str(ICONS / f"{size}.png"))
    del app
    with Image.open(ICONS / "256.png") as largest:
        largest.save(ICONS / "sourcing-desk.ico", sizes=[(size, size) for size in WINDOWS])
    print(f"{len(SIZES)} sizes in {ICONS}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
