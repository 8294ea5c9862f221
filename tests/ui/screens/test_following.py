"""A page that is seen follows commits: its own record's alone reach the detail beside the list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.targets import Target
from sourcing_app.services.desk import Desk
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.notes.rows import Subject
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.ui.screens.inquiries.page import InquiriesPage
from sourcing_app.ui.screens.orders.page import OrdersPage
from sourcing_app.ui.screens.products.page import ProductsPage
from sourcing_app.ui.screens.quotes.page import QuotesPage
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from sourcing_app.ui.widgets.pills import Pill
from tests.conftest import TODAY
from tests.ui.windows import Bridge, on_screen


@pytest.fixture
def desk(tmp_path, resources, monkeypatch, prepared_files):
    path = tmp_path / "followed.sourcing"
    prepared_files.sample(path)
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    desk = Desk(path, resources)
    yield desk
    desk.close()


def shown_supplier(page):
    return page.details.shown()


def shown_product(page):
    return page.detail.shown


def shown_order(page):
    return page.order_actions.state


def shown_quote(page):
    return page.detail._row


def note_on(table):
    def note(desk, key):
        fields = NoteFields.checked(kind="call", noted_on=TODAY, text="Asked for samples")
        desk.notes.add(Subject(table, key), fields, TODAY)

    return note


def write_product(desk, key):
    desk.products.change(key, TODAY, specification=f"Changed {key}")


def write_quote(desk, key):
    desk.quotes.change(key, TODAY, lead_days=17)


PAGES = {
    SuppliersPage: (shown_supplier, note_on("supplier")),
    ProductsPage: (shown_product, write_product),
    QuotesPage: (shown_quote, write_quote),
    OrdersPage: (shown_order, note_on("purchase_order")),
}


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.name)
def test_only_the_shown_record_is_read_again(qtbot, desk, context, kind):
    shown, write = PAGES[kind]
    page = on_screen(qtbot, kind(desk, context), 1200, 700)
    desk.changes.listen(Bridge(page).committed.emit)
    ids = list(page.table.model.window.ids)
    here, other = (
        page.table.view.current_id(),
        next(key for key in ids if key != page.table.view.current_id()),
    )
    before = shown(page)
    assert before is not None
    write(desk, other)
    assert shown(page) is before
    write(desk, here)
    assert shown(page) is not before
    assert list(page.table.model.window.ids) == ids
    assert page.table.view.current_id() == here


def test_a_letter_of_another_inquiry_stays_as_it_is(qtbot, desk, context):
    page = on_screen(qtbot, InquiriesPage(desk, context), 1200, 700)
    desk.changes.listen(Bridge(page).committed.emit)
    first, second = (row[0] for row in desk.reader.rows("SELECT id FROM inquiry LIMIT 2"))
    page.open(Target("inquiries", first))
    before = page.current
    note_on("inquiry")(desk, second)
    assert page.current is before
    note_on("inquiry")(desk, first)
    assert page.current is not before


def test_what_is_typed_stays_while_the_record_changes(qtbot, desk, context):
    page = on_screen(qtbot, SuppliersPage(desk, context), 1200, 700)
    desk.changes.listen(Bridge(page).committed.emit)
    here, pane = page.table.view.current_id(), page.details.pane
    field = pane.form["city"].line
    field.setFocus()
    qtbot.keyClicks(field, "Yiwu")
    qtbot.keyClick(field, Qt.Key.Key_Left)
    typed, cursor = field.text(), field.cursorPosition()
    scrolled = page.details.frame.area.verticalScrollBar().value()
    held = Badge.GOLD in supplier_detail(desk.reader, here, TODAY).facts.badges
    desk.vetting.badge(here, Badge.GOLD, TODAY, held=not held)
    assert (Badge.GOLD in page.details.shown().facts.badges) is not held
    assert (field.text(), field.cursorPosition()) == (typed, cursor)
    assert page.focusWidget() is field
    assert page.details.frame.area.verticalScrollBar().value() == scrolled


def test_what_a_commit_did_not_change_in_the_pane_is_not_made_again(qtbot, desk, context):
    page = on_screen(qtbot, SuppliersPage(desk, context), 1200, 700)
    desk.changes.listen(Bridge(page).committed.emit)
    here, pane = page.table.view.current_id(), page.details.pane
    desk.vetting.badge(here, Badge.GOLD, TODAY, held=True)
    reasons = pane.verdict.findChildren(QLabel)
    pills, count, told = pane.findChildren(Pill), pane._flow.count(), []
    for name, editor in pane.form.editors.items():
        editor.told.connect(lambda name=name: told.append(name))
    desk.suppliers.change(here, TODAY, address="1 Long Road")
    assert pane.form["address"].shown() == "1 Long Road"
    assert set(told) == {"address"}
    assert pane.verdict.findChildren(QLabel) == reasons
    assert pane.findChildren(Pill) == pills
    desk.vetting.badge(here, Badge.GOLD, TODAY, held=False)
    assert pane._flow.count() == count - 1


def test_how_many_suppliers_there_are_is_counted_only_when_that_can_have_changed(
    qtbot, desk, context, monkeypatch
):
    page = on_screen(qtbot, SuppliersPage(desk, context), 1200, 700)
    desk.changes.listen(Bridge(page).committed.emit)
    first, other = list(page.table.model.window.ids)[:2]
    counted, total = [], page.rows.total
    monkeypatch.setattr(page.rows, "total", lambda view="": counted.append(view) or total(view))
    page.table.search(page.table.model.row(0).name)
    page._settle()
    before = page.top.bar.counter.text()
    desk.suppliers.change(first, TODAY, address="1 Long Road")
    assert not counted
    desk.suppliers.bin([other])
    assert counted
    there = total()
    assert before == f"1 of {there + 1}"
    assert page.top.bar.counter.text() == f"1 of {there}"
