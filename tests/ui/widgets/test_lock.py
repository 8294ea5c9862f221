"""A file that cannot be written: everything that changes it is off and says why, the rest works."""

from contextlib import contextmanager
from pathlib import Path
from shutil import copy
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit

from sourcing_app.app.pages import PAGES
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.services.desk import Desk
from sourcing_app.store.database import Database
from sourcing_app.ui.browser import FileOpener
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.forms.editor import Editor
from sourcing_app.ui.screens.quotes.breaks_editor import BreaksEditor
from sourcing_app.ui.screens.settings import page as settings_page
from sourcing_app.ui.tables.table_pane import FileDrops
from sourcing_app.ui.widgets.buttons import ChangeButton
from sourcing_app.ui.widgets.facts import WrapCheck
from sourcing_app.ui.widgets.labels import escaped
from sourcing_app.ui.widgets.lock import ChangeAction, RecordLine
from sourcing_app.ui.window.banners import AGAIN, COPY
from tests.conftest import RESOURCES, TODAY
from tests.ui import audit
from tests.ui.crawl import crawl, states
from tests.ui.looking import sheets_of
from tests.ui.shown import report, settle, shown

MAY_BE_REFUSED = ("today: btn.today.", "today: act.today.first", *(f"{p}: key" for p in PAGES))
"""What leads somewhere first, and the keys of a table; the foot says why the rest is not done."""
MOST_ROWS = 9
"""The sample has fewer rows of a kind; each shows other buttons."""
WHY = say("Test", "Locked for the moment: the file is being checked.")


@pytest.fixture
def path(tmp_path, sample_file):
    """A sample file with something in the Bin."""
    path = Path(copy(sample_file, tmp_path))
    desk = Desk(path, RESOURCES)
    desk.suppliers.bin([8])
    desk.close()
    return path


@pytest.fixture
def show(qtbot, path, languages, theme, monkeypatch):
    """Show a copy of the sample file; its clock stands still."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)

    def show(code="en", *, read_only=False):
        return shown(qtbot, path, languages, code, read_only=read_only)

    return show


@pytest.fixture
def written(monkeypatch):
    """What tried to write; it was refused."""
    tries = []

    @contextmanager
    def refuse(_database, action, **_how):
        tries.append(action)
        raise Environment(say("Test", "The file is read-only."))
        yield

    monkeypatch.setattr(Database, "writing", refuse)
    monkeypatch.setattr(Database, "_apply", lambda _database, step, _word: tries.append(step))
    return tries


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Answer every file dialog with a place of the test's own."""
    for name in ("pdf", "place"):
        place = tmp_path / f"{name}.pdf"
        monkeypatch.setattr(FileChoice, name, lambda *_asked, place=place: place)
    monkeypatch.setattr(FileChoice, "folder", lambda *_asked: tmp_path)
    monkeypatch.setattr(FileOpener, "open", lambda _opener, copies, path: copies.owns(path))
    monkeypatch.setattr(settings_page, "QDesktopServices", SimpleNamespace(openUrl=bool))
    for name in ("file", "files"):
        monkeypatch.setattr(FileChoice, name, lambda *_asked: pytest.fail("asked for a file"))


def marked(window):
    """List what is shown and changes the file, as (object, the field that is locked)."""
    for widget in audit.visible(window, (ChangeButton, RecordLine)):
        yield widget, widget
    for editor in audit.visible(window, Editor):
        if not isinstance(editor, BreaksEditor):  # it leaves that to its lines, which are above
            yield editor, editor.widget
    for check in audit.visible(window, WrapCheck):
        if check.changes:
            yield check, check.box


def free(field):
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return not field.isReadOnly()
    return field.isEnabled()


@pytest.mark.slow("every page")
def test_on_every_page_what_changes_the_file_is_off_and_says_why(show):
    wrong, seen = [], set()
    with show(read_only=True) as window:
        why = window.read_only_banner.text.text()
        assert "opened read-only" in why
        for target in states(*PAGES):
            window.open(target)
            settle()
            for _, field in marked(window):
                seen.add(audit.called(field))
                told = why in field.accessibleDescription() and bool(field.toolTip())
                if free(field) or not told:
                    wrong.append(f"{target}: {audit.called(field)}")
            commands = [a for a in window.menus.actions() if isinstance(a, ChangeAction)]
            wrong += [
                a.objectName() for a in commands if a.isEnabled() or a.whatsThis() != escaped(why)
            ]
    assert not wrong, report(wrong)
    assert len(seen) > 100


