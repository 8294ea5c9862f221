"""What was typed stays until it is saved: disk full, file busy or moved, conflicts, closing."""

import sqlite3
from contextlib import closing
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel

from sourcing_app.app.pages import DIALOGS, entries
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.targets import Target
from sourcing_app.services.orders.records import OrderPlan
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.store.sqlite import connection
from sourcing_app.ui.forms import form as forms
from sourcing_app.ui.window.actions import WindowActions
from sourcing_app.ui.window.unsaved_sheets import ClosingSheet
from sourcing_app.ui.window.window import Window
from tests.conftest import TODAY
from tests.order_factory import make_order
from tests.rows import writing


@pytest.fixture
def supplier(desk):
    return desk.suppliers.add(SupplierFields.checked(name="Sun", city="Ningbo"), today=TODAY)


@pytest.fixture
def window(qtbot, desk, context, language, supplier):
    window = Window(desk, context, entries(desk, context), language)
    WindowActions(window, DIALOGS)
    qtbot.addWidget(window, before_close_func=lambda w: w.leaving.end_session())
    window.start()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.open(Target("suppliers", supplier))
    return window


@pytest.fixture
def form(window):
    return window.stack.page("suppliers").pane.form


def type_into(qtbot, editor, text):
    editor.widget.setFocus()
    editor.widget.selectAll()
    qtbot.keyClicks(editor.widget, text)


def leave(qtbot, editor):
    """A list of offers leaves the window inactive on the offscreen platform."""
    editor.widget.activateWindow()
    qtbot.waitUntil(editor.widget.isActiveWindow)
    editor.widget.setFocus()
    qtbot.keyClick(editor.widget, Qt.Key.Key_Tab)


def stored(desk, field="city"):
    return desk.reader.value(f"SELECT {field} FROM supplier")  # noqa: S608 - a name of this file


def written_elsewhere(desk, value):
    """Another program writes the city; nobody tells the window."""
    with writing(desk.path) as other:
        other.execute("UPDATE supplier SET city = ?", (value,))


def impatient(monkeypatch):
    """Let connections not wait for a busy file."""
    settings = [each for each in connection._SETTINGS if "busy" not in each]
    monkeypatch.setattr(connection, "_SETTINGS", (*settings, "busy_timeout = 0"))
    monkeypatch.setattr(connection, "BUSY_MILLISECONDS", 0)
    monkeypatch.setattr(forms, "RETRY_MS", 0)


def foot(qtbot, window):
    """What the status bar says of saving, once it has looked."""
    QCoreApplication.sendPostedEvents(window, 0)
    qtbot.waitUntil(lambda: not window.unsaved._soon.isActive())
    shown = window.status.unsaved if window.status.unsaved.isVisible() else window.status.saved
    return shown.text()


def test_a_conflict_shows_at_once_and_mine_can_be_kept(qtbot, desk, window, form, supplier):
    city = form["city"]
    type_into(qtbot, city, "Yiwu")
    desk.suppliers.change(supplier, TODAY, city="Foshan")

    assert city.conflict.text.text() == (
        "This was changed to “Foshan” meanwhile. Your text is kept here."
    )
    assert city.widget.text() == "Yiwu"
    leave(qtbot, city)
    assert (stored(desk), city.widget.text(), city.clashes) == ("Foshan", "Yiwu", True)
    qtbot.keyClick(city.conflict.keep, Qt.Key.Key_Space)
    assert stored(desk) == "Yiwu"
    assert not city.clashes
    assert foot(qtbot, window) == "All changes saved"


def test_theirs_can_be_taken(qtbot, desk, window, form, supplier):
    city = form["city"]
    type_into(qtbot, city, "Yiwu")
    desk.suppliers.change(supplier, TODAY, city="Foshan")
    qtbot.mouseClick(city.conflict.take, Qt.MouseButton.LeftButton)

    assert (stored(desk), city.widget.text()) == ("Foshan", "Foshan")
    assert not city.clashes
    assert not city.invalid


