import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSizePolicy

from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.store.history.changes import Committed, anything_in
from sourcing_app.ui.page import Page
from sourcing_app.ui.widgets.buttons import button
from sourcing_app.ui.window.actions import WindowActions
from sourcing_app.ui.window.page_stack import PageEntry
from sourcing_app.ui.window.statusbar import StatusBar
from sourcing_app.ui.window.window import Window


class Dummy(Page):
    shows = frozenset({"supplier"})

    def __init__(self, name, desk, context):
        type(self).name = name
        super().__init__(desk, context)
        self.refreshed = 0
        self.targets = []
        self.command = QAction(self)
        self.command.setObjectName(f"act.{name}.new")
        self.button = button(f"btn.{name}.new", "primary", "plus")
        self.header.add(self.button)
        self.retranslate()

    def title(self):
        return "Dummy"

    def retranslate(self):
        super().retranslate()
        self.button.setText(self.tr("Close"))

    def refresh(self):
        self.refreshed += 1

    def actions(self):
        return [self.command]

    def open(self, target):
        self.targets.append(target)


@pytest.fixture
def made():
    return []


@pytest.fixture
def window(qtbot, desk, context, language, made):
    def maker(name):
        def make():
            made.append(name)
            return type(f"Dummy{name}", (Dummy,), {})(name, desk, context)

        return make

    entries = [
        PageEntry("today", lambda: "Today", "home", "", maker("today"), lambda: (3, True)),
        PageEntry("orders", lambda: "Orders", "card", "trade", maker("orders"), lambda: (2, False)),
    ]
    window = Window(desk, context, entries, language)
    WindowActions(window, {})
    qtbot.addWidget(window)
    window.start()
    window.show()
    return window


def press(qtbot, window, key):
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)


def test_pages_are_made_when_first_shown(window, made, qtbot):
    assert made == ["today"]
    window.menus.action("go.orders").trigger()
    assert made == ["today", "orders"]
    window.menus.action("go.today").trigger()
    assert made == ["today", "orders"]
    assert window.stack.name == "today"


def test_keys_lead_to_pages_and_back(window, qtbot):
    assert window.menus.action("go.orders").shortcut().toString() == "Ctrl+2"
    press(qtbot, window, Qt.Key.Key_2)
    assert window.stack.name == "orders"
    press(qtbot, window, Qt.Key.Key_1)
    assert window.stack.name == "today"
    window.menus.action("go.back").trigger()
    assert window.stack.name == "orders"
    window.menus.action("go.forward").trigger()
    assert window.stack.name == "today"


def test_the_sidebar_leads_and_follows(window, qtbot):
    window.sidebar.list.setFocus()
    qtbot.keyClick(window.sidebar.list, Qt.Key.Key_Down)
    assert window.stack.name == "orders"
    window.open(Target("today", 7))
    assert window.stack.page("today").targets == [Target("today", 7)]
    assert window.sidebar.list.currentItem().text() == "Today"


def test_tab_to_a_sidebar_that_marks_no_page_leaves_the_page_that_is_shown(window, qtbot):
    window.stack.go("orders")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.stack.currentWidget().button.setFocus()
    window.sidebar.select("printing")  # a page that is not listed
    window.sidebar.list.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.sidebar.list.currentItem().text() == "Today"
    assert window.stack.name == "orders"

    qtbot.keyClick(window.sidebar.list, Qt.Key.Key_Return)
    assert window.stack.name == "today"


def test_counts_are_said_in_words(window):
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [window.sidebar.list.item(i).data(role) for i in (0, 2)]
    assert said == ["Today, 3 need attention", "Orders, 2 open"]


def test_a_page_is_refreshed_when_seen(window):
    QCoreApplication.sendPostedEvents()  # the change of language that the fixtures made
    page = window.stack.page("today")
    first = page.refreshed
    assert first
    window.desk.changes.announce(Committed(anything_in({"supplier"})))
    assert page.refreshed == first + 1
    window.stack.go("orders")
    window.desk.changes.announce(Committed(anything_in({"supplier"})))
    assert page.refreshed == first + 1
    window.stack.go("today")
    assert page.refreshed == first + 2
    window.desk.changes.announce(Committed(anything_in({"payment"})))
    assert page.refreshed == first + 2


def test_a_narrow_window_has_a_narrow_sidebar(window, qtbot):
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: window.sidebar.width() == 206)
    window.resize(1000, 540)
    qtbot.waitUntil(lambda: window.sidebar.width() == 60)
    assert window.stack.page("today").compact
    assert window.stack.page("today").low


def texts(window):
    labels = [w.text() for w in window.findChildren(QLabel)]
    buttons = [w.text() for w in window.findChildren(QPushButton)]
    return labels + buttons + [action.text() for action in window.menus.actions()]


