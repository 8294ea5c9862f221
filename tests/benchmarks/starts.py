"""The start, and what the window takes of the memory."""

import random
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, Pair, line
from tests.benchmarks.timing import ROUNDS, told

SCRIPT = Path(__file__).parent / "starting.py"
GOAL = 3.0
BESIDE_EMPTY = 1.5
"""A large file's start against an empty one's."""
FEW = 1_000
MORE_MEGABYTES = 20.0
"""What the window may take more than with a thousand suppliers."""


def start(bench: Bench) -> Iterator[Line]:
    """Processor time to the first picture of the list, in random order with a bare window."""
    files = {"empty": bench.copy(0), "full": bench.file}
    taken: dict[str, list[float]] = {"bare": [], "empty": [], "full": []}
    order = random.Random(bench.size)  # noqa: S311 - an order is no secret
    for turn in range(ROUNDS + 1):
        for name in order.sample(sorted(taken), len(taken)):
            arguments = ("program", files[name]) if name in files else ("bare",)
            found = told(SCRIPT, *arguments)
            assert bool(found["rows"]) == (name == "full")
            if turn:  # the first writes the bytecode
                taken[name].append(found["cpu"])
    yield line("start, empty file", 0, "bare window", _paired(taken, "bare", "empty"), GOAL)
    yield line("start", bench.size, "bare window", _paired(taken, "bare", "full"), GOAL)
    against_empty = _paired(taken, "empty", "full")
    yield line(
        "start beside an empty file", bench.size, "start, empty file", against_empty, BESIDE_EMPTY
    )


def _paired(taken: dict[str, list[float]], floor: str, ours: str) -> list[Pair]:
    return list(zip(taken[floor], taken[ours], strict=True))


def memory(bench: Bench) -> Iterator[Line]:
    """The most the window has taken after the whole list was there and looked at."""
    few = Bench(FEW, bench.folder, bench.files)
    found: dict[int, list[float]] = {FEW: [], bench.size: []}
    for _ in range(ROUNDS):
        for each in (few, bench):
            figures = told(SCRIPT, "window", each.file, each.shown)
            found[each.size].append(figures["memory"])
    floor, ours = median(found[FEW]), median(found[bench.size])
    goal = (floor + MORE_MEGABYTES) / floor
    yield Line(
        "memory of the window", bench.size, "1,000 suppliers", floor, ours, ours / floor, goal, "MB"
    )
