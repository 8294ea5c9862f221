"""A table of 100,000 rows: how long it makes one wait, and what it takes of the memory."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

from PySide6.QtCore import QTimer

from sourcing_app.domain.backups import BackupReason
from sourcing_app.services.transfer.suppliers import Import
from tests.benchmarks import many
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line
from tests.benchmarks.shown import shown
from tests.benchmarks.timing import FEWEST, YARDSTICK, in_yardsticks, told, yardstick
from tests.benchmarks.transfers import new_suppliers

MOST_ROWS = 100_000
STOPPED_MS, STALL_MS = 500.0, 50.0
"""After so long a cancel has stopped it; so long the window may stand still."""
SCROLL_MS = 40
SCRIPT = Path(__file__).parent / "bringing.py"
FEW = 1_000
MORE_MEGABYTES = 200.0
"""What 100,000 rows, the most that are read, may take more than a thousand."""


class Steps:
    """The longest way, in seconds of the processor, between two steps of a call."""

    def __init__(self) -> None:
        self.longest = 0.0

    def of(self, call: Callable[..., object]) -> object:
        self._last = process_time()
        answer = call(self)
        self(0, 0, "")
        return answer

    def __call__(self, _done, _total, _text) -> None:
        now = process_time()
        self.longest, self._last = max(self.longest, now - self._last), now


def steps(bench: Bench) -> Iterator[Line]:
    """How soon each part of an import and of its undo stops when it is cancelled."""
    rows = min(bench.size, MOST_ROWS)
    wanted = Import(new_suppliers(bench.folder / "steps.csv", rows))
    with many.open_file(bench.file) as desk:
        committed = []
        desk.changes.listen(committed.append)
        desk.backups.make_if_due(BackupReason.IMPORT)
        taken = {name: Steps() for name in ("reading", "checking", "writing", "undoing")}
        file = taken["reading"].of(lambda step: desk.transfer.read(wanted, step))
        ready = taken["checking"].of(lambda step: desk.transfer.plan(wanted, step, file=file))
        taken["writing"].of(lambda step: desk.transfer.write(ready, desk.today(), step))
        taken["undoing"].of(lambda step: desk.revert(committed[-1].step, step))
    for name, each in taken.items():
        pairs = [(yardstick(), each.longest) for _ in range(FEWEST)]
        yield line(
            f"longest step of {name} {rows:,} rows", bench.size, YARDSTICK, pairs,
            in_yardsticks(STOPPED_MS),
        )  # fmt: skip


def stall(bench: Bench) -> Iterator[Line]:
    """How long the window, being scrolled, stands still while a table is imported and undone."""
    rows = min(bench.size, MOST_ROWS)
    wanted = Import(new_suppliers(bench.folder / "stall.csv", rows))
    with shown(bench) as window:
        desk, jobs, done = window.desk, window.shell.jobs, []
        window.shell.window.lock.engage(None)  # the file was examined when it was shown
        desk.backups.make_if_due(BackupReason.IMPORT)
        bar = window.view.verticalScrollBar()
        scroll = QTimer()
        scroll.timeout.connect(lambda: bar.setValue((bar.value() + 977) % max(1, bar.maximum())))

        def started(call: Callable[[Callable[..., None]], object]) -> Callable[[], object]:
            return lambda: jobs.start(call, owner=window.shell, then=done.append)

        def bring_in(step):
            desk.transfer.write(desk.transfer.plan(wanted, step), desk.today(), step)

        undo = window.shell.window.context.undo
        for what, call in (
            ("importing", started(bring_in)),
            ("undoing", lambda: undo.undo(lambda: done.append(None))),
        ):
            done.clear()
            scroll.start(SCROLL_MS)
            longest = window.stall(call, lambda: bool(done))
            scroll.stop()
            pairs = [(yardstick(), longest) for _ in range(FEWEST)]
            yield line(
                f"stall while {what} {rows:,} rows", bench.size, YARDSTICK, pairs,
                in_yardsticks(STALL_MS),
            )  # fmt: skip


def held(bench: Bench) -> Iterator[Line]:
    """What an import of many rows takes of the memory, beside one of a few."""
    rows = min(bench.size, MOST_ROWS)
    taken = []
    for number in (FEW, rows):
        source = new_suppliers(bench.folder / f"held{number}.csv", number)
        taken.append(told(SCRIPT, bench.copy(bench.size, f"held{number}"), source)["memory"])
    floor, ours = taken
    goal = (floor + MORE_MEGABYTES) / floor
    yield Line(
        f"memory of an import of {rows:,} rows", bench.size, f"{FEW:,} rows", floor, ours,
        ours / floor, goal, "MB",
    )  # fmt: skip