def test_languages_switch_and_come_back_the_same(window, qtbot):
    english = texts(window)
    seen = {}
    for code, quit_text in (("ru", "Выйти"), ("zh", "退出"), ("en", "Quit")):
        window.menus.action(f"language.{code}").trigger()
        qtbot.waitUntil(lambda text=quit_text: window.menus.action("file.quit").text() == text)
        seen[code] = texts(window)
    assert seen["ru"] != english
    assert seen["zh"] != seen["ru"]
    assert seen["en"] == english


def test_look_commands_are_kept(window, context):
    window.menus.action("scheme.dark").trigger()
    window.menus.action("text.125").trigger()
    assert context.theme.dark
    assert (context.preferences.scheme, context.preferences.text_size) == ("dark", 125)


def test_file_commands_are_handed_on(window, qtbot):
    with qtbot.waitSignal(window.file_requested) as caught:
        window.menus.action("file.new").trigger()
    assert caught.args == [FileRequest(FileRequestKind.NEW)]
    with qtbot.waitSignal(window.file_requested) as caught:
        window.open(FileRequest(FileRequestKind.SAMPLE))
    assert caught.args == [FileRequest(FileRequestKind.SAMPLE)]


def test_page_commands_are_in_the_page_menu(window):
    page = window.stack.page("today")
    assert page.command in window.menus.actions()
    window.stack.go("orders")
    assert page.command not in window.menus.actions()


def test_no_two_commands_share_a_shortcut_and_none_is_forbidden(window):
    keys = [k.toString() for a in window.menus.actions() for k in a.shortcuts()]
    assert len(keys) == len(set(keys))
    assert not [k for k in keys if "Ctrl+Alt" in k or k in {"Ctrl+Space", "Shift+Space", "Ctrl+."}]


def test_the_foot_shows_the_file_and_running_work(window, context):
    from sourcing_app.ui.jobs import Running

    assert window.status.path.text() == str(window.desk.path)
    stopped = []
    context.jobs.running_changed.emit(Running("Importing", 3, 10, lambda: stopped.append(1)))
    assert window.status.bar.isVisible()
    assert window.status.work.text() == "Importing 3 of 10"
    window.status.cancel.click()
    window.status.cancel.setFocus()
    QTest.keyClick(window.status.cancel, Qt.Key.Key_Escape)
    assert stopped == [1, 1]
    context.jobs.running_changed.emit(None)
    assert not window.status.bar.isVisible()


def test_the_last_page_comes_back(window, context):
    window.stack.go("orders")
    window.close()
    assert context.preferences.last_page == "orders"
    assert not context.preferences.data("geometry").isEmpty()


def test_sample_files_say_so(window):
    assert not window.sample.isVisible()


@pytest.mark.parametrize("command", ["view.messages", "help.shortcuts", "help.about"])
def test_sheets_open_without_stopping_the_program(window, qtbot, command):
    from sourcing_app.ui.forms.sheet import Sheet

    window.menus.action(command).trigger()
    sheet = window.findChild(Sheet)
    assert sheet.isVisible()
    sheet.close()


def test_the_smallest_window_fits(window):
    least = window.minimumSizeHint()
    assert least.width() <= 1000
    assert least.height() <= 520


def test_f6_walks_between_sidebar_and_page(window, qtbot):
    window.sidebar.list.setFocus()
    window.menus.action("go.region").trigger()
    assert window.stack.page("today").isAncestorOf(window.focusWidget())
    window.menus.action("go.region").trigger()
    assert window.sidebar.list.hasFocus()


@pytest.mark.parametrize("size", [100, 150])
def test_the_status_bar_is_as_high_with_a_button_as_without(qtbot, theme, size):
    theme.set_text_size(size)
    bar = StatusBar()
    qtbot.addWidget(bar)
    empty = bar.sizeHint().height()
    bar.set_undo("Undo: edit MOQ")
    with_undo = bar.sizeHint().height()
    bar.set_undo("")
    bar.set_unsaved(2)
    bar.show_work("Checking", 1, 3)
    assert (with_undo, bar.sizeHint().height()) == (empty, empty)
    assert bar.sizePolicy().verticalPolicy() is QSizePolicy.Policy.Fixed


def test_another_look_says_at_once_that_it_takes_a_while(window, monkeypatch):
    actions, told, during = window.findChild(WindowActions), [], []
    window.context.notices.status_changed.connect(told.append)

    def slow(_scheme):
        during.append((told[-1], QApplication.overrideCursor().shape()))
        raise RuntimeError

    with monkeypatch.context() as patched:
        patched.setattr(window.context.theme, "set_scheme", slow)
        with pytest.raises(RuntimeError):
            actions.run("scheme.dark")
    assert during == [("Changing the whole window…", Qt.CursorShape.WaitCursor)]
    assert (told[-1], QApplication.overrideCursor()) == ("", None)
