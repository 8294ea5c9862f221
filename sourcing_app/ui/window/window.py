"""The window: sidebar, pages, status bar and menus; it knows pages only as pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenuBar, QWidget

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import Target
from sourcing_app.ui.formatting import said
from sourcing_app.ui.forms.unsaved_text import MOVED
from sourcing_app.ui.language import Language
from sourcing_app.ui.notices.toast import Toast
from sourcing_app.ui.page import COMPACT_BELOW
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.tab_order import arrange
from sourcing_app.ui.window.banners import BannerAction, ReadOnlyBanner, SampleBanner, offers_where
from sourcing_app.ui.window.figures import Figures
from sourcing_app.ui.window.focus import FocusKeeper
from sourcing_app.ui.window.incoming import IncomingWindow
from sourcing_app.ui.window.leaving import Leaving
from sourcing_app.ui.window.menus import Menus
from sourcing_app.ui.window.page_stack import PageEntry, PageStack
from sourcing_app.ui.window.page_states import PageStates
from sourcing_app.ui.window.placement import keep_geometry, restore_geometry
from sourcing_app.ui.window.regions import keep_last
from sourcing_app.ui.window.sidebar import Sidebar
from sourcing_app.ui.window.statusbar import StatusBar
from sourcing_app.ui.window.unsaved import Unsaved

if TYPE_CHECKING:
    from sourcing_app.services.desk import Committed, Desk
    from sourcing_app.ui.context import AppContext


_CHECKING = say(
    "Window", "The file is being checked. You can view it now and change it in a moment."
)


class Window(IncomingWindow):
    """One window for one open file; what its commands do is connected to it (`WindowActions`)."""

    retranslated = Signal()
    """All its texts are those of another language now."""

    _committed = Signal(object)

    def __init__(
        self, desk: Desk, context: AppContext, pages: Sequence[PageEntry], language: Language
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.desk = desk
        self.context = context
        self.language = language
        self.sidebar = Sidebar(pages)
        self.stack = PageStack(pages)
        self.states = PageStates(self.stack, desk.path, context)
        self.figures = Figures(self.sidebar, self.stack.counts, desk.counts, context)
        self.status = StatusBar()
        self.sample = SampleBanner()
        self.read_only_banner = ReadOnlyBanner()
        bar = QMenuBar(self)
        self.setMenuBar(bar)
        recent = partial(context.preferences.recent, desk.path)
        self.menus = Menus(bar, pages, recent, context.preferences)
        self.unsaved = Unsaved(self, self.stack, context)
        self.leaving = Leaving(self, self.unsaved)
        self._build()
        self.focus = FocusKeeper(self, self.stack)
        self._connect()
        self.retranslate()

    def start(self, page: str | None = None, size: tuple[int, int] | None = None) -> None:
        """Show the page asked for, else the last one; be where, and as large as, it was then."""
        restore_geometry(self, self.context.preferences)
        if size is not None:
            self.resize(*size)
        names = [entry.name for entry in self.stack.entries if entry.listed]
        wanted = (page, self.context.preferences.last_page, *names)
        first = next((name for name in wanted if name in names), None)
        if first is not None:
            self.stack.go(first)
        self.refresh_counts()
        if self.desk.pending:
            self.set_restraint(_CHECKING, passing=True)
        else:
            self.set_restraint(self.desk.restraint, offers_where(differs=self.desk.differs))

    def set_restraint(
        self,
        restraint: Sentence | None,
        offers: Sequence[BannerAction] = (),
        *,
        passing: bool = False,
    ) -> None:
        """
        Say why the file cannot be changed and lock what would change it; None unlocks all.

        What is `passing` is said in the status bar, where nothing moves when it is over.
        """
        self.read_only_banner.show_reason(None if passing else restraint, offers)
        self.lock.engage(restraint)
        self.status.set_read_only(restraint is not None, restraint if passing else None)
        if restraint is not None:
            self.context.later.add(self, _announcing_restraint(self))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Go on with Tab, in the order in which the page is read now."""
        self.arrange()
        return super().focusNextPrevChild(forward)

    def arrange(self) -> None:
        """Let Tab come from the sidebar to the page shown, and go through it as it is read."""
        page = self.stack.currentWidget()
        if page is not None:
            arrange(page, after=self.sidebar.list)

    def open(self, target: Target) -> None:
        """Show the page and record a target names."""
        self.stack.open(target)

    def on_changed(self, committed: Committed) -> None:
        """Let pages show what was written."""
        self.stack.on_changed(committed)
        self.refresh_counts()

    def refresh_counts(self) -> None:
        self.figures.refresh()

    def retranslate(self) -> None:
        product = self.tr("Sourcing Desk")
        self.setWindowTitle(f"{self.desk.path.stem} - {product}")
        self.menus.retranslate()
        self.sidebar.retranslate()
        self.lock.renew()
        self.context.notices.status("")  # it was said in the language before
        self._show_page_actions()
        self.retranslated.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first picture is there with this: what it does not show comes after it."""
        super().paintEvent(event)
        self.context.later.release()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_sidebar()

    def customEvent(self, event: QEvent) -> None:
        """A field holds something else, or another record."""
        if event.type() == MOVED:
            self.unsaved.look_again()
        super().customEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something typed would be lost: that is asked about first."""
        if not self.leaving.may_close():
            event.ignore()
            return
        self.remember()
        super().closeEvent(event)

    def remember(self) -> None:
        """Keep where the window is and what it shows, for the window after it."""
        keep_geometry(self, self.context.preferences)
        self.context.preferences.keep("page", self.stack.name)
        self.states.keep()
        self.context.preferences.save()

    def set_at_rest(self) -> None:
        """Leave the window to be looked at, and its running work to be stopped: no more."""
        for part in (self.menuBar(), self.sidebar, self.stack, self.sample, self.read_only_banner):
            part.setEnabled(False)

    def fit_sidebar(self) -> None:
        """Narrow the sidebar where the user asked for it or the window is small."""
        narrow = self.menus.action("view.sidebar").isChecked() or self.width() < COMPACT_BELOW
        if narrow != self.sidebar.compact:
            self.sidebar.set_compact(narrow)

    def page_actions(self) -> list[QAction]:
        """Return the commands of the page now shown."""
        page = self.stack.page(self.stack.name)
        return page.actions() if page else []

    def _went(self, name: str) -> None:
        self.sidebar.select(name)
        page = self.stack.page(name)
        self.context.later.add(self, _setting_tab_order(self))
        if page is not None and not self.sidebar.list.hasFocus():
            page.take_focus()
        self.status.say("")
        self._show_page_actions()
        self.refresh_counts()

    def _show_page_actions(self) -> None:
        self.menus.set_page_actions(self.page_actions())
        self.lock.take(self.page_actions())

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.stack.go)
        self.stack.went.connect(self._went)
        self.stack.file_requested.connect(self.file_requested)
        self.stack.counted.connect(self.refresh_counts)
        self.stack.completed.connect(self._show_page_actions)
        self.context.notices.attach(self, self.stack)
        self.context.notices.status_changed.connect(self.status.say)
        self.unsaved.counted.connect(self.status.set_unsaved)
        self.status.unsaved_wanted.connect(self.unsaved.go_to_first)
        self.sample.requested.connect(self.file_requested)
        self.menus.recent.requested.connect(self.file_requested)
        self.read_only_banner.requested.connect(self.file_requested)
        self.lock.refused.connect(self.context.notices.status)
        self.context.undo.follow(self.lock)
        self._committed.connect(self.on_changed)
        self.desk.changes.listen(self._committed.emit)  # perhaps from a worker's thread

    def _build(self) -> None:
        self.setMinimumSize(960, 520)
        self.sample.setVisible(self.desk.is_sample)
        self.status.set_file(self.desk.path)
        middle = row(self.sidebar, self.stack, spacing=0)
        middle.setStretch(1, 1)
        box = column(self.sample, self.read_only_banner, middle, self.status, spacing=0)
        box.setStretch(2, 1)
        centre = QWidget()
        centre.setLayout(box)
        self.setCentralWidget(centre)
        self.resize(1366, 690)


def _announcing_restraint(window: Window) -> Iterator[None]:
    yield
    if window.lock.reason is not None:  # it may be lifted by now
        window.context.notices.announce(said(window.lock.reason))


def _setting_tab_order(window: Window) -> Iterator[None]:
    """Until then Tab sets the order of the page shown by itself (`focusNextPrevChild`)."""
    yield
    window.arrange()
    toasts = window.findChildren(Toast, options=Qt.FindChildOption.FindDirectChildrenOnly)
    keep_last(window, (window.status, *toasts, window.sample, window.read_only_banner))
