"""Giving a list out from the window: what of it, where to, and what is told."""

import csv

import pytest

from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.ui.dialogs.export_sheet import ExportScope, ExportSheet
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
