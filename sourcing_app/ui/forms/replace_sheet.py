"""Saving a file where the user says; whether one that is there is replaced is asked first."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Taken
from sourcing_app.ui.forms.sheet import QuestionSheet
from sourcing_app.ui.jobs import Jobs, ReportProgress, refusal
from sourcing_app.ui.notices.notices import Notices
from sourcing_app.ui.widgets.labels import label

Save = Callable[[ReportProgress, bool], object]
"""Writes the file; the flag says whether one that is there may be replaced, else it is Taken."""


class ReplaceSheet(QuestionSheet):
    """Names the file that is there; nothing of it changes before `agreed`."""

    def __init__(self, parent: QWidget, target: Path) -> None:
        super().__init__(parent, "main.replace", "warn")
        self.set_texts(self.tr("Replace the file?"), self.tr("Replace it"))
        there = self.tr("“{name}” already exists.").format(name=target.name)
        folder = self.tr("Folder: {folder}").format(folder=target.parent)
        lost = self.tr("Its current content will be lost, and Undo cannot restore it.")
        for text, kind in ((there, "strong"), (folder, "muted"), (lost, "")):
            self.body.addWidget(label(text, kind, wrap=True))
        self.primary.setDefault(False)
        self.cancel.setDefault(True)
        self.resize(480, 220)


class Saver:
    """Writes files in the background for one page, and asks before one is replaced."""

    def __init__(self, page: QWidget, jobs: Jobs, notices: Notices) -> None:
        self._page, self._jobs, self._notices = page, jobs, notices

    def save(self, write: Save, target: Path, then: Callable[[object], object]) -> None:
        """Write to `target`; what is refused is told."""
        self._start(write, target, then, over=False)

    def _start(
        self, write: Save, target: Path, then: Callable[[object], object], *, over: bool
    ) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, Taken):
                self._ask(write, target, then)
            else:
                self._notices.error(refusal(error))

        self._jobs.start(lambda step: write(step, over), owner=self._page, then=then, failed=failed)

    def _ask(self, write: Save, target: Path, then: Callable[[object], object]) -> None:
        sheet = ReplaceSheet(self._page, target)
        sheet.agreed.connect(partial(self._start, write, target, then, over=True))
        sheet.open()
