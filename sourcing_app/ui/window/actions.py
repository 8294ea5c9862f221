"""What the window's own commands do: look, language, places, undo, help."""

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.ui.formatting import shown
from sourcing_app.ui.jobs import Running
from sourcing_app.ui.style.icons import set_icon
from sourcing_app.ui.tables.list_bar import ListBar
from sourcing_app.ui.window.regions import step
from sourcing_app.ui.window.window import Window


class WindowActions(QObject):
    """
    Connects menus, status bar and context of a window; every command has one short method.

    `dialogs` are commands of rooms above this one (edit.bin), each called with the window.
    """

    def __init__(self, window: Window, dialogs: Mapping[str, Callable[[Window], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._context = window.context
        self._running: Running | None = None
        self._calls: dict[str, Callable[[], object]] = {
            "file.quit": window.close,
            "file.offline": self.offline,
            "edit.undo": self.undo,
            "edit.redo": self.redo,
            "go.back": window.stack.back,
            "go.forward": window.stack.forward,
            "go.region": self.next_region,
            "go.region_back": self.previous_region,
            "view.views": partial(_go_to_views, window),
            "view.sidebar": self.narrow,
            "view.detail": self.show_details,
            "view.messages": self.messages,
            "help.rules": self.rules,
            "help.shortcuts": self.shortcuts,
            "help.about": self.about,
            **{command: partial(call, window) for command, call in dialogs.items()},
        }
        self._connect()
        self._tick()
        self._show_undo()
        _show_ways(window)

    def run(self, command: str) -> None:
        """Run a command by the name the menus give it."""
        menu, _, name = command.partition(".")
        if command in self._calls:
            self._calls[command]()
        elif menu == "file":
            self._window.file_requested.emit(FileRequest(FileRequestKind(name)))
        elif menu == "go":
            self._window.stack.go(name)
        else:
            self._choose(menu, name)

    def undo(self) -> None:
        """Undo the last step; if its record is on another page than it was made on, go there."""
        what, undo = self._context.undo.undo_text(), self._context.undo
        words = self.tr("Undone on {page}: {what}")
        redo = self.tr("Redo")
        if undo.undo_place() == self._window.stack.name:
            undo.undo()
        else:
            undo.undo(lambda: self._tell_elsewhere(words, what, redo, undo.doing_again()))

    def redo(self) -> None:
        """Redo the undone step; if it was on another page, go there and say so."""
        undo = self._context.undo
        words = self.tr("Redone on {page}: {what}")
        back = self.tr("Undo")

        def told() -> None:
            self._tell_elsewhere(words, undo.undo_text(), back, undo.taking_back())

        undo.redo(*(() if undo.redo_place() == self._window.stack.name else (told,)))

    def next_region(self) -> None:
        """Move the focus from the sidebar to the filter, the table, the detail, and around."""
        self._window.arrange()
        step(_regions(self._window), self._window.focusWidget(), forward=True)

    def previous_region(self) -> None:
        """Move the focus the other way round."""
        self._window.arrange()
        step(_regions(self._window), self._window.focusWidget(), forward=False)

    def offline(self) -> None:
        """Fetch nothing from now on, or something again when it is asked for."""
        from sourcing_app.services.fetching import work_offline

        wanted = self._window.menus.action("file.offline").isChecked()
        self._context.attempt(lambda: work_offline(offline=wanted))
        self._show_offline()

    def narrow(self) -> None:
        narrow = self._window.menus.action("view.sidebar").isChecked()
        self._context.preferences.keep("narrow", narrow)
        self._window.fit_sidebar()

    def show_details(self) -> None:
        """Open or close the detail pane of every page that has one."""
        shown_now = self._window.menus.action("view.detail").isChecked()
        self._context.preferences.keep("detail", shown_now)
        for page in self._window.stack.made():
            page.show_detail(shown_now)

    def messages(self) -> None:
        from sourcing_app.ui.window.help_sheets import MessagesSheet

        MessagesSheet(self._window, self._context.notices.messages).open()

    def rules(self) -> None:
        """Show the rules of what has the focus, or close them."""
        from sourcing_app.ui.window.help_dock import HelpDock

        window = self._window
        dock = window.stack.findChild(HelpDock) or HelpDock(window.stack)
        dock.toggle(window.focusWidget())

    def shortcuts(self) -> None:
        from sourcing_app.ui.window.help_sheets import ShortcutsSheet

        ShortcutsSheet(self._window, self._window.menus.actions()).open()

    def about(self) -> None:
        from sourcing_app.ui.window.help_sheets import AboutSheet

        AboutSheet(self._window).open()

    def _tell_elsewhere(self, words: str, what: str, action: str, call: Callable[[], None]) -> None:
        """Go to page and record of what was just written, and name both, where it is not shown."""
        from sourcing_app.services.history.names import latest_record

        record, name = latest_record(self._window.desk.reader)
        table, _, key = record.partition(":")
        entries = self._window.stack.entries
        entry = next((each for each in entries if table and table in each.records), None)
        if entry is not None and entry.name != self._window.stack.name:
            named = f"{what} · {name}" if name else what
            text = words.format(page=entry.title(), what=named)
            shown_there = name and key and table == entry.records[0]
            self._window.open(Target(entry.name, int(key) if shown_there else None))
            self._context.notices.toast(text, action, call)

    def _show_offline(self) -> None:
        """Tick the menu as it is: Settings and commands change it too."""
        from sourcing_app.services.fetching import works_offline

        self._window.menus.action("file.offline").setChecked(works_offline())

    def _choose(self, menu: str, name: str) -> None:
        """Put another look or language on: seconds, in which nothing else is painted."""
        with _busy(self._window, self.tr("Changing the whole window…")):
            _put_on(self._window, menu, name)

    def _connect(self) -> None:
        self._context.undo.place = lambda: self._window.stack.name
        self._window.menus.chosen.connect(self.run)
        self._window.menus.file_shown.connect(self._show_offline)
        self._window.stack.command_wanted.connect(self._run_and_tick)
        self._window.retranslated.connect(self._say_again)
        self._window.stack.went.connect(partial(_show_ways, self._window))
        self._window.status.undo_wanted.connect(self.undo)
        self._window.status.cancel_wanted.connect(self._cancel)
        self._context.jobs.running_changed.connect(self._show_work)
        self._context.undo.changed.connect(self._show_undo)

    def _run_and_tick(self, command: str) -> None:
        """Do what a page asked of the window, and tick it in the menus."""
        self.run(command)
        self._window.menus.check(command)

    def _tick(self) -> None:
        menus, preferences = self._window.menus, self._context.preferences
        menus.check(f"language.{self._window.language.code}")
        menus.check(f"scheme.{self._context.theme.scheme}")
        menus.check(f"text.{self._context.theme.text_size}")
        menus.action("view.sidebar").setChecked(preferences.flag("narrow"))
        menus.action("view.detail").setChecked(preferences.flag("detail", default=True))
        set_icon(menus.action("edit.undo"), "undo")
        set_icon(menus.action("edit.redo"), "redo")
        set_icon(menus.action("edit.bin"), "trash")

    def _show_work(self, running: Running | None) -> None:
        self._running = running
        if running is None:
            self._window.status.end_work()
        else:
            text = shown(running.text)
            self._window.status.show_work(text, running.done, running.total)

    def _say_again(self) -> None:
        """What the status bar says of undo and of running work is said in the new language."""
        self._show_undo()
        self._show_work(self._running)

    def _cancel(self) -> None:
        if self._running is not None:
            self._running.cancel()

    def _show_undo(self) -> None:
        undo, menus = self._context.undo, self._window.menus
        text = undo.undo_text()
        menus.action("edit.undo").setEnabled(undo.can_undo())
        menus.action("edit.redo").setEnabled(undo.can_redo())
        words = self.tr("Undo: {what}").format(what=text) if undo.can_undo() else ""
        self._window.status.set_undo(words)
        menus.say_undo(words)


def _regions(window: Window) -> list[QWidget]:
    """Return the banner, the sidebar, the page's parts, and a message that is shown."""
    page = window.stack.page(window.stack.name)
    said = window.findChild(QWidget, "toast")
    helping = window.findChild(QWidget, "area.help")
    return [
        window.read_only_banner,
        window.sidebar.list,
        *(page.regions() if page else ()),
        *(part for part in (helping, said) if isinstance(part, QWidget)),
    ]


def _show_ways(window: Window, _page: str = "") -> None:
    """Let back and forward be on where they lead somewhere."""
    back, forward = window.stack.ways()
    window.menus.action("go.back").setEnabled(back)
    window.menus.action("go.forward").setEnabled(forward)


def _go_to_views(window: Window) -> None:
    """Go to the choice of views of the list that is shown."""
    page = window.stack.page(window.stack.name)
    bars = page.findChildren(ListBar) if page else []
    box = next((bar.view for bar in bars if bar.view.isVisible()), None)
    if box is None:
        nothing = QCoreApplication.translate("WindowActions", "Nothing on this page has views.")
        window.context.notices.toast(nothing)
    else:
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)


@contextmanager
def _busy(window: Window, words: str) -> Generator[None]:
    """Say in the status bar and by the pointer, before it begins, that this takes a while."""
    notices = window.context.notices
    notices.status(words)
    window.status.repaint()
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
        notices.status("")


def _put_on(window: Window, menu: str, name: str) -> None:
    """Put a language, scheme or text size on, and keep it."""
    theme, preferences = window.context.theme, window.context.preferences
    if menu == "language":
        window.language.use(name)
        preferences.keep("language", name)
    elif menu == "scheme":
        theme.set_scheme(name)
        preferences.keep("scheme", name)
    else:
        theme.set_text_size(int(name))
        preferences.keep("text_size", int(name))
