"""The context every page gets from the window, and the one way to show a refusal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import AppError
from sourcing_app.ui.jobs import refusal
from sourcing_app.ui.slices import Slices

if TYPE_CHECKING:
    from sourcing_app.ui.browser import Browser
    from sourcing_app.ui.jobs import Jobs
    from sourcing_app.ui.notices.notices import Notices
    from sourcing_app.ui.preferences import Preferences
    from sourcing_app.ui.style.theme import Theme
    from sourcing_app.ui.undo import Undo


@dataclass(frozen=True, slots=True)
class AppContext:
    """The services of the window itself, the same for all pages."""

    theme: Theme
    jobs: Jobs
    notices: Notices
    undo: Undo
    browser: Browser
    preferences: Preferences
    later: Slices = field(default_factory=Slices)
    """What the first picture does not show."""

    def attempt(self, call: Callable[[], object]) -> bool:
        """Do it; False: an `AppError` refused it and is shown. Anything else is raised."""
        try:
            call()
        except AppError as error:
            self.notices.error(error)
            return False
        return True

    def refuse(self, error: Exception) -> None:
        """Show the `AppError` a job ended with (its `failed`); raise what is a bug."""
        self.notices.error(refusal(error))


def pass_on(widget: QWidget, problem: AppError) -> None:
    """Let the notices of the widget's window know of a problem that is shown elsewhere."""
    around: QWidget | None = widget
    while around is not None:
        context = getattr(around, "context", None)
        if isinstance(context, AppContext):
            context.notices.met.emit(problem)
            return
        around = around.parentWidget()
