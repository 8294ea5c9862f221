"""Forms: typed values in and out, complaints beside fields, fields that save themselves."""

from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.ui.forms import number_editors
from sourcing_app.ui.forms.choice_editors import CheckEditor, ChoiceEditor
from sourcing_app.ui.forms.day_editor import DayEditor
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.number_editors import NumberEditor
from sourcing_app.ui.forms.text_editors import LineEditor, TextEditor

TODAY = date(2026, 3, 12)


class Kind(StrEnum):
    MAKER = "maker"
    TRADER = "trader"


@pytest.fixture
def form(qtbot, language):
    form = Form(
        [
            LineEditor("test.name"),
            number_editors.amount("test.price", 2),
            DayEditor("test.due", lambda: TODAY),
            ChoiceEditor("test.kind", tuple(Kind), str.title, unknown=lambda: "Not known"),
            CheckEditor("test.visited"),
            TextEditor("test.note"),
        ],
        columns=2,
    )
    qtbot.addWidget(form)
    for name, editor in form.editors.items():
        editor.set_caption(name.title())
    form.show()
    form.fill({"name": "", "price": None, "due": None, "kind": None, "visited": False, "note": ""})
    return form


def type_into(qtbot, editor, text):
    editor.widget.setFocus()
    editor.widget.selectAll()
    qtbot.keyClicks(editor.widget, text)
    qtbot.keyClick(editor.widget, Qt.Key.Key_Tab)


VALUES = {
    "name": "Ningbo Sun Ltd",
    "price": Decimal("18400.5"),
    "due": date(2026, 12, 31),
    "kind": Kind.TRADER,
    "visited": True,
    "note": "two\nlines",
}


@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_what_is_filled_in_is_read_back(form, language, code):
    language.use(code)
    form.fill(VALUES)
    assert form.read() == VALUES


def test_a_switch_of_language_rewrites_numbers_and_days(form, language, qtbot):
    form.fill(VALUES)
    language.use("ru")
    qtbot.waitUntil(lambda: form["price"].widget.text() == "18400,5")
    assert form.read() == VALUES


def test_unknown_is_none(form):
    values = form.read()
    assert (values["price"], values["due"], values["kind"]) == (None, None, None)


def test_wrong_fields_complain_and_the_first_has_the_focus(form, qtbot):
    form["price"].widget.setText("1e999")
    form["due"].widget.setText("30.2.2026")
    assert form.read() is None
    assert "30.2.2026" in form["due"].complaint.text()
    assert form["price"].complaint.isVisible()
    assert form["price"].complaint.textFormat() == Qt.TextFormat.PlainText
    assert form.focusWidget() is form["price"].widget


@pytest.mark.parametrize("value", ["1000", "1234567.89", "0.5", "4.90"])
@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_a_number_that_is_filled_in_is_read_back_after_every_key(form, language, value, code):
    language.use(code)
    form.fill({**VALUES, "price": Decimal(value)})
    line = form["price"].widget
    line.setText(line.text())
    assert form.read()["price"] == Decimal(value)


def test_three_decimals_are_filled_in_with_one_reading(qtbot, language):
    price = number_editors.amount("test.price")
    qtbot.addWidget(price)
    price.fill(Decimal("2.735"))
    assert price.widget.text() == "2.7350"
    assert price.value() == Decimal("2.735")


@pytest.mark.parametrize("typed", ["1.000", "5.520", "1,000"])
def test_a_number_of_two_readings_is_asked_about(form, typed):
    form["price"].widget.setText(typed)
    assert form.read() is None
    assert "can be read in two ways" in form["price"].complaint.text()


def test_a_field_saves_itself_when_it_is_finished(form, qtbot):
    saved = []
    form.bind(lambda name, value, _base: saved.append((name, value)))
    type_into(qtbot, form["name"], "Ningbo Sun")
    type_into(qtbot, form["price"], "1,234.50")
    form["kind"].box.setCurrentIndex(2)
    form["kind"].box.activated.emit(2)
    form["visited"].check.box.click()
    assert saved == [
        ("name", "Ningbo Sun"),
        ("price", Decimal("1234.50")),
        ("kind", Kind.TRADER),
        ("visited", True),
    ]
    assert form["price"].widget.text() == "1234.50"


