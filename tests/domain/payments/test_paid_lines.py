"""What lines take too much is netted, a line may fall short a little, a share may grow."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.payments.paid_lines import LineState, PaidLine, Short, netted
from sourcing_app.domain.payments.plan import share_ahead
from sourcing_app.domain.payments.rescheduling import reschedule
from sourcing_app.domain.payments.schedule import schedule
from sourcing_app.domain.payments.shortfalls import may_fall_short, most_short, refuse_short
from sourcing_app.domain.values.money import money, total_of

DAY = date(2026, 3, 12)


def usd(amount):
    return money(Decimal(amount), "USD")


def lines(total, terms, *paid):
    planned = schedule(usd(total), Terms.parse(terms))
    return [PaidLine(line, usd(amount)) for line, amount in zip(planned, paid, strict=True)]


def short(line, amount):
    return replace(line, short=Short(usd(amount), DAY, "Bank charges"))


def test_an_excess_is_counted_on_what_is_left():
    """6,000 paid on a line of 5,880 of 19,600 leaves 13,600."""
    deposit, balance = netted(lines(19600, "30/70", 6000, 0))
    assert (deposit.state, deposit.left) == (LineState.OVERPAID, usd(0))
    assert (balance.state, balance.left, balance.credit) == (
        LineState.PART_PAID,
        usd(13600),
        usd(120),
    )


def test_what_the_deposit_took_too_much_may_settle_the_balance():
    deposit, balance = netted(lines(1000, "30/70", 1000, 700))
    assert (deposit.left, balance.left) == (usd(0), usd(0))
    assert balance.settled


@given(
    st.lists(st.integers(0, 200_000), min_size=3, max_size=3),
    st.lists(st.integers(0, 3000), min_size=3, max_size=3),
)
def test_what_is_left_is_the_total_less_all_that_is_taken(paid, fallen):
    total = usd(1000)
    taken = [usd(Decimal(cents) / 100) for cents in paid]
    planned = lines(1000, "10/20/70", *(amount.amount for amount in taken))
    planned = [short(x, Decimal(c) / 100) if c else x for x, c in zip(planned, fallen, strict=True)]
    gone = total_of([*taken, *(x.fell_short for x in planned)], "USD")
    left = total_of([line.left for line in netted(planned)], "USD")
    assert left == max(total - gone, usd(0))


def test_a_line_that_fell_short_is_settled_and_says_so():
    line = lines(1000, "30/70", 280, 0)[0]
    assert line.state is LineState.PART_PAID
    settled = short(line, 20)
    assert (settled.state, settled.settled, settled.left) == (LineState.SHORT, True, usd(0))
    assert short(line, 10).state is LineState.PART_PAID


def test_how_much_a_line_may_fall_short():
    unpaid, nearly, half = (
        lines(1000, "30/70", 0, 0)[0],
        *(lines(1000, "30/70", amount, 0)[0] for amount in (280, 150)),
    )
    assert [most_short(x) for x in (unpaid, nearly, half)] == [usd(0), usd(20), usd(30)]
    assert [may_fall_short(x) for x in (unpaid, nearly, half)] == [False, True, False]
    refuse_short(nearly, usd(20), DAY, DAY)
    refuse_short(half, usd(30), DAY, DAY)
    with pytest.raises(Rejected, match="Nothing was paid on payment 1"):
        refuse_short(unpaid, usd(1), DAY, DAY)
    with pytest.raises(Rejected, match=r"has USD 20\.00 left"):
        refuse_short(nearly, usd("20.01"), DAY, DAY)
    with pytest.raises(Rejected, match=r"more than 10 % of payment 1, USD 30\.00"):
        refuse_short(half, usd("30.01"), DAY, DAY)
    with pytest.raises(Rejected, match="paid already"):
        refuse_short(lines(1000, "30/70", 300, 0)[0], usd(1), DAY, DAY)
    with pytest.raises(Rejected, match="in the future"):
        refuse_short(nearly, usd(1), date(2026, 3, 13), DAY)


def test_a_total_that_falls_leaves_a_larger_share_before_the_goods():
    before = lines(1000, "30/70", 0, 0)
    assert share_ahead([each.line for each in before], usd(1000)) == 30
    assert share_ahead(reschedule(before, usd(400)), usd(400)) == 75
    cents = schedule(usd("0.99"), Terms.parse("50/50"))
    assert share_ahead(cents, usd("0.99")) == 50


def test_a_line_that_fell_short_does_not_move():
    paid = lines(1000, "30/70", 280, 0)
    fitted = reschedule([short(paid[0], 20), paid[1]], usd(900))
    assert [line.amount for line in fitted] == [usd(300), usd(600)]
    with pytest.raises(Rejected, match="below"):
        reschedule([short(paid[0], 20), paid[1]], usd(299))
