"""The columns that are shown once they are chosen say what the file knows, and what it does not."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.payments.methods import HeldBy, Method, holders
from sourcing_app.domain.suppliers.metrics import MetricKind
from sourcing_app.services import calendars
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.payments.outcomes import Arrived
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.payments.rows import payments_of
from sourcing_app.services.payments.windows import payment_days
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.rates.records import ExchangeRateFields
from sourcing_app.services.rates.rows import OwnPrices
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.formatting import day
from sourcing_app.ui.screens.inquiries.columns import inquiry_columns
from sourcing_app.ui.screens.orders.columns import order_columns
from sourcing_app.ui.screens.quotes.columns import WhatIf, quote_columns
from sourcing_app.ui.screens.suppliers.columns import supplier_columns
from sourcing_app.ui.tables.table_pane import TablePane
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier, sent_inquiry
from tests.order_factory import make_order, open_deposit, pay

NOTHING = "\N{EN DASH}"


def cells(columns, rows, key):
    """What each column that is off at first shows of a record, and what is read out of it."""
    row = rows.page([key])[0]
    return {column.name: column.cell(row) for column in columns if column.optional}


def texts(columns, rows, key):
    return {name: cell.text for name, cell in cells(columns, rows, key).items()}


@pytest.fixture(autouse=True)
def english(language):
    """Cells are in the language of the window."""


def test_figures_of_a_supplier_are_shown_and_what_was_never_read_is_not_known(desk):
    key = add_supplier(desk, "Ningbo Sun", address="1 Port Road, Ningbo")
    rows = SupplierRows(desk.reader, desk.today)
    before = texts(supplier_columns(), rows, key)
    assert (before["response"], before["transactions"], before["found_by"]) == (
        NOTHING, NOTHING, "",
    )  # fmt: skip
    told = {MetricKind.RESPONSE_RATE: "98.5%", MetricKind.TRANSACTIONS: "0"}
    desk.vetting.metrics.read(key, told, TODAY - timedelta(days=1))
    desk.vetting.metrics.read(key, {MetricKind.RESPONSE_HOURS: "≤3h"}, TODAY)
    after = texts(supplier_columns(), rows, key)
    assert (after["response"], after["transactions"]) == ("98.5 % · 3 h", "0")
    assert after["address"] == "1 Port Road, Ningbo"


@pytest.mark.rule("R11")
def test_a_quote_is_in_the_own_currency_only_where_a_rate_says_it(desk):
    supplier = add_supplier(desk, "Ningbo Sun")
    key = desk.quotes.enter(
        supplier, "500:2.7;2000:2.5", TODAY, product="bowl", incoterm="FOB", place="Ningbo"
    )
    what_if = WhatIf(read_rates=lambda: OwnPrices(desk.reader, TODAY))
    columns, rows = quote_columns(what_if), QuoteRows(desk.reader, desk.today)
    desk.registration.change(currency="EUR")
    shown = texts(columns, rows, key)
    assert (shown["own"], shown["incoterm"]) == (NOTHING, "FOB Ningbo")
    assert (shown["sample"], shown["until"]) == (NOTHING, NOTHING)

    old = TODAY - timedelta(days=8)
    rate = ExchangeRateFields.checked(base="USD", quote="EUR", rate="0.9", as_of=old)
    desk.rates.enter(rate, TODAY)
    what_if.rates = None
    cell = cells(columns, rows, key)["own"]
    assert Decimal("2.43") == Decimal(cell.text.strip("€ ").replace("EUR", "").strip())
    assert "days since: 8" in cell.accessible
    assert cell.icon == "clock"
    what_if.quantity = Decimal(2000)
    assert "2.25" in texts(columns, rows, key)["own"]
    what_if.quantity = Decimal(100)
    assert texts(columns, rows, key)["own"] == NOTHING


def test_the_amounts_of_an_order_add_up_to_its_total(desk, tmp_path):
    key = make_order(desk)
    rows = OrderRows(desk.reader, desk.today)
    columns = order_columns(desk.today)
    before = texts(columns, rows, key)
    assert before["documents"] == before["waivers"] == before["held"] == ""
    assert (before["inspection"], before["eta"], before["shipped"]) == ("None", NOTHING, NOTHING)
    open_deposit(desk, key, tmp_path)
    row = rows.page([key])[0]
    pay(desk, key, 1, row.ahead)
    row = rows.page([key])[0]
    after = texts(columns, rows, key)
    assert after["documents"] == "Proforma invoice"
    assert row.paid == row.ahead > 0
    assert row.paid + row.left == row.total
    assert after["deposit"] == after["sum_paid"]
    assert after["balance"] == after["left"]


@pytest.mark.rule("R6", "R14")
def test_an_order_says_how_it_is_paid_next_and_who_has_the_money(desk, tmp_path):
    key = make_order(desk)
    rows, columns = OrderRows(desk.reader, desk.today), order_columns(desk.today)
    assert {texts(columns, rows, key)[name] for name in ("method", "held_by")} == {NOTHING}
    open_deposit(desk, key, tmp_path)
    ahead = rows.page([key])[0].ahead
    half = {"paid_on": TODAY, "amount": ahead / 2}
    desk.planned_payments.plan(key, 1, PaymentFields.checked(**half, method=Method.LC), TODAY)
    assert texts(columns, rows, key)["method"] == "Letter of credit (L/C)"
    pay(desk, key, 1, ahead / 2, method=Method.TRADE_ASSURANCE)
    assert texts(columns, rows, key)["held_by"] == "The platform"
    pay(desk, key, 1, ahead / 4)
    assert texts(columns, rows, key)["held_by"] == "The supplier and the platform"
    pay(desk, key, 1, ahead - ahead / 2 - ahead / 4, repeat_reason="The other half of the rest")
    assert texts(columns, rows, key)["method"] == NOTHING, "what is planned is of a line paid"
    assert holders(rows.page([key])[0].held_by, dispatched=True) == {HeldBy.SUPPLIER}
    assert holders([], dispatched=True) == frozenset()


@pytest.mark.rule("R196")
def test_an_order_says_when_the_transfer_on_its_way_arrives(desk, tmp_path, qtbot, context):
    key = make_order(desk)
    rows, columns = OrderRows(desk.reader, desk.today), order_columns(desk.today)
    pane = TablePane("orders.main", columns, rows, context)
    qtbot.addWidget(pane)
    bar = pane.view.columns_bar
    place = [each.name for each in columns].index("transfer")
    bar.choose("transfer", shown=True)
    pane.reload()

    def told():
        qtbot.waitUntil(lambda: calendars.are_read() and not context.jobs.busy)
        return pane.model.index(0, place).data()

    assert told() == NOTHING
    open_deposit(desk, key, tmp_path)
    pay(desk, key, 1, rows.page([key])[0].ahead)
    pane.reload()
    (window,) = payment_days(
        desk.reader, desk.orders.state(key), payments_of(desk.reader, key)
    ).windows.values()
    assert told() == f"{day(window.first.day)} to {day(window.last.day)}"
    desk.outcomes.arrived(payments_of(desk.reader, key)[0].id, Arrived(TODAY), TODAY)
    pane.reload()
    assert told() == NOTHING


@pytest.mark.rule("R172")
def test_a_hold_is_said_where_the_next_step_stands(desk):
    sent_inquiry(desk)
    letters, orders = InquiryRows(desk.reader, desk.today), OrderRows(desk.reader, desk.today)
    suppliers = SupplierRows(desk.reader, desk.today)
    (letter, *_) = letters.ids()
    held = letters.page([letter])[0].supplier_id
    order = make_order(desk, supplier=held)
    desk.vetting.holds.step_back(held, desk.today(), "Too smooth")
    for columns, rows, key, name in (
        (supplier_columns(), suppliers, held, "next"),
        (inquiry_columns(desk.today), letters, letter, "follow_up"),
        (order_columns(desk.today), orders, order, "next"),
    ):
        (column,) = (each for each in columns if each.name == name)
        cell = column.cell(rows.page([key])[0])
        assert cell.text.startswith("On hold until ")
        assert cell.text.endswith(": Too smooth")
        assert cell.accessible.startswith("On hold (Everything) until ")


def test_a_letter_says_its_words_and_its_template(desk):
    sent_inquiry(desk)
    rows = InquiryRows(desk.reader, desk.today)
    (key, *_) = rows.ids()
    shown = texts(inquiry_columns(desk.today), rows, key)
    assert int(shown["words"]) > 10
    assert shown["template"] == "First inquiry"
