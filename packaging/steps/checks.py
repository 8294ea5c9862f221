"""Every check of the project, run side by side, each listed with its result."""

import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

from steps.places import BIN, PYTHON, ROOT, offscreen, python

CHECKS = {
    "format": ("-m", "ruff", "format", "--check", "--quiet", "."),
    "lint": ("-m", "ruff", "check", "--quiet", "."),
    "types": ("-m", "mypy"),
    "layers": (str(BIN / "lint-imports"),),
    "sizes": ("-m", "pytest", "-q", "-p", "no:randomly", "tests/test_architecture.py"),
    "translations": ("packaging/translations.py", "check"),
}
WORKERS = 2
ALONE = ("tests/faults", "tests/scale")
"""Tests that measure, or that put the machine under strain: nothing runs beside them."""
_WINDOWS = ("tests/ui", "tests/app", "tests/e2e")
HALVES = (_WINDOWS, ("tests", *(f"--ignore={folder}" for folder in (*_WINDOWS, *ALONE))))


def check() -> int:
    """Run all, print one line each and the words of those that failed; 0 when all passed."""
    with ThreadPoolExecutor(WORKERS) as pool:
        passed = [*pool.map(_run, CHECKS)]
    return 0 if all(passed) else 1


def test(arguments: list[str]) -> int:
    """Run the checks, then the tests; with arguments only the tests, given them."""
    if arguments:
        return python("-m", "pytest", "-q", *arguments, env=offscreen())
    statuses = [check(), *_side_by_side(HALVES), python(*_tests(*ALONE), env=offscreen())]
    return next((status for status in statuses if status), 0)


def _side_by_side(halves: tuple[tuple[str, ...], ...]) -> list[int]:
    """Run parts of the tests at the same time, and print what each said."""
    with ThreadPoolExecutor(WORKERS) as pool:
        done = [*pool.map(_finished, halves)]
    for one in done:
        print(f"{one.stdout}{one.stderr}", flush=True)
    return [one.returncode for one in done]


def _finished(folders: tuple[str, ...]) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [str(PYTHON), *_tests(*folders)],
        cwd=ROOT,
        env=offscreen(),
        capture_output=True,
        text=True,
        check=False,
    )


def _tests(*folders: str) -> tuple[str, ...]:
    return ("-m", "pytest", "-q", *folders)


def _run(name: str) -> bool:
    command = [*CHECKS[name]]
    if command[0].startswith(str(BIN)):
        command[0] = str(next(BIN.glob("lint-imports*")))  # .exe on Windows
    else:
        command.insert(0, str(PYTHON))
    begun = time.monotonic()
    done = subprocess.run(
        command, cwd=ROOT, env=offscreen(), capture_output=True, text=True, check=False
    )
    passed = done.returncode == 0
    seconds = f"{time.monotonic() - begun:.1f} s"
    words = "" if passed else f"\n{done.stdout}{done.stderr}".rstrip()
    print(f"{'ok  ' if passed else 'FAIL'} {name} ({seconds}){words}", flush=True)
    return passed
