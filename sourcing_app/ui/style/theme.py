"""The theme: tokens, palette, font and style sheet of the whole application, switched at once."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from sourcing_app.ui.style.faces import Faces
from sourcing_app.ui.style.fonts import families
from sourcing_app.ui.style.immortal import keep_singletons
from sourcing_app.ui.style.stylesheet import stylesheet
from sourcing_app.ui.style.tokens import CONTRAST, DARK, LIGHT, Tokens

SCHEMES = ("system", "light", "dark", "contrast")
BASE_POINTS = 9.75
TEXT_SIZES = (90, 100, 110, 125, 150)

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface2",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "text_disabled",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "accent_text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Light: "surface2",
    QPalette.ColorRole.Midlight: "border",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Shadow: "border_strong",
}
_GREYED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


_applied: list["Theme"] = []
"""The application's theme, once there is one: it is asked for with every cell that is painted."""


class Theme(QObject):
    """
    Colours and type of the application; `changed` says that all of it was applied again.

    The palette is set by the theme itself: some platforms ignore a forced colour scheme.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        keep_singletons()
        self.setObjectName("theme")
        self._scheme = "system"
        self._percent = 100
        self._language = "en"
        self._images = QTemporaryDir()
        self._kept = Faces("en", BASE_POINTS)
        self.tokens: Tokens = LIGHT

    @property
    def dark(self) -> bool:
        return self.tokens is not LIGHT

    @property
    def scheme(self) -> str:
        return self._scheme

    @property
    def text_size(self) -> int:
        """Text size in percent of the usual one."""
        return self._percent

    def points(self, times: float = 1.0) -> float:
        """Return a font size in points: `times` the base size at the chosen text size."""
        return BASE_POINTS * times * self._percent / 100

    def font(self, times: float = 1.0, *, strong: bool = False) -> QFont:
        """Return the window's font, `times` as large; strong is weight 600. Do not change it."""
        return self._kept.face(times, strong=strong).font

    def metrics(self, times: float = 1.0, *, strong: bool = False) -> QFontMetricsF:
        """Return the measures of that font."""
        return self._kept.face(times, strong=strong).metrics

    def elided(self, text: str, room: float, times: float = 1.0, *, strong: bool = False) -> str:
        """Return the text in that font, cut with "…" where it is longer than `room` pixels."""
        return self._kept.face(times, strong=strong).elided(text, room)

    @property
    def control_height(self) -> int:
        """Height of a button or field in pixels: 32 at the usual text size."""
        return max(32, self._line() + 14)

    @property
    def row_height(self) -> int:
        """Height of a two-line table row in pixels."""
        return max(44, 2 * self._line() + 8)

    def _line(self) -> int:
        return round(self.metrics().height())

    def set_scheme(self, scheme: str) -> None:
        """Follow the system, or force "light", "dark" or "contrast"."""
        wanted = scheme if scheme in SCHEMES else "system"
        if wanted != self._scheme:
            self._scheme = wanted
            self._apply_again()

    def set_text_size(self, percent: int) -> None:
        """Set the text size, 90 to 150 percent."""
        wanted = min(150, max(90, percent))
        if wanted != self._percent:
            self._percent = wanted
            self._apply_again()

    def set_language(self, code: str) -> None:
        """Prefer the fonts of "en", "ru" or "zh"; where they are the same nothing is done anew."""
        same = families(code) == families(self._language)
        self._language = code
        if not same:
            self._apply_again()

    def apply(self, app: QApplication) -> None:
        """Apply the theme to the application, now and whenever it changes."""
        self.setParent(app)
        _applied[:] = [self]
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.primaryScreenChanged.connect(self._measure_again)
        app.primaryScreen().logicalDotsPerInchChanged.connect(self._measure_again)
        self._apply(app)

    def _apply_again(self) -> None:
        app = self.parent()
        if isinstance(app, QApplication) and self in _applied:
            self._apply(app)

    def _follow_system(self) -> None:
        if self._scheme == "system":
            self._apply_again()

    def _measure_again(self) -> None:
        """Forget what was measured for another language, text size or screen."""
        self._kept = Faces(self._language, self.points())

    def _apply(self, app: QApplication) -> None:
        self._measure_again()
        self.tokens = self._chosen(app)
        app.setFont(self.font())
        app.setPalette(_palette(self.tokens))
        app.setStyleSheet("")  # over another sheet Qt styles a widget once for each one around it
        app.setStyleSheet(
            stylesheet(self.tokens, self.points, self.control_height, Path(self._images.path()))
        )
        self.changed.emit()

    def _chosen(self, app: QApplication) -> Tokens:
        forced = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}.get(self._scheme)
        system_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return forced or (DARK if system_dark else LIGHT)


def current() -> Theme:
    """Return the application's theme; without one (a test) a light one is put on."""
    theme = _applied[-1] if _applied else None
    if theme is None or not isValid(theme):
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme = Theme()
        theme.set_scheme("light")
        theme.apply(app)
    return theme


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(tokens.named(name)))
    for role in _GREYED:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text_disabled))
    return palette
