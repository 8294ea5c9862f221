"""Schedules are exact for every total, currency and 1 to 20 lines; paid lines never move."""

from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.orders.terms import TERMS_CAP, Terms, deposit_findings
from sourcing_app.domain.payments.paid_lines import LineState, PaidLine
from sourcing_app.domain.payments.rescheduling import reschedule
from sourcing_app.domain.payments.schedule import Event, LineKind, ScheduleLine, due_after, schedule
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.values.currencies import decimals
from sourcing_app.domain.values.money import Money, money, percent_of, total_of

DAY = date(2026, 3, 12)


@st.composite
def totals(draw, least=1):
    currency = draw(st.sampled_from(["USD", "EUR", "JPY", "KRW", "KWD", "TND"]))
    places = decimals(currency)
    return Money(Decimal(draw(st.integers(least, 10 ** (12 + places)))).scaleb(-places), currency)


@st.composite
def terms(draw):
    cuts = draw(st.sets(st.integers(1, 99_999), max_size=19))
    edges = [0, *sorted(cuts), 100_000]
    steps = pairwise(edges)
    return Terms(tuple(Decimal(b - a) / 1000 for a, b in steps))


@given(totals(), terms(), st.booleans())
def test_a_schedule_sums_to_the_total_with_one_balance_line_at_the_end(total, split, after):
    lines = schedule(total, split, after_shipment=after)
    assert total_of([line.amount for line in lines], total.currency) == total
    assert [line.seq for line in lines] == list(range(1, len(split.percents) + 1))
    assert [line.kind for line in lines[:-1]] == [LineKind.PERCENT] * (len(lines) - 1)
    assert lines[-1].kind is LineKind.BALANCE
    assert all(line.amount.amount >= 0 for line in lines)
    if percent_of(total, split.percents[-1]).amount > len(lines):  # room for all the rounding
        assert all(line.amount == percent_of(total, line.percent) for line in lines[:-1])


@given(terms())
def test_terms_are_read_back_as_written(split):
    assert Terms.parse(str(split)) == split


def paid_lines(lines, paid):
    return [
        PaidLine(line, Money(amount, line.amount.currency))
        for line, amount in zip(lines, paid, strict=True)
    ]


@given(totals(least=10**6), terms(), totals(), st.data())
def test_only_lines_without_a_payment_move_when_the_total_changes(total, split, other, data):
    lines = schedule(total, split)
    fully = data.draw(st.lists(st.booleans(), min_size=len(lines), max_size=len(lines)))
    paid = paid_lines(
        lines, [each.amount.amount * on for each, on in zip(lines, fully, strict=True)]
    )
    new = money(other.amount, total.currency)
    frozen = total_of([p.paid for p in paid], total.currency)
    free = any(not p.paid for p in paid)
    if new < frozen or (new != frozen and not free):
        with pytest.raises(Rejected):
            reschedule(paid, new)
        return
    after = reschedule(paid, new)
    assert total_of([line.amount for line in after], total.currency) == new
    for old, line in zip(paid, after, strict=True):
        assert line.amount == old.line.amount or not old.paid
        assert line.amount.amount >= 0


@pytest.mark.rule("R90")
def test_the_usual_terms():
    deposit, balance = schedule(money(18400, "USD"), Terms.parse("30/70"))
    assert (str(deposit.amount), str(balance.amount)) == ("USD 5,520.00", "USD 12,880.00")
    assert (deposit.event, balance.event) == (Event.ORDER, Event.GOODS_READY)
    odd = schedule(money(Decimal("0.05"), "USD"), Terms.parse("30/70"))
    assert [line.amount.amount for line in odd] == [Decimal("0.02"), Decimal("0.03")]
    (all_at_once,) = schedule(money(100, "JPY"), Terms.parse("100"))
    assert (all_at_once.kind, all_at_once.event) == (LineKind.BALANCE, Event.ORDER)


@pytest.mark.rule("R94")
def test_the_balance_may_wait_for_the_bill_of_lading():
    lines = schedule(money(100, "USD"), Terms.parse("20/80"), after_shipment=True)
    assert lines[-1].event is Event.BILL_OF_LADING


