"""Looking around with sample data; what was tried in it before is not lost without a word."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.app import paths
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import is_file, resolved
from sourcing_app.files.system_errors import refused_by_system
from sourcing_app.services.desk import Desk
from sourcing_app.ui.dialogs.sample_sheet import SampleSheet
from sourcing_app.ui.jobs import ReportProgress

if TYPE_CHECKING:
    from sourcing_app.app.shell import Shell


_MAKING = say("SampleData", "Making the sample data")


class SampleData:
    """Shows the sample file; one that is there is kept, or made anew where that is said."""

    def __init__(self, shell: "Shell") -> None:
        self._shell = shell

    def look(self) -> None:
        """Show it; where there is one of before, ask what becomes of it."""
        path, window = paths.sample_file(), self._shell.window
        if window is None or window.desk.path == resolved(path):
            return
        if not is_file(path):
            self._make()
            return
        sheet = SampleSheet(window)
        sheet.agreed.connect(partial(self._keep, path))
        sheet.anew.connect(self._make)
        sheet.open()

    def _keep(self, path: Path) -> None:
        """Show the sample of before; why it does not open is told."""
        try:
            self._shell.leave(partial(self._show, path), partial(self._check, path))
        except AppError as error:
            self._shell.refused.emit(error)

    def _make(self) -> None:
        path, window = paths.sample_file(), self._shell.window
        if window is None:
            return
        today = window.desk.today()

        def make(step: ReportProgress) -> Path:
            from sourcing_app.services.sample.records import create_sample

            step(0, 0, _MAKING)
            try:
                path.unlink(missing_ok=True)
            except OSError as error:
                raise refused_by_system(error, path) from error
            create_sample(path, self._shell.resources, today)
            return path

        def show(made: Path) -> None:
            self._shell.leave(partial(self._show, made))

        self._shell.jobs.start(make, owner=window, then=show)

    def _show(self, path: Path) -> None:
        self._shell.replace(Desk(path, self._shell.resources, later=True))

    def _check(self, path: Path) -> None:
        Desk(path, self._shell.resources, later=True).close()
