"""When a buying request is offered, how it stands, what it refuses, what Today says of it."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.needs import RequestState
from sourcing_app.domain.search.requests import (
    RequestStanding,
    is_offered,
    look_due,
    market_of,
    page_of,
    refuse_days,
    standing,
    usual_end,
)
from sourcing_app.domain.settings.limits import SHIPPED
from sourcing_app.domain.today.agenda import AgendaKind, Section
from sourcing_app.domain.today.request_reminders import RequestFacts, request_reminders
from tests.conftest import TODAY

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2100, 1, 1))
POSTED = RequestFacts(
    1, "LED lamp", RequestStanding.POSTED, TODAY, TODAY + timedelta(30), None, offers=0, undecided=0
)


def reminded(facts, today):
    return [(item.kind, item.section) for item in request_reminders(facts, SHIPPED, today)]


@given(st.sampled_from(RequestState), st.none() | DAYS, DAYS)
def test_only_what_was_posted_expires_and_not_before_its_last_day_is_over(state, ends, today):
    stands = standing(state, ends, today)

    expired = state is RequestState.POSTED and ends is not None and ends < today
    assert (stands is RequestStanding.EXPIRED) == expired
    assert expired or stands.value == state.value


@given(DAYS)
def test_a_request_without_a_last_day_stands_for_the_usual_time_and_may(posted):
    ends = usual_end(posted, SHIPPED)

    refuse_days(posted, ends, None, posted)
    assert standing(RequestState.POSTED, ends, ends) is RequestStanding.POSTED


@pytest.mark.rule("R88")
def test_it_is_offered_after_two_searches_in_vain():
    assert [is_offered(times, SHIPPED) for times in range(4)] == [False, False, True, True]


@pytest.mark.parametrize(
    ("days", "field"),
    [
        ((TODAY + timedelta(1), None, None), "posted_on"),
        ((TODAY, TODAY - timedelta(1), None), "expires_on"),
        ((TODAY, None, TODAY - timedelta(1)), "looked_on"),
        ((TODAY, None, TODAY + timedelta(1)), "looked_on"),
    ],
)
def test_days_that_contradict_each_other_are_refused_at_their_field(days, field):
    with pytest.raises(Rejected) as refused:
        refuse_days(*days, TODAY)
    assert list(refused.value.complaints) == [field]


def test_the_page_is_the_requests_own_else_where_it_is_posted():
    assert page_of("alibaba", "").startswith("https://rfq.alibaba.com/")
    assert page_of("alibaba", "https://rfq.alibaba.com/x") == "https://rfq.alibaba.com/x"
    assert page_of("elsewhere", "") == ""
    assert {market_of(name) for name in ("alibaba_suppliers", "dhgate", "")} == {"alibaba"}


@pytest.mark.rule("R79")
def test_today_reminds_to_look_for_offers_and_of_the_end():
    next_day = TODAY + timedelta(1)
    assert reminded(POSTED, TODAY) == []
    assert reminded(POSTED, next_day) == [(AgendaKind.REQUEST_LOOK, Section.TODAY)]
    looked = replace(POSTED, looked_on=next_day)
    assert reminded(looked, next_day) == []
    assert look_due(TODAY, next_day, SHIPPED) == TODAY + timedelta(4)
    ends = replace(POSTED, looked_on=TODAY + timedelta(28))
    assert reminded(ends, TODAY + timedelta(28)) == [(AgendaKind.REQUEST_EXPIRES, Section.SOON)]
    assert reminded(ends, TODAY + timedelta(30)) == [(AgendaKind.REQUEST_EXPIRES, Section.TODAY)]
    expired = replace(ends, standing=RequestStanding.EXPIRED, undecided=1)
    assert reminded(expired, TODAY + timedelta(31)) == [
        (AgendaKind.REQUEST_EXPIRES, Section.OVERDUE),
        (AgendaKind.REQUEST_OFFERS, Section.TODAY),
    ]


@pytest.mark.rule("R79")
def test_today_reminds_of_drafts_and_of_offers_to_decide_on():
    draft = replace(POSTED, standing=RequestStanding.DRAFT, posted_on=None)
    assert reminded(draft, TODAY) == [(AgendaKind.REQUEST_DRAFT, Section.TODAY)]
    for undecided, told in ((1, 0), (2, 1)):
        assert len(reminded(replace(POSTED, undecided=undecided), TODAY)) == told
    closed = replace(POSTED, standing=RequestStanding.CLOSED, undecided=1)
    assert reminded(closed, TODAY) == [(AgendaKind.REQUEST_OFFERS, Section.TODAY)]
    assert reminded(replace(closed, undecided=0), TODAY) == []
