"""The page Quotes, driven as a person would."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.quotes.states import PayeeKind, QuoteState
from sourcing_app.domain.targets import Target
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.rates.records import ExchangeRateFields
from sourcing_app.ui.screens.quotes.page import QuotesPage
from sourcing_app.ui.screens.quotes.reply_sheet import ReplySheet
from sourcing_app.ui.widgets.cells import CELL_ROLE
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, sent_inquiry
from tests.prepared import at_first
from tests.ui.windows import on_screen

PRICE, TERMS, STATE = 1, 6, 8


@at_first
def asked(desk):
    return sent_inquiry(desk)


@pytest.fixture
def page(qtbot, desk, context):
    return on_screen(qtbot, QuotesPage(desk, context), 1200, 620)


@pytest.fixture
def sheet(qtbot, page, asked):
    """The sheet for a reply, with the first supplier's inquiry chosen."""
    qtbot.mouseClick(page.findChild(QPushButton, "btn.quotes.enter"), Qt.MouseButton.LeftButton)
    sheet = page.findChild(ReplySheet)
    qtbot.waitExposed(sheet)
    return sheet


def asked_rows(parent):
    return [each.text.text() for each in parent.questions.rows]


@pytest.mark.rule("R63")
@pytest.mark.rule("R64")
def test_the_reply_has_what_was_asked_as_its_rows(qtbot, sheet, page, desk):
    assert asked_rows(sheet) == [
        "Minimum order quantity: not answered yet",
        "Price: not answered yet",
        "Sample: not answered yet",
    ]
    step(sheet, 0, "500", "4.90")
    qtbot.keyClicks(sheet.findChild(QLineEdit, "fld.reply.moq"), "500")
    assert asked_rows(sheet)[:2] == ["Minimum order quantity: answered", "Price: answered"]
    sheet.supplier.setCurrentIndex(sheet.supplier.count() - 1)
    assert sheet.questions.isHidden()
    sheet.supplier.setCurrentIndex(0)
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    (quote,) = kept(desk)
    page.stand(quote.id)
    assert asked_rows(page.detail) == [
        "Minimum order quantity: answered", "Price: answered", "Sample: not answered yet"
    ]  # fmt: skip
    wanted = []
    page.wanted.connect(wanted.append)
    page.detail.questions.rest.click()
    (target,) = wanted
    letter = recipient(desk.reader, target.key, TODAY)
    assert (target.action, letter.rewriting) == ("recipient", True)
    assert {Block.MOQ, Block.PRICE}.isdisjoint(letter.facts.blocks)
    assert {Block.SAMPLE, Block.PACKING} <= set(letter.facts.blocks)


def kept(desk):
    source = QuoteRows(desk.reader, desk.today)
    return source.page(sorted(source.ids()))


def cell(page, key, column):
    place = page.table.model.window.position(key)
    return page.table.model.index(place, column).data(CELL_ROLE)


def step(sheet, place, quantity, price):
    sheet.breaks.lines[place].quantity.setText(quantity)
    sheet.breaks.lines[place].price.setText(price)


def test_an_empty_page_says_who_is_waited_for(page, asked):
    page.refresh()
    assert "Waiting for" in page._bare.text.text()
    assert "12 Mar 2026" in page._bare.text.text()


@pytest.mark.rule("R183")
def test_a_reply_is_entered_in_the_sheet(desk, page, sheet, asked):
    assert sheet.form["product"].value() == BLOCKS["product"]
    step(sheet, 0, "1000", "2.70")
    sheet.breaks.add()
    step(sheet, 1, "4000", "2.5")
    sheet.form["terms"].put("30/70")
    sheet.form["payment_ways"].put("T/T, PayPal")
    sheet.form["payee_kind"].put(PayeeKind.COMPANY)
    sheet.form["valid_until"].put(TODAY + timedelta(days=30))
    sheet.primary.click()

    (row,) = kept(desk)
    assert (row.inquiry_id, row.supplier_id) == (asked[0], asked[1][0])
    assert [(b.min_quantity, b.price) for b in row.breaks] == [
        (Decimal(1000), Decimal("2.70")),
        (Decimal(4000), Decimal("2.5")),
    ]
    assert (row.terms, row.payment_ways, row.currency) == ("30/70", "T/T, PayPal", "USD")
    assert row.valid_until == TODAY + timedelta(days=30)
    assert page.table.view.current_id() == row.id
    assert desk.reader.value("SELECT state FROM inquiry_recipient ORDER BY id") == "replied"


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("moq", "1e999"),
        ("moq", "1.2.3"),
        ("sample_price", "-1"),
        ("lead_days", "2.5"),
        ("valid_until", "30 February"),
        ("valid_until", "30.02.2026"),
        ("currency", "US"),
    ],
)
def test_a_bad_field_is_told_at_its_place_and_nothing_is_kept(desk, sheet, field, typed):
    step(sheet, 0, "500", "2.7")
    sheet.form[field].widget.setText(typed)
    sheet.primary.click()

    assert sheet.isVisible()
    assert sheet.form[field].invalid
    assert sheet.form[field].widget.text() == typed
    assert kept(desk) == []


