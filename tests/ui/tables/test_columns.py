"""The columns of a table are chosen, moved and sorted by, with the mouse and with keys."""

import pytest
from PySide6.QtCore import Qt

from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.screens.suppliers.columns import supplier_columns
from sourcing_app.ui.tables.column_chooser import ColumnChooser
from sourcing_app.ui.tables.column_state import read
from sourcing_app.ui.tables.column_widths import Wish, fit
from sourcing_app.ui.tables.table_pane import TablePane
from tests.inquiry_samples import add_supplier

Role = Qt.ItemDataRole


@pytest.fixture
def pane(qtbot, context, desk):
    for name, star in (("Anji", False), ("Bari", True), ("Cixi", True), ("Dali", False)):
        desk.suppliers.star([add_supplier(desk, name)], on=star)
    return shown(qtbot, context, desk)


def shown(qtbot, context, desk):
    pane = TablePane("test.main", supplier_columns(), SupplierRows(desk.reader), context)
    qtbot.addWidget(pane)
    pane.resize(1100, 400)
    pane.show()
    pane.reload()
    return pane


def chooser(pane):
    pane.choose_columns()
    return pane.view.findChild(ColumnChooser)


def titles(pane):
    bar = pane.view.columns_bar
    places = (bar.logicalIndex(at) for at in range(bar.count()))
    return [bar.columns[at].name for at in places if not bar.isSectionHidden(at)]


def names(pane):
    return [pane.model.row(at).name for at in range(pane.model.rowCount())]