def test_a_change_nobody_told_of_is_noticed_by_the_save(qtbot, desk, form):
    city = form["city"]
    type_into(qtbot, city, "Yiwu")
    written_elsewhere(desk, "Foshan")
    leave(qtbot, city)

    assert stored(desk) == "Foshan"
    assert "“Foshan”" in city.conflict.text.text()
    assert city.widget.accessibleDescription() == city.conflict.text.text()
    assert city.conflict.keep.accessibleName() == "Keep mine: City"


def test_undo_under_a_field_being_typed_in_is_a_conflict(qtbot, desk, context, window, form):
    city = form["city"]
    type_into(qtbot, city, "Foshan")
    leave(qtbot, city)
    type_into(qtbot, city, "Yiwu")
    context.undo.undo()

    assert "“Ningbo”" in city.conflict.text.text()
    city.widget.setText("Ningbo")
    leave(qtbot, city)
    assert not city.invalid


def test_the_same_value_from_elsewhere_is_no_conflict(qtbot, desk, form, supplier):
    type_into(qtbot, form["city"], "Yiwu")
    desk.suppliers.change(supplier, TODAY, city="Yiwu")

    assert not form["city"].clashes
    assert not form["city"].changed


def test_a_full_disk_keeps_the_text_and_a_later_save_works(qtbot, desk, window, form, monkeypatch):
    notes, text = form["notes"], "Long " * 3000
    pages = desk.reader.value("PRAGMA page_count")
    with monkeypatch.context() as patch:
        full = (*connection._SETTINGS, f"max_page_count = {pages}")
        patch.setattr(connection, "_SETTINGS", full)
        notes.area.setPlainText(text)
        leave(qtbot, notes)
        assert "The disk is full" in notes.complaint.text()
        assert notes.area.toPlainText() == text
        assert stored(desk, "notes") == ""
        assert foot(qtbot, window) == "Not saved: 1 field"
    notes.widget.setFocus()
    qtbot.keyClick(notes.widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert stored(desk, "notes") == text.strip()
    assert foot(qtbot, window) == "All changes saved"


def test_a_moved_file_keeps_the_text(qtbot, desk, form):
    city, aside = form["city"], desk.path.with_suffix(".aside")
    desk.path.rename(aside)
    type_into(qtbot, city, "Yiwu")
    leave(qtbot, city)
    assert "is no longer in its place" in city.complaint.text()
    aside.rename(desk.path)
    leave(qtbot, city)

    assert stored(desk) == "Yiwu"
    assert not city.invalid


def test_a_busy_file_is_tried_once_more_by_itself(qtbot, desk, form, monkeypatch):
    impatient(monkeypatch)
    city = form["city"]
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        type_into(qtbot, city, "Yiwu")
        leave(qtbot, city)
        assert city.changed
        assert not city.complaint.text()
        other.execute("ROLLBACK")
        qtbot.waitUntil(lambda: stored(desk) == "Yiwu")
    assert not city.changed


def test_a_file_that_stays_busy_is_said_so(qtbot, desk, form, monkeypatch):
    impatient(monkeypatch)
    city = form["city"]
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        type_into(qtbot, city, "Yiwu")
        leave(qtbot, city)
        qtbot.waitUntil(lambda: "busy in another program" in city.complaint.text())
    assert city.widget.text() == "Yiwu"
    leave(qtbot, city)
    assert stored(desk) == "Yiwu"


def test_an_error_of_the_program_keeps_the_text(qtbot, desk, window, form, monkeypatch):
    city = form["city"]

    def broken(*_arguments, **_values):
        raise RuntimeError("a bug")

    with monkeypatch.context() as patch, qtbot.capture_exceptions() as met:
        patch.setattr(desk.suppliers, "change", broken)
        type_into(qtbot, city, "Yiwu")
        leave(qtbot, city)
        assert [kind for kind, *_ in met] == [RuntimeError]
        assert city.widget.text() == "Yiwu"
        assert city.complaint.text() == "This is not saved. Your text stays here."
        assert foot(qtbot, window) == "Not saved: 1 field"
    leave(qtbot, city)
    assert stored(desk) == "Yiwu"


def test_an_error_in_a_worker_leaves_a_form_alone(qtbot, context, window, form):
    type_into(qtbot, form["city"], "Yiwu")

    def broken(_step):
        raise RuntimeError("a bug")

    with qtbot.capture_exceptions() as met:
        context.jobs.start(broken, owner=window, then=lambda _answer: None)
        qtbot.waitUntil(lambda: not context.jobs.busy)
    assert [kind for kind, *_ in met] == [RuntimeError]
    assert form["city"].widget.text() == "Yiwu"
    assert form["city"].changed


def test_refused_text_waits_while_another_record_is_shown(qtbot, desk, window, form, supplier):
    other = desk.suppliers.add(SupplierFields.checked(name="Moon"), today=TODAY)
    type_into(qtbot, form["country"], "Narnia")
    window.open(Target("suppliers", other))
    assert form["country"].widget.text() == ""
    assert foot(qtbot, window) == "Not saved: 1 field"

    qtbot.mouseClick(window.status.unsaved, Qt.MouseButton.LeftButton)
    assert form.record == supplier
    assert form["country"].widget.text() == "Narnia"
    assert form["country"].complaint.isVisible()
    assert form.focusWidget() is form["country"].widget
    type_into(qtbot, form["country"], "CN")
    leave(qtbot, form["country"])
    assert foot(qtbot, window) == "All changes saved"


def test_the_foot_leads_to_the_field_from_another_page(qtbot, window, form):
    type_into(qtbot, form["country"], "Narnia")
    window.stack.go("registration")
    qtbot.mouseClick(window.status.unsaved, Qt.MouseButton.LeftButton)

    assert window.stack.name == "suppliers"
    assert form["country"].widget.hasFocus()


def test_a_note_to_a_question_stays_when_it_is_refused(qtbot, desk, window, supplier, monkeypatch):
    row = window.stack.page("suppliers").pane.vetting.rows[3]
    row.toggle()
    impatient(monkeypatch)
    with closing(sqlite3.connect(desk.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        row.panel.note.area.setPlainText("Seen in the register")
        leave(qtbot, row.panel.note)
        qtbot.waitUntil(lambda: "busy" in row.panel.note.complaint.text())
    assert row.panel.note.area.toPlainText() == "Seen in the register"
    leave(qtbot, row.panel.note)
    assert desk.reader.value("SELECT note FROM vetting_check") == "Seen in the register"
    assert desk.reader.value("SELECT item FROM vetting_check") == list(CheckItem)[3]


def test_price_steps_show_both_values(qtbot, desk, window, supplier):
    key = desk.quotes.enter(supplier, "500:4.9", TODAY, product="Lamp")
    window.open(Target("quotes", key))
    breaks = window.stack.page("quotes").detail.breaks
    breaks.lines[0].price.setText("4.5")
    desk.quotes.replace_breaks(key, "500:4.7")

    assert "“500: 4.7”" in breaks.conflict.text.text()
    breaks.keep_mine()
    assert str(desk.reader.value("SELECT price FROM price_break")) == "4500000"


def test_the_sheet_of_terms_shows_both_values(qtbot, desk, window):
    from sourcing_app.ui.screens.orders.terms_sheet import TermsSheet

    order = make_order(desk)
    sheet = TermsSheet(window, desk, desk.orders.state(order))
    sheet.open()
    sheet._total.line.setText("17000")
    sheet._terms.put("20/80")
    desk.orders.change_plan(order, OrderPlan(Decimal(18000), "10/20/70"), TODAY)
    sheet.primary.click()
    assert sheet._total.clashes
    sheet._total.keep_mine()
    sheet.primary.click()
    assert desk.orders.state(order).total.amount == 18000
    assert sheet._terms.clashes
    sheet._terms.take_theirs()
    assert [row.value.text() for row in sheet._terms.rows] == ["10", "20", ""]
    sheet.primary.click()
    assert not sheet.isVisible()
    assert desk.orders.state(order).total.amount == 17000


def test_closing_asks_about_what_cannot_be_saved(qtbot, window, form):
    type_into(qtbot, form["country"], "Narnia")
    window.close()
    sheet = window.findChild(ClosingSheet)
    words = [each.text() for each in sheet.findChildren(QLabel)]

    assert window.isVisible()
    assert "Suppliers · Country" in words
    assert "Narnia" in words
    assert "There is no country “Narnia”: write its name or its two letters, such as CN." in words
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert window.isVisible()
    assert form["country"].widget.text() == "Narnia"


def test_closing_saves_what_can_be_saved(qtbot, desk, window, form):
    type_into(qtbot, form["city"], "Yiwu")
    window.close()

    assert not window.isVisible()
    assert stored(desk) == "Yiwu"


def test_closing_without_it_is_possible(qtbot, desk, window, form):
    type_into(qtbot, form["country"], "Narnia")
    window.close()
    window.findChild(ClosingSheet).cancel.click()

    assert not window.isVisible()
    assert stored(desk, "country") == ""


def test_closing_counts_what_stands_in_a_sheet_left_behind(qtbot, window):
    from sourcing_app.ui.screens.suppliers.add_sheet import AddSheet

    page = window.stack.page("suppliers")
    page.add()
    sheet = window.findChild(AddSheet)
    qtbot.waitUntil(lambda: sheet._started is not None)
    sheet.form["name"].line.setText("Moon Lamps")
    sheet.reject()
    window.close()
    (asked,) = (s for s in window.findChildren(ClosingSheet) if s.isVisible())

    assert "Moon Lamps" in [each.text() for each in asked.findChildren(QLabel)]


def test_a_conflict_follows_the_language(qtbot, desk, window, form, supplier, language):
    type_into(qtbot, form["city"], "Yiwu")
    desk.suppliers.change(supplier, TODAY, city="Foshan")
    for code, word in (("ru", "Оставить моё"), ("zh", "保留我的"), ("en", "Keep mine")):
        language.use(code)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        assert form["city"].conflict.keep.text() == word


def test_fields_show_what_the_services_have(desk, window, supplier):
    """What a form takes for stored compares equal to what a save finds stored."""
    desk.suppliers.change(supplier, TODAY, price_seen="2.75", kind="factory", notes="a\nb")
    key = desk.quotes.enter(
        supplier, "500:4.9", TODAY, product="Lamp", valid_until=TODAY, moq="500", terms="30/70"
    )
    inquiry = desk.inquiries.write(
        [supplier], product="Lamp", quantity="4000", price_quantities="500;1000", needed_by=TODAY
    )
    desk.registration.change(country="RU", phone="8 912 345 67 89", position="Buyer")
    for target in (Target("quotes", key), Target("inquiries", inquiry), Target("registration")):
        window.open(target)
    pages = {name: window.stack.page(name) for name in ("suppliers", "quotes", "inquiries")}
    details = window.stack.page("registration").details.form
    known = (
        (pages["suppliers"].pane.form, desk.suppliers.fields(supplier)),
        (pages["quotes"].detail.form, desk.quotes.fields(key)),
        (pages["inquiries"].editor.form, desk.inquiries.fields(inquiry)),
        (details, desk.registration.profile()),
    )
    seen = 0
    for form, fields in known:
        for name, editor in form.editors.items():
            if hasattr(fields, name):
                assert (editor.base or "") == (getattr(fields, name) or ""), name
                seen += 1
    assert seen > 50