def below(sheet):
    return sheet.below.text.text() if sheet.below.isVisible() else ""


@pytest.mark.rule("R63")
def test_less_than_the_moq_is_warned_of_while_one_types(sheet):
    assert below(sheet) == ""
    step(sheet, 0, "5000", "2.70")
    assert "You asked for 4,000 pcs, below the MOQ of 5,000" in below(sheet)
    step(sheet, 0, "4000", "2.70")
    assert below(sheet) == ""
    sheet.form["moq"].widget.setText("4500")
    assert "below the MOQ of 4,500" in below(sheet)
    sheet.form["unit"].widget.setText("carton")
    assert "the price is per carton" in below(sheet)
    sheet.form["unit"].widget.setText("шт")
    assert "below the MOQ of 4,500" in below(sheet)
    sheet.supplier.setCurrentIndex(sheet.supplier.count() - 1)
    assert below(sheet) == ""


def test_a_price_of_another_unit_says_that_it_is_not_compared(desk, page, asked):
    _, (first, other, third) = asked
    cheap = desk.quotes.enter(first, "1:2", TODAY, product="bowl")
    desk.quotes.enter(other, "1:3", TODAY, product="bowl", unit="piece")
    carton = desk.quotes.enter(third, "1:60", TODAY, product="bowl", unit="carton")
    page.refresh()
    page.quantity.setText("100")
    assert cell(page, cheap, 1).pills[0].text == "Lowest"
    assert cell(page, carton, 1).pills[0].text == "per carton"
    assert "they are not compared" in cell(page, carton, 1).accessible
    page.open(Target("quotes", carton))
    told = [label.text() for label in page.detail.findChildren(QLabel)]
    assert (
        "Priced per carton, other quotes for this product per pcs: they are not compared." in told
    )


@pytest.mark.parametrize(
    ("quantity", "price"),
    [
        ("500", "1e999"),
        ("500", "5.520"),
        ("1.000", "2"),
        ("500", "1.2.3"),
        ("500", ""),
        ("", "2"),
        ("0", "2"),
        ("500", "0"),
    ],
)
def test_a_bad_price_step_is_told_under_the_steps(desk, sheet, quantity, price):
    step(sheet, 0, quantity, price)
    sheet.primary.click()

    assert sheet.isVisible()
    assert sheet.breaks.complaint.text()
    assert kept(desk) == []


def test_a_reply_needs_a_price(desk, sheet):
    sheet.primary.click()
    assert "at least one price" in sheet.breaks.complaint.text()


@pytest.mark.rule("R64")
def test_prices_at_a_quantity_with_below_moq_and_the_lowest_in_words(desk, page, asked):
    dear = desk.quotes.enter(asked[1][0], "500:4.9", TODAY, asked[0])
    cheap = desk.quotes.enter(asked[1][1], "500:4.6", TODAY, asked[0])
    above = desk.quotes.enter(asked[1][2], "5000:1", TODAY, asked[0])
    page.refresh()
    page.quantity.setText("1000")

    assert cell(page, cheap, PRICE).pills[0].text == "Lowest"
    assert not cell(page, dear, PRICE).pills
    assert cell(page, above, PRICE).text == "Below MOQ"
    page.table.view.go_to(above)
    assert page.detail.below.isVisible()
    assert "Below the MOQ of 5,000" in page.detail.below.text.text()
    page.table.view.go_to(cheap)
    assert page.detail.total.amount.text().endswith("4,600.00")


@pytest.mark.parametrize("typed", ["1e999", "1.2.3", "1.000", "0", "-5", "x" * 30])
def test_a_bad_quantity_is_told_beside_it(desk, page, asked, typed):
    desk.quotes.enter(asked[1][0], "500:4.9", TODAY, asked[0])
    page.refresh()
    page.quantity.setText("1000")
    page.quantity.setText(typed)

    assert page.complaint.text()
    assert page._what_if.quantity is None
    page.quantity.setText("")
    assert not page.complaint.isVisible()