def click(qtbot, pane, name, modifier=Qt.KeyboardModifier.NoModifier):
    bar = pane.view.columns_bar
    at = next(at for at, column in enumerate(bar.columns) if column.name == name)
    where = bar.rect().center()
    where.setX(bar.sectionViewportPosition(at) + bar.sectionSize(at) // 2)
    qtbot.mouseClick(bar.viewport(), Qt.MouseButton.LeftButton, modifier, where)


def test_columns_are_ticked_and_moved_with_keys_and_so_again_next_time(qtbot, context, desk, pane):
    sheet = chooser(pane)
    listed = [sheet.list.item(at).text() for at in range(sheet.list.count())]
    place = listed.index("Flags")
    sheet.list.setCurrentRow(place)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    sheet.list.setCurrentRow(listed.index("Next step"))
    qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    moved = titles(pane)

    assert "next" not in moved
    assert moved.index("flags") == moved.index("vetting") - 1
    assert titles(shown(qtbot, context, desk)) == moved
    sheet.reset.click()
    assert "next" in titles(pane)


def test_the_column_that_names_the_row_cannot_be_unticked(qtbot, pane):
    sheet = chooser(pane)
    sheet.list.setCurrentRow(0)
    qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    assert sheet.list.item(0).text() == "Supplier"
    assert "supplier" in titles(pane)


def test_each_view_keeps_its_columns_and_begins_with_those_of_all(pane):
    bar = pane.view.columns_bar
    bar.choose("next", shown=False)
    pane.choose_view("shortlist")
    assert "next" not in titles(pane)
    bar.choose("flags", shown=False)
    pane.choose_view("all")
    assert "flags" in titles(pane)
    pane.choose_view("shortlist")
    assert "flags" not in titles(pane)


def test_a_click_with_shift_is_the_second_order_and_is_heard_of(qtbot, pane):
    shift = Qt.KeyboardModifier.ShiftModifier
    click(qtbot, pane, "star")
    click(qtbot, pane, "supplier", shift)
    assert names(pane) == ["Anji", "Dali", "Bari", "Cixi"]
    click(qtbot, pane, "supplier", shift)
    assert names(pane) == ["Dali", "Anji", "Cixi", "Bari"]

    bar = pane.view.columns_bar
    assert bar.sortIndicatorSection() == 0
    assert bar.second == (1, Qt.SortOrder.DescendingOrder)
    spoken = pane.model.headerData(1, Qt.Orientation.Horizontal, Role.AccessibleTextRole)
    assert spoken == "Supplier, second order, descending"
    click(qtbot, pane, "supplier")
    assert names(pane) == ["Anji", "Bari", "Cixi", "Dali"]
    assert bar.second is None


def test_both_orders_are_chosen_without_a_mouse(pane):
    sheet = chooser(pane)
    sheet.first.choice.setCurrentText("Star")
    sheet.first.down.setChecked(True)
    sheet.second.choice.setCurrentText("Supplier")
    sheet.second.down.setChecked(True)
    assert names(pane) == ["Cixi", "Bari", "Dali", "Anji"]


def test_what_has_no_room_is_named_under_the_rows_and_leads_to_the_columns(pane):
    assert not pane.hidden.isVisible()
    pane.resize(420, 300)
    bar = pane.view.columns_bar
    assert f"+{len(bar.squeezed)} " in pane.hidden.text()
    assert bar.sectionSize(bar.identity) >= 180
    pane.hidden.click()
    assert pane.view.findChild(ColumnChooser).isVisible()


def test_columns_fit_beside_the_scroll_bar_of_a_page_that_was_resized_unseen(qtbot, pane):
    view = pane.view
    for height in (160, 600, 160):
        pane.hide()
        pane.resize(800, height)
        pane.show()
        qtbot.waitUntil(lambda: view.verticalScrollBar().isVisible() is (pane.height() < 200))
        assert view.columns_bar.length() == view.viewport().width()


@pytest.mark.parametrize("text", ["", "[]", "{", '{"order": 5}', '{"widths": {"star": "x"}}'])
def test_what_cannot_be_read_is_the_usual(text):
    columns = supplier_columns()
    assert read(text, columns).off == frozenset(c.name for c in columns if c.optional)


def test_what_is_ticked_by_hand_stays_where_there_is_little_room(qtbot, context, desk, pane):
    pane.resize(760, 400)
    assert "vetting" in titles(pane)
    sheet = chooser(pane)
    listed = [sheet.list.item(at).text() for at in range(sheet.list.count())]
    for name in ("MOQ", "Price seen"):
        sheet.list.setCurrentRow(next(at for at, text in enumerate(listed) if name in text))
        qtbot.keyClick(sheet.list, Qt.Key.Key_Space)
    item = sheet.list.takeItem(sheet.list.currentRow())
    sheet.list.insertItem(0, item)
    sheet.list.moved.emit()
    assert [name for name in titles(pane) if name in {"moq", "price", "supplier"}] == [
        "price", "supplier", "moq",
    ]  # fmt: skip
    assert "vetting" not in titles(pane)
    again = shown(qtbot, context, desk)
    again.resize(760, 400)
    assert titles(again) == titles(pane)


def test_what_is_ticked_by_hand_leaves_the_room_to_the_shipped_that_matter_most(pane):
    pane.view.columns_bar.choose("moq", shown=True)
    pane.resize(580, 400)
    assert titles(pane) == ["star", "supplier", "badges", "flags", "next"]


def test_spare_room_goes_to_the_names_first_as_far_as_they_need_it(qtbot, context, desk):
    long = "Shenzhen Brightpath Electronics"
    add_supplier(desk, long)
    pane = shown(qtbot, context, desk)
    bar = pane.view.columns_bar
    need = pane.view.sizeHintForIndex(pane.model.index(0, bar.identity)).width()
    badges = [column.name for column in bar.columns].index("badges")
    pane.resize(650, 400)
    assert bar.sectionSize(badges) == 98
    pane.resize(800, 400)
    assert bar.sectionSize(bar.identity) == need > 206
    pane.resize(1000, 400)
    assert bar.sectionSize(bar.identity) == need
    assert bar.sectionSize(badges) > 98


def test_widths_stay_while_words_narrow_the_rows(desk, pane):
    add_supplier(desk, "Shenzhen Brightpath Electronics")
    pane.reload()
    bar = pane.view.columns_bar
    before = [bar.sectionSize(at) for at in range(bar.count())]
    pane.search("Anji")
    assert [bar.sectionSize(at) for at in range(bar.count())] == before


def wish(name, least, priority=1, **more):
    return Wish(name, least + 20, least, priority, **more)


def test_a_small_column_stays_where_a_larger_one_before_it_has_no_room():
    wishes = [wish("who", 180, identity=True), wish("large", 100, 2), wish("small", 40, 3)]
    assert fit(wishes, 279) == {"who": 219, "small": 60}
    assert fit(wishes, 280) == {"who": 180, "large": 100}
    assert fit(wishes, 320) == {"who": 180, "large": 100, "small": 40}
    assert [*fit(wishes, 219)] == ["who"]


def test_room_beyond_what_columns_wish_is_for_texts_that_are_cut():
    wishes = [wish("who", 180, identity=True, full=220), wish("step", 100, full=150)]
    assert fit(wishes, 300) == {"who": 200, "step": 100}
    assert fit(wishes, 340) == {"who": 220, "step": 120}
    assert fit(wishes, 365) == {"who": 220, "step": 145}
    assert fit(wishes, 400) == {"who": 250, "step": 150}


def test_a_column_whose_texts_need_little_has_it_before_one_whose_texts_need_much():
    wishes = [
        wish("who", 180, identity=True, full=180),
        Wish("badges", 228, 98, 1, full=300),
        Wish("step", 188, 140, 1, full=150),
    ]
    assert fit(wishes, 180 + 98 + 160) == {"who": 180, "badges": 108, "step": 150}
