"""Sheets whose work reads files of the user's: in a job, and open until it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from threading import Event
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Cancelled
from sourcing_app.services.attachments.records import remark_on_size
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.forms.file_editor import FileEditor
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.jobs import Job, ReportProgress
from sourcing_app.ui.widgets.buttons import explain

if TYPE_CHECKING:
    from sourcing_app.ui.page import Page

Work = Callable[[Any], Any]
"""Takes what hears its progress, gives its result."""

_STOPPED = object()


class FileSheet(FormSheet):
    """A subclass says in `work` what is to be done, and in `after` what follows from it."""

    def __init__(
        self, page: Page, name: str, editors: Sequence[Editor], icon: str, **layout: Any
    ) -> None:
        super().__init__(page, name, editors, icon, **layout)
        self._page = page
        self._choosers = [editor for editor in editors if isinstance(editor, FileEditor)]
        self._job: Job | None = None
        self._begun = Event()
        self._leaving = False

    def work(self, values: dict[str, Any]) -> Work:
        """Check the typed values and return what to do with them; raises AppError."""
        raise NotImplementedError

    def after(self, result: Any) -> None:  # noqa: ARG002 - a subclass looks at it
        """Say what follows, before the sheet closes."""
        remark = remark_on_size(self._page.desk)
        if remark is not None:
            self._page.context.notices.toast(remark)

    def do(self, values: dict[str, Any]) -> None:
        work = self.work(values)
        if any(chooser.value() for chooser in self._choosers):
            self._start(work)
        else:
            self.after(work(_nobody))

    def submit(self) -> bool:
        """Close at once only where no file had to be read."""
        return self._job is None and super().submit() and self._job is None

    def reject(self) -> None:
        """Cancel a running job first; if that is too late, its result is kept."""
        if self._job is not None:
            self._leaving = True
            self._job.cancel()
            if self._begun.is_set():
                return
            self._end()
        super().reject()

    def _start(self, work: Work) -> None:
        self._begun = begun = Event()
        self._leaving = False

        def call(step: ReportProgress) -> Any:
            begun.set()
            try:
                return work(step)
            except Cancelled:
                return _STOPPED

        jobs = self._page.context.jobs
        self._job = jobs.start(call, owner=self, then=self._done, failed=self._failed)
        explain(self.primary, self.tr("Wait until the file is kept."))
        self.form.setEnabled(False)

    def _done(self, result: Any) -> None:
        self._end()
        if result is not _STOPPED:
            self.after(result)
            self.accept()
        elif self._leaving:
            super().reject()

    def _failed(self, error: Exception) -> None:
        self._end()
        self.refuse(error)

    def _end(self) -> None:
        self._job = None
        self.form.setEnabled(True)
        explain(self.primary, "")


def _nobody(_done: int, _total: int) -> None:
    """Ignore progress."""