def test_text_of_a_locked_field_can_be_selected_and_copied(show, qapp):
    with show(read_only=True) as window:
        window.open(Target("suppliers", 1))
        settle()
        for field in (
            window.stack.page("suppliers").pane.form["name"].widget,
            window.stack.page("suppliers").pane.form["notes"].widget,
        ):
            field.setFocus()
            QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(field, "x")
            qapp.clipboard().clear()
            QTest.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            assert qapp.clipboard().text() == text != "x"


def tried_everything(qtbot, window, page, written):
    """Crawl a page; return what was on although it changes the file."""
    found, refused = [], []
    window.lock.refused.connect(refused.append)

    def tried(what):
        if written:
            found.append(f"{what} tried to write: give it changes=True")
        if refused and not what.startswith(MAY_BE_REFUSED):
            found.append(f"{what} is on, and was refused: give it changes=True")
        opened = [s for s in sheets_of(window) if s.isVisible() and s.changes]
        found.extend(f"{what} opened {sheet.objectName()}" for sheet in opened)
        written.clear()
        refused.clear()

    done = set()
    for target in [*states(page), *(Target(page, key) for key in range(1, MOST_ROWS))]:
        crawl(qtbot, window, target, tried, done)
    return found


@pytest.mark.slow("presses every button of a page in every state")
@pytest.mark.parametrize("page", PAGES)
def test_trying_everything_changes_nothing_and_complains_of_nothing(
    show, qtbot, path, written, chosen, page
):
    """A button that changes the file and is not marked so is found here."""
    before = path.read_bytes()
    with show(read_only=True) as window:
        assert [entry.name for entry in window.stack.entries] == list(PAGES)
        found = tried_everything(qtbot, window, page, written)
        told = [message.text for message in window.context.notices.messages]
    assert not found, report(found)
    assert not [text for text in told if "opened read-only" in text]
    assert path.read_bytes() == before


@pytest.mark.slow("presses every button of a page")
def test_the_crawl_finds_buttons_without_their_mark(show, qtbot, written, chosen, monkeypatch):
    monkeypatch.setattr(ChangeButton, "set_locked", lambda _button, _reason: None)
    monkeypatch.setattr(ChangeAction, "set_locked", lambda _action, _reason: None)
    monkeypatch.setattr(RecordLine, "set_locked", lambda _line, _reason: None)
    with show(read_only=True) as window:
        found = "\n".join(tried_everything(qtbot, window, "quotes", written))
        found += "\n".join(tried_everything(qtbot, window, "search", written))
    for name in ("btn.quotes.reject", "btn.quotes.enter", "act.quotes.enter", "fld.search.hits"):
        assert name in found


def state_of(window):
    """Note of every named widget and command whether it can be used and what it says."""
    return {
        widget.objectName(): (
            widget.isEnabled(),
            free(widget),
            widget.toolTip(),
            widget.accessibleDescription(),
        )
        for kind in (ChangeButton, QLineEdit, QPlainTextEdit, QComboBox, QCheckBox)
        for widget in window.findChildren(kind)
        if widget.objectName()
    } | {a.objectName(): a.isEnabled() for a in window.findChildren(QAction) if a.objectName()}


@pytest.mark.slow("every page, and every tab of an order")
def test_unlocking_leaves_everything_as_it_had_never_been_locked(show):
    with show() as window:
        for target in states(*PAGES):
            window.open(target)
            settle()
            before = state_of(window)
            window.set_restraint(WHY, (AGAIN, COPY))
            assert target.page == "today" or state_of(window) != before
            window.set_restraint(None)
            assert state_of(window) == before
        assert not window.read_only_banner.isVisible()


def test_the_page_cannot_switch_on_what_is_locked_and_is_heard_afterwards(qtbot, show):
    with show() as window:
        window.stack.go("orders")
        page = window.stack.page("orders")
        window.set_restraint(WHY)
        page.refresh()
        window.language.use("ru")
        settle()
        window.language.use("en")
        settle()
        assert not page._add.isEnabled()
        assert "being checked" in page._add.toolTip()
        page._add.setEnabled(False)
        page._add_action.setEnabled(False)
        window.set_restraint(None)
        assert not page._add.isEnabled()
        assert not page._add_action.isEnabled()
        page.refresh()
        assert page._add.isEnabled()


