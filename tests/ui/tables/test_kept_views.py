"""Views are saved in the file with filter, conditions, order and columns, and shown again."""

import pytest
from PySide6.QtCore import Qt

from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.views.rows import read_settings, saved_views
from sourcing_app.ui.dialogs.bin.sheet import BinSheet
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from sourcing_app.ui.tables.view_dialog import ViewDialog
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier
from tests.services.view_scenes import OTHER, VIEW
from tests.ui.sheets import page as go_to


@pytest.fixture
def page(qtbot, desk, context):
    for name in ("Anji", "Bari", "Cixi"):
        desk.suppliers.change(add_supplier(desk, name), TODAY, moq="5")
    desk.suppliers.star([1], on=True)
    page = SuppliersPage(desk, context)
    qtbot.addWidget(page)
    page.resize(1200, 600)
    page.show()
    page.refresh()
    return page


def names(page):
    model = page.table.model
    return [model.row(at).name for at in range(model.rowCount())]


def save(qtbot, page, name):
    page.top.bar.tools.save_view.click()
    dialog = page.top.bar.findChildren(ViewDialog)[-1]
    qtbot.keyClicks(dialog.name, name)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    return dialog


def test_a_view_is_saved_and_chosen_again(qtbot, page, desk):
    bar, view = page.top.bar, page.table.view
    bar.view.setCurrentIndex(bar.view.findText("Shortlist"))
    view.sort(page.table.model.query.turned(page.table.model.window.source, "moq"))
    view.columns_bar.choose("moq", shown=True)
    save(qtbot, page, "Best")
    assert (bar.view.currentText(), names(page)) == ("Best", ["Anji"])

    bar.view.setCurrentIndex(0)
    assert names(page) == ["Anji", "Bari", "Cixi"]
    assert page.table.model.query.sort == ""
    bar.view.setCurrentText("Best")
    assert (names(page), bar.chosen()) == (["Anji"], "shortlist")
    assert page.table.model.query.sort == "moq"
    assert "moq" in view.columns_bar.on


def test_a_changed_view_is_marked_reverted_saved_and_deleted(qtbot, page, desk):
    bar = page.top.bar
    save(qtbot, page, "All of them")
    bar.field.setText("bari")
    assert bar.view.currentText() == "All of them •"
    bar.tools.save_view.click()
    bar.findChildren(ViewDialog)[-1].revert.click()
    assert (bar.field.text(), bar.view.currentText()) == ("", "All of them")
    bar.field.setText("bari")
    save(qtbot, page, "Only Bari")
    assert (bar.view.currentText(), names(page)) == ("Only Bari", ["Bari"])
    (kept,) = saved_views(desk.reader, "suppliers")
    assert read_settings(kept.settings).query.search == "bari"
    bar.tools.save_view.click()
    bar.findChildren(ViewDialog)[-1].remove.click()
    assert bar.view.findText("Only Bari") == -1
    assert names(page) == ["Anji", "Bari", "Cixi"]


def test_a_name_that_is_taken_is_refused_in_the_dialog(qtbot, page):
    save(qtbot, page, "Best")
    page.top.bar.view.setCurrentIndex(0)
    dialog = save(qtbot, page, "BEST")
    assert dialog.isVisible()
    assert "already" in dialog.complaint.text()


def test_what_was_undone_elsewhere_is_no_longer_offered(qtbot, page, desk, context):
    save(qtbot, page, "Best")
    desk.views.remove(saved_views(desk.reader, "suppliers")[0].id)
    context.undo.changed.emit()
    assert page.top.bar.view.findText("Best") == -1
    assert page.top.bar.view.currentIndex() == 0


@pytest.mark.parametrize("settings", [VIEW, OTHER])
def test_settings_are_read_as_they_were_kept(settings):
    assert read_settings(settings.as_text()) == settings


@pytest.mark.parametrize("text", ["", "5", "[]", '{"conditions": [["a"], 5, ["x", "y", "z"]]}'])
def test_settings_that_make_no_sense_are_the_usual(text):
    assert read_settings(text) == OTHER


def test_the_tabs_of_searching_and_the_bin_save_views_too(qtbot, window):
    window.desk.needs.bin([window.desk.needs.add(NeedFields.checked(product="stool"))])
    search = go_to(window, "search")
    bin_sheet = BinSheet(window, window.desk, window.context)
    bin_sheet.open()
    for bar, name in (
        (search.needs_tab.bar, "search.needs"),
        (search.requests.bar, "search.requests"),
        (search.log.bar, "search.log"),
        (bin_sheet.bar, "bin"),
    ):
        usual = bar.view.count()
        bar.field.setText("zzz")
        bar.tools.save_view.click()
        dialog = bar.findChildren(ViewDialog)[-1]
        qtbot.keyClicks(dialog.name, "Mine")
        qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
        assert [view.name for view in saved_views(window.desk.reader, name)] == ["Mine"]
        bar.view.setCurrentIndex(0)
        assert bar.field.text() == ""
        bar.view.setCurrentIndex(usual)
        assert (bar.view.currentText(), bar.field.text()) == ("Mine", "zzz")
    assert len(bin_sheet.table.model.window) == 0
    bin_sheet.bar.view.setCurrentIndex(0)
    assert len(bin_sheet.table.model.window) == 1
    window.context.undo.undo()
    assert bin_sheet.bar.view.findText("Mine") == -1
