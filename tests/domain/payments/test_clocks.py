"""Transfers, Trade Assurance and letters of credit: days that run out, with their sources."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.payments.clocks import ClockKind
from sourcing_app.domain.payments.credit import (
    PRESENTATION_DAYS,
    UCP,
    Credit,
    credit_clocks,
    credit_findings,
    present_by,
)
from sourcing_app.domain.payments.protection import (
    Protected,
    protection_clocks,
    protection_ends,
    uncovered,
)
from sourcing_app.domain.payments.transfers import arrives, not_arrived, send_by, window_words
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.values.money import money
from sourcing_app.domain.values.working_days import Place, WorkCalendar

GOLDEN_WEEK = {date(2026, 10, day): "National Day" for day in range(1, 8)}
BANKS = (WorkCalendar(Place.HOME), WorkCalendar(Place.CHINA, GOLDEN_WEEK))
DAY = date(2026, 3, 12)
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))


@pytest.mark.rule("R196")
def test_a_transfer_arrives_after_three_to_seven_days_that_banks_work():
    found = arrives(date(2026, 9, 29), BANKS, SHIPPED)
    assert (found.first.day, found.last.day) == (date(2026, 10, 9), date(2026, 10, 15))
    assert str(window_words(found)) == "Arrives between 9 October 2026 and 15 October 2026"
    assert [str(each) for each in found.reasons] == [
        "Later because of a day off in China: National Day."
    ]
    assert found.missed_from == date(2026, 10, 16)


@pytest.mark.rule("R196")
@given(DAYS)
def test_money_sent_by_the_last_day_is_there_when_it_is_due(due):
    sent = send_by(due, BANKS, SHIPPED).day
    assert arrives(sent, BANKS, SHIPPED).last.day <= due
    assert not_arrived(sent, BANKS, SHIPPED, arrives(sent, BANKS, SHIPPED).last.day) == 0
    assert not_arrived(sent, BANKS, SHIPPED, arrives(sent, BANKS, SHIPPED).missed_from) == 1


def by_kind(clocks):
    return {clock.kind: clock for clock in clocks}


def test_without_a_platform_order_nothing_protects_the_money():
    assert protection_clocks(Protected(), SHIPPED) == ()
    assert "nothing protects" in str(protection_ends(Protected(), SHIPPED))


@pytest.mark.rule("R6")
def test_the_clocks_of_trade_assurance_run_from_what_starts_them():
    facts = Protected(number="1234", covered=money(1000, "USD"), ship_by=DAY)
    clocks = by_kind(protection_clocks(facts, SHIPPED))
    assert clocks[ClockKind.SHIP_BY].left(DAY - timedelta(days=2)) == 2
    assert clocks[ClockKind.CLAIM].until is None
    assert (clocks[ClockKind.CLAIM].length, "20153048" in clocks[ClockKind.CLAIM].source) == (
        30,
        True,
    )
    assert "30 days after you confirm receipt" in str(protection_ends(facts, SHIPPED))

    received = Protected(number="1", ship_by=DAY, shipped_on=DAY, received_on=DAY, claim_days=15)
    clocks = by_kind(protection_clocks(received, SHIPPED))
    assert clocks[ClockKind.SHIP_BY].left(DAY) is None
    assert (clocks[ClockKind.CLAIM].until, clocks[ClockKind.CLAIM].source) == (
        date(2026, 3, 27),
        "",
    )
    assert "ends on 27 March 2026" in str(protection_ends(received, SHIPPED))

    disputed = Protected(number="1", received_on=DAY, disputed_on=DAY, escalation_days=8)
    clocks = by_kind(protection_clocks(disputed, SHIPPED))
    assert clocks[ClockKind.CLAIM].left(DAY) is None
    assert clocks[ClockKind.NEGOTIATION].until == date(2026, 3, 15)
    assert clocks[ClockKind.ESCALATION].until == date(2026, 3, 20)


def test_what_was_paid_beyond_the_covered_amount_is_not_protected():
    facts = Protected(covered=money(1000, "USD"))
    assert uncovered(facts, money(1000, "USD")) is None
    assert uncovered(Protected(), money(1000, "USD")) is None
    assert "USD 200.00 of the USD 1,200.00 paid are not covered" in str(
        uncovered(facts, money(1200, "USD"))
    )


def test_documents_are_presented_within_21_days_and_before_the_credit_expires():
    credit = Credit(latest_shipment=DAY, expires_on=date(2026, 4, 1))
    clocks = by_kind(credit_clocks(credit, BANKS))
    assert clocks[ClockKind.LATEST_SHIPMENT].until == DAY
    assert clocks[ClockKind.PRESENTATION].until == date(2026, 4, 1)
    assert (clocks[ClockKind.PRESENTATION].length, clocks[ClockKind.PRESENTATION].source) == (
        PRESENTATION_DAYS,
        UCP,
    )
    shipped = Credit(shipped_on=date(2026, 3, 2), expires_on=date(2026, 4, 1))
    assert present_by(shipped) == date(2026, 3, 23)
    assert present_by(Credit(shipped_on=date(2026, 3, 2), presentation_days=15)) == date(
        2026, 3, 17
    )
    assert present_by(Credit()) is None


def test_the_bank_has_five_banking_days():
    credit = Credit(presented_on=date(2026, 9, 29))
    clock = by_kind(credit_clocks(credit, BANKS))[ClockKind.EXAMINATION]
    assert clock.until == date(2026, 10, 13)
    assert by_kind(credit_clocks(credit, BANKS))[ClockKind.PRESENTATION].left(DAY) is None


def test_a_credit_that_does_not_fit_its_order_is_warned_of():
    order, documents = money(1000, "USD"), ["Inspection certificate"]
    late = Credit(
        money(900, "USD"),
        latest_shipment=DAY,
        shipped_on=DAY + timedelta(days=1),
        presented_on=DAY + timedelta(days=30),
    )
    told = " ".join(str(each.sentence) for each in credit_findings(late, order, ["Invoice"]))
    for words in ("for USD 900.00", "after the latest day", "Presented on", "No inspection"):
        assert words in told
    assert "in EUR" in str(
        next(credit_findings(Credit(money(1, "EUR")), order, documents)).sentence
    )
    assert list(credit_findings(Credit(order), order, documents)) == []