def test_a_field_that_was_not_changed_is_not_saved(form, qtbot):
    form.bind(lambda _name, _value, _base: pytest.fail("saved"))
    form.fill(VALUES)
    form["name"].widget.setFocus()
    qtbot.keyClick(form["name"].widget, Qt.Key.Key_Tab)


def test_what_is_refused_stays_as_typed(form, qtbot):
    def refuse(name, _value, _base):
        raise Invalid({name: say("Test", "There is one of that name already.")})

    form.bind(refuse)
    type_into(qtbot, form["name"], "Ningbo Sun")
    form.fill({"name": "stored"}, record=7)
    type_into(qtbot, form["name"], "Ningbo")
    form.fill({"name": "stored"}, record=7)
    assert form["name"].widget.text() == "Ningbo"
    assert form["name"].complaint.text() == "There is one of that name already."
    form.fill({"name": "other"}, record=8)
    assert form["name"].widget.text() == "other"
    assert not form["name"].complaint.isVisible()


def test_a_note_saves_itself_after_a_pause(form, qtbot, monkeypatch):
    saved = []
    form.bind(lambda name, value, _base: saved.append((name, value)))
    form["note"]._idle.setInterval(1)
    form["note"].widget.setFocus()
    qtbot.keyClicks(form["note"].widget, "good")
    qtbot.waitUntil(lambda: saved == [("note", "good")])


def test_leaving_a_note_saves_it_at_once(form, qtbot):
    saved = []
    form.bind(lambda name, value, _base: saved.append((name, value)))
    form["note"].area.setPlainText("good")
    form.flush()
    assert saved == [("note", "good")]


def test_a_day_is_shown_while_it_is_typed(form, qtbot):
    form["due"].widget.setFocus()
    qtbot.keyClicks(form["due"].widget, "+5")
    assert form["due"].hint.text() == "= 17 Mar 2026"


def test_bounds(qtbot, qapp):
    percent = number_editors.percent("test.share")
    qtbot.addWidget(percent)
    percent.put(Decimal(101))
    with pytest.raises(Rejected, match="100 or less"):
        percent.value()
    pieces = number_editors.quantity("test.pieces")
    qtbot.addWidget(pieces)
    pieces.put(4000)
    assert pieces.value() == 4000
    assert isinstance(pieces.value(), int)
    assert isinstance(pieces, NumberEditor)


def test_every_field_has_a_name_for_readers(form):
    for name, editor in form.editors.items():
        assert editor.widget.accessibleName() == name.title()
        assert editor.widget.objectName() == f"fld.test.{name}"
    assert isinstance(form["name"].label.buddy(), QWidget)


def test_complaints_about_what_the_form_has_not_come_back(form):
    sentence = say("Test", "No such supplier.")
    assert form.complain({"supplier": sentence}) == [sentence]


def test_a_country_typed_in_full_is_refused_not_cut(qtbot):
    editor = LineEditor("suppliers.country", cap=2)
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.line, "China")

    assert editor.line.text() == "China"
    with pytest.raises(Rejected, match="at most 2"):
        editor.value()


def test_the_same_record_again_fills_only_what_is_another_value(form):
    stored = {**dict.fromkeys(form.editors), **VALUES}
    form.fill(stored, 1)
    told = []
    for name, editor in form.editors.items():
        editor.told.connect(lambda name=name: told.append(name))
    form["name"].complain(say("Test", "Not good"))
    told.clear()
    form.fill({**stored, "price": Decimal("18400.50"), "kind": Kind.MAKER}, 1)
    assert set(told) == {"name", "price", "kind"}
    assert form.read()["kind"] is Kind.MAKER
    assert not form["name"].invalid
