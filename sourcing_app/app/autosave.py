"""Keeping what is typed and not saved beside the file: a crash takes five seconds at most."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer

from sourcing_app.app import paths
from sourcing_app.domain.privacy.secrets import secret_in
from sourcing_app.files.atomic import whole_file
from sourcing_app.files.inputs import read_json
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.window.window import Window

EVERY_MS = 5_000


class Autosave(QObject):
    """
    Checks every five seconds, and writes only if the unsaved texts have changed.

    The draft goes as soon as all is saved: a draft of text that is in the file would be offered
    at the next start.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._file = window.desk.path
        self._kept: Sequence[Typed] = kept(self._file)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        window.unsaved.counted.connect(self._counted)

    def start(self) -> None:
        """Offer what was kept before to the window, and begin to look."""
        if self._kept:
            self._window.unsaved.offer(self._kept)
        self._timer.start()

    def stop(self) -> None:
        """Leave the draft as it is: whoever closes the file decides what is kept."""
        self._timer.stop()

    def look(self) -> None:
        """Save the unsaved texts of forms and sheets; a failed write is tried again."""
        unsaved = self._window.unsaved
        texts = [*unsaved.texts(), *unsaved.kept]
        if texts != self._kept and keep(self._file, texts):
            self._kept = texts

    def _counted(self, count: int) -> None:
        if not count and self._kept and self._timer.isActive():
            self.look()


def keep(file: Path, texts: Sequence[Typed]) -> bool:
    """
    Save these texts for this sourcing file, replacing earlier ones; False if that failed.

    The file is for the user alone and is gone when there is nothing to keep. Card data is left
    out (R12, R13).
    """
    target = paths.draft_file(file)
    wanted = [typed for typed in texts if secret_in(typed.text) is None]
    try:
        if wanted:
            _write(target, json.dumps([asdict(typed) for typed in wanted], ensure_ascii=False))
        else:
            target.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def kept(file: Path) -> list[Typed]:
    """Return the texts saved for this sourcing file; empty if they cannot be read."""
    try:
        held: Any = read_json(paths.draft_file(file))
        return [Typed(**each) for each in held]
    except (OSError, ValueError, TypeError):
        return []


def _write(target: Path, text: str) -> None:
    """Write beside it first, so that a full disk leaves what was kept before."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with whole_file(target, over=True) as partial:
        partial.write_text(text, "utf-8")
