"""A process killed at any moment has lost nothing it acknowledged and left nothing half done."""

import csv
import sqlite3
from contextlib import closing
from itertools import islice
from time import monotonic

import pytest

from tests.faults.chance import chance
from tests.faults.conftest import ACTIONS, DAY

KILLS, IMPORT_KILLS, OUTPUT_KILLS, ROWS = 100, 8, 10, 1000


def killed(worker, seconds, after=0):
    """Kill it that long after so many words of it; all it said until then."""
    said = [word for word, _ in islice(worker.messages(), after)]
    said += [word for word, _ in worker.messages(until=monotonic() + seconds)]
    worker.kill()
    said += [word for word, _ in worker.messages()]
    worker.gone()
    return said


def test_kills_lose_nothing(zygote, recording, tmp_path):
    """Every fifth is killed while it opens the file, the others while they save."""
    files, starts = [], recording.starts()
    for number in range(KILLS):
        rng = chance(number)
        action = rng.randrange(ACTIONS)
        acked, content = starts[action]
        path = tmp_path / str(number) / "own.sourcing"
        path.parent.mkdir()
        path.write_bytes(content)
        after, most = (0, 0.060) if number % 5 == 0 else (rng.randint(1, 4), 0.012)
        with zygote.worker("workers.work", path, DAY, range(action, ACTIONS)) as worker:
            said = killed(worker, rng.uniform(0.0, most), after).count("ack")
        files.append((path, recording.states[acked + said : acked + said + 2]))

    assert zygote.call("workers.look_at", files) == []


@pytest.mark.parametrize("apart", [False, True])
def test_a_killed_import_is_whole_or_nothing(zygote, path, tmp_path, apart):
    table, content, counts = tmp_path / "many.csv", path.read_bytes(), []
    with table.open("w", encoding="utf-8", newline="") as stream:
        rows = ([f"Supplier {n}", "Ningbo", f"https://{n}.example"] for n in range(ROWS))
        csv.writer(stream).writerows([["Name", "City", "Website"], *rows])
    before = zygote.call("workers.suppliers", path)
    for number in range(IMPORT_KILLS):
        path.write_bytes(content)
        with zygote.worker("workers.bring_in", path, table, apart) as worker:
            assert next(worker.messages()) == ("writing", ROWS)
            said = killed(worker, chance(number).uniform(0, 0.35))
        counts.append((zygote.call("workers.suppliers", path) - before, "ack" in said))

    assert set(counts) <= {(0, False), (ROWS, False), (ROWS, True)}
    assert (0, False) in counts


def test_what_is_killed_while_it_writes_leaves_no_half_file(zygote, path, tmp_path):
    whole = 0
    for number in range(OUTPUT_KILLS):
        out = tmp_path / str(number)
        out.mkdir()
        with zygote.worker("workers.write_out", path, out) as worker:
            killed(worker, chance(number).uniform(0, 0.080), after=1)
        whole += sum(is_whole(file) for file in (*out.glob("*.sourcing"), *out.glob("*.pdf")))

    assert whole >= 2 * OUTPUT_KILLS


def is_whole(file):
    if file.suffix == ".pdf":
        assert file.read_bytes().rstrip().endswith(b"%%EOF")
        return True
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("SELECT count(*) FROM supplier").fetchone() == (5,)
    return True
