"""One save costs what the disk costs, however much is in the file."""

import shutil
import sqlite3
from contextlib import closing
from statistics import median
from time import perf_counter

from sourcing_app.services.desk import Desk
from sourcing_app.store.sqlite.connection import connect
from tests.benchmarks.many import fill
from tests.budget import MEASURES, yardstick
from tests.conftest import TODAY

ROUNDS = 21
AT_MOST = 1.5
"""Times what the same save costs in a file with two suppliers."""
AT_MOST_COMMITS = 3.0
"""What the disk may take of a save, in bare commits."""
AT_MOST_WORK = 0.5
"""What our own work may take of it, in yardsticks of tests/budget.py."""
KEY, SMALL_KEY = 50_000, 2


def timed(call):
    begun = perf_counter()
    call()
    return perf_counter() - begun


def bare_save(path, number):
    """What the disk costs: one UPDATE and its commit with the same settings, nothing else."""

    def save():
        with closing(connect(path, write=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE supplier SET city = ? WHERE id = 7", (f"Town {number}",))
            connection.execute("COMMIT")

    return save


def change(desk, key, number):
    return lambda: desk.suppliers.change(key, TODAY, city=f"City {number}")


def test_a_save_among_a_hundred_thousand_costs_what_one_among_two_does(many, tmp_path, resources):
    commits, work, small, large = [], [], [], []
    few = tmp_path / "few.sourcing"
    fill(few, SMALL_KEY)
    other = shutil.copy(many, tmp_path / "other.sourcing")
    with closing(Desk(many, resources)) as desk, closing(Desk(few, resources)) as small_desk:
        change(desk, KEY, -1)()
        change(small_desk, SMALL_KEY, -1)()
        for number in range(ROUNDS):
            commits.append(timed(bare_save(other, number)))
            work.append(timed(yardstick) / MEASURES)
            small.append(timed(change(small_desk, SMALL_KEY, number)))
            large.append(timed(change(desk, KEY, number)))

    floor = AT_MOST_COMMITS * median(commits) + AT_MOST_WORK * median(work)
    assert median(large) <= AT_MOST * median(small)
    assert median(large) <= floor


def test_the_saves_are_all_there(many, resources):
    with closing(Desk(many, resources)) as desk:
        desk.suppliers.change(KEY, TODAY, city="Wuhan")

    with closing(sqlite3.connect(many)) as connection:
        row = connection.execute("SELECT city, version FROM supplier WHERE id = ?", (KEY,))
        assert row.fetchone() == ("Wuhan", 2)
