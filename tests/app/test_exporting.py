"""Giving a list out from the window: what of it, where to, and what is told."""

import csv
from decimal import Decimal

import pytest

from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.ui.dialogs.export_sheet import ExportFormat, ExportScope, ExportSheet
from sourcing_app.ui.dialogs.importing.sheet import ImportSheet
from sourcing_app.ui.forms.replace_sheet import ReplaceSheet
from tests.ui.windows import press_button as press


@pytest.fixture
def window(open_window):
    window = open_window()
    desk = window.desk
    for name in ("Acme", "Bright", "Cedar"):
        person = ContactFields.checked(name=f"Li {name}")
        desk.suppliers.add(SupplierFields.checked(name=name), person, today=desk.today())
    return window


def export(session, window, qtbot, target, choice, **values):
    window.open(Target("suppliers"))
    choice.path = target
    session.commands.run(FileRequest(FileRequestKind.EXPORT))
    sheet = window.findChild(ExportSheet)
    for name, value in values.items():
        sheet.form[name].put(value)
    press(qtbot, sheet, "btn.main.export.submit")
    qtbot.waitUntil(target.exists)
    messages = window.context.notices.messages
    qtbot.waitUntil(lambda: bool(messages) and str(target) in messages[-1].text)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return [row["Supplier name"] for row in csv.DictReader(file)]


def test_the_rows_selected_go_out(session, window, choice, qtbot, tmp_path):
    window.open(Target("suppliers"))
    view = window.stack.page("suppliers").table.view
    view.selectRow(1)
    found = export(session, window, qtbot, tmp_path / "one.csv", choice, scope=ExportScope.SELECTED)
    assert found == ["Bright"]


def test_a_template_goes_out_instead(session, window, choice, qtbot, tmp_path):
    found = export(session, window, qtbot, tmp_path / "template.csv", choice, template=True)
    assert found == ["Ningbo Sun Lamps Co., Ltd."]


def test_contacts_of_the_suppliers_shown_go_out(session, window, choice, qtbot, tmp_path):
    window.open(Target("suppliers"))
    found = export(
        session, window, qtbot, tmp_path / "people.csv", choice,
        kind="contacts", scope=ExportScope.SHOWN,
    )  # fmt: skip
    assert found == ["Acme", "Bright", "Cedar"]


def test_a_file_that_is_there_is_replaced_only_when_one_says_so(
    session, window, choice, qtbot, tmp_path
):
    window.open(Target("suppliers"))
    target = choice.path = tmp_path / "all.csv"
    target.write_text("mine")
    session.commands.run(FileRequest(FileRequestKind.EXPORT))
    press(qtbot, window.findChild(ExportSheet), "btn.main.export.submit")
    qtbot.waitUntil(lambda: window.findChild(ReplaceSheet) is not None)
    assert target.read_text() == "mine"
    window.findChild(ReplaceSheet).primary.click()
    qtbot.waitUntil(lambda: "Acme" in target.read_text("utf-8-sig"))


def written(session, window, choice, qtbot, target, kind):
    """What of the kind goes out as the sheet proposes it."""
    choice.path = target
    session.commands.run(FileRequest(FileRequestKind.EXPORT))
    sheet = window.findChildren(ExportSheet)[-1]
    assert sheet.form["kind"].value() == kind
    sheet.form["format"].put(ExportFormat.CSV)
    press(qtbot, sheet, "btn.main.export.submit")
    qtbot.waitUntil(target.exists)
    with target.open(encoding="utf-8-sig", newline="") as file:
        return [*csv.DictReader(file)]


def test_needs_and_searches_go_out_from_their_tabs(session, window, choice, qtbot, tmp_path):
    desk, today = window.desk, window.desk.today()
    need = desk.needs.add(NeedFields.checked(product="Lamps", quantity=Decimal(2000)))
    desk.needs.add(NeedFields.checked(product="Cables"))
    page = window.stack.page("search")
    for text in ("led lamp", "desk lamp"):
        desk.searches.log(text, text, day=today, need_id=need)
    window.open(Target("search", action="needs"))
    page.needs_tab.bar.field.setText("lamps")
    (lamps,) = written(session, window, choice, qtbot, tmp_path / "needs.csv", "needs")
    assert next(iter(lamps.values())) == "Lamps"
    page.tabs.show_line()
    page.table.view.selectAll()
    assert page.log.top.export.isVisible()
    found = written(session, window, choice, qtbot, tmp_path / "searches.csv", "searches")
    assert [each["Query"] for each in found] == ["desk lamp", "led lamp"]
    assert {each["For the need"] for each in found} == {"Lamps"}


def test_the_letters_shown_go_out_and_those_chosen(session, window, choice, qtbot, tmp_path):
    window.desk.inquiries.write([1, 2, 3])
    window.open(Target("inquiries"))
    page = window.stack.page("inquiries")
    page.show_list()
    page.list.pane.view.selectRow(1)
    assert not page.list.top.export.isVisible()
    found = written(session, window, choice, qtbot, tmp_path / "shown.csv", "inquiries")
    assert [row["Supplier name"] for row in found] == ["Acme", "Bright", "Cedar"]
    page.list.pane.view.selectAll()
    assert page.list.top.export.isVisible()


def test_file_import_takes_in_what_the_page_lists(session, window, choice, qtbot, tmp_path):
    source = choice.path = tmp_path / "list.csv"
    source.write_text("Product,Target price\nLamp,2.50\n", "utf-8")
    for page, kind in (("today", "suppliers"), ("products", "products"), ("orders", "orders")):
        window.open(Target(page))
        window.menus.action("file.import").trigger()
        sheet = next(each for each in window.findChildren(ImportSheet) if each.isVisible())
        assert sheet.kind == kind
        qtbot.waitUntil(lambda sheet=sheet: not sheet._job)
        sheet.reject()
