"""A file of 100,000 suppliers shows its first rows about as soon as an empty one."""

import os
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import perf_counter

from sourcing_app.services.desk import Desk, create

ROOT = Path(__file__).parents[2]
PAIRS = 7
MOST = 1.5
# One start of the program: its process, its imports, its window, the painted page of suppliers.
START = """
import sys
from argparse import Namespace
from pathlib import Path
from PySide6.QtWidgets import QApplication
from sourcing_app.app.session import Session
from sourcing_app.app.shell import Shell
from sourcing_app.ui.preferences import Preferences

app = QApplication([])
started = Shell(app, Preferences(Path(sys.argv[2])), Path("resources"))
Session(started)
started.set_appearance("en", "light")
started.open(Namespace(path=Path(sys.argv[1]), size=None, page="suppliers"))
started.window.grab()
print(started.window.stack.page("suppliers").table.model.rowCount(), flush=True)
sys.stdin.read()
"""


def painted(path, preferences, environment):
    """Start the program on a file; return the seconds to the painted rows, and their number."""
    begun = perf_counter()
    with subprocess.Popen(  # noqa: S603 - our own code
        [sys.executable, "-c", START, str(path), str(preferences)],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as started:
        rows = int(started.stdout.readline())
        took = perf_counter() - begun
        started.kill()
    return took, rows


def test_opening_takes_at_most_half_as_long_again(many, tmp_path, resources):
    empty, preferences = tmp_path / "empty.sourcing", tmp_path / "w.ini"
    create(empty)
    Desk(many, resources).close()
    # imports that write no .pyc files cost three times as much, every time
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    painted(empty, preferences, environment)
    pairs = []
    for _ in range(PAIRS):
        small = painted(empty, preferences, environment)
        pairs.append((small, painted(many, preferences, environment)))

    assert {rows for _, (_took, rows) in pairs} == {100_000}
    small, large = (median(took for took, _ in side) for side in zip(*pairs, strict=True))
    assert large <= MOST * small