@pytest.mark.rule("R155")
@pytest.mark.rule("R110")
def test_bad_terms_and_a_personal_payee_are_said_in_words(desk, page, asked):
    bad = {"terms": "100", "payee_kind": "person"}
    key = desk.quotes.enter(asked[1][0], "500:4.9", TODAY, asked[0], **bad)
    page.open(Target("quotes", key))

    said = [w.text.text() for w in page.detail.findChildren(type(page.detail.below))]
    assert any("Full prepayment" in text for text in said)
    assert any("personal account" in text for text in said)
    assert cell(page, key, TERMS).icon == "stop"


def test_fields_save_themselves_and_a_refusal_stays_as_typed(desk, page, asked):
    key = desk.quotes.enter(asked[1][0], "500:4.9", TODAY, asked[0])
    page.open(Target("quotes", key))
    lead, currency = page.detail.form["lead_days"], page.detail.form["currency"]
    lead.widget.setText("25")
    lead.finish()
    currency.widget.setText("1$")
    currency.finish()

    assert (kept(desk)[0].lead_days, kept(desk)[0].currency) == (25, "USD")
    assert currency.invalid


def test_price_steps_are_replaced_together(qtbot, desk, page, asked):
    key = desk.quotes.enter(asked[1][0], "500:4.9;1000:4.5", TODAY, asked[0])
    page.open(Target("quotes", key))
    qtbot.mouseClick(page.detail.breaks.lines[1].remove, Qt.MouseButton.LeftButton)
    assert [str(b.price) for b in kept(desk)[0].breaks] == ["4.9"]
    assert not page.detail.breaks.lines[0].remove.isVisible()  # one price is cleared by typing

    line = page.detail.breaks.lines[0]
    line.price.setText("5e9")
    page.detail.breaks.finish()
    assert page.detail.breaks.complaint.isVisible()
    assert [str(b.price) for b in kept(desk)[0].breaks] == ["4.9"]


def test_a_quote_leads_to_an_order_and_its_supplier(desk, page, asked):
    key = desk.quotes.enter(asked[1][0], "500:4.9", TODAY, asked[0])
    page.open(Target("quotes", key))
    page.detail.order.click()
    page.detail.supplier.click()
    assert page.asked == [Target("orders", key, "create"), Target("suppliers", asked[1][0])]

    page.detail.reject.click()
    assert kept(desk)[0].state is QuoteState.REJECTED
    page.refresh()
    assert not page.detail.order.isEnabled()
    assert page.detail.order.accessibleDescription()


def test_views_and_words_narrow_the_list(desk, page, asked):
    yesterday = TODAY - timedelta(days=1)
    old = desk.quotes.enter(asked[1][0], "500:4", TODAY, asked[0], valid_until=yesterday)
    desk.quotes.enter(asked[1][1], "500:5", TODAY, asked[0])
    page.refresh()
    page.bar.view.setCurrentIndex(2)
    assert list(page.table.model.window.ids) == [old]
    assert cell(page, old, STATE).pills[0].text == "Expired"
    page.bar.view.setCurrentIndex(0)
    page.bar.field.setText("ningbo")
    assert len(page.table.model.window) == 1


def test_a_hostile_name_is_shown_letter_by_letter(desk, page, asked):
    name = '<img src="/dev/zero">'
    key = desk.quotes.enter(asked[1][0], "500:4", TODAY, asked[0], product=name)
    page.open(Target("quotes", key))

    assert name in page.detail.about.text()
    assert page.detail.about.textFormat() == Qt.TextFormat.PlainText


def test_the_language_switches_while_it_is_open(desk, page, asked, language):
    desk.quotes.enter(asked[1][0], "500:4.9", TODAY, asked[0])
    page.refresh()
    for code in ("ru", "zh", "en"):
        language.use(code)
        page.retranslate()
        page.refresh()
    assert page.title() == "Quotes"


@pytest.mark.rule("R11")
@pytest.mark.rule("R18")
def test_a_price_is_said_in_the_own_currency_with_the_day_of_the_rate(page, desk, asked):
    _, (first, *_) = asked
    key = desk.quotes.enter(first, "500:2.7;2000:2.5", TODAY, product="bowl")
    page.refresh()
    page.quantity.setText("500")
    page.open(Target("quotes", key))
    assert page.detail.own.isHidden()
    desk.registration.change(currency="EUR")
    old = TODAY - timedelta(days=8)
    for day, told in ((old, "days since: 8"), (TODAY, "(entered by hand)")):
        rate = ExchangeRateFields.checked(base="USD", quote="EUR", rate="0.9", as_of=day)
        desk.rates.enter(rate, TODAY)
        page.refresh()
        text = page.detail.own.text.text()
        assert "About" in text
        assert told in text
    assert not page.detail.own.isHidden()
