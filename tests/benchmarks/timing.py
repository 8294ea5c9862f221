"""How a benchmark measures: floor and ours in turn, in processor time where that is what counts."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter, process_time

from tests import budget
from tests.benchmarks.lines import Pair

ROOT = Path(__file__).parents[2]
ROUNDS = 7
FEWEST = 3
"""Rounds of what takes longer than `LONG`; the goal is out of reach then anyway."""
LONG = 2.0
YARDSTICK = "yardstick (tests/budget.py)"
YARDSTICK_MS = budget.YARDSTICK_SECONDS * 1000


def cpu(call: Callable[[], object]) -> float:
    """The processor time a call takes in this process, in seconds."""
    begun = process_time()
    call()
    return process_time() - begun


def wall(call: Callable[[], object]) -> float:
    """The time a call takes by the clock, in seconds: for what waits for the disk."""
    begun = perf_counter()
    call()
    return perf_counter() - begun


def yardstick() -> float:
    """What the work of tests/budget.py takes now, in seconds: goals in milliseconds are in it."""
    return budget.yardstick(1)


def in_yardsticks(milliseconds: float) -> float:
    """A goal in milliseconds of the machine that goals are set on, as times the yardstick."""
    return milliseconds / YARDSTICK_MS


def pairs(
    floor: Callable[[], float], ours: Callable[[], float], rounds: int = ROUNDS
) -> list[Pair]:
    """Measure both in turn, after once for nothing."""
    floor()
    first = ours()
    gc.collect()  # what others left is not our time
    wanted = rounds if first < LONG else FEWEST
    return [(floor(), ours()) for _ in range(wanted)]


def environment() -> dict[str, str]:
    """What a program that is measured runs in: no display, bytecode kept, our data folder."""
    # imports that write no .pyc files cost three times as much, every time
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(ROOT),
    }


def told(script: Path, *arguments: object) -> dict[str, float]:
    """Run a script in a process of its own; the figures it prints, as `name value` lines."""
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, str(script), *map(str, arguments)],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return {name: float(value) for name, value in map(str.split, done.stdout.splitlines())}