def test_rows_made_anew_while_locked_are_locked_and_freed_later(show):
    with show() as window:
        window.open(Target("orders", 2))
        settle()
        window.set_restraint(WHY)
        window.open(Target("orders", 3))
        settle()
        gate = audit.visible(window.stack.page("orders").detail, ChangeButton)
        assert gate
        assert not [made for made in gate if made.isEnabled()]
        window.set_restraint(None)
        assert [made for made in gate if made.isEnabled()]


def city_of(window, key):
    return window.desk.reader.value("SELECT city FROM supplier WHERE id = ?", (key,))


def test_what_is_typed_selected_and_focused_stays_and_is_saved_when_unlocked(show):
    with show() as window:
        window.stack.go("suppliers")
        settle()
        page = window.stack.page("suppliers")
        page.table.view.selectAll()
        chosen, key = page.table.view.ids(), page.pane.shown.id
        editor = page.pane.form["city"]
        editor.widget.setFocus()
        editor.widget.setText("Foshan New")
        editor.widget.setCursorPosition(3)
        window.set_restraint(WHY)
        assert editor.widget.hasFocus()
        assert (editor.widget.text(), editor.widget.cursorPosition()) == ("Foshan New", 3)
        assert "being checked" in editor.complaint.text()
        page.table.view.setFocus()
        assert city_of(window, key) != "Foshan New"
        assert page.table.view.ids() == chosen
        window.set_restraint(None)
        assert not editor.invalid
        assert city_of(window, key) == "Foshan New"


def test_the_focus_comes_back_to_a_box_that_had_to_be_left(show):
    with show() as window:
        window.stack.go("suppliers")
        settle()
        box = window.stack.page("suppliers").pane.vetting.rows[2].check.box
        box.setFocus()
        window.set_restraint(WHY)
        assert not box.hasFocus()
        window.set_restraint(None)
        assert box.hasFocus()


def test_undo_and_redo_wait_and_keep_their_steps(show):
    with show() as window:
        window.stack.go("suppliers")
        settle()
        page = window.stack.page("suppliers")
        page.supplier_actions.bin_actions.move_to_bin()
        settle()
        rest = page.rows.total()
        assert window.menus.action("edit.undo").isEnabled()
        window.set_restraint(WHY)
        assert not window.menus.action("edit.undo").isEnabled()
        assert not window.status.undo.isVisible()
        window.context.notices._toast.action.click()
        assert page.rows.total() == rest
        assert "being checked" in window.status.text.text()
        window.set_restraint(None)
        window.menus.action("edit.undo").trigger()
        assert page.rows.total() == rest + 1


def test_an_open_sheet_keeps_its_text_and_submits_when_unlocked(show):
    with show() as window:
        window.stack.go("suppliers")
        page = window.stack.page("suppliers")
        page.add()
        name = page.sheet.findChild(QLineEdit, "fld.new_supplier.name")
        QTest.keyClicks(name, "Foshan Lamp ")
        window.set_restraint(WHY)
        assert not page.sheet.primary.isEnabled()
        assert "being checked" in page.sheet.primary.accessibleDescription()
        QTest.keyClicks(name, "Works")
        QTest.keyClick(name, Qt.Key.Key_Return)
        assert page.sheet.isVisible()
        window.set_restraint(None)
        page.sheet.primary.click()
        assert page.pane.shown.name == "Foshan Lamp Works"


def test_a_sheet_does_not_open_and_the_foot_says_why(show):
    with show(read_only=True) as window:
        for target in (Target("quotes", action="enter"), Target("orders", 2, "decide_sample")):
            window.open(target)
            settle()
            assert not [s for s in sheets_of(window) if s.isVisible()]
            assert "opened read-only" in window.status.text.text()
        window.menus.action("help.about").trigger()
        sheet = next(s for s in sheets_of(window) if s.isVisible())
        assert sheet.primary.isEnabled()
        sheet.close()


def test_a_file_is_not_dropped_onto_a_locked_page(show, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "list.csv"))])
    with show(read_only=True) as window:
        window.stack.go("suppliers")
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entering = QEvent.Type.DragEnter
        event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys, entering)
        event.ignore()
        shown = window.stack.page("suppliers")
        shown.findChild(FileDrops).eventFilter(shown, event)
        assert not event.isAccepted()


def test_a_search_opens_and_says_that_it_is_not_kept(show, path, written):
    before = path.read_bytes()
    with show(read_only=True) as window:
        window.stack.go("search")
        page = window.stack.page("search")
        page.line.setText("led desk lamp")
        assert page.go.isEnabled()
        page.go.trigger()
        assert "was opened but not logged" in window.status.text.text()
    assert not written
    assert path.read_bytes() == before
