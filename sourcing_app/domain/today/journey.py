"""The buyer's progress: the five stages of the journey, and the preparations."""

from dataclasses import dataclass

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import Target


@dataclass(frozen=True, slots=True)
class Leg:
    """One of the five stages of the journey (R73-R77); `count` is the number of items in it."""

    name: Sentence
    done: bool
    count: int | None
    target: Target


@dataclass(frozen=True, slots=True)
class Preparation:
    """One line of the "Get ready" list."""

    name: Sentence
    done: bool
    target: Target


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts of everything; the two booleans are about the buyer's own details."""

    account: bool = False
    delivery: bool = False
    signed_in: int = 0
    searches: int = 0
    suppliers: int = 0
    checked: int = 0
    asked: int = 0
    quotes: int = 0
    orders: int = 0


def journey(tally: Tally) -> tuple[Leg, ...]:
    """Return the strip of five stages: register, find, ask, agree, buy (R73, R75-R77)."""
    return (
        Leg(
            say("Journey", "Register"),
            tally.account and tally.signed_in > 0,
            None,
            Target("registration"),
        ),
        _leg(say("Journey", "Find"), tally.searches, Target("search")),
        _leg(say("Journey", "Ask"), tally.asked, Target("inquiries")),
        _leg(say("Journey", "Agree"), tally.quotes, Target("quotes")),
        _leg(say("Journey", "Buy"), tally.orders, Target("orders")),
    )


def _leg(name: Sentence, count: int, target: Target) -> Leg:
    return Leg(name, count > 0, count, target)


def preparations(tally: Tally) -> tuple[Preparation, ...]:
    """Return the eight preparations before buying, in order (R35, R74, R124)."""
    return (
        Preparation(say("Journey", "Fill in your details"), tally.account, Target("registration")),
        Preparation(
            say("Journey", "Register on the site"),
            tally.signed_in > 0,
            Target("registration", action="site"),
        ),
        Preparation(
            say("Journey", "Enter the delivery address"),
            tally.delivery,
            Target("registration", action="address"),
        ),
        Preparation(say("Journey", "Search for a product"), tally.searches > 0, Target("search")),
        Preparation(say("Journey", "Add a supplier"), tally.suppliers > 0, Target("suppliers")),
        Preparation(say("Journey", "Check a supplier"), tally.checked > 0, Target("suppliers")),
        Preparation(say("Journey", "Send an inquiry"), tally.asked > 0, Target("inquiries")),
        Preparation(say("Journey", "Enter a quote"), tally.quotes > 0, Target("quotes")),
    )
