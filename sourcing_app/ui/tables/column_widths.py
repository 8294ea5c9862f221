"""Which columns a table shows and how wide, for the room it has."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

IDENTITY_MINIMUM = 180
CHOSEN = 1
"""The priority, at most, of a column the user chose besides: it stands behind those shipped so."""
_MOST = 2.0
"""So many times its width the identity column takes before the others have theirs."""
_WIDER = 1.5
"""So many times its width another column takes at most, for texts that do not fit."""


class Wish(NamedTuple):
    """
    What one column would like: `least` is what its heading and cells need at all.

    At a width of `full` none of the texts in sight is cut; 0 where nobody has looked. A width set
    `by_hand` is kept whatever room there is, that of the identity column as its least.
    """

    name: str
    width: int
    least: int
    priority: int
    identity: bool = False
    by_hand: bool = False
    full: int = 0


def fit(wishes: Iterable[Wish], room: int) -> Mapping[str, int]:
    """
    Return the width of each column that is shown.

    Those of the lowest priority number are taken in first, in the order in which they are given,
    each that has room for its least width beside an identity column of 180 pixels. What is left
    goes to the identity column until its texts fit, then to the others, first to those whose texts
    need the least: up to what they wish, then as far as texts need it; the rest is the identity's.
    What was set by hand may make them wider than the room: then the table scrolls.
    """
    kept = _kept([*wishes], room)
    widths = {w.name: w.width if w.by_hand and not w.identity else w.least for w in kept}
    widths |= {w.name: _identity_least(w) for w in kept if w.identity}
    spare = room - sum(widths.values())
    for wish, most in _growth(kept):
        given = min(spare, most - widths[wish.name])
        if given > 0:
            widths[wish.name] += given
            spare -= given
    return widths


def widened(known: dict[str, int], found: Mapping[str, int]) -> bool:
    """
    Take what is larger into the widths that are known; tell whether anything is.

    None becomes smaller, so that columns stay while words are typed that narrow the rows.
    """
    larger = {name: width for name, width in found.items() if width > known.get(name, 0)}
    known |= larger
    return bool(larger)


def _growth(kept: list[Wish]) -> Iterable[tuple[Wish, int]]:
    """Which columns grow to which width, one after the other."""
    identity = [wish for wish in kept if wish.identity]
    others = [wish for wish in kept if not (wish.identity or wish.by_hand)]
    yield from ((wish, min(wish.full, round(_MOST * wish.width))) for wish in identity)
    yield from ((wish, _uncut(wish)) for wish in sorted(others, key=_missing))
    yield from ((wish, wish.width) for wish in others)
    yield from ((wish, min(wish.full, round(_WIDER * wish.width))) for wish in others)
    yield from ((wish, _NO_END) for wish in identity)


def _uncut(wish: Wish) -> int:
    """What its texts need, but no more than it wishes."""
    return min(wish.full or wish.width, wish.width)


def _missing(wish: Wish) -> int:
    return _uncut(wish) - wish.least


_NO_END = 1 << 24


def _kept(wishes: list[Wish], room: int) -> list[Wish]:
    """Those that have room, in the order in which they came."""
    left, kept = room, set[str]()
    for wish in sorted(wishes, key=lambda wish: 0 if wish.identity else wish.priority):
        least = _floor(wish)
        if wish.identity or not wish.priority or least <= left:
            kept.add(wish.name)
            left -= least
    return [wish for wish in wishes if wish.name in kept]


def _floor(wish: Wish) -> int:
    return max(wish.least, IDENTITY_MINIMUM) if wish.identity else wish.least


def _identity_least(wish: Wish) -> int:
    return max(_floor(wish), wish.width if wish.by_hand else 0)
