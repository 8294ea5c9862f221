"""Quotes in the file: a reply moves its inquiry on, supersedes the former, raises its flags."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.quotes.states import PayeeKind, QuoteState
from sourcing_app.services.quotes.asked import oldest_wait, supplier_choices, waiting_for
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.store.tables.quote import Quote
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_supplier, sent_inquiry
from tests.prepared import at_first

BREAKS = "500:2.7;2000:2.5"


@at_first
def supplier(desk):
    return add_supplier(desk, "Ningbo Sun", product="desk lamp")


@at_first
def asked(desk):
    return sent_inquiry(desk)


def rows(desk, **query):
    source = QuoteRows(desk.reader, desk.today)
    return source.page(source.ids(**query))


def states(desk):
    found = desk.reader.rows("SELECT state FROM inquiry_recipient ORDER BY id")
    return [row["state"] for row in found]


def test_a_reply_may_say_for_how_long_it_holds(desk, supplier):
    values = {"received_on": date(2026, 3, 1), "valid_until": "30 days"}
    key = desk.quotes.enter(supplier, BREAKS, TODAY, **values)
    assert desk.quotes.fields(key).valid_until == date(2026, 3, 31)
    with pytest.raises(Invalid) as refused:
        desk.quotes.enter(supplier, BREAKS, TODAY, valid_until="2 months")
    assert [*refused.value.complaints] == ["valid_until"]


@pytest.mark.parametrize("values", [{"moq": "1.5"}, {"moq": "1.5", "unit": "sets"}])
def test_an_moq_is_of_whole_pieces(desk, supplier, values):
    with pytest.raises(Invalid) as refused:
        desk.quotes.enter(supplier, BREAKS, TODAY, **values)
    assert [*refused.value.complaints] == ["moq"]
    key = desk.quotes.enter(supplier, BREAKS, TODAY, moq="1.5", unit="kg")
    with pytest.raises(Invalid):
        desk.quotes.change(key, TODAY, unit="pcs")


@pytest.mark.rule("R183")
def test_a_reply_is_kept_with_its_prices(desk, supplier):
    key = desk.quotes.enter(
        supplier,
        BREAKS,
        TODAY,
        incoterm="fob",
        place="Ningbo",
        terms=" 30 / 70 %",
        payment_ways="T/T, PayPal",
        lead_days="25",
        moq="600",
    )

    (row,) = rows(desk)
    assert (row.id, row.product, row.incoterm, row.terms) == (key, "desk lamp", "FOB", "30/70")
    assert (row.moq, row.lead_days) == (Decimal(600), 25)
    assert row.price(Decimal(2000)).total.amount == Decimal(5000)
    assert (row.state, row.payment_ways) == (QuoteState.RECEIVED, "T/T, PayPal")
    assert (row.sample_price, row.valid_until, row.payee_kind) == (None, None, PayeeKind.UNKNOWN)


def test_a_reply_moves_the_inquiry_on_and_supersedes_the_former(desk, asked):
    inquiry, suppliers = asked
    first = desk.quotes.enter(suppliers[0], BREAKS, TODAY, inquiry)
    assert states(desk) == [State.REPLIED, State.SENT, State.SENT]
    second = desk.quotes.enter(suppliers[0], "500:2.6", TODAY, inquiry)

    assert {row.id: row.state for row in rows(desk)} == {
        first: QuoteState.SUPERSEDED,
        second: QuoteState.RECEIVED,
    }
    assert rows(desk)[0].product == BLOCKS["product"]
    assert [row.id for row in rows(desk, view="open")] == [second]


def test_entering_a_reply_is_one_step_of_undo(desk, asked):
    inquiry, suppliers = asked
    steps = []
    desk.changes.listen(steps.append)
    desk.quotes.enter(suppliers[0], BREAKS, TODAY, inquiry, terms="100")
    desk.revert(steps[0].step)

    assert rows(desk) == []
    assert states(desk) == [State.SENT] * 3
    assert desk.reader.value("SELECT count(*) FROM red_flag") == 0
    assert desk.reader.value("SELECT count(*) FROM price_break") == 0


def test_a_supplier_that_was_not_asked_cannot_answer(desk, asked, supplier):
    with pytest.raises(NotFound, match="not asked"):
        desk.quotes.enter(supplier, BREAKS, TODAY, asked[0])
    with pytest.raises(NotFound, match="999"):
        desk.quotes.enter(999, BREAKS, TODAY)
    assert rows(desk) == []


@pytest.mark.rule("R155")
@pytest.mark.rule("R110")
def test_bad_terms_raise_red_flags_at_once_and_only_once(desk, supplier):
    asked_for = {"terms": "100", "payee_kind": "person"}
    key = desk.quotes.enter(supplier, BREAKS, TODAY, **asked_for)
    desk.quotes.enter(supplier, BREAKS, TODAY, **asked_for)
    desk.quotes.change(key, TODAY, notes="looked at again")

    kinds = [row["kind"] for row in desk.reader.rows("SELECT kind FROM red_flag ORDER BY kind")]
    assert kinds == ["full_prepayment", "personal_account"]


def test_price_breaks_are_replaced_as_one_action(desk, supplier):
    key = desk.quotes.enter(supplier, BREAKS, TODAY)
    steps = []
    desk.changes.listen(steps.append)
    desk.quotes.replace_breaks(key, "500:3;1000:2.9;5000:2.2")
    assert [str(each.price) for each in rows(desk)[0].breaks] == ["3", "2.9", "2.2"]

    desk.revert(steps[0].step)
    assert [str(each.price) for each in rows(desk)[0].breaks] == ["2.7", "2.5"]
    assert len(steps) == 2


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("currency", "dollar", "three letters"),
        ("incoterm", "FOBB", "Incoterms"),
        ("valid_until", "2026-02-30", ""),
        ("moq", "0", "more than 0"),
        ("moq", Decimal("1e999"), ""),
        ("sample_price", "-1", "or more"),
        ("product", "x" * 200_000, "at most 200"),
        ("colour", "red", "no such field"),
    ],
)
def test_wrong_fields_are_refused_and_nothing_is_kept(desk, supplier, field, value, said):
    with pytest.raises(Invalid) as error:
        desk.quotes.enter(supplier, BREAKS, TODAY, **{field: value})

    assert said in str(error.value.complaints[field])
    assert rows(desk) == []


def test_a_hostile_name_is_kept_as_text(desk, supplier):
    desk.quotes.enter(supplier, BREAKS, TODAY, product='<img src="/dev/zero">\u202e')
    assert rows(desk)[0].product == '<img src="/dev/zero">'


def test_states_move_by_the_table_only(desk, supplier):
    key = desk.quotes.enter(supplier, BREAKS, TODAY)
    desk.quotes.move(key, QuoteState.REJECTED)
    with pytest.raises(Rejected):
        desk.quotes.move(key, QuoteState.ACCEPTED)


def test_expired_is_computed_and_has_its_view(desk, supplier):
    old = desk.quotes.enter(supplier, BREAKS, TODAY, valid_until=TODAY - timedelta(days=1))
    fresh = desk.quotes.enter(supplier, "500:9", TODAY, valid_until=TODAY)

    assert [row.id for row in rows(desk, view="expired")] == [old]
    assert [row.id for row in rows(desk, view="open")] == [fresh]
    assert [row.expired for row in rows(desk, sort="valid")] == [True, False]


def test_sorting_by_price_puts_what_has_no_price_last(desk, supplier):
    dear = desk.quotes.enter(supplier, "100:3", TODAY)
    cheap = desk.quotes.enter(supplier, "100:2", TODAY)
    above = desk.quotes.enter(supplier, "9000:1", TODAY)
    source = QuoteRows(desk.reader, desk.today)
    source.quantity = Decimal(500)

    assert source.ids(sort="price") == [cheap, dear, above]
    assert source.ids(sort="price", descending=True) == [dear, cheap, above]
    assert source.lowest(Decimal(500)) == {cheap}
    assert source.lowest(Decimal(9000)) == {above}


def test_replies_awaited_are_offered_first(desk, asked):
    inquiry, suppliers = asked
    desk.quotes.enter(suppliers[0], BREAKS, TODAY, inquiry)

    assert [row.supplier_id for row in waiting_for(desk.reader)] == [*suppliers[1:], suppliers[0]]
    assert oldest_wait(desk.reader, date(2026, 3, 16)) == (2, 4)
    assert len(supplier_choices(desk.reader)) == 3
    assert rows(desk, search="no such words") == []


def test_prices_of_other_units_are_neither_ranked_nor_sorted_together(desk):
    keys = [
        desk.quotes.enter(
            add_supplier(desk, name), f"1:{price}", TODAY, product="bowl", unit=unit, currency=code
        )
        for name, price, unit, code in (
            ("A", "60", "carton", "CNY"),
            ("B", "3", "pcs", "RMB"),
            ("C", "2", "件", "cny"),
            ("D", "4", "Pieces", "Yuan"),
        )
    ]
    source = QuoteRows(desk.reader, desk.today)
    source.quantity = Decimal(10)
    assert source.lowest(Decimal(10)) == {keys[2]}
    assert set(source.left_out()) == set(keys)
    assert source.ids(sort="price") == [keys[0], keys[2], keys[1], keys[3]]
    assert source.ids(sort="price", descending=True) == [keys[0], keys[3], keys[1], keys[2]]


def test_an_moq_that_nobody_stated_is_not_the_first_price_step(desk):
    for name, stated in (("A", {}), ("B", {"moq": "900"}), ("C", {"moq": "300"})):
        desk.quotes.enter(add_supplier(desk, name), BREAKS, TODAY, product="bowl", **stated)
    known = [(row.supplier, row.moq) for row in rows(desk, sort="moq")]
    assert known == [("C", Decimal(300)), ("B", Decimal(900)), ("A", None)]
    known = [row.supplier for row in rows(desk, sort="moq", descending=True)]
    assert known == ["B", "C", "A"]


def test_an_old_quote_in_rmb_is_one_in_cny(desk):
    first, other = (
        desk.quotes.enter(add_supplier(desk, name), f"1:{price}", TODAY, product="bowl")
        for name, price in (("A", "3"), ("B", "2"))
    )
    with desk.database.writing(Action.QUOTE_EDITED) as session:
        session.get(Quote, first).currency = "RMB"
        session.get(Quote, other).currency = "CNY"
    assert {row.currency for row in rows(desk)} == {"CNY"}
    source = QuoteRows(desk.reader, desk.today)
    assert source.lowest(Decimal(10)) == {other}
    order = desk.orders.add(first, Decimal(10), "30/70", TODAY, "Kazan")
    assert desk.orders.state(order).total.currency == "CNY"
    desk.quotes.change(first, TODAY, {"currency": "CNY"}, currency="yuan")
    assert desk.quotes.fields(first).currency == "CNY"


def test_the_sign_of_two_currencies_is_asked_about(desk, supplier):
    with pytest.raises(Invalid, match="write CNY or JPY"):
        desk.quotes.enter(supplier, BREAKS, TODAY, currency="¥")


def test_a_quote_keeps_what_its_inquiry_asked_for(desk, asked):
    inquiry, (first, other, _third) = asked
    desk.quotes.enter(first, "5000:2.5", TODAY, inquiry)
    desk.quotes.enter(other, "500:2.5", TODAY, inquiry)
    last_first = reversed(rows(desk, sort="received"))
    told = [[str(finding.sentence) for finding in row.findings] for row in last_first]
    assert told == [
        [],
        ["You asked for 4,000 pcs, below the MOQ of 5,000: there is no price for it"],
    ]
