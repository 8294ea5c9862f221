"""Each rule of the audit finds its defect and passes what is sound."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.tables.table_pane import TablePane
from sourcing_app.ui.widgets.buttons import button, icon_button, name_icon_button
from sourcing_app.ui.widgets.cells import PillText, TableCell
from sourcing_app.ui.widgets.labels import label
from sourcing_app.ui.widgets.layouts import scrolling
from tests.ui import audit
from tests.ui.tables.test_table import Source


@pytest.fixture
def page(qtbot, theme):
    """A small window to put widgets into."""
    page = QWidget()
    page.setObjectName("page.test")
    QHBoxLayout(page)
    qtbot.addWidget(page)
    page.resize(600, 200)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def put(page, *widgets):
    for widget in widgets:
        page.layout().addWidget(widget)
        widget.show()
    page.layout().activate()
    return widgets[0]


def test_a_sound_page_has_no_defects(page, context):
    form = Form([LineEditor("test.name"), LineEditor("test.town")])
    form["name"].set_caption("Name")
    form["town"].set_caption("Town")
    save = button("btn.test.save", "primary")
    save.setText("Save letter")
    put(page, form, save)
    found = [defect for rule in audit.QUICK for defect in rule(page)]
    found += audit.tab_cycle(page) + audit.focus_seen(page)
    assert found == []


def test_a_field_without_a_name(page):
    put(page, QLineEdit()).setPlaceholderText("Name")
    assert audit.names(page)


def test_icon_buttons_without_words_or_with_the_same(page):
    put(page, icon_button("btn.test.a", "plus"))
    assert audit.icon_buttons(page)
    same = [icon_button(f"btn.test.{n}", "plus") for n in "bc"]
    for made in same:
        name_icon_button(made, "Add")
    put(page, *same)
    assert sum("same name" in defect for defect in audit.icon_buttons(page)) == 2


def test_a_cell_that_speaks_by_colour_only(page, context):
    mute = (Column("flag", say("T", "Flag"), lambda _row: TableCell(icon="flag")),)
    loud = (Column("flag", say("T", "Flag"), lambda _row: PillText("Red flag")),)
    pane = put(page, TablePane("test.mute", mute, Source(3), context))
    pane.reload()
    assert audit.cells(page)
    pane.deleteLater()
    pane.setParent(None)
    put(page, TablePane("test.loud", loud, Source(3), context)).reload()
    assert audit.cells(page) == []


def test_a_field_tab_does_not_reach(page):
    put(page, QPlainTextEdit(), QLineEdit())
    assert audit.tab_cycle(page)


def test_tab_that_goes_backwards(page):
    first, second = QLineEdit(), QLineEdit()
    put(page, first, second, QLineEdit())
    assert audit.tab_order(page) == []
    QWidget.setTabOrder(second, first)
    assert audit.tab_order(page)


def test_cut_texts(page):
    short = put(page, label("A long text that has no room at all here"))
    short.setFixedWidth(40)
    assert audit.clipped(page)
    short.setFixedWidth(600)
    assert audit.clipped(page) == []
    pressed = put(page, QPushButton("Write inquiry"))
    pressed.setFixedWidth(30)
    assert audit.clipped(page)


def test_a_wrapping_label_that_is_too_low(page):
    low = put(page, label("many words " * 20, wrap=True))
    low.setFixedSize(100, 20)
    assert audit.clipped(page)


def test_a_window_that_is_too_large(page):
    put(page, QWidget()).setMinimumWidth(1100)
    assert audit.smallest(page)


def test_small_targets(page):
    put(page, QPushButton("x")).setFixedSize(16, 16)
    assert audit.targets(page)
    primary = put(page, button("btn.test.go", "primary"))
    primary.setFixedHeight(26)
    assert sum("btn.test.go" in defect for defect in audit.targets(page)) == 1


def test_focus_that_is_not_seen(page):
    class Blind(QPushButton):
        def paintEvent(self, _event):
            return

    put(page, Blind("a"), QPushButton("b"))
    assert audit.focus_seen(page)


def test_a_mnemonic_twice(page):
    put(page, QPushButton("&Add"), QPushButton("&All"))
    assert audit.mnemonics(page)


def test_a_dangerous_default(page):
    danger = put(page, button("btn.test.empty", "danger"))
    danger.setDefault(True)
    assert audit.defaults(page)


def test_shortcuts_twice_forbidden_or_single_letters(page):
    for key in ("Ctrl+E", "Ctrl+E", "Ctrl+Alt+Q", "K"):
        action = QAction("Do", page)
        action.setShortcut(key)
        page.addAction(action)
    assert len(audit.shortcuts(page)) == 3


def test_a_primary_button_off_without_a_reason(page):
    primary = put(page, button("btn.test.go", "primary"))
    primary.setEnabled(False)
    assert audit.explained(page)
    primary.setAccessibleDescription("The account is not checked")
    assert audit.explained(page) == []


def test_a_long_check_and_a_rich_label(page):
    put(page, QCheckBox("I have read all of the terms and agree to every one of them"))
    assert audit.long_checks(page)
    rich = put(page, QLabel("<b>bold</b>"))
    assert audit.plain_text(page)
    rich.setTextFormat(Qt.TextFormat.PlainText)
    assert audit.plain_text(page) == []


def test_a_choice_that_is_cut(page):
    choice = put(page, QComboBox())
    choice.addItem("Every supplier with all three badges")
    choice.setFixedWidth(90)
    assert audit.clipped(page)
    choice.setFixedWidth(500)
    assert audit.clipped(page) == []


def test_what_moves_for_too_long(page):
    moving = QPropertyAnimation(put(page, QLineEdit()), b"pos", page)
    moving.setDuration(150)
    assert audit.animations(page) == []
    moving.setDuration(400)
    assert audit.animations(page)


def test_regions_that_tab_reaches_in_another_order(page, monkeypatch):
    filter_, table, detail, nav, foot = (QLineEdit() for _ in range(5))
    put(page, nav, filter_, table, detail, foot)
    window = SimpleNamespace(
        stack=SimpleNamespace(currentWidget=lambda: body),
        sidebar=SimpleNamespace(list=nav),
        status=foot,
    )
    body = SimpleNamespace(regions=lambda: [filter_, table, detail])
    monkeypatch.setattr(audit, "chain", lambda _window, whole=audit.chain: whole(page))
    assert audit.regions(window) == []
    QWidget.setTabOrder(detail, table)
    assert audit.regions(window)


def test_a_sheet_that_begins_at_its_button(page, qtbot):
    sheet = Sheet(page, "test.begin")
    field = QLineEdit()
    sheet.body.addWidget(field)
    sheet.set_texts("Begin", "Do it")
    sheet.open()
    qtbot.waitUntil(field.hasFocus)
    assert audit.starts(sheet) == []
    sheet.primary.setFocus()
    assert audit.starts(sheet)
    sheet.close()


def test_a_table_without_rows_shows_its_focus(page, context):
    column = (Column("name", say("T", "Name"), lambda row: row.name),)
    pane = TablePane("test.empty", column, Source(0), context)
    put(page, pane, QLineEdit())
    assert audit.focus_seen(page) == []


def test_what_scrolls_up_and_down_only_and_is_wider_than_its_place(page):
    wide = QWidget()
    wide.setMinimumWidth(300)
    area = put(page, scrolling(wide))
    area.setFixedWidth(200)
    page.layout().activate()
    assert audit.clipped(page)
    area.setFixedWidth(400)
    page.layout().activate()
    assert audit.clipped(page) == []
