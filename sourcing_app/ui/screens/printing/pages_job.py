"""Making the pages in the background: only what was asked for last is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.ui.jobs import Job, ReportProgress, answer_of

if TYPE_CHECKING:
    from sourcing_app.services.printing.making import Printed
    from sourcing_app.ui.page import Page

_MAKING = say("PrintingPage", "Preparing {done} of {total}")
STOPPED = say("PrintingPage", "The pages were not prepared.")


class PagesJob(QObject):
    """One document at a time; another one asked for stops the first."""

    made = Signal(object)
    """The `Printed`."""

    refused = Signal(object)
    """The `Sentence` that says why there are no pages."""

    progressed = Signal(object)
    """The `Sentence` that says how far it is."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._desk, self._jobs = page.desk, page.context.jobs
        self._job: Job | None = None
        self._jobs.running_changed.connect(self._look)

    @property
    def running(self) -> bool:
        """Whether pages are being made."""
        return self._job is not None

    def start(self, request: DocumentRequest, how: Print) -> None:
        """Make this document now."""
        self.stop()
        desk, today = self._desk, self._desk.today()

        def call(step: ReportProgress) -> Printed | AppError | None:
            from sourcing_app.services.printing.making import make

            def tell(done: int, total: int) -> None:
                step(done, total, _MAKING.put(done=done + 1, total=total))

            return answer_of(lambda: make(desk, request, how, today, tell))

        asked: list[Job] = []

        def answered(answer: Printed | AppError | None) -> None:
            if self._job in asked:
                self._end(answer)

        job = self._jobs.start(call, owner=self, then=answered, progressed=self._progress)
        asked.append(job)
        self._job = job

    def stop(self) -> None:
        """Give up what is being made; nothing is said of it."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _end(self, answer: Printed | AppError | None) -> None:
        self._job = None
        if answer is None:
            self.refused.emit(STOPPED)
        elif isinstance(answer, AppError):
            self.refused.emit(answer.sentence)
        else:
            self.made.emit(answer)

    def _look(self) -> None:
        """One that was stopped before it began answers nothing."""
        if self._job is not None and self._job.cancelled and not self._jobs.busy:
            self._end(None)

    def _progress(self, _done: int, _total: int, text: str | Sentence) -> None:
        if isinstance(text, Sentence) and self.running:
            self.progressed.emit(text)
