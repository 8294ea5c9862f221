"""Price breaks in the window: typed one by one, or pasted whole into any of their fields."""

import pytest
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.ui.forms.form import Form
from sourcing_app.ui.forms.from_spec import editors_of
from sourcing_app.ui.screens.quotes.breaks_editor import BreaksEditor
from sourcing_app.ui.screens.quotes.fields import agree, take_over

PAGE = "2 - 99 sets\n$25.00\n100 - 999 sets\n$24.50\n>= 1000 sets\n$23.00"


@pytest.fixture
def breaks(qtbot):
    made = BreaksEditor("test")
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def form(qtbot):
    made = Form(editors_of(QUOTE, "test.", ("currency", "unit")))
    qtbot.addWidget(made)
    made.fill({"currency": "USD", "unit": "pcs"})
    return made


def paste(line, text):
    QGuiApplication.clipboard().setText(text)
    line.paste()


@pytest.mark.parametrize("at", ["quantity", "price"])
@pytest.mark.parametrize(
    ("code", "text", "shown"),
    [
        ("en", PAGE, (("2", "25.00"), ("100", "24.50"), ("1000", "23.00"))),
        ("en", "500\t2.70\n1,000\t2.50", (("500", "2.70"), ("1000", "2.50"))),
        ("en", "500+ pcs $2.70, 2000+ pcs $2.50", (("500", "2.70"), ("2000", "2.50"))),
        ("ru", "500: 2,70; 1000: 2,50", (("500", "2,70"), ("1000", "2,50"))),
        ("zh", "500：2.7；2000：2.5", (("500", "2.70"), ("2000", "2.50"))),
    ],
)
def test_prices_pasted_whole_fill_the_steps_at_once(breaks, language, at, code, text, shown):
    language.use(code)
    paste(getattr(breaks.lines[0], at), text)
    assert breaks.shown() == shown
    assert [str(one.min_quantity) for one in breaks.value()] == [step[0] for step in shown]


def test_prices_typed_into_one_field_are_spread_when_one_leaves(qtbot, breaks):
    qtbot.keyClicks(breaks.lines[0].quantity, "500:2.7; 1000:2.5")
    assert len(breaks.lines) == 1
    breaks.finish()
    assert breaks.shown() == (("500", "2.70"), ("1000", "2.50"))


def test_what_is_pasted_is_added_to_what_stands_there(breaks):
    breaks.lines[0].quantity.setText("100")
    breaks.lines[0].price.setText("3")
    breaks.add()
    paste(breaks.lines[1].quantity, "500: 2.7\n1000: 2.5")
    assert breaks.shown() == (("100", "3"), ("500", "2.70"), ("1000", "2.50"))


def test_what_cannot_be_read_stays_as_it_is_and_is_told(breaks):
    paste(breaks.lines[0].quantity, "500 sets $2.7; 1000 pcs $2.5")
    assert breaks.shown() == (("500 sets $2.7; 1000 pcs $2.5", ""),)
    with pytest.raises(Rejected, match="enter those of one unit"):
        breaks.value()


@pytest.mark.parametrize("at", ["quantity", "price"])
@pytest.mark.parametrize(
    ("text", "told"),
    [
        *(("500:10-12", "not one price"), ("500:2.70M", "not one price")),
        *(("500:1,250", "1.25 or 1250"), ("500:2.70/k", "price of a thousand")),
    ],
)
def test_what_is_not_one_price_stays_in_the_field_and_is_told(breaks, at, text, told):
    field = getattr(breaks.lines[0], at)
    paste(field, text)
    assert field.text() == text
    with pytest.raises(Rejected, match=told):
        breaks.value()


def test_a_new_quote_takes_currency_and_unit_of_what_is_pasted(breaks, form):
    breaks.agree = lambda ladder: take_over(form, ladder)
    paste(breaks.lines[0].quantity, "500 sets €2.70; 1000 sets €2.50")
    assert (form["currency"].value(), form["unit"].value()) == ("EUR", "sets")
    assert len(breaks.value()) == 2


def test_prices_in_another_currency_are_not_taken_into_a_quote(breaks, form):
    breaks.agree = lambda ladder: agree(form, ladder)
    paste(breaks.lines[0].quantity, "500: €2.70; 1000: €2.50")
    with pytest.raises(Rejected, match="in EUR, the quote is in USD"):
        breaks.value()
