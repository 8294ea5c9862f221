"""The sidebar's figures: at once, after the first picture, or of a large file in the background."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.ui.jobs import Job, ReportProgress, answer_of, stopped_by
from sourcing_app.ui.window.page_stack import Count
from sourcing_app.ui.window.sidebar import Sidebar

if TYPE_CHECKING:
    from sourcing_app.services.counts import Counts
    from sourcing_app.ui.context import AppContext

_COUNTING = say("Figures", "Counting what is open")


class Figures(QObject):
    """Keeps the figures those of now; while they are counted the former ones stand."""

    shown = Signal()

    def __init__(
        self,
        sidebar: Sidebar,
        ask: Callable[[], Iterator[tuple[str, Count]]],
        counts: Counts,
        context: AppContext,
    ) -> None:
        super().__init__(sidebar)
        self._sidebar, self._ask, self._counts, self._context = sidebar, ask, counts, context
        self._put_off = False
        self._job: Job | None = None

    def refresh(self) -> None:
        """Show the figures of now: after the first picture, page by page, else at once."""
        if not self._put_off:
            self._put_off = True
            self._context.later.add(self, self._show())

    def _show(self) -> Iterator[None]:
        yield
        self._put_off = False
        if self._counts.is_long():
            self._count()
            return
        shown = {}
        for name, count in self._ask():
            shown[name] = count
            yield
        self._sidebar.set_counts(shown)
        self.shown.emit()

    def _count(self) -> None:
        """Count in the background; what a commit changes meanwhile is counted again after it."""
        if self._job is not None and not self._job.cancelled:
            return

        def count(step: ReportProgress) -> AppError | bool | None:
            stop = stopped_by(step, _COUNTING)
            return answer_of(lambda: self._counts.count(stop))

        def counted(answer: AppError | bool | None) -> None:  # noqa: FBT001 - an answer
            if self._job is job:
                self._job = None
            if isinstance(answer, AppError):
                self._context.notices.error(answer)
            elif answer:
                self.refresh()

        job = self._job = self._context.jobs.start(count, owner=self, then=counted, kind="other")
