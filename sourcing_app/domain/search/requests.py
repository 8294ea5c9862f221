"""Buying requests: published on a marketplace, where sellers answer with offers (R36, R79, R88)."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.needs import REQUEST_STATE_NAMES, RequestState
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.days import later

TO_COMPARE = 2
"""So many undecided offers are worth comparing."""

PAGES: Mapping[str, str] = {"alibaba": "https://rfq.alibaba.com/rfq/rfqForm.htm"}
"""Where a marketplace takes requests, by its name; others are only known where the buyer says."""


class RequestStanding(StrEnum):
    """How a request stands on a day."""

    DRAFT = "draft"
    POSTED = "posted"
    EXPIRED = "expired"
    CLOSED = "closed"


STANDING_NAMES: Mapping[RequestStanding, Sentence] = {
    **{RequestStanding(state.value): words for state, words in REQUEST_STATE_NAMES.items()},
    RequestStanding.EXPIRED: say("Requests", "Expired"),
}


def standing(state: RequestState, expires_on: date | None, today: date) -> RequestStanding:
    """How a request stands today: on its last day it is still open."""
    if state is RequestState.POSTED and expires_on is not None and expires_on < today:
        return RequestStanding.EXPIRED
    return RequestStanding(state.value)


def usual_end(posted_on: date, limits: Limits) -> date:
    """The last day of a request that says no other."""
    return later(posted_on, limits.whole(LimitName.REQUEST_DAYS))


def look_due(posted_on: date, looked_on: date | None, limits: Limits) -> date:
    """R79: when to look for offers: shortly after posting, then every few days."""
    if looked_on is None:
        return later(posted_on, limits.whole(LimitName.FIRST_LOOK))
    return later(looked_on, limits.whole(LimitName.NEXT_LOOK))


def is_offered(in_vain: int, limits: Limits) -> bool:
    """R88: whether so many searches without a hit speak for a request."""
    return in_vain >= limits.whole(LimitName.SEARCHES_IN_VAIN)


def market_of(searched: str) -> str:
    """The marketplace that takes requests for what was searched there; the usual one else."""
    name = searched.split("_", maxsplit=1)[0]
    return name if name in PAGES else next(iter(PAGES))


def page_of(market: str, url: str) -> str:
    """The address to open: the request's own page, else where it is posted; "" where unknown."""
    return url or PAGES.get(market, "")


def refuse_days(
    posted_on: date | None, expires_on: date | None, looked_on: date | None, today: date
) -> None:
    """Raise Rejected for days that contradict each other, or are to come."""
    for name, day in (("posted_on", posted_on), ("looked_on", looked_on)):
        if day is not None and day > today:
            ahead = say("Requests", "{day} is in the future.")
            raise Rejected(ahead.put(day=day), name)
    if posted_on is None:
        return
    if expires_on is not None and expires_on < posted_on:
        told = say("Requests", "A request posted on {posted} cannot expire on {day}.")
        raise Rejected(told.put(posted=posted_on, day=expires_on), "expires_on")
    if looked_on is not None and looked_on < posted_on:
        early = say("Requests", "There are no offers before {posted}, when it was posted.")
        raise Rejected(early.put(posted=posted_on), "looked_on")


def state_told(state: RequestState, posted_on: date | None) -> RequestState:
    """How a request of a table stands: one with a day was posted, one without cannot be open."""
    if state is RequestState.DRAFT and posted_on is not None:
        return RequestState.POSTED
    if state is RequestState.POSTED and posted_on is None:
        raise Rejected(say("Requests", "A request that was posted needs the day."), "posted_on")
    return state


def refuse_offer(state: RequestState) -> None:
    """Raise Rejected where no seller can have answered; a closed one may be answered late."""
    if state is RequestState.DRAFT:
        raise Rejected(
            say("Requests", "This request was not posted yet: mark it as posted, then add offers.")
        )


def refuse_close(state: RequestState) -> None:
    """Raise Rejected for one that is closed already."""
    if state is RequestState.CLOSED:
        raise Rejected(say("Requests", "This request is closed already."))
