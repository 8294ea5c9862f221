"""The fonts of one language and text size with what was measured in them: painting asks often."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF

from sourcing_app.ui.style.fonts import families

MOST = 4_096
"""How many cut texts and colours are kept; more than any screen shows."""
_colours: dict[str, QColor] = {}


class Face:
    """A font, its measures, and the texts that were cut in it."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self.metrics = QFontMetricsF(font)
        self._cut: dict[tuple[str, float], str] = {}

    def elided(self, text: str, room: float) -> str:
        """Return the text, cut with "…" where it is longer than `room` pixels."""
        found = self._cut.get((text, room))
        if found is None:
            if len(self._cut) >= MOST:
                self._cut.clear()
            found = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            self._cut[text, room] = found
        return found


class Faces:
    """All fonts of a language ("en") whose usual size is so many points."""

    def __init__(self, language: str, points: float) -> None:
        self._language, self._points = language, points
        self._families: list[str] = []
        self._faces: dict[tuple[float, bool], Face] = {}

    def face(self, times: float, *, strong: bool) -> Face:
        """Return the one `times` as large; strong is weight 600."""
        found = self._faces.get((times, strong))
        if found is None:
            found = self._faces[times, strong] = Face(self._font(times, strong=strong))
        return found

    def _font(self, times: float, *, strong: bool) -> QFont:
        self._families = self._families or families(self._language)
        font = QFont()
        font.setFamilies(self._families)
        font.setPointSizeF(self._points * times)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font


def ink(colour: str) -> QColor:
    """Return the colour #RRGGBB; do not change it."""
    found = _colours.get(colour)
    if found is None:
        if len(_colours) >= MOST:
            _colours.clear()
        found = _colours[colour] = QColor(colour)
    return found
