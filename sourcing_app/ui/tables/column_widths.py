"""Which columns a table shows and how wide, for the room it has."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

IDENTITY_MINIMUM = 180


class Wish(NamedTuple):
    """
    What one column would like: `least` is what its heading and cells need at all.

    A width set `by_hand` is kept whatever room there is, that of the identity column as its least.
    """

    name: str
    width: int
    least: int
    priority: int
    identity: bool = False
    by_hand: bool = False


def fit(wishes: Iterable[Wish], room: int) -> Mapping[str, int]:
    """
    Return the width of each column that is shown.

    First every column gets what it wishes; then the ones of highest priority number leave, until
    the identity column has 180 pixels; then the rest shrink to their least width. What was set by
    hand may make them wider than the room: then the table scrolls.
    """
    kept = list(wishes)
    while _needed(kept) > room and (leaving := _first_to_leave(kept)):
        kept.remove(leaving)
    others = {w.name: max(w.width, w.least) for w in kept if not w.identity}
    identity = max((w.width for w in kept if w.identity and w.by_hand), default=0)
    identity = max(identity, _identity_least(kept))
    missing = identity + sum(others.values()) - room
    for wish in kept:
        if missing > 0 and not (wish.identity or wish.by_hand):
            given = min(missing, others[wish.name] - wish.least)
            others[wish.name] -= given
            missing -= given
    rest = room - sum(others.values())
    return {w.name: max(rest, identity) if w.identity else others[w.name] for w in kept}


def _needed(wishes: list[Wish]) -> int:
    others = sum(wish.least for wish in wishes if not wish.identity)
    return _identity_least(wishes) + others


def _identity_least(wishes: list[Wish]) -> int:
    return max((max(w.least, IDENTITY_MINIMUM) for w in wishes if w.identity), default=0)


def _first_to_leave(wishes: list[Wish]) -> Wish | None:
    """Return the last of the columns with the highest priority; None when all must stay."""
    leaving = [wish for wish in wishes if wish.priority and not wish.identity]
    return max(reversed(leaving), key=lambda wish: wish.priority, default=None)
