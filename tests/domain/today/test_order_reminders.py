"""What an order waits for between its payments and after them."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.today import order_reminders as on
from sourcing_app.domain.today.agenda import SOON, AgendaKind, Section
from sourcing_app.domain.values.money import Money

TODAY = date(2026, 3, 12)
ABOUT = on.About(3, "PO-2026-0003", "Ningbo Sun")
WHAT = say("Agenda", "Open")
USD = Money(Decimal(5520), "USD")


def ago(days):
    return TODAY - timedelta(days=days)


@pytest.mark.rule("R182")
@pytest.mark.parametrize(
    ("days", "section"),
    [(0, Section.SOON), (3, Section.TODAY), (4, Section.OVERDUE)],
)
def test_feedback_is_asked_for_three_days_after_receipt(days, section):
    item = on.feedback_wanted(ABOUT, ago(days), SHIPPED, TODAY)
    assert (item.section, item.due) == (section, ago(days) + timedelta(days=3))
    assert item.target.action == "close_order"


def test_each_reminder_comes_on_its_day_and_not_before():
    assert on.notice_missing(ABOUT, ago(2), SHIPPED, TODAY) is None
    assert on.notice_missing(ABOUT, ago(3), SHIPPED, TODAY).section is Section.TODAY
    assert on.transfer_missing(ABOUT, 1, USD, TODAY, TODAY) is None
    assert on.transfer_missing(ABOUT, 1, USD, ago(1), TODAY).money == USD
    assert on.production_late(ABOUT, TODAY, TODAY) is None
    assert on.production_late(ABOUT, ago(1), TODAY).section is Section.OVERDUE
    assert on.hold_ends(ABOUT, ago(-1), TODAY) is None
    assert on.hold_ends(ABOUT, TODAY, TODAY).section is Section.TODAY
    waived = on.WaiverGiven(1, ABOUT, 5, "Ningbo Sun", "G3", "The bank has no such form", ago(7))
    assert on.waived_lately(waived, TODAY).section is Section.WAIVED
    assert on.waived_lately(replace(waived, on=ago(8)), TODAY) is None
    assert on.milestone_due(ABOUT, on.PlannedEvent("milestone", 1, WHAT, ago(-8)), TODAY) is None
    assert on.protection_ends(ABOUT, ago(1), TODAY) is None
    assert on.arrival_expected(ABOUT, TODAY, TODAY).kind is AgendaKind.RECEIPT
    assert on.arrival_expected(ABOUT, ago(-1), TODAY).kind is AgendaKind.ARRIVAL


@given(st.none() | st.integers(-60, 60))
def test_what_must_not_be_missed_is_shown_however_far_off(offset):
    day = None if offset is None else TODAY + timedelta(days=offset)
    arrival = on.arrival_expected(ABOUT, day, TODAY)
    assert (arrival.kind is AgendaKind.RECEIPT) == (offset is not None and offset <= 0)
    if day is not None:
        dispute = on.dispute_day(ABOUT, WHAT, day, TODAY)
        assert (dispute.section is Section.WAITING) == (day > TODAY + SOON)
        assert dispute.due == day
    assert on.bill_of_lading_wanted(ABOUT, day).section is Section.TODAY
