"""Disputes: their moves, their days, and how well they are proved."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.disputes.dispute import (
    OUTCOMES,
    UNDER_WAY,
    DisputeState,
    moved_dispute,
    refuse_days,
    refuse_money_back,
    usual_days,
)
from sourcing_app.domain.disputes.evidence_meter import Proof, meter, strength, thin
from sourcing_app.domain.disputes.timeline import Happening, in_order
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED

DAY = date(2026, 3, 12)
FACTS = "Agreed: aluminium, 4,000 pieces. Received: painted steel, all of them, found on 10 March."
WHOLE = Proof(FACTS, DAY, dated=1, photos=1, contract=True, chat=True)


@given(st.sampled_from(DisputeState), st.sampled_from(DisputeState))
def test_a_dispute_ends_once_and_is_escalated_from_the_negotiation_only(state, to):
    allowed = state in UNDER_WAY and (to in OUTCOMES or (state, to) == ("open", "escalated"))
    if allowed:
        assert moved_dispute(state, to) is to
    else:
        with pytest.raises(Rejected, match="cannot become"):
            moved_dispute(state, to)


@given(
    st.dates(max_value=date(2090, 1, 1)),
    st.none() | st.integers(0, 90),
    st.none() | st.integers(0, 90),
)
def test_no_day_of_a_dispute_is_before_another_it_follows(opened, negotiation, escalation):
    days = usual_days(opened, SHIPPED, negotiation, escalation)
    assert opened <= days.answer_by <= days.negotiate_until <= days.escalate_by


def test_the_days_are_those_of_the_platform_where_the_order_has_no_others():
    days = usual_days(DAY, SHIPPED)
    assert (days.negotiate_until - DAY, days.escalate_by - DAY) == (
        timedelta(days=3),
        timedelta(days=7),
    )
    with pytest.raises(Rejected, match="11 March 2026 is before the dispute was opened"):
        refuse_days(DAY, {"answer_by": None, "escalate_by": DAY - timedelta(days=1)})


@pytest.mark.parametrize(
    ("state", "amount", "told"),
    [
        (DisputeState.LOST, Decimal(1), "brings no money back"),
        (DisputeState.WON, Decimal(101), "No more than the 100 paid"),
    ],
)
def test_money_back_fits_the_outcome_and_what_was_paid(state, amount, told):
    with pytest.raises(Rejected, match=told):
        refuse_money_back(state, amount, Decimal(100))
    refuse_money_back(DisputeState.PART, Decimal(100), Decimal(100))
    refuse_money_back(DisputeState.LOST, None, Decimal(100))


@pytest.mark.parametrize(
    ("lacking", "asked"),
    [
        ({"facts": ""}, "Write what was agreed"),
        ({"facts": "The goods are bad."}, "18 of at least 30 characters"),
        ({"dated": 0}, "Record a step: what happened on which day"),
        ({"answer_by": None}, "until when the supplier must answer"),
        ({"photos": 0}, "Attach photos"),
        ({"contract": False}, "Attach the contract"),
        ({"chat": False}, "Attach a copy of the chat"),
    ],
)
def test_the_meter_warns_while_a_kind_of_evidence_is_missing(lacking, asked):
    found = meter(replace(WHOLE, **lacking))
    (missing,) = (each for each in found if not each.met)
    assert asked in str(missing.sentence)
    assert thin(found)
    assert str(strength(found)).startswith("Evidence 4 of 5: thin")


def test_a_whole_proof_is_not_thin():
    found = meter(WHOLE)
    assert not thin(found)
    assert "usually succeeds" in str(strength(found))


@given(st.lists(st.dates()))
def test_a_timeline_is_in_order_of_days_and_loses_nothing(days):
    given_ = [Happening(day, say("Disputes", "Message"), str(i)) for i, day in enumerate(days)]
    found = in_order(given_)
    assert sorted(days) == [each.day for each in found]
    assert {each.detail for each in found} == {each.detail for each in given_}
