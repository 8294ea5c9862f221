"""Which columns a table shows and how wide, for the room it has."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

IDENTITY_MINIMUM = 180


class Wish(NamedTuple):
    """What one column would like: `least` is what its heading and cells need at all."""

    name: str
    width: int
    least: int
    priority: int
    identity: bool = False


def fit(wishes: Iterable[Wish], room: int) -> Mapping[str, int]:
    """
    Return the width of each column that is shown.

    First every column gets what it wishes; then the ones of highest priority number leave, until
    the identity column has 180 pixels; then the rest shrink to their least width.
    """
    kept = list(wishes)
    while _needed(kept) > room and (leaving := _first_to_leave(kept)):
        kept.remove(leaving)
    others = {w.name: max(w.width, w.least) for w in kept if not w.identity}
    missing = _identity_least(kept) + sum(others.values()) - room
    for wish in kept:
        if missing > 0 and not wish.identity:
            given = min(missing, others[wish.name] - wish.least)
            others[wish.name] -= given
            missing -= given
    rest = room - sum(others.values())
    return {
        w.name: max(rest, _identity_least(kept)) if w.identity else others[w.name] for w in kept
    }


def _needed(wishes: list[Wish]) -> int:
    others = sum(wish.least for wish in wishes if not wish.identity)
    return _identity_least(wishes) + others


def _identity_least(wishes: list[Wish]) -> int:
    return max((max(w.least, IDENTITY_MINIMUM) for w in wishes if w.identity), default=0)


def _first_to_leave(wishes: list[Wish]) -> Wish | None:
    """Return the last of the columns with the highest priority; None when all must stay."""
    leaving = [wish for wish in wishes if wish.priority and not wish.identity]
    return max(reversed(leaving), key=lambda wish: wish.priority, default=None)
