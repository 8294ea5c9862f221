import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.widgets.banner import Banner
from sourcing_app.ui.widgets.buttons import button, explain, icon_button, name_icon_button
from sourcing_app.ui.widgets.cards import Card
from sourcing_app.ui.widgets.cells import PillText
from sourcing_app.ui.widgets.empty_state import EmptyState
from sourcing_app.ui.widgets.facts import FactRow, ProgressBar, WrapCheck
from sourcing_app.ui.widgets.labels import ElidedLabel, IconView, field_label, label, tooltip
from sourcing_app.ui.widgets.layouts import FlowLayout, empty
from sourcing_app.ui.widgets.pills import Pill
from sourcing_app.ui.widgets.stepper import Stepper, StepperItem, StepperState

LOOKS = ("light", "dark", "contrast")
HOSTILE = "<a href='file:///etc/passwd'>click</a><img src='//evil/x'>"


@pytest.mark.parametrize(
    "made",
    [
        lambda: label(HOSTILE, wrap=True),
        lambda: ElidedLabel(HOSTILE),
        lambda: Banner(HOSTILE),
        lambda: FactRow(HOSTILE, Tone.WARN, HOSTILE),
        lambda: Card(HOSTILE),
        lambda: EmptyState("box", HOSTILE),
        lambda: WrapCheck("chk.test.x", HOSTILE),
    ],
)
def test_untrusted_text_is_shown_letter_by_letter(qtbot, theme, made):
    widget = made()
    qtbot.addWidget(widget)
    labels = [widget] if isinstance(widget, QLabel) else widget.findChildren(QLabel)
    assert any(one.text() == HOSTILE for one in labels)
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}
    widget.grab()


def test_tooltips_are_escaped(qtbot, theme):
    widget = Pill(PillText("x", full=HOSTILE))
    qtbot.addWidget(widget)
    assert "<a" not in widget.toolTip()
    assert "&lt;a" in widget.toolTip()
    tooltip(widget, "")
    assert widget.toolTip() == ""


def test_an_icon_button_says_what_it_does(qtbot, theme):
    made = icon_button("btn.test.copy", "copy")
    qtbot.addWidget(made)
    made.setShortcut("Ctrl+Shift+C")
    name_icon_button(made, "Copy phone")
    assert made.accessibleName() == "Copy phone"
    assert "Ctrl+Shift+C" in made.toolTip()
    assert min(made.width(), made.height()) >= 24


def test_a_disabled_button_explains_itself(qtbot, theme):
    made = button("btn.test.pay", "primary", "card")
    qtbot.addWidget(made)
    explain(made, "The sample is not approved")
    assert not made.isEnabled()
    assert made.accessibleDescription() == "The sample is not approved"
    explain(made, "")
    assert made.isEnabled()


def test_a_button_calls_without_arguments(qtbot, theme):
    calls = []

    def call():
        calls.append("called")

    made = button("btn.test.go", call=call)
    qtbot.addWidget(made)
    made.click()
    assert calls == ["called"]


def test_a_click_on_the_text_ticks_the_box(qtbot, theme):
    check = WrapCheck("chk.test.x", "A long sentence that wraps")
    qtbot.addWidget(check)
    check.show()
    with qtbot.waitSignal(check.toggled):
        qtbot.mouseClick(check.text, Qt.MouseButton.LeftButton)
    assert check.checked()
    assert check.box.accessibleName() == "A long sentence that wraps"


def test_showing_a_state_is_no_tick_of_the_user(qtbot, theme):
    check = WrapCheck("chk.test.x", "x")
    qtbot.addWidget(check)
    with qtbot.assertNotEmitted(check.toggled):
        check.set_checked(True)
    assert check.checked()


def test_flow_wraps_where_it_is_narrow(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder)
    for text in ("one", "two", "three"):
        flow.addWidget(label(text * 5))
    assert flow.heightForWidth(100) > flow.heightForWidth(1000)
    empty(flow)
    assert flow.count() == 0
    assert flow.itemAt(0) is None


def test_flow_is_measured_again_after_any_change_in_it(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    flow, first, second = FlowLayout(), label("one"), label("two")
    column = QVBoxLayout(holder)
    column.addLayout(flow)
    for text in (first, second):
        flow.addWidget(text)
    holder.show()

    def height():
        column.activate()
        return flow.heightForWidth(100)

    low = height()
    second.setText("two " * 6)
    wrapped = height()
    assert wrapped > low
    second.hide()
    assert height() == low
    second.show()
    assert height() == wrapped
    third = label("three " * 4)
    flow.addWidget(third)
    third.show()
    assert height() > wrapped
    flow.takeAt(2).widget().deleteLater()
    assert height() == wrapped
    theme.set_text_size(150)
    assert height() > wrapped


def test_an_icon_is_drawn_again_in_the_colour_of_another_look(qtbot, theme):
    icon = IconView("box")
    qtbot.addWidget(icon)
    icon.show()
    qtbot.waitExposed(icon)
    drawn = Painted(icon)
    theme.set_scheme("dark")
    qtbot.waitUntil(lambda: drawn.times > 0)


class Painted(QObject):
    """Counts how often a widget is painted from here on."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        self.times += event.type() == QEvent.Type.Paint
        return False


def test_bars_and_steps_speak(qtbot, theme):
    bar, stepper = ProgressBar(), Stepper()
    qtbot.addWidget(bar)
    qtbot.addWidget(stepper)
    bar.set_part(7, 9, "7 of 9")
    bar.set_part(0, 0, "nothing yet")
    assert bar.accessibleName() == "nothing yet"
    stepper.set_steps([StepperItem("Sample", StepperState.NOW, "waiting"), StepperItem("Deposit")])
    assert stepper.accessibleName() == "1. Sample: waiting"
    tall = stepper.sizeHint().height()
    stepper.set_compact(True)
    assert stepper.sizeHint().height() < tall
    stepper.grab()


def test_a_field_label_leads_to_its_field(qtbot, theme):
    holder = QWidget()
    qtbot.addWidget(holder)
    field = QLineEdit()
    QVBoxLayout(holder).addWidget(field)
    assert field_label("&Name", field).buddy() is field


def test_a_gate_card_is_tinted_and_can_be_plain_again(qtbot, theme):
    card = Card("Deposit is blocked")
    qtbot.addWidget(card)
    card.resize(300, 120)
    plain = card.grab().toImage()
    card.set_head(Tone.DANGER, "lock")
    assert card.grab().toImage() != plain
    card.set_head(None)
    assert card.title.property("tone") == ""


@pytest.mark.parametrize("look", LOOKS)
def test_a_bar_of_which_nothing_is_done_is_seen(qtbot, theme, look):
    theme.set_scheme(look)
    card, bar = Card(), ProgressBar()
    card.body.addWidget(bar)
    qtbot.addWidget(card)
    card.grab()
    bar.set_part(0, 9, "0 of 9")
    seen = bar.grab().toImage()
    colours = {seen.pixelColor(x, 4).name().upper() for x in range(seen.width())}
    middle = {seen.pixelColor(seen.width() // 2, y).name().upper() for y in range(8)}
    assert (colours | middle) - {theme.tokens.surface}
