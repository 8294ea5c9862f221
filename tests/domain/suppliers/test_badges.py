"""Badges held on a day, and the tier they make."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.suppliers.badges import (
    INSPECTED,
    Badge,
    Observation,
    Tier,
    has_all_three,
    held_on,
    tier,
)

TODAY = date(2026, 3, 12)


def seen(badge, days_ago=0, *, held=True, valid_to=None):
    return Observation(badge, held, TODAY - timedelta(days_ago), valid_to)


@pytest.mark.rule("R149")
def test_several_badges_hold_at_once():
    looked = [seen(Badge.GOLD), seen(Badge.ASSESSED), seen(Badge.TRADE_ASSURANCE)]
    assert held_on(looked, TODAY) == {Badge.GOLD, Badge.ASSESSED, Badge.TRADE_ASSURANCE}


def test_the_latest_observation_wins_whatever_the_order():
    looked = [seen(Badge.GOLD, 1, held=False), seen(Badge.GOLD, 30)]
    assert held_on(looked, TODAY) == frozenset()
    assert held_on(looked, TODAY - timedelta(2)) == {Badge.GOLD}


def test_of_two_looks_on_one_day_the_later_written_wins():
    assert held_on([seen(Badge.GOLD), seen(Badge.GOLD, held=False)], TODAY) == frozenset()


def test_what_is_seen_later_is_not_known_yet():
    assert held_on([seen(Badge.GOLD, -1)], TODAY) == frozenset()


@pytest.mark.rule("R153")
@pytest.mark.parametrize("badge", sorted(INSPECTED))
def test_an_assessment_counts_for_twelve_months(badge):
    at = date(2024, 2, 29)
    looked = [Observation(badge, True, at)]
    assert held_on(looked, date(2025, 2, 28)) == {badge}
    assert held_on(looked, date(2025, 3, 1)) == frozenset()


def test_a_badge_past_its_validity_counts_as_none():
    looked = [seen(Badge.ASSESSED, 10, valid_to=TODAY)]
    assert held_on(looked, TODAY) == {Badge.ASSESSED}
    assert held_on(looked, TODAY + timedelta(1)) == frozenset()


@pytest.mark.rule("R121")
def test_gold_does_not_grow_old_by_itself():
    assert held_on([seen(Badge.GOLD, 2000)], TODAY) == {Badge.GOLD}


def test_free_and_paid_membership_exclude_each_other():
    assert held_on([seen(Badge.FREE, 9), seen(Badge.GOLD, 5)], TODAY) == {Badge.GOLD}
    assert held_on([seen(Badge.FREE, 5), seen(Badge.GOLD, 9)], TODAY) == {Badge.FREE}
    for looks in ((Badge.FREE, Badge.GOLD), (Badge.GOLD, Badge.FREE)):
        assert held_on([seen(badge, 5) for badge in looks], TODAY) == {Badge.FREE}


@pytest.mark.rule("R117")
def test_unknown_is_not_free():
    assert tier(frozenset()) is Tier.UNKNOWN
    assert tier(frozenset({Badge.TRADE_ASSURANCE})) is Tier.UNKNOWN


@pytest.mark.rule("R120")
def test_tiers_rise_from_free_to_inspected():
    assert tier(frozenset({Badge.FREE})) is Tier.FREE
    assert tier(frozenset({Badge.GOLD, Badge.TRADE_ASSURANCE})) is Tier.GOLD


@pytest.mark.rule("R122")
def test_assessed_stands_above_gold():
    assert tier(frozenset({Badge.GOLD, Badge.ASSESSED})) is Tier.ASSESSED


@pytest.mark.rule("R150")
def test_all_three_badges():
    gold, shield = Badge.GOLD, Badge.TRADE_ASSURANCE
    assert has_all_three(frozenset({gold, shield, Badge.ASSESSED}))
    assert has_all_three(frozenset({gold, shield, Badge.VERIFIED}))
    assert not has_all_three(frozenset({gold, shield}))
    assert not has_all_three(frozenset({Badge.ASSESSED, shield}))


looks = st.lists(
    st.builds(
        Observation,
        st.sampled_from(Badge),
        st.booleans(),
        st.dates(date(2020, 1, 1), date(2030, 1, 1)),
        st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    ),
    max_size=12,
)


@given(looks, st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_a_badge_held_was_seen_held_and_free_stands_alone_among_memberships(looked, day):
    held = held_on(looked, day)
    assert held <= {look.badge for look in looked if look.held and look.seen_on <= day}
    assert not (Badge.FREE in held and Badge.GOLD in held)
