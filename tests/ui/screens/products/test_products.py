"""The page Products, driven as a person would, and the fields that offer what is known."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.targets import Target
from sourcing_app.services.products.records import ProductFields
from sourcing_app.services.products.rows import ProductRows, product_detail
from sourcing_app.ui.forms.text_editors import OfferingLineEditor
from sourcing_app.ui.screens.products.page import NewProductSheet, ProductsPage
from sourcing_app.ui.screens.search.page import SearchPage
from sourcing_app.ui.screens.suppliers.add_sheet import AddSheet
from tests.inquiry_samples import add_supplier
from tests.ui.windows import on_screen


def two(desk):
    """A product that a supplier names, and one with English words."""
    add_supplier(desk, "Sun", product="Лампа")
    desk.products.add(ProductFields.checked(name="Paper lantern", english="lantern paper"))


@pytest.fixture
def page(qtbot, desk, context):
    two(desk)
    page = on_screen(qtbot, ProductsPage(desk, context), 1200, 620)
    page.refresh()
    return page


def names(desk, **query):
    rows = ProductRows(desk.reader)
    return [row.name for row in rows.page(rows.ids(**query))]


def stand_on(page, name):
    key = page.desk.reader.value("SELECT id FROM product WHERE name = ?", (name,))
    page.open(Target("products", key))
    return key


def test_a_field_saves_itself_and_undo_takes_it_back(desk, page):
    key = stand_on(page, "Лампа")
    page.detail.form["hs_code"].line.setText("9405.21")
    page.detail.form["hs_code"].finish()
    assert product_detail(desk.reader, key).values["hs_code"] == "940521"
    page.context.undo.undo()
    assert product_detail(desk.reader, key).values["hs_code"] == ""


def test_a_new_name_is_the_suppliers_too(desk, page):
    stand_on(page, "Лампа")
    page.detail.form["name"].line.setText("LED lamp")
    page.detail.form["name"].finish()
    assert desk.reader.value("SELECT product FROM supplier") == "LED lamp"
    assert "Suppliers: 1" in page.detail.about.text()


def test_a_name_that_is_taken_is_refused_under_its_field(desk, page):
    stand_on(page, "Лампа")
    editor = page.detail.form["name"]
    editor.line.setText("paper LANTERN")
    editor.finish()
    assert "There is a product of this name" in editor.reason
    assert names(desk) == ["Paper lantern", "Лампа"]


def test_a_product_is_added_in_the_sheet_and_shown(qtbot, desk, page):
    qtbot.mouseClick(page.findChild(QPushButton, "btn.products.new"), Qt.MouseButton.LeftButton)
    sheet = page.findChild(NewProductSheet)
    sheet.form["name"].line.setText("Silk scarf")
    sheet.form["target_price"].line.setText("2.5")
    sheet.primary.click()
    assert names(desk, search="silk") == ["Silk scarf"]
    assert page.detail.name.text() == "Silk scarf"


def test_it_goes_to_the_bin_and_back(desk, page):
    stand_on(page, "Paper lantern")
    page.bin_actions.move_to_bin()
    assert (names(desk), names(desk, view="bin")) == (["Лампа"], ["Paper lantern"])
    page.bar.choose("bin")
    page.table.view.settle()
    page.bin_actions.take_back()
    assert names(desk) == ["Paper lantern", "Лампа"]


def test_its_english_words_are_searched_for(qtbot, desk, context, page):
    wanted = []
    page.wanted.connect(wanted.append)
    stand_on(page, "Paper lantern")
    page.detail.search.click()
    search = on_screen(qtbot, SearchPage(desk, context), 1200, 620)
    search.open(wanted[0])
    assert search.line.text() == "lantern paper"


def test_a_photo_is_kept_and_listed(qtbot, desk, page, tmp_path, monkeypatch):
    picture = tmp_path / "lamp.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(40))
    key = stand_on(page, "Лампа")
    monkeypatch.setattr(page.detail.files, "file", lambda *_: picture)
    page.detail.add.click()
    qtbot.waitUntil(lambda: bool(product_detail(desk.reader, key).photos))
    page.refresh()
    opened = []
    monkeypatch.setattr(page.detail.opener, "open", lambda _copies, path: opened.append(path) or 1)
    page.findChild(QPushButton, "btn.products.open.1").click()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].suffix == ".png"


def test_a_form_offers_the_names_that_are_known(qtbot, desk, page):
    sheet = AddSheet(page, desk)
    qtbot.addWidget(sheet)
    sheet.open()
    editor = sheet.form["product"]
    assert isinstance(editor, OfferingLineEditor)
    editor.line.textEdited.emit("lan")
    offered = editor.line.completer()
    assert [offered.model().index(0, 0).data()] == ["Paper lantern"]
    offered.activated.emit("Paper lantern")
    sheet.form["name"].line.setText("Moon")
    sheet.primary.click()
    linked = "SELECT p.name FROM supplier s JOIN product p ON p.id = s.product_id WHERE s.name = ?"
    assert desk.reader.value(linked, ("Moon",)) == "Paper lantern"


def test_what_is_typed_already_is_not_offered(qtbot):
    editor = OfferingLineEditor("test.product")
    qtbot.addWidget(editor)
    editor.offers = lambda _typed: ["Lamp"]
    editor.line.textEdited.emit("Lam")
    assert editor.line.completer().completionCount() == 1
    editor.line.textEdited.emit("Lamp")
    assert editor.line.completer().completionCount() == 0
