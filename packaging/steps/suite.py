"""The tests: all of them and every check, or the part that is asked for."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from steps import checks
from steps.places import PYTHON, ROOT, offscreen, python
from steps.touched import touched_tests

ALONE = "tests/faults"
"""Processes that are killed and disks that fill up: nothing runs beside them."""
BENCHMARKS = "tests/benchmarks"
WINDOWS = ("tests/ui", "tests/app", "tests/e2e")
SCREENS = ("tests/ui/screens",)
PIECES = ("tests/ui/forms", "tests/ui/widgets", "tests/ui/window")
RECORDS = ("tests/services", "tests/store")


def _without(*folders: str) -> tuple[str, ...]:
    return tuple(f"--ignore={folder}" for folder in folders)


PARTS = (
    RECORDS,
    SCREENS,
    (*WINDOWS, *_without(*SCREENS, *PIECES)),
    ("tests", *_without(*WINDOWS, *RECORDS, ALONE, BENCHMARKS)),
    PIECES,
)
"""All tests but those that run alone, the longest part first: two at a time end together."""
WORKERS = 2
MEMORY = Path("/dev/shm")  # noqa: S108 - a disk in memory, for the folders of the tests
ENOUGH_BYTES = 2 << 30


def test(arguments: list[str]) -> int:
    """Run every check and every test; or what the arguments ask for, see dev.py."""
    if arguments[:1] == ["--quick"]:
        return _side_by_side(_parts("--quick"))
    if arguments[:1] == ["--changed"]:
        return _changed(arguments[1:])
    if arguments:
        return _tests(arguments)
    named = [partial(checks.run, name) for name in checks.CHECKS if name != "sizes"]
    statuses = [
        _side_by_side([*_parts(), *named]),  # the sizes are among the tests
        _tests([ALONE]),
    ]
    return max(statuses)


def bench(arguments: list[str]) -> int:
    """Measure on large files; it needs the machine for itself. 1 where a goal is missed."""
    return python("-m", "tests.benchmarks", *arguments, env=_environment(on_disk=True))


def _parts(*options: str) -> list[Callable[[], bool]]:
    return [partial(_quietly, [*options, *folders]) for folders in PARTS]


def _changed(options: list[str]) -> int:
    """Run what the changes since the last commit can break."""
    files = touched_tests()
    if files is None:
        return _side_by_side(_parts(*options))
    print(f"{len(files)} files of tests can tell the change.", flush=True)
    return _tests([*options, *files]) if files else 0


def _side_by_side(jobs: Iterable[Callable[[], bool]]) -> int:
    """Run these two at a time; 0 when each of them passed."""
    with ThreadPoolExecutor(WORKERS) as pool:
        passed = [*pool.map(lambda job: job(), jobs)]
    return 0 if all(passed) else 1


def _quietly(arguments: list[str]) -> bool:
    """Run tests, and print at their end which they were and what they said."""
    done = subprocess.run(
        [str(PYTHON), *_pytest(arguments)],
        cwd=ROOT,
        env=_environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    print("Ran", *arguments, f"\n{done.stdout}{done.stderr}", flush=True)
    return done.returncode == 0


def _tests(arguments: list[str]) -> int:
    print("Running", *arguments, flush=True)
    return python(*_pytest(arguments), env=_environment(on_disk=True))


def _pytest(arguments: list[str]) -> tuple[str, ...]:
    return ("-m", "pytest", "-q", *arguments)


def _environment(*, on_disk: bool = False) -> dict[str, str]:
    """
    What tests run in: no display, and the bytecode kept, since dozens of programs are started.

    Their folders are in memory where there is enough of it, but for those that fill disks, cut the
    power or measure.
    """
    found = {k: v for k, v in offscreen().items() if k != "PYTHONDONTWRITEBYTECODE"}
    if not on_disk and _has_memory():
        found.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    return found


def _has_memory() -> bool:
    usable = MEMORY.is_dir() and os.access(MEMORY, os.W_OK)
    return usable and shutil.disk_usage(MEMORY).free > ENOUGH_BYTES
