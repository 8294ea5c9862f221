"""Keeping what is typed beside the file while it is typed: a crash takes five seconds at most."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from sourcing_app.app import drafts
from sourcing_app.ui.forms.unsaved_text import Typed
from sourcing_app.ui.window.window import Window

EVERY_MS = 5_000


class Autosave(QObject):
    """
    Looks every five seconds, and writes only when other texts are unsaved than before.

    The draft goes as soon as all is saved: a draft of text that is in the file would be offered
    at the next start.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._file = window.desk.path
        self._kept: Sequence[Typed] = drafts.kept(self._file)
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
        """Keep what is unsaved now, in forms and sheets; what cannot be written is tried again."""
        unsaved = self._window.unsaved
        texts = [*unsaved.texts(), *unsaved.kept]
        if texts != self._kept and drafts.keep(self._file, texts):
            self._kept = texts

    def _counted(self, count: int) -> None:
        if not count and self._kept and self._timer.isActive():
            self.look()
