"""What was measured, a line for each: the floor, ours, how many times the floor it is, the goal."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

Pair = tuple[float, float]
"""The floor and ours, measured one after the other."""

_HEADINGS = ("what", "suppliers", "floor", "ours", "ratio", "goal", "met", "floor is")
_WIDTHS = (40, 9, 10, 10, 7, 6, 3, 0)
_LEFT = frozenset({0, 6, 7})


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `goal` is the most times the floor, None where none is set."""

    what: str
    size: int
    against: str
    floor: float
    ours: float
    ratio: float
    goal: float | None
    unit: str = "ms"

    @property
    def met(self) -> bool:
        return self.goal is None or self.ratio <= self.goal


def line(
    what: str, size: int, against: str, pairs: Sequence[Pair], goal: float | None = None
) -> Line:
    """
    The line of pairs of seconds: medians, and the median of the pairs' own ratios.

    A machine that is slow for a while is slow for both of a pair.
    """
    floors, ours = zip(*pairs, strict=True)
    ratio = median(ours / floor for floor, ours in pairs)
    return Line(what, size, against, median(floors) * 1000, median(ours) * 1000, ratio, goal)


def heading() -> str:
    """The two lines above the table."""
    rule = (f"{'-' * max(3, width)}" for width in _WIDTHS)
    return f"{_row(_HEADINGS)}\n| {' | '.join(rule)} |"


def written(one: Line) -> str:
    """A line of the table, as Markdown."""
    goal = "" if one.goal is None else _figure(one.goal)
    met = "" if one.goal is None else "yes" if one.met else "NO"
    figures = (f"{_figure(value)} {one.unit}" for value in (one.floor, one.ours))
    return _row((one.what, f"{one.size:,}", *figures, _figure(one.ratio), goal, met, one.against))


def missed(lines: Iterable[Line]) -> list[Line]:
    """Those whose goal is not met."""
    return [one for one in lines if not one.met]


def _figure(value: float) -> str:
    """Three digits, and no more noughts than a reader can take in."""
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def _row(cells: Iterable[str]) -> str:
    padded = (
        cell.ljust(width) if place in _LEFT else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(cells, _WIDTHS, strict=True))
    )
    return f"| {' | '.join(padded)} |"
