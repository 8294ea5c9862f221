"""One save costs what the disk costs, however much is in the file."""

from collections.abc import Callable, Iterator
from contextlib import closing

from sourcing_app.services.desk import Desk
from sourcing_app.store.sqlite.connection import connect
from tests.benchmarks import many
from tests.benchmarks.bench import Bench
from tests.benchmarks.lines import Line, line
from tests.benchmarks.timing import pairs, wall

ROUNDS = 21
COMMITS = 3.0
BESIDE_FEW = 1.5
"""Times what the same save costs in a file with a few suppliers."""
FEW = 10


def save(bench: Bench) -> Iterator[Line]:
    """A field of one supplier, by the clock, beside a bare UPDATE and its commit."""
    plain, few = bench.copy(bench.size, "plain"), bench.copy(FEW, "few")
    key = bench.size // 2 + 1
    with many.open_file(bench.file) as desk, many.open_file(few) as small:
        floor, ours = _bare(plain, key), _saving(desk, key)
        commits = pairs(floor, ours, ROUNDS)
        beside = pairs(_saving(small, FEW // 2), ours, ROUNDS)
        (city,) = desk.reader.one("SELECT city FROM supplier WHERE id = ?", (key,))
        assert city == f"City {2 * (ROUNDS + 1)}"
    yield line("save of one field", bench.size, "bare commit", commits, COMMITS)
    yield line("save beside a small file's", bench.size, "save among ten", beside, BESIDE_FEW)


def _bare(path, key: int) -> Callable[[], float]:
    """What the disk costs: one UPDATE and its commit with the same settings, nothing else."""
    turns = iter(range(1_000))

    def update() -> None:
        with closing(connect(path, write=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute(
                "UPDATE supplier SET city = ? WHERE id = ?", (f"Town {next(turns)}", key)
            )
            connection.execute("COMMIT")

    return lambda: wall(update)


def _saving(desk: Desk, key: int) -> Callable[[], float]:
    turns = iter(range(1, 1_000))
    return lambda: wall(
        lambda: desk.suppliers.change(key, desk.today(), city=f"City {next(turns)}")
    )