def test_a_tiny_total_makes_no_negative_balance():
    lines = schedule(money(Decimal("0.10"), "USD"), Terms((Decimal(5),) * 20))
    assert total_of([line.amount for line in lines], "USD") == money(Decimal("0.10"), "USD")
    assert lines[-1].amount.amount == 0


@pytest.mark.parametrize(
    "text",
    ["", "30", "30/60", "30/80", "0/100", "-10/110", "abc", "1e2", "30//70", "30/70/", "5o/50",
     "33.3333/66.6667", "/".join(["4"] * 25), "30/NaN", "9" * 1000],
)  # fmt: skip
def test_wrong_terms_are_refused_in_one_sentence(text):
    with pytest.raises(Rejected) as refused:
        Terms.parse(text)
    assert 10 < len(str(refused.value)) < 160


def test_own_percents_may_have_three_decimals_and_a_comma():
    assert str(Terms.parse(" 33,5 % / 66.50 %")) == "33.5/66.5"
    assert str(Terms.parse("33.334/33,333/33.333")) == "33.334/33.333/33.333"


def test_the_longest_terms_fit_their_column():
    percents = [Decimal("4.999")] * 19 + [100 - 19 * Decimal("4.999")]
    assert len("/".join(["99.999"] * 20)) <= TERMS_CAP
    assert Terms.parse("/".join(map(str, percents))).percents == tuple(percents)


@pytest.mark.rule("R90")
@pytest.mark.parametrize(
    ("text", "severities"),
    [("30/70", []), ("20/80", []), ("10/20/70", []), ("31/69", [Severity.WARNING]),
     ("50/50", [Severity.WARNING]), ("51/49", [Severity.ERROR]), ("100", [Severity.ERROR])],
)  # fmt: skip
def test_a_high_deposit_is_warned_of(text, severities):
    terms = Terms.parse(text)
    found = deposit_findings(terms.deposit, text, SHIPPED)
    assert [finding.severity for finding in found] == severities


def test_the_states_of_a_line():
    line = ScheduleLine(1, LineKind.PERCENT, Decimal(30), Event.ORDER, money(30, "USD"))
    due = ScheduleLine(
        1, LineKind.PERCENT, Decimal(30), Event.ORDER, money(30, "USD"), due_after(DAY, 0, SHIPPED)
    )
    paid = {0: LineState.DUE, 10: LineState.PART_PAID, 30: LineState.PAID, 31: LineState.OVERPAID}
    assert PaidLine(line, money(0, "USD")).state is LineState.WAITING
    for amount, state in paid.items():
        assert PaidLine(due, money(amount, "USD")).state is state
    assert PaidLine(due, money(31, "USD")).left == money(0, "USD")


@pytest.mark.rule("R196")
def test_a_line_is_overdue_after_the_seven_days_a_transfer_takes():
    due = ScheduleLine(
        1, LineKind.PERCENT, Decimal(30), Event.ORDER, money(30, "USD"), due_after(DAY, 0, SHIPPED)
    )
    assert due.due_on == date(2026, 3, 19)
    assert PaidLine(due, money(10, "USD")).days_late(date(2026, 3, 19)) == 0
    assert PaidLine(due, money(10, "USD")).days_late(date(2026, 3, 21)) == 2
    assert PaidLine(due, money(30, "USD")).days_late(date(2026, 3, 21)) == 0


def test_a_total_below_what_is_paid_is_said():
    lines = paid_lines(schedule(money(100, "USD"), Terms.parse("30/70")), [Decimal(30), Decimal(0)])
    with pytest.raises(Rejected, match=r"below the USD 30\.00 already paid"):
        reschedule(lines, money(20, "USD"))
    assert [str(line.amount) for line in reschedule(lines, money(90, "USD"))] == [
        "USD 30.00",
        "USD 60.00",
    ]
    part = paid_lines(schedule(money(100, "USD"), Terms.parse("30/70")), [Decimal(10), Decimal(0)])
    with pytest.raises(Rejected, match="void a payment first"):
        reschedule(part, money(20, "USD"))
