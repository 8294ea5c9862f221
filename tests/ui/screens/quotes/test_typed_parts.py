"""What a text says of other fields goes to them when the detail pane saves it."""

import pytest

from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.quotes.page import QuotesPage
from tests.order_factory import make_quote, make_supplier
from tests.prepared import at_first
from tests.ui.windows import on_screen


@at_first
def quote(desk):
    return make_quote(desk, make_supplier(desk), incoterm="", place="")


@pytest.fixture
def page(qtbot, desk, context, quote):
    page = on_screen(qtbot, QuotesPage(desk, context), 1200, 620)
    page.open(Target("quotes", quote))
    return page


@pytest.fixture
def form(page):
    return page.detail.form


def typed(form, name, text):
    form[name].line.setText(text)
    form[name].finish()


def test_term_and_place_are_saved_each_in_its_field(desk, quote, page, form):
    typed(form, "incoterm", "C&F Hamburg")
    page.refresh()
    stored = desk.quotes.fields(quote)
    assert (stored.incoterm, stored.place) == ("CFR", "Hamburg")
    assert (form["incoterm"].line.text(), form["place"].line.text()) == ("CFR", "Hamburg")
    typed(form, "place", "Bremen")
    typed(form, "incoterm", "DDU")
    assert "Write DAP" in form["incoterm"].complaint.text()
    assert desk.quotes.fields(quote).place == "Bremen"


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("moq", "1,000 pcs", 1000),
        ("lead_days", "3 weeks", 21),
        ("sample_price", "US$ 30", 30),
        ("terms", "T/T 30%", "30/70"),
        ("currency", "US$", "USD"),
    ],
)
def test_what_is_typed_is_kept_as_its_kind(desk, quote, form, name, text, kept):
    typed(form, name, text)
    assert not form[name].invalid
    assert getattr(desk.quotes.fields(quote), name) == kept


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("moq", "20 cartons", "the unit here is pcs"),
        ("sample_price", "€ 30", "is in EUR"),
        ("lead_days", "15-20", "is a range"),
        ("currency", "$", "three letters"),
    ],
)
def test_what_says_something_else_is_told_at_its_field(desk, quote, form, name, text, said):
    before = desk.quotes.fields(quote)
    typed(form, name, text)
    assert said in form[name].complaint.text()
    assert desk.quotes.fields(quote) == before
