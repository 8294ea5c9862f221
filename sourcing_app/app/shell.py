"""The window and the file it shows, and how another file takes their place."""

from argparse import Namespace
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from sourcing_app.app import paths
from sourcing_app.app.opening import HELD, context_for, first_file, is_in_front, open_desk
from sourcing_app.app.pages import entries
from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.desk import Desk
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.formatting import shown
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.language import Language, guessed
from sourcing_app.ui.notices.notices import Message
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.style.fonts import add_missing
from sourcing_app.ui.style.theme import Theme
from sourcing_app.ui.window.window import Window


def _no_check() -> None:
    """Nothing can be refused beforehand."""


class Shell(QObject):
    """
    Owns what outlives a file (appearance, language, jobs) and replaces the window with the file.

    It knows no commands, monitors or dialogs: they are connected to its signals.
    """

    made = Signal(object)
    """A `Window` was made for a file; nothing of it is shown yet."""

    shown = Signal(object)
    """That window is on the screen."""

    leaving = Signal()
    """The file is about to be closed: leave it alone from now on."""

    left = Signal()
    """Another file took its place, or none: what was asked about it is settled."""

    failed = Signal(object, object)
    """An `AppError`, and the path of the file that cannot be opened because of it."""

    refused = Signal(object)
    """An `AppError` for the user: what was asked for cannot be done."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        resources: Path,
        choice: FileChoice | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._preferences = preferences
        self._theme = Theme(app)
        self._language = Language(resources / "translations")
        app.commitDataRequest.connect(self.end_session)
        self.resources = resources
        self.choice = choice or FileChoice(preferences)
        self.jobs = Jobs(app)
        self.jobs.refused.connect(self.refused)
        self.jobs.done_late.connect(self._tell_done)
        self._messages: list[Message] = []
        self.window: Window | None = None
        self.desk: Desk | None = None

    def note_own(self, path: Path) -> None:
        """The user has chosen a file of their own: nobody is greeted as new any more."""
        self._preferences.keep("own", str(path))

    def set_appearance(self, language: str | None, scheme: str | None) -> None:
        """Apply the chosen appearance and language before the first paint."""
        add_missing(self.resources / "fonts")
        self._theme.set_scheme(scheme or self._preferences.scheme)
        self._theme.set_text_size(self._preferences.text_size)
        self._theme.apply(self._app)
        self._language.use(language or self._preferences.language or guessed())

    def open(self, options: Namespace) -> bool:
        """
        Show the window on the file named, or on the user's own, made at the first start.

        False: another window has it open and has come to the front instead.
        """
        path = options.path or paths.own_file()
        try:
            path = first_file(options.path, self._preferences)
            desk, held = open_desk(path, self.resources)
            if held is not None and is_in_front(path):
                desk.close()
                return False
            self._show(desk, held, options)
        except AppError as error:
            self.failed.emit(error, path)
        return True

    def close(self) -> None:
        """Finish running work, close the window, back up what is new, and close the file."""
        self._leave_file()
        self.left.emit()
        window, self.window = self.window, None
        if window is not None:
            _take_down(window)
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        if self.desk is not None:
            from sourcing_app.app.auto_backup import back_up_at_the_end

            back_up_at_the_end(self.desk)
            self.desk.close()
            self.desk = None

    def end_session(self, manager: QSessionManager | None = None) -> None:
        """The user logs off: what cannot be saved now is kept for the next opening."""
        kept = self._keep_drafts()
        if not kept and manager is not None and manager.allowsInteraction():
            manager.cancel()

    def leave(self, then: Callable[[], object], check: Callable[[], object] = _no_check) -> None:
        """
        Do it once nothing typed would be lost by it; what cannot be done is told.

        `check` comes before the question, and raises AppError where there is nothing to ask.
        """
        if self.window is None:
            then()
        else:
            self.window.leaving.leave(partial(self._attempt, then), check)

    def replace(self, desk: Desk, held: Sentence | None = None) -> None:
        """Show another desk in a window that stands where the former one stood."""
        from sourcing_app.app.auto_backup import back_up_what_was_left, is_kept

        former, left = self.window, self.desk
        kept = left is not None and is_kept(left)
        self._leave_file()
        if former is not None:
            former.remember()
        self._show(desk, held)
        if former is not None:
            _take_down(former)
            former.desk.close()
        self.left.emit()
        if left is not None and kept:
            back_up_what_was_left(left.path, self.resources, self.jobs, self)

    def reopen(self, path: Path) -> None:
        """Close what is open and open this file; when it cannot be opened, say what helps."""
        self.close_file()
        try:
            self.replace(*open_desk(path, self.resources))
        except AppError as error:
            window, self.window = self.window, None
            self.failed.emit(error, path)
            if window is not None:
                _take_down(window)

    def close_file(self) -> None:
        """Close the file; its window stays visible until it is replaced."""
        self._leave_file()
        if self.window is not None:
            self.window.set_at_rest()
        if self.desk is not None:
            self.desk.close()
            self.desk = None

    def _attempt(self, then: Callable[[], object]) -> None:
        try:
            then()
        except AppError as error:
            if self.window is not None:
                self.window.leaving.stay()
            self.refused.emit(error)

    def _leave_file(self) -> None:
        """Keep what is typed, and end all work on the file before it is closed."""
        self._keep_drafts()
        if self.window is not None:
            self.window.context.later.stop()
        self.leaving.emit()
        self.jobs.stop()

    def _show(
        self, desk: Desk, held: Sentence | None = None, options: Namespace | None = None
    ) -> None:
        self.desk = desk
        context = context_for(desk, self._theme, self.jobs, self._preferences, self._messages)
        context.later.hold()
        context.later.done.connect(self.jobs.release)
        self.jobs.hold()
        self.window = window = Window(desk, context, entries(desk, context), self._language)
        self.made.emit(window)
        if getattr(options, "no_restore", False):
            self._preferences.forget_window()
            window.states.forget()
        window.start(options.page if options else None, options.size if options else None)
        if held is not None:
            window.set_restraint(held, HELD)
        window.show()
        if not (desk.is_sample or desk.read_only) or desk.pending:
            self._preferences.keep("file", str(desk.path))
            self._preferences.keep_recent(desk.path)
        self.shown.emit(window)
        if self._preferences.trouble is not None:
            context.notices.toast(self._preferences.trouble)

    def _tell_done(self, words: str | Sentence) -> None:
        """Say that what took its time is done: one may have turned to something else."""
        if self.window is not None:
            text = self.tr("Done: {what}").format(what=shown(words))
            self.window.context.notices.toast(text)

    def _keep_drafts(self) -> bool:
        """Keep what is typed and not saved beside the file; False: it did not work."""
        if self.window is None or self.desk is None:
            return True
        from sourcing_app.app.autosave import keep

        return keep(self.desk.path, self.window.leaving.end_session())


def _take_down(window: Window) -> None:
    window.close()
    window.deleteLater()
