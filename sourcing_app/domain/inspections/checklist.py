"""What an inspector ticks off: points of every inspection, and those of this order's papers."""

from collections.abc import Iterable, Iterator
from itertools import chain

from sourcing_app.domain.sentences import Sentence, say

GOODS_POINTS: tuple[Sentence, ...] = (
    say("Checklist", "The quantity finished and packed is counted, and is what was ordered"),
    say(
        "Checklist",
        "Opened cartons hold the goods ordered, not something else: look under the top layer, too",
    ),
    say("Checklist", "Model, colour, material and finish are those of the sealed reference sample"),
    say("Checklist", "The goods work: every function is tried on the pieces of the sample"),
    say("Checklist", "Labels, marks, barcode, manual and accessories are right and complete"),
    say("Checklist", "Nothing sharp, loose, wet, mouldy or smelling; no broken needle"),
)
PACKING_POINTS: tuple[Sentence, ...] = (
    say("Checklist", "Inner and master cartons are as agreed: pieces, size, weight, material"),
    say("Checklist", "Shipping marks are printed on the cartons as agreed"),
    say("Checklist", "Cartons are dry, closed and strong enough to be stacked"),
)
LOADING_POINTS: tuple[Sentence, ...] = (
    say("Checklist", "The container is dry, clean, without holes or smell; its number is noted"),
    say("Checklist", "The cartons loaded are counted, and are those that were inspected"),
    say("Checklist", "The load is secured; the seal is closed and its number is noted"),
)
_MOST_FRAMES = 24
_BULLETS = "-*•·\N{EN DASH} "


def lines_of(*texts: str) -> Iterator[str]:
    """Yield the points that texts list, one a line, without their bullets."""
    for line in chain.from_iterable(text.splitlines() for text in texts):
        point = line.strip().lstrip(_BULLETS).strip()
        if point:
            yield point


def goods_points(texts: Iterable[str]) -> tuple[Sentence | str, ...]:
    """Return the points about the goods: those of every order, then each line of these texts."""
    return (*GOODS_POINTS, *dict.fromkeys(lines_of(*texts)))


def frames(cartons: int) -> tuple[Sentence, ...]:
    """Return what to photograph: each of so many cartons that are opened, then the whole."""
    number = min(cartons, _MOST_FRAMES)
    opened = (_CARTON.put(number=at) for at in range(1, number + 1))
    return (*opened, _STACK, _MARKS)


_CARTON = say("Checklist", "Carton {number}: opened, contents")
_STACK = say("Checklist", "All cartons as they stand")
_MARKS = say("Checklist", "Shipping mark and label")
