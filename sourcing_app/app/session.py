"""One running window: the file it shows, and what happens when another file is wanted."""

import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from sourcing_app.app import paths
from sourcing_app.app.bugs import report_bugs_to
from sourcing_app.app.opening import first_file, held_words, kit_for, open_desk
from sourcing_app.app.pages import entries
from sourcing_app.domain.errors import AppError, Held
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.desk import Desk, create
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.fonts import add_missing
from sourcing_app.ui.guards import Guards
from sourcing_app.ui.held_sheet import HeldSheet
from sourcing_app.ui.jobs import Jobs, Step
from sourcing_app.ui.language import Language, guessed
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.restraint import AGAIN, COPY
from sourcing_app.ui.start_refused import StartRefused
from sourcing_app.ui.theme import Theme
from sourcing_app.ui.window import Window

PRELOAD_AFTER_MS = 250
HELD = (AGAIN, COPY)
"""What is offered while another process holds the file."""


def show_window(options: Namespace) -> int:
    """Run the window until it is closed; returns the exit status."""
    app = QApplication(sys.argv[:1])
    session = Session(app, Preferences(paths.preferences_file()), paths.resources())
    session.dress(options.language, options.scheme)
    session.open(options)
    try:
        return app.exec()
    finally:
        session.close()


class Session(QObject):
    """Holds what outlives a file (look, language, jobs) and swaps the window when files change."""

    def __init__(
        self,
        app: QApplication,
        preferences: Preferences,
        resources: Path,
        choice: FileChoice | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._resources = resources
        self._preferences = preferences
        self._theme = Theme(app)
        self._language = Language(resources / "translations")
        self._jobs = Jobs(app)
        self._choice = choice or FileChoice()
        self.window: Window | None = None
        self._desk: Desk | None = None
        self._refused: StartRefused | None = None
        self._guards = Guards(app)

    def dress(self, language: str | None, scheme: str | None) -> None:
        """Put on the chosen look and language before anything is painted."""
        add_missing(self._resources / "fonts")
        self._theme.set_scheme(scheme or self._preferences.scheme)
        self._theme.set_text_size(self._preferences.text_size)
        self._theme.apply(self._app)
        self._language.use(language or self._preferences.language or guessed())

    def open(self, options: Namespace) -> None:
        """Show the window on the file named, or on the user's own, made at the first start."""
        try:
            path = first_file(options.path, self._preferences)
            self._show(*open_desk(path, self._resources))
        except AppError as error:
            self._refused = StartRefused(error)
            self._refused.chosen.connect(self.file_wanted)
            self._refused.show()
            return
        self._place(options)

    def close(self) -> None:
        """Finish running work, close the window and let the file go."""
        self._app.removeEventFilter(self._guards)
        self._jobs.stop()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
            self.window = None
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def file_wanted(self, action: str) -> None:
        """Answer a file command: "new", "open", "copy", "sample", or "again" for writing."""
        try:
            {
                "new": self._new,
                "open": self._open,
                "copy": self._copy,
                "sample": self._sample,
                "again": self._again,
            }[action]()
        except AppError as error:
            self._tell(error)

    def _place(self, options: Namespace) -> None:
        if self.window is None:
            return
        if options.size:
            width, _, height = options.size.partition("x")
            self.window.resize(int(width), int(height))
        if options.page:
            self.window.stack.go(options.page)

    def _new(self) -> None:
        path = self._choice.new_sourcing_file(self.window)
        if path is not None:
            create(path)
            self._swap(path)

    def _open(self) -> None:
        """Open a file; one that another process holds is offered to be read only."""
        path = self._choice.sourcing_file(self.window)
        if path is None:
            return
        try:
            self._swap(path)
        except Held as error:
            if self.window is None:
                self._read(path)
                return
            sheet = HeldSheet(self.window, error.sentence.put(file=path.name))
            sheet.wanted.connect(partial(self._read, path))
            sheet.open()

    def _read(self, path: Path) -> None:
        """Show a file that is held, so that it can be read at least."""
        try:
            self._replace(*open_desk(path, self._resources))
        except AppError as error:
            self._tell(error)

    def _again(self) -> None:
        """Open for writing what is shown read-only; if it is still held, say by whom."""
        if self._desk is None or self.window is None or not self._desk.read_only:
            return
        path = self._desk.path
        try:
            desk = Desk(path, self._resources)
        except Held as error:
            self.window.set_restraint(held_words(error, path), HELD)
            self.window.kit.notices.status(self.tr("The file is still in use elsewhere."))
        else:
            self._replace(desk, None)

    def _copy(self) -> None:
        path = self._choice.new_sourcing_file(self.window)
        if path is None or self._desk is None or self.window is None:
            return
        source, notices = self._desk.path, self.window.kit.notices

        def copy(_step: Step) -> None:
            from sourcing_app.services.file_facts import copy_file

            copy_file(source, path)

        def told(_done: None) -> None:
            notices.toast(self.tr("Copy saved: {file}").format(file=path))

        self._jobs.start(copy, owner=self.window, then=told)

    def _sample(self) -> None:
        path = paths.sample_file()
        if self.window is None or self.window.desk.path == path.resolve():
            return
        today = self.window.desk.today()

        def make(_step: Step) -> Path:
            from sourcing_app.services.sample import create_sample

            path.unlink(missing_ok=True)
            create_sample(path, self._resources, today)
            return path

        self._jobs.start(make, owner=self.window, then=self._swap)

    def _swap(self, path: Path) -> None:
        """Open the other file first: when that fails, the present one stays."""
        if self._desk is not None and path.resolve() == self._desk.path:
            self._again()
        else:
            self._replace(Desk(path, self._resources), None)

    def _replace(self, desk: Desk, held: Sentence | None) -> None:
        """Show another desk in a window that stands where the former one stood."""
        former, former_desk = self.window, self._desk
        if former is not None:
            former.remember()
        self._show(desk, held)
        if former is not None and former_desk is not None:
            former.close()
            former.deleteLater()
            former_desk.close()
        if self._refused is not None:
            self._refused.close()
            self._refused = None

    def _show(self, desk: Desk, held: Sentence | None = None) -> None:
        self._desk = desk
        kit = kit_for(desk, self._theme, self._jobs, self._preferences)
        notices = kit.notices
        report_bugs_to(notices)
        self.window = Window(desk, kit, entries(desk, kit), self._language)
        self.window.file_wanted.connect(self.file_wanted)
        self.window.start()
        if held is not None:
            self.window.set_restraint(held, HELD)
        self.window.show()
        if not (desk.is_sample or desk.read_only):
            self._preferences.keep("file", str(desk.path))
        QTimer.singleShot(PRELOAD_AFTER_MS, self._preload)

    def _tell(self, error: AppError) -> None:
        if self.window is not None:
            self.window.kit.notices.error(error)
        elif self._refused is not None:
            self._refused.say(error)

    def _preload(self) -> None:
        """Import SQLModel after the first paint, so that the first save need not wait for it."""
        desk = self._desk
        if desk is not None and self.window is not None:
            self._jobs.start(
                lambda _step: desk.database, owner=self.window, then=_nothing, kind="other"
            )


def _nothing(_database: object) -> None:
    """The import itself was the point."""
