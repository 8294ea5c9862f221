"""The rules of the reading find what they are for."""

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QPushButton, QVBoxLayout, QWidget

from sourcing_app.ui.widgets.buttons import button, explain, name_icon_button
from sourcing_app.ui.widgets.labels import field_label, tooltip
from tests.ui.speech import heard


@pytest.fixture
def page(qtbot):
    made = QWidget()
    QVBoxLayout(made)
    qtbot.addWidget(made)
    return made


def put(page, *widgets):
    for widget in widgets:
        page.layout().addWidget(widget)
    page.show()
    return heard(page)


def test_a_page_that_makes_sense_is_read_as_a_person_would_hear_it(page, capsys):
    bare, tick, choice, names = (
        button("btn.p.copy", icon="copy"), QCheckBox("Gold"), QComboBox(), QListWidget(),
    )  # fmt: skip
    name_icon_button(bare, "Copy & go on")
    tick.setChecked(True)
    choice.addItems(["Fine"])
    names.setAccessibleName("Pages")
    names.addItems(["Today", "Orders"])
    assert put(page, bare, tick, field_label("Gut check", choice), choice, names) == []
    read = capsys.readouterr().out
    for line in ("Copy & go on, button", "Gold, check box, checked", "Orders, entry, 2 of 2"):
        assert line in read


@pytest.mark.parametrize(
    ("widget", "what"),
    [
        (QPushButton, "no name"),
        (QComboBox, "no name of a choice"),
        (lambda: QPushButton("btn.orders.new"), "a name of the program's"),
        (lambda: QPushButton("Open {file}"), "an unfilled place"),
    ],
)
def test_what_no_listener_understands_is_found(page, widget, what):
    assert any(what in fault for fault in put(page, widget()))


def test_hints_are_said_without_markup_and_reasons_win_over_them(page):
    """A tooltip wraps by markup, which Qt would read out."""
    made = button("btn.p.make", "primary")
    made.setText("Make")
    tooltip(made, "Why 3 < 4 & more")
    assert put(page, made) == []
    assert made.accessibleDescription() == "Why 3 < 4 & more"
    explain(made, "Nothing is chosen.")
    explain(made, "")
    assert made.accessibleDescription() == ""
