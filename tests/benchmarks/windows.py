"""What the user feels in the window: keystrokes, and how long it stands still."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from statistics import quantiles
from time import process_time

from PySide6.QtCore import QTimer

from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, Pair, line
from tests.benchmarks.shown import Shown, shown
from tests.benchmarks.timing import ROUNDS, YARDSTICK, cpu, in_yardsticks, yardstick
from tests.benchmarks.turning import until

TYPED = ("shenzhen cer", "завод 12", "сямэнь", "深圳陶瓷", "12345")
KEYSTROKE = 4.0
SLOWEST_KEYSTROKE_MS = 33.0
AFTER_SAVE_MS, ARRIVING_MS = 16.0, 50.0
JUMPS = 12
DRAWN = 10
"""How often the floor of a keystroke is drawn to be told from nothing."""


def keystroke(bench: Bench) -> Iterator[Line]:
    """Processor time from a letter in the filter to the end of painting the first rows."""
    with shown(bench) as window:
        field, taken = window.page.top.bar.field, []
        for words in TYPED:
            for letter in _pressed(words):
                floor = cpu(lambda: [window.draw_texts() for _ in range(DRAWN)]) / DRAWN
                taken.append((floor, _until_painted(window, lambda: field.insert(letter))))  # noqa: B023 - called at once
                window.rest()
            field.clear()
            window.rest()
        slowest = quantiles((ours for _floor, ours in taken), n=20)[-1]
        yardsticks = [yardstick() for _ in range(ROUNDS)]
    yield line("keystroke to the end of painting", bench.size, "drawText", taken, KEYSTROKE)
    yield line(
        "keystroke, 95th percentile", bench.size, YARDSTICK,
        [(floor, slowest) for floor in yardsticks], in_yardsticks(SLOWEST_KEYSTROKE_MS),
    )  # fmt: skip


def typing(bench: Bench) -> Iterator[Line]:
    """How long the window stands still at the most while letters are typed, and on a jump."""
    with shown(bench) as window:
        field, bar = window.page.top.bar.field, window.view.verticalScrollBar()

        def stall(call: Callable[[], object]) -> float:
            return window.stall(call, lambda: True)

        typed: list[float] = []
        for words in TYPED:
            typed += [stall(partial(field.insert, letter)) for letter in _pressed(words)]
            field.clear()
            window.rest()
        places = [bar.maximum() * (jump * 7 % JUMPS) // JUMPS for jump in range(JUMPS)]
        jumped = [stall(partial(bar.setValue, place)) for place in places]
        yardsticks = [yardstick() for _ in range(ROUNDS)]
    for doing, stalls in (("typing", typed), ("scrolling", jumped)):
        yield line(
            f"longest stall while {doing}", bench.size, YARDSTICK,
            [(floor, max(stalls)) for floor in yardsticks], in_yardsticks(ARRIVING_MS),
        )  # fmt: skip


def _pressed(words: str) -> Iterator[str]:
    """What is put in at once: a letter, with the blank before it, which alone changes nothing."""
    return iter(re.findall(r"\s?\S", words))


def _until_painted(window: Shown, call: Callable[[], object]) -> float:
    painted, asked = window.paints.painted, window.model.query.search
    window.paints.fresh = False
    begun = process_time()
    QTimer.singleShot(0, call)
    until(
        lambda: (
            window.paints.painted > painted
            or (window.model.query.search != asked and window.at_rest and not window.paints.fresh)
        )
    )
    return process_time() - begun


def patch(bench: Bench) -> Iterator[Line]:
    """How long the window stands still when a record that is shown was saved."""
    with shown(bench) as window:
        suppliers, row, today = window.desk.suppliers, 3, window.desk.today()
        suppliers.change(window.model.window.ids[row], today, address="Warm Road")
        window.rest()

        def save(turn: int, **values: str) -> Pair:
            key = window.model.window.ids[row]
            text = {name: f"{value} {turn}" for name, value in values.items()}
            return yardstick(), window.stall(
                lambda: suppliers.change(key, today, **text), lambda: True
            )

        for field, value in (("address", "Long Road"), ("name", "Aaa Works")):
            taken = [save(turn, **{field: value}) for turn in range(ROUNDS)]
            yield line(
                f"stall after a save of the {field}", bench.size, YARDSTICK, taken,
                in_yardsticks(AFTER_SAVE_MS),
            )  # fmt: skip


def arrive(bench: Bench) -> Iterator[Line]:
    """How long the window stands still while all ids of the list arrive in another order."""
    with shown(bench) as window:
        for key in ("star", "badges", "contact"):
            taken = []
            for turn in range(ROUNDS):
                stalled = window.stall(
                    lambda: window.table.sort(key, descending=bool(turn % 2)),  # noqa: B023 - as above
                    lambda: window.model.rowCount() == bench.shown,
                )
                taken.append((yardstick(), stalled))
            yield line(
                f"stall while all ids arrive by {key}", bench.size, YARDSTICK, taken,
                in_yardsticks(ARRIVING_MS),
            )  # fmt: skip
