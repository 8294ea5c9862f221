"""An inquiry to a supplier: its states, the allowed transitions, and its deadlines."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.transitions import allowed_move


class State(StrEnum):
    """The state of an inquiry to one supplier."""

    DRAFT = "draft"
    SENT = "sent"
    REPLIED = "replied"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    SHORTLISTED = "shortlisted"
    AWARDED = "awarded"
    REJECTED = "rejected"
    CANCELLED = "cancelled"


NEXT: Mapping[State, frozenset[State]] = {
    State.DRAFT: frozenset({State.SENT, State.CANCELLED}),
    State.CANCELLED: frozenset({State.DRAFT}),
    State.SENT: frozenset({State.SENT, State.REPLIED, State.DECLINED, State.NO_ANSWER}),
    State.NO_ANSWER: frozenset({State.SENT, State.REPLIED}),
    State.DECLINED: frozenset({State.SENT}),
    State.REPLIED: frozenset({State.SENT, State.SHORTLISTED}),
    State.SHORTLISTED: frozenset({State.AWARDED, State.REJECTED}),
    State.REJECTED: frozenset({State.SHORTLISTED}),
    State.AWARDED: frozenset(),
}

NAMES: Mapping[State, Sentence] = {
    State.DRAFT: say("Inquiries", "Draft"),
    State.SENT: say("Inquiries", "Sent"),
    State.REPLIED: say("Inquiries", "Replied"),
    State.DECLINED: say("Inquiries", "Declined"),
    State.NO_ANSWER: say("Inquiries", "No answer"),
    State.SHORTLISTED: say("Inquiries", "Shortlisted"),
    State.AWARDED: say("Inquiries", "Awarded"),
    State.REJECTED: say("Inquiries", "Rejected"),
    State.CANCELLED: say("Inquiries", "Cancelled"),
}


class Channel(StrEnum):
    """How a letter was sent; any other stored word is kept."""

    SITE = "site message"
    EMAIL = "e-mail"
    WECHAT = "WeChat"
    WHATSAPP = "WhatsApp"
    OTHER = "other"


CHANNELS: Mapping[Channel, Sentence] = {
    Channel.SITE: say("Inquiries", "Message on the site"),
    Channel.EMAIL: say("Inquiries", "E-mail"),
    Channel.WECHAT: say("Inquiries", "WeChat"),
    Channel.WHATSAPP: say("Inquiries", "WhatsApp"),
    Channel.OTHER: say("Inquiries", "Another channel"),
}


def move(state: State, to: State) -> State:
    """Return `to` if the transition is allowed; otherwise Rejected names both states."""
    refusal = say("Inquiries", "An inquiry in the state “{state}” cannot become “{wanted}”.")
    return allowed_move(NEXT, state, to, refusal.put(state=NAMES[state], wanted=NAMES[to]))


def stays_as_sent(revision: int, *, rewriting: bool) -> bool:
    """Whether a letter was sent (`revision` counts from 1) and is not being rewritten."""
    return revision > 0 and not rewriting


def waiting_days(state: State, sent_on: date | None, today: date) -> int | None:
    """Return for how many days a reply has been awaited; None if none is."""
    if state is not State.SENT or sent_on is None:
        return None
    return max(0, (today - sent_on).days)
