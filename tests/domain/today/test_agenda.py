from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.gates.report import Fix, Purpose
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today import agenda, payment_reminders, reminders
from sourcing_app.domain.today.agenda import SOON, AgendaItem, AgendaKind, Section, section_of
from sourcing_app.domain.today.journey import Tally, journey, preparations
from sourcing_app.domain.today.payment_reminders import Due
from sourcing_app.domain.values.money import Money

TODAY = date(2026, 3, 12)
USD = Money(Decimal(5520), "USD")
DAYS = st.dates(TODAY - timedelta(days=40), TODAY + timedelta(days=40))


def due(day=None, purpose=Purpose.BALANCE):
    return Due(3, "PO-2026-0003", "Ningbo Sun", purpose, USD, day)


@given(st.none() | DAYS)
def test_each_day_has_its_section(day):
    section = section_of(day, TODAY)
    late = day is not None and day < TODAY
    far = day is not None and day > TODAY + SOON
    assert (section is Section.OVERDUE) == late
    assert (section is None) == far
    assert (section is Section.TODAY) == (day in (None, TODAY))


items = st.builds(
    AgendaItem,
    st.sampled_from(AgendaKind),
    st.sampled_from(Section),
    st.just(say("Agenda", "Open")),
    st.builds(Target, st.just("orders"), st.none() | st.integers(1, 9)),
    st.just(say("Agenda", "Open")),
    st.none() | DAYS,
    st.none() | st.builds(Money, st.decimals(0, 9999, places=2), st.sampled_from(["USD", "EUR"])),
)


@given(st.lists(items, max_size=12))
def test_order_is_by_section_then_day_then_money(found):
    result = agenda.ordered(found)
    assert sorted(map(repr, result)) == sorted(map(repr, found))
    for one, other in pairwise(result):
        places = [list(Section).index(item.section) for item in (one, other)]
        assert places[0] <= places[1]
        if places[0] == places[1]:
            assert (one.due or date.max) <= (other.due or date.max)
    assert agenda.ordered(result) == result


@pytest.mark.parametrize(
    ("day", "section"), [(-2, Section.OVERDUE), (0, Section.TODAY), (3, Section.SOON), (30, None)]
)
def test_payments_by_day(day, section):
    item = payment_reminders.payment_due(due(TODAY + timedelta(days=day)), TODAY)
    assert (item.section if item else None) == section
    if item:
        assert (item.money, item.target) == (USD, Target("orders", 3, "pay"))


def test_blocked_payment_names_the_fact_and_its_fix():
    fact = say("Gates", "Bank account not confirmed through a second channel")
    item = payment_reminders.payment_blocked(due(purpose=Purpose.DEPOSIT), fact, Fix.CHECK_ACCOUNT)
    assert str(item.sentence) == f"Deposit for PO-2026-0003 is blocked. {fact}"
    assert item.target == Target("orders", 3, "check_account")
    assert str(item.button) == "Check account"
    assert item.section in agenda.URGENT


def test_incident_has_no_shortcut():
    item = payment_reminders.payment_blocked(
        due(), say("Gates", "Sample rejected"), Fix.RECORD_INCIDENT
    )
    assert str(item.button) == "Open"


def silent(key, kind=LetterKind.FIRST, product="lamp", sent=TODAY - timedelta(days=3), due=TODAY):
    return reminders.Silence(key, product, sent, due, kind)


@pytest.mark.rule("R55")
def test_a_reminder_names_supplier_and_product_and_counts_the_days():
    item = reminders.follow_up("Sun", [silent(1)], TODAY)
    assert str(item.sentence) == "Follow up: Sun has not answered about lamp · 3 d"
    assert item.target == Target("inquiries", 1, "follow_up", (1,))
    assert (item.section, item.due) == (Section.TODAY, TODAY)
    late = reminders.follow_up("Sun", [silent(1, due=TODAY - timedelta(days=1))], TODAY)
    assert late.section is Section.OVERDUE
    assert (
        "{product}" not in reminders.follow_up("Sun", [silent(1, product="")], TODAY).sentence.text
    )


def test_letters_to_one_supplier_are_one_line_and_all_written_again():
    before = TODAY - timedelta(days=9)
    goods = ["lamp", "lamp", "rack", "sink", "tap"]
    letters = [silent(key, product=name, sent=before) for key, name in enumerate(goods)]
    item = reminders.follow_up("Sun", letters, TODAY)
    told = "Follow up: Sun has not answered 5 letters: lamp; rack; sink… · 9 d"
    assert str(item.sentence) == told
    assert item.target.keys == (0, 1, 2, 3, 4)


def test_after_two_reminders_the_letter_is_looked_at():
    second = silent(1, LetterKind.FOLLOW_UP_2)
    item = reminders.follow_up("Sun", [second], TODAY)
    assert str(item.sentence) == "Sun has not answered two reminders about lamp · 3 d"
    assert (item.target, str(item.button)) == (Target("inquiries", 1, "recipient"), "Open")
    both = reminders.follow_up("Sun", [second, silent(2, LetterKind.FOLLOW_UP_1)], TODAY)
    assert (both.target.keys, str(both.button)) == ((2,), "Write")


def test_waiting_for_one_names_it():
    assert "Sun has not answered" in str(reminders.waiting(1, "Sun", TODAY, 1).sentence)
    many = reminders.waiting(1, "Sun", TODAY, 4)
    assert "4" in str(many.sentence)
    assert many.target == Target("inquiries")


@given(DAYS)
def test_a_quote_is_decided_while_it_is_valid(day):
    item = reminders.quote_expires(1, "Sun", "lamp", day, TODAY)
    assert (item is not None) == (TODAY <= day <= TODAY + SOON)


def test_goods_expected():
    assert payment_reminders.goods_expected(due(None), TODAY) is None
    assert (
        payment_reminders.goods_expected(due(TODAY + timedelta(days=3)), TODAY).section
        is Section.SOON
    )


@pytest.mark.rule("R73")
@pytest.mark.rule("R75")
@pytest.mark.rule("R76")
@pytest.mark.rule("R77")
def test_journey_has_five_stages():
    legs = journey(Tally(account=True, signed_in=1, searches=4, asked=2))
    assert not journey(Tally(account=True, asked=2))[0].done
    assert not preparations(Tally(account=True, asked=2))[1].done
    assert [str(leg.name) for leg in legs] == ["Register", "Find", "Ask", "Agree", "Buy"]
    assert [leg.done for leg in legs] == [True, True, True, False, False]
    assert [leg.count for leg in legs] == [None, 4, 2, 0, 0]


@pytest.mark.rule("R35")
@pytest.mark.rule("R124")
def test_getting_ready_begins_with_registration():
    steps = preparations(Tally())
    assert len(steps) == 8
    assert steps[0].target == Target("registration")
    assert not any(step.done for step in steps)
    full = Tally(True, True, 1, 1, 1, 1, 1, 1)
    assert all(step.done for step in preparations(full))
