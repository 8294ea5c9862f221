"""Schedules of own lines are exact: shares, fixed amounts, the balance, whatever the total."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import Terms
from sourcing_app.domain.payments.plan import (
    NAME_CAP,
    PRESETS,
    PaymentPlan,
    PlanLine,
    checked_plan,
    expand,
    plan_of,
    plan_of_lines,
    share_ahead,
)
from sourcing_app.domain.payments.schedule import Event, LineKind, schedule
from sourcing_app.domain.values.currencies import decimals
from sourcing_app.domain.values.money import Money, money, total_of

CURRENCIES = ("USD", "EUR", "CNY", "JPY", "KRW", "KWD", "TND", "RUB")
LINES = st.integers(0, 19)


@st.composite
def totals(draw):
    currency = draw(st.sampled_from(CURRENCIES))
    places = decimals(currency)
    return Money(Decimal(draw(st.integers(1, 10 ** (12 + places)))).scaleb(-places), currency)


@st.composite
def plans(draw, total):
    """Up to 20 lines: shares and fixed amounts, some too large together, and the balance."""
    events = sorted(draw(st.lists(st.sampled_from(Event), max_size=19)), key=list(Event).index)
    step = Decimal(1).scaleb(-decimals(total.currency))
    lines = []
    for event in events:
        days, name = draw(st.integers(0, 365)), draw(st.sampled_from(["", "tooling", "Форма"]))
        if draw(st.booleans()):
            value = Decimal(draw(st.integers(1, 5_200))) / 1000
            lines.append(PlanLine(LineKind.PERCENT, value, event, days, name))
        else:
            value = draw(st.integers(1, 1000)) * step
            lines.append(PlanLine(LineKind.FIXED, value, event, days, name))
    last = events[-1] if events else Event.ORDER
    return checked_plan([*lines, PlanLine(LineKind.BALANCE, Decimal(0), last)])


@given(st.data(), totals())
def test_a_schedule_of_own_lines_is_exact_or_refused(data, total):
    plan = data.draw(plans(total))
    fixed = [line for line in plan.lines if line.kind is LineKind.FIXED]
    try:
        lines = expand(total, plan)
    except Rejected:
        assert fixed
        return
    assert total_of([line.amount for line in lines], total.currency) == total
    assert [line.seq for line in lines] == list(range(1, len(plan.lines) + 1))
    assert [line.kind for line in lines].count(LineKind.BALANCE) == 1
    assert all(line.amount.amount >= 0 for line in lines)
    assert all(
        line.amount.amount == each.value
        for line, each in zip(lines, plan.lines, strict=True)
        if each.kind is LineKind.FIXED
    )
    assert 0 <= share_ahead(lines, total) <= 100
    again = plan_of_lines(lines)
    assert again == plan
    assert PaymentPlan.parse(str(plan), after_shipment=plan.after_shipment) == plan


@given(totals(), st.sampled_from(sorted(PRESETS)))
def test_every_preset_is_exact_for_every_total(total, code):
    plan = PaymentPlan.parse(code)
    assert plan == PRESETS[code].plan
    lines = expand(total, plan)
    assert total_of([line.amount for line in lines], total.currency) == total


@pytest.mark.rule("R90")
@pytest.mark.rule("R94")
@pytest.mark.parametrize(
    ("code", "events", "ahead"),
    [
        ("30/70", "order goods_ready", 30),
        ("30/70 inspection", "order inspection_passed", 30),
        ("30/70 bl", "order bill_of_lading", 30),
        ("20/80", "order goods_ready", 20),
        ("10/90", "order goods_ready", 10),
        ("50/50", "order goods_ready", 50),
        ("100", "order", 100),
        ("oa60", "bill_of_lading", 0),
        ("lc", "bill_of_lading", 0),
    ],
)
def test_a_preset_says_what_is_paid_when(code, events, ahead):
    lines = expand(money(18_400, "USD"), PaymentPlan.parse(code))
    assert " ".join(line.event for line in lines) == events
    assert share_ahead(lines, money(18_400, "USD")) == ahead


def test_bare_percentages_are_what_they_were():
    for text in ("30/70", "100", "10/20/70"):
        for after in (False, True):
            plan = PaymentPlan.parse(text, after_shipment=after)
            terms = Terms.parse(text)
            assert plan == plan_of(terms, after_shipment=after)
            assert expand(money(999, "USD"), plan) == schedule(
                money(999, "USD"), terms, after_shipment=after
            )


def test_parts_are_read_with_days_and_a_name():
    plan = PaymentPlan.parse("500 order (tooling); 33,3% sample; Balance BL + 30 days")
    assert str(plan) == "500 order (tooling); 33.3% sample; balance bl+30"
    assert plan.lines[0].name == "tooling"
    assert (plan.balance.event, plan.balance.offset_days) == (Event.BILL_OF_LADING, 30)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("30% order; balance", "“balance” is not a payment"),
        ("30% order; 70% ready", "exactly one balance"),
        ("balance order; 30% ready", "exactly one balance"),
        ("60% order; 40% ready; balance bl", "add up to 100 %"),
        ("30% ready; balance order", "Payment 2 falls due before payment 1"),
        ("0% order; balance ready", "Payment 1 is nothing"),
        ("30% order; balance bl+400", "at most 365 days"),
        ("33.3333% order; balance bl", "three decimals"),
        ("5 % order; " * 20 + "balance bl", "at most 20"),
        ("everything later", "is not payment terms"),
    ],
)
def test_what_is_no_schedule_is_refused_in_a_sentence(text, told):
    with pytest.raises(Rejected, match=told):
        PaymentPlan.parse(text)


def test_a_fixed_amount_has_to_fit_the_total_and_its_currency():
    with pytest.raises(Rejected, match=r"USD 500\.00 does not fit: USD 400\.00 of USD 400\.00"):
        expand(money(400, "USD"), PaymentPlan.parse("500 order; balance bl"))
    with pytest.raises(Rejected, match=r"0\.50 has more decimals than JPY"):
        expand(money(400, "JPY"), PaymentPlan.parse("0.50 order; balance bl"))


def test_the_longest_plan_is_read_back_whole():
    name, value = "n" * NAME_CAP, Decimal("123456789012345.123456")
    part = PlanLine(LineKind.FIXED, value, Event.INSPECTION_PASSED, 365, name)
    balance = PlanLine(LineKind.BALANCE, Decimal(0), Event.INSPECTION_PASSED, 365)
    plan = checked_plan([part] * 19 + [balance])
    assert PaymentPlan.parse(plan.parts) == plan
