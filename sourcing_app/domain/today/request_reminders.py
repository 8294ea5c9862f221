"""What Today says of buying requests: post them, look for offers, compare them, let them end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.search.requests import TO_COMPARE, RequestStanding, look_due
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import (
    DECIDE,
    OPEN,
    AgendaItem,
    AgendaKind,
    Section,
    section_of,
)


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """What a reminder of a request rests on; `undecided` counts offers nobody decided on."""

    id: int
    title: str
    standing: RequestStanding
    posted_on: date | None
    expires_on: date | None
    looked_on: date | None
    offers: int
    undecided: int


def request_reminders(request: RequestFacts, limits: Limits, today: date) -> Iterator[AgendaItem]:
    """R79: what there is to do about a request on this day."""
    if request.standing is RequestStanding.DRAFT:
        told = say("Agenda", "Buying request not posted yet: {title}")
        yield AgendaItem(
            AgendaKind.REQUEST_DRAFT, Section.TODAY, _about(told, request), _at(request), OPEN
        )
    elif request.standing is RequestStanding.EXPIRED:
        told = say("Agenda", "The buying request {title} has expired: post it again or close it")
        yield AgendaItem(
            AgendaKind.REQUEST_EXPIRES,
            Section.OVERDUE,
            _about(told, request),
            _at(request),
            OPEN,
            request.expires_on,
        )
    elif request.standing is RequestStanding.POSTED:
        yield from _open(request, limits, today)
    if request.undecided >= (TO_COMPARE if request.standing is RequestStanding.POSTED else 1):
        told = say("Agenda", "Offers to {title} to decide on: {count}")
        yield AgendaItem(
            AgendaKind.REQUEST_OFFERS, Section.TODAY, _about(told, request), _at(request), DECIDE
        )


def _open(request: RequestFacts, limits: Limits, today: date) -> Iterator[AgendaItem]:
    ends = section_of(request.expires_on, today) if request.expires_on else None
    if ends is not None:
        told = say("Agenda", "The buying request {title} expires")
        yield AgendaItem(
            AgendaKind.REQUEST_EXPIRES,
            ends,
            _about(told, request),
            _at(request),
            OPEN,
            request.expires_on,
        )
    due = look_due(request.posted_on or today, request.looked_on, limits)
    if due <= today:
        told = say("Agenda", "Look for offers to {title} on the site; kept so far: {offers}")
        yield AgendaItem(
            AgendaKind.REQUEST_LOOK,
            Section.TODAY,
            _about(told, request),
            _at(request),
            say("Agenda", "Look"),
            due,
            mark=request.id,
        )


def _about(told: Sentence, request: RequestFacts) -> Sentence:
    return told.put(title=request.title, count=request.undecided, offers=request.offers)


def _at(request: RequestFacts) -> Target:
    return Target("search", request.id, "request")
