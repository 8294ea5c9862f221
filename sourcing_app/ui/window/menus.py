"""The menu bar: every command of the window with its shortcut, and the page's commands."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from sourcing_app.domain.targets import FileRequest, FileRequestKind
from sourcing_app.ui.formatting import said
from sourcing_app.ui.language import NAMES
from sourcing_app.ui.page import GATHERED
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.style.theme import SCHEMES, TEXT_SIZES
from sourcing_app.ui.window.keymap import Keymap
from sourcing_app.ui.window.mnemonics import Mnemonics
from sourcing_app.ui.window.page_stack import PageEntry

FILE = {
    "new": "",
    "open": "Ctrl+O",
    "beside": "Ctrl+Shift+O",
    "sample": "",
    "copy": "",
    "colleague": "",
    "import": "Ctrl+I",
    "export": "Ctrl+E",
    "offline": "",
    "quit": "Ctrl+Q",
}
EDIT = {"undo": "Ctrl+Z", "redo": "Ctrl+Shift+Z", "find": "Ctrl+K", "bin": ""}
VIEW = {
    "views": "Ctrl+Shift+V",
    "sidebar": "Ctrl+B",
    "detail": "Ctrl+Shift+D",
    "history": "Ctrl+H",
    "messages": "",
}
WAYS = {"back": "Alt+Left", "forward": "Alt+Right", "region": "F6", "region_back": "Shift+F6"}
HELP = {
    "rules": "F1",
    "shortcuts": "Ctrl+Shift+K",
    "ready": "",
    "tour": "",
    "report": "",
    "about": "",
}
AGAIN = {
    "edit.redo": ("Ctrl+Shift+Z", "Ctrl+Y"),
    "go.region": ("F6", "Ctrl+PgDown"),
    "go.region_back": ("Shift+F6", "Ctrl+PgUp"),
    "go.settings": ("Ctrl+,",),
    "help.rules": ("F1", "Ctrl+/"),
}
"""Commands with a second shortcut, or with another one than their place gives them."""

DIGITS = 9
IN_BAR = ("file", "edit", "view", "go", "page", "help")
IN_VIEW = ("language", "scheme", "text")


class RecentMenu(QMenu):
    """The files opened last, each with a digit to press; it is filled whenever it is shown."""

    requested = Signal(object)
    """The `FileRequest` to open one."""

    def __init__(self, parent: QWidget, recent: Callable[[], Sequence[Path]]) -> None:
        super().__init__(parent)
        _prepare(self, "menu.file.recent")
        self._recent = recent

    def fill(self) -> None:
        """List the files there are now; without any, the menu cannot be opened."""
        self.clear()
        for place, path in enumerate(self._recent(), 1):
            where = f"{path.name} — {path.parent.name}".replace("&", "&&")
            action = QAction(f"&{place} {where}", self)
            action.setObjectName(f"act.file.recent{place}")
            action.setData(str(path))
            action.triggered.connect(self._chosen)
            self.addAction(action)
        self.menuAction().setEnabled(not self.isEmpty())

    def _chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.requested.emit(FileRequest(FileRequestKind.OPEN, Path(sender.data())))


def _prepare(menu: QMenu, name: str) -> None:
    """Name a menu, and let its entries have letters whenever it opens."""
    menu.setObjectName(name)
    menu.menuAction().setObjectName(name)
    Mnemonics(menu)


class Menus(QObject):
    """
    Emits the name of each command that is chosen.

    Names are file.new, edit.undo, view.sidebar, language.ru, scheme.dark, text.125, go.orders,
    go.back, help.about and so on.
    """

    chosen = Signal(str)

    file_shown = Signal()
    """The File menu is about to be shown."""

    def __init__(
        self,
        bar: QMenuBar,
        entries: Sequence[PageEntry],
        recent: Callable[[], Sequence[Path]],
        preferences: Preferences,
    ) -> None:
        super().__init__(bar)
        self.keymap = Keymap(self, preferences)
        self._entries = tuple(entry for entry in entries if entry.listed)
        self._made: dict[str, QAction] = {}
        self._page_actions: list[QAction] = []
        self._groups: dict[str, QMenu] = {}
        # Made here, not by bar.addMenu(text): a menu that C++ made leaves a stale wrapper behind
        # when its window goes, and the next window's menu may be given that one.
        self._menus = {name: QMenu(bar) for name in (*IN_BAR, *IN_VIEW)}
        for name, menu in self._menus.items():
            _prepare(menu, f"menu.{name}")
        for name in IN_BAR:
            bar.addMenu(self._menus[name])
        self.recent = RecentMenu(bar, recent)
        self._menus["file"].aboutToShow.connect(self.recent.fill)
        self._menus["file"].aboutToShow.connect(self.file_shown)
        self._fill()
        self._menus["file"].insertMenu(self.action("file.sample"), self.recent)
        self.keymap.take(self._made.values())
        self.retranslate()

    def action(self, command: str) -> QAction:
        return self._made[command]

    def actions(self) -> list[QAction]:
        """Return every command, the page's own after those of the window."""
        return [*self._made.values(), *self._page_actions]

    def set_page_actions(self, actions: Sequence[QAction]) -> None:
        """Show the commands of the page in the Page menu; without any, no such menu."""
        menu = self._menus["page"]
        self._page_actions = [*actions]
        self.keymap.take(actions)
        menu.clear()
        for gone in self._groups.values():
            gone.deleteLater()
        self._groups = {}
        for action in actions:
            words = action.property(GATHERED)
            (menu if words is None else self._group(said(words))).addAction(action)
        menu.menuAction().setVisible(bool(actions))

    def _group(self, title: str) -> QMenu:
        """Return the menu of this title within that of the page."""
        if title not in self._groups:
            made = self._groups[title] = QMenu(title, self._menus["page"])
            _prepare(made, f"menu.page.group{len(self._groups)}")
            self._menus["page"].addMenu(made)
        return self._groups[title]

    def check(self, command: str) -> None:
        """Tick the language, scheme or text size in force."""
        if command in self._made:
            self._made[command].setChecked(True)

    def say_undo(self, words: str) -> None:
        """Say in the menu what Undo would undo, "" for nothing; lists of keys name it as ever."""
        undo, name = self.action("edit.undo"), self._texts()["edit.undo"]
        undo.setText(words.replace("&", "&&") or name)
        undo.setIconText(name)

    def retranslate(self) -> None:
        """Set every text again."""
        for name, text in self._titles().items():
            self._menus[name].setTitle(text)
        self.recent.setTitle(self.tr("Open recent"))
        for command, text in self._texts().items():
            self._made[command].setText(text)
        for entry in self._entries:
            self._made[f"go.{entry.name}"].setText(entry.title().replace("&", "&&"))
        self.set_page_actions(self._page_actions)

    def _fill(self) -> None:
        self._add_all("file", FILE)
        self._add_all("edit", EDIT)
        for name in IN_VIEW:
            self._menus["view"].addMenu(self._menus[name])
        self._add_choices("language", list(NAMES))
        self._add_choices("scheme", list(SCHEMES))
        self._add_choices("text", [str(size) for size in TEXT_SIZES])
        self._add_all("view", VIEW)
        for place, entry in enumerate(self._entries, 1):
            self._add("go", entry.name, f"Ctrl+{place}" if place <= DIGITS else "")
        self._menus["go"].addSeparator()
        self._add_all("go", WAYS)
        self._add_all("help", HELP)
        for command, keys in AGAIN.items():
            if command in self._made:
                self.action(command).setShortcuts([QKeySequence(one) for one in keys])
        for command in ("file.offline", "view.sidebar", "view.detail"):
            self.action(command).setCheckable(True)

    def _add_all(self, menu: str, commands: dict[str, str]) -> None:
        for name, keys in commands.items():
            self._add(menu, name, keys)

    def _add_choices(self, menu: str, names: Sequence[str]) -> None:
        group = QActionGroup(self)
        for name in names:
            action = self._add(menu, name, "")
            action.setCheckable(True)
            group.addAction(action)

    def _add(self, menu: str, name: str, keys: str) -> QAction:
        action = QAction(self)
        action.setObjectName(f"act.{menu}.{name}")
        action.setData(f"{menu}.{name}")
        action.setMenuRole(QAction.MenuRole.NoRole)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(self._chosen)
        self._menus[menu].addAction(action)
        self._made[f"{menu}.{name}"] = action
        return action

    def _chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.chosen.emit(sender.data())

    def _titles(self) -> dict[str, str]:
        return {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "go": self.tr("&Go"),
            "page": self.tr("&Page"),
            "help": self.tr("&Help"),
            "language": self.tr("Language"),
            "scheme": self.tr("Appearance"),
            "text": self.tr("Text size"),
        }

    def _texts(self) -> dict[str, str]:
        percent = self.tr("{n} %")
        sizes = {f"text.{size}": percent.format(n=size) for size in TEXT_SIZES}
        names = {f"language.{code}": name for code, name in NAMES.items()}
        return {
            **names,
            **sizes,
            "file.new": self.tr("New file…"),
            "file.open": self.tr("Open file…"),
            "file.beside": self.tr("Open in a new window…"),
            "file.sample": self.tr("Look around with sample data"),
            "file.copy": self.tr("Save a copy…"),
            "file.colleague": self.tr("Save a copy for a colleague…"),
            "file.import": self.tr("Import a table…"),
            "file.export": self.tr("Export a table…"),
            "file.offline": self.tr("Work offline"),
            "file.quit": self.tr("Quit"),
            "edit.undo": self.tr("Undo"),
            "edit.redo": self.tr("Redo"),
            "edit.find": self.tr("Find anything…"),
            "edit.bin": self.tr("Bin…"),
            "scheme.system": self.tr("As the system"),
            "scheme.light": self.tr("Light"),
            "scheme.dark": self.tr("Dark"),
            "scheme.contrast": self.tr("High contrast"),
            "view.views": self.tr("Views of the list"),
            "view.sidebar": self.tr("Narrow sidebar"),
            "view.detail": self.tr("Detail pane"),
            "view.history": self.tr("History of this record…"),
            "view.messages": self.tr("Messages"),
            "go.back": self.tr("Back"),
            "go.forward": self.tr("Forward"),
            "go.region": self.tr("Next region"),
            "go.region_back": self.tr("Previous region"),
            "help.rules": self.tr("Rules of this field"),
            "help.shortcuts": self.tr("Keyboard shortcuts"),
            "help.ready": self.tr("Get ready to buy"),
            "help.tour": self.tr("A look around in four steps"),
            "help.report": self.tr("Report a problem…"),
            "help.about": self.tr("About Sourcing Desk"),
        }
