"""What the program remembers about itself on this machine: window, language, look."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QSettings

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.files.inputs import is_file, is_file_or_free

if TYPE_CHECKING:
    from sourcing_app.domain.values.paper import PageSetup

_NOWHERE = Path(os.devnull) / "window.ini"
_IN_THE_WAY = say(
    "Preferences",
    "{file} is not a regular file, so the window's size, language and appearance are not "
    "saved. Move it away.",
)
MOST_RECENT = 8
_RECENT = "recent"
LANGUAGES = ("en", "ru", "zh")


class Preferences:
    """
    Typed values over one INI file; a value that makes no sense reads as its default.

    Business settings are not here: they live in the sourcing file and travel with it. The INI
    file, which names that one, is for its user alone. Where `trouble` says that something else
    stands in its place, everything is forgotten at the end.
    """

    def __init__(self, path: Path) -> None:
        self.trouble = _trouble(path)
        if self.trouble is None:
            with contextlib.suppress(OSError):  # without a place the defaults do
                path.touch(mode=0o600)
                path.chmod(0o600)
        place = path if self.trouble is None else _NOWHERE
        self._settings = QSettings(str(place), QSettings.Format.IniFormat)
        self._settings.beginGroup("ui/v1")

    def text(self, key: str, default: str = "") -> str:
        value = self._settings.value(key, default)
        return value if isinstance(value, str) else default

    def whole(self, key: str, default: int = 0) -> int:
        """Read a whole number; INI files keep it as text."""
        try:
            return int(self.text(key, str(default)))
        except ValueError:
            return default

    def flag(self, key: str, *, default: bool = False) -> bool:
        return self.text(key, "true" if default else "false").lower() in {"true", "1"}

    def data(self, key: str) -> QByteArray:
        """Read what saveGeometry() or saveState() returned; empty when there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep(self, key: str, value: str | int | bool | QByteArray) -> None:  # noqa: FBT001 - a value
        stored = str(value).lower() if isinstance(value, bool) else value
        self._settings.setValue(key, stored if isinstance(stored, QByteArray) else str(stored))

    def recent(self, besides: Path | None = None) -> tuple[Path, ...]:
        """The user's files that were opened last, the latest first; none that is gone."""
        try:
            names = json.loads(self.text(_RECENT, "[]"))
            paths = [Path(name) for name in names if isinstance(name, str)]
        except (ValueError, TypeError, RecursionError):
            return ()
        return tuple(path for path in paths if path != besides and is_file(path))[:MOST_RECENT]

    def keep_recent(self, path: Path) -> None:
        """Put a file at the head of those opened last."""
        paths = [path, *self.recent(besides=path)]
        self.keep(_RECENT, json.dumps([str(one) for one in paths[:MOST_RECENT]]))

    def forget_window(self) -> None:
        """Let the next window be as large as the first one, where that stood, on its page."""
        for key in ("geometry", "page"):
            self._settings.remove(key)

    def save(self) -> None:
        """Write to the file now."""
        self._settings.sync()

    @property
    def language(self) -> str:
        """The chosen language, or "" when the user never chose one."""
        code = self.text("language")
        return code if code in LANGUAGES else ""

    @property
    def scheme(self) -> str:
        return self.text("scheme", "system")

    def page_setup(self) -> PageSetup:
        """The paper chosen last, else the one that is usual where this machine stands."""
        from sourcing_app.domain.values.paper import Margins, PageSetup, PaperSize

        usual = QLocale.system().measurementSystem()
        american = usual is QLocale.MeasurementSystem.ImperialUSSystem
        size = self.text("paper", PaperSize.LETTER if american else PaperSize.A4)
        margins = self.text("margins", Margins.USUAL)
        return PageSetup(
            next((each for each in PaperSize if each == size), PaperSize.A4),
            next((each for each in Margins if each == margins), Margins.USUAL),
            self.flag("letterhead", default=True),
        )

    @property
    def text_size(self) -> int:
        return self.whole("text_size", 100)

    @property
    def last_page(self) -> str:
        return self.text("page")


def _trouble(path: Path) -> Sentence | None:
    """Qt would wait for a pipe, and for ever for a lock that is none."""
    odd = (each for each in (path, Path(f"{path}.lock")) if not is_file_or_free(each))
    return next((_IN_THE_WAY.put(file=each) for each in odd), None)
