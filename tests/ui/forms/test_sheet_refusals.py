"""A sheet that is refused goes to the field it is about; what is corrected complains no more."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.ui.formatting import day
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.form_sheet import FormSheet
from sourcing_app.ui.forms.text_editors import LineEditor
from sourcing_app.ui.screens.orders.payment_sheet import PaymentSheet
from tests.conftest import TODAY
from tests.ui import sheets
from tests.ui.shown import settle

HAIR = 3
"""What no pointer notices, in pixels: the gap between two lines of a field."""

TOMORROW = day(TODAY + timedelta(days=1))


def opened(window, make):
    make()
    settle()
    return sheets.opened(window)


def pay(window):
    """Open the payment of an order whose gate is open, or would be."""
    actions = sheets.page(window, "orders", 2).order_actions
    PaymentSheet(actions.page, actions.state, actions.files, actions.state.next.line).open()


def send(window):
    window.open(Target("inquiries", 2))
    settle()
    window.stack.page("inquiries").inquiry_actions.send()


def reply(window):
    sheets.page(window, "quotes").enter_reply()


def type_into(sheet, name, text):
    sheet.form[name].retype(text)
    sheet.primary.setFocus()


@pytest.mark.parametrize(
    ("make", "name", "text"),
    [
        (send, "sent_on", TOMORROW),
        (send, "sent_on", "01.11.2026"),
        (send, "ask_again_on", "never"),
        (pay, "amount", "9000000"),
        (pay, "amount", "0.001"),
        (pay, "amount", ""),
        (pay, "fee", "0.001"),
        (pay, "fee", "much"),
        (pay, "paid_on", TOMORROW),
        (pay, "paid_on", "1 Jan 2019"),
        (pay, "paid_on", "01.11.2026"),
        (pay, "payee", "Somebody Else Ltd"),
        (reply, "moq", "many"),
        (reply, "received_on", TOMORROW),
    ],
)  # fmt: skip
def test_the_focus_goes_to_the_field_that_is_refused(window, make, name, text):
    sheet = opened(window, lambda: make(window))
    if make is reply:
        sheet.breaks.lines[0].quantity.setText("100")
        sheet.breaks.lines[0].price.setText("2.5")
    type_into(sheet, name, text)
    sheet.primary.click()
    settle()
    assert sheet.isVisible()
    assert sheet.form[name].invalid, sheet.complaint.text()
    assert sheet.focusWidget() is sheet.form[name].widget


@pytest.mark.parametrize(
    ("quantity", "price", "wrong"),
    [("100", "", "price"), ("100", "abc", "price"), ("", "2.5", "quantity"), ("100", "0", "price")],
)
def test_a_reply_goes_to_the_half_of_a_price_step_that_is_wrong(window, quantity, price, wrong):
    sheet = opened(window, lambda: reply(window))
    line = sheet.breaks.lines[0]
    line.quantity.setText(quantity)
    line.price.setText(price)
    sheet.primary.click()
    settle()
    assert sheet.focusWidget() is getattr(line, wrong)


@pytest.mark.slow("every sheet")
def test_every_sheet_goes_to_the_first_field_with_a_message(window):
    """Whatever its form holds: each field refused in turn, and then all of them."""
    visited = 0
    for name, call in sheets.every(window):
        sheet = opened(window, call)
        if not isinstance(sheet, FormSheet):
            if sheet is not None:
                sheet.accept()
                settle()
            continue
        editors = [e for e in sheet.form.editors.values() if e.isVisible() and e.widget.isEnabled()]
        for editor in editors:
            sheet.primary.setFocus()
            sheet.refuse(Rejected(say("Test", "This is wrong."), editor.name))
            assert editor.isAncestorOf(sheet.focusWidget()), (name, editor.name)
            visited += 1
        sheet.accept()
        settle()
    assert visited > 20


def test_a_refusal_of_no_field_leaves_the_focus_where_it_was(window, monkeypatch):
    sheet = opened(window, lambda: pay(window))

    def refuse(_values):
        raise Rejected(say("Test", "This order is cancelled."))

    monkeypatch.setattr(sheet, "work", refuse)
    sheet.form["note"].widget.setFocus()
    sheet.primary.click()
    settle()
    assert sheet.complaint.isVisible()
    assert sheet.focusWidget() is sheet.form["note"].widget


@pytest.mark.parametrize("wrong", ["01.11.2026", "never", TOMORROW])
def test_a_message_goes_when_its_text_is_put_right_and_nothing_moves(window, wrong):
    sheet = opened(window, lambda: pay(window))
    passed = sheet.form["paid_on"]
    type_into(sheet, "paid_on", wrong)
    sheet.primary.click()
    settle()
    assert passed.invalid
    below = sheet.form["note"].mapTo(sheet, QPoint()).y()
    passed.line.setFocus()
    passed.line.clear()
    QTest.keyClicks(passed.line, day(TODAY))
    settle()
    assert not passed.invalid
    assert not passed.complaint.isVisible()
    moved = sheet.form["note"].mapTo(sheet, QPoint()).y() - below
    assert abs(moved) <= HAIR


def test_a_message_stays_while_the_text_cannot_be_read(qtbot, theme):
    editor = LineEditor("test.name", cap=3)
    qtbot.addWidget(editor)
    editor.line.setText("abcdef")
    editor.complain(say("Test", "Too long."))
    editor.line.setText("abcde")
    assert editor.invalid
    editor.line.setText("abc")
    assert not editor.invalid


@pytest.fixture
def corrected(qtbot, theme):
    """A form of two lines: the first was refused and is put right, and the focus is in it."""
    form = Form([LineEditor("test.name"), LineEditor("test.city")], columns=2)
    qtbot.addWidget(form)
    form.fill({"name": "", "city": ""}, 1)
    form.show()
    editor = form["name"]
    editor.line.setFocus()
    editor.complain(say("Test", "Fill this in."))
    editor.line.setText("x")
    assert editor.minimumHeight() == editor.height()
    return form


def lower_than(form, low):
    return lambda: form["name"].minimumHeight() == 0 and form.sizeHint().height() < low


def test_the_room_of_a_message_goes_with_its_record(corrected):
    corrected.fill({"name": "other"}, 2)
    assert corrected["name"].minimumHeight() == 0


def test_the_room_of_a_message_goes_when_its_field_is_left(corrected):
    low = corrected.sizeHint().height()
    corrected["city"].line.setFocus()
    settle()
    assert lower_than(corrected, low)()


def test_the_room_of_a_message_goes_when_its_field_is_stored(corrected):
    low = corrected.sizeHint().height()
    corrected.bind(lambda _name, _value, _base: None)
    QTest.keyClick(corrected["name"].line, Qt.Key.Key_Return)
    settle()
    assert lower_than(corrected, low)()


def test_the_room_of_a_message_stays_while_something_is_pressed(qtbot, corrected):
    low = corrected.sizeHint().height()
    other = corrected["city"].line
    QTest.mousePress(other, Qt.MouseButton.LeftButton)
    settle()
    assert other is corrected.focusWidget()
    assert corrected["name"].minimumHeight() > 0
    QTest.mouseRelease(other, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lower_than(corrected, low))


def test_the_room_goes_at_once_where_nobody_is_at_the_field(corrected):
    editor = corrected["city"]
    editor.complain(say("Test", "Fill this in."))
    editor.line.setText("x")
    assert not editor.invalid
    assert editor.minimumHeight() == 0
