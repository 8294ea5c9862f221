"""One running window: the file it shows, and what happens when another file is wanted."""

import sys
from argparse import Namespace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from sourcing_app.app import drafts, paths
from sourcing_app.app.bugs import report_bugs_to
from sourcing_app.app.file_jobs import copying, sampling
from sourcing_app.app.pages import entries
from sourcing_app.domain.errors import AppError, Held
from sourcing_app.services.desk import Desk, create
from sourcing_app.ui.browser import Browser
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.fonts import add_missing
from sourcing_app.ui.guards import Guards
from sourcing_app.ui.jobs import Jobs
from sourcing_app.ui.kit import Kit
from sourcing_app.ui.language import Language, guessed
from sourcing_app.ui.notices import Notices
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.start_refused import StartRefused
from sourcing_app.ui.theme import Theme
from sourcing_app.ui.undo import Undo
from sourcing_app.ui.window import Window

PRELOAD_AFTER_MS = 250


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
        self._greeting: AppError | None = None
        self._guards = Guards(app)
        app.commitDataRequest.connect(self.end_session)

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
            self._show(self._first_desk(options.path))
        except AppError as error:
            self._refused = StartRefused(error)
            self._refused.chosen.connect(self.file_wanted)
            self._refused.show()
            return
        if self.window is not None:
            _place(self.window, options)

    def close(self) -> None:
        """Finish running work, close the window and let the file go."""
        self._app.removeEventFilter(self._guards)
        self._jobs.stop()
        self._keep_drafts()
        if self.window is not None:
            self.window.close()
            self.window.deleteLater()
            QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)
            self.window = None
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    def end_session(self, manager: QSessionManager | None = None) -> None:
        """The user logs off: what cannot be saved now is kept for the next opening."""
        kept = self._keep_drafts()
        if not kept and manager is not None and manager.allowsInteraction():
            manager.cancel()

    def file_wanted(self, action: str) -> None:
        """Answer a file command: "new", "open", "copy" or "sample"."""
        try:
            {
                "new": self._new,
                "open": self._open,
                "copy": self._copy,
                "sample": self._sample,
            }[action]()
        except AppError as error:
            self._tell(error)

    def _first_desk(self, path: Path | None) -> Desk:
        wanted = path or _last_file(self._preferences)
        if path is None and not wanted.exists():
            create(wanted)
        try:
            return Desk(wanted, self._resources)
        except Held as error:
            self._greeting = error
            return Desk(wanted, self._resources, read_only=True)

    def _new(self) -> None:
        path = self._choice.new_sourcing_file(self.window)
        if path is not None:
            self._swap(path, fresh=True)

    def _open(self) -> None:
        path = self._choice.sourcing_file(self.window)
        if path is not None:
            self._swap(path)

    def _copy(self) -> None:
        path = self._choice.new_sourcing_file(self.window)
        if path is None or self._desk is None or self.window is None:
            return
        notices = self.window.kit.notices

        def told(_done: None) -> None:
            notices.toast(self.tr("Copy saved: {file}").format(file=path))

        self._jobs.start(copying(self._desk.path, path), owner=self.window, then=told)

    def _sample(self) -> None:
        path = paths.sample_file()
        if self.window is None or self.window.desk.path == path.resolve():
            return
        make = sampling(path, self._resources, self.window.desk.today())
        self._jobs.start(make, owner=self.window, then=self._swap)

    def _swap(self, path: Path, *, fresh: bool = False) -> None:
        """
        Open another file, made now if `fresh`, once nothing typed would be lost by it.

        A file that cannot be opened is refused before anything is asked.
        """
        if self._desk is not None and path.resolve() == self._desk.path:
            return
        if self.window is None:
            self._open_instead(path, fresh=fresh)
        else:
            swap = partial(self._swap_now, path, fresh=fresh)
            check = partial(_check, path, self._resources, fresh=fresh)
            self.window.leaving.leave(swap, check)

    def _swap_now(self, path: Path, *, fresh: bool) -> None:
        try:
            self._open_instead(path, fresh=fresh)
        except AppError as error:
            if self.window is not None:
                self.window.leaving.stay()
            self._tell(error)

    def _open_instead(self, path: Path, *, fresh: bool) -> None:
        """Open the other file first: when that fails, the present one stays."""
        if fresh:
            create(path)
        desk = Desk(path, self._resources)
        self._keep_drafts()
        former, former_desk = self.window, self._desk
        self._show(desk)
        if former is not None and former_desk is not None:
            former.close()
            former.deleteLater()
            former_desk.close()
        if self._refused is not None:
            self._refused.close()
            self._refused = None

    def _show(self, desk: Desk) -> None:
        self._desk = desk
        notices = Notices()
        undo, browser = Undo(desk, notices), Browser(notices)
        kit = Kit(self._theme, self._jobs, notices, undo, browser, self._preferences)
        report_bugs_to(notices)
        self.window = Window(desk, kit, entries(desk, kit), self._language)
        self.window.file_wanted.connect(self.file_wanted)
        self.window.start()
        self.window.show()
        if not (desk.is_sample or desk.read_only):
            self._preferences.keep("file", str(desk.path))
        QTimer.singleShot(PRELOAD_AFTER_MS, self._preload)
        texts = drafts.kept(desk.path)
        if texts:
            self.window.unsaved.offer(texts)
        if self._greeting is not None:
            self._tell(self._greeting)
            self._greeting = None

    def _keep_drafts(self) -> bool:
        """Keep what is typed and not saved beside the file; False: it did not work."""
        if self.window is None:
            return True
        return drafts.keep(self.window.desk.path, self.window.leaving.end_session())

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


def _last_file(preferences: Preferences) -> Path:
    """The file of the last time; the user's own where that one is gone."""
    last = Path(preferences.text("file"))
    return last if last.is_file() else paths.own_file()


def _check(path: Path, resources: Path, *, fresh: bool) -> None:
    """Raise AppError for a file that is there and cannot be opened."""
    if not fresh:
        Desk(path, resources).close()


def _place(window: Window, options: Namespace) -> None:
    """Give the window the size and the page that were asked for."""
    if options.size:
        width, _, height = options.size.partition("x")
        window.resize(int(width), int(height))
    if options.page:
        window.stack.go(options.page)


def _nothing(_database: object) -> None:
    """The import itself was the point."""
