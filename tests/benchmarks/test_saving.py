"""One save costs what the disk costs, however much is in the file."""

import shutil
import sqlite3
from contextlib import closing
from statistics import median
from time import perf_counter

from sourcing_app.services.desk import Desk
from sourcing_app.store.connection import connect
from tests.conftest import TODAY

PAIRS = 21
AT_MOST_SECONDS = 0.020
AT_MOST_FLOORS = 3.0
KEY = 50_000


def timed(call):
    begun = perf_counter()
    call()
    return perf_counter() - begun


def bare_save(path, number):
    """The floor: one UPDATE and its commit with the same settings, nothing else."""

    def save():
        with closing(connect(path, write=True)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("UPDATE supplier SET city = ? WHERE id = 7", (f"Town {number}",))
            connection.execute("COMMIT")

    return save


def test_a_save_among_a_hundred_thousand_takes_under_twenty_milliseconds(many, tmp_path, resources):
    """On a busy disk a bare commit alone may take longer; then the bound is a multiple of it."""
    floors, ours = [], []
    other = shutil.copy(many, tmp_path / "other.sourcing")
    with closing(Desk(many, resources)) as desk:
        desk.suppliers.change(KEY, TODAY, city="warm")
        for number in range(PAIRS):
            floors.append(timed(bare_save(other, number)))
            place = f"City {number}"
            ours.append(timed(lambda place=place: desk.suppliers.change(KEY, TODAY, city=place)))

    assert median(ours) <= max(AT_MOST_SECONDS, AT_MOST_FLOORS * median(floors))


def test_the_saves_are_all_there(many, resources):
    with closing(Desk(many, resources)) as desk:
        desk.suppliers.change(KEY, TODAY, city="Wuhan")

    with closing(sqlite3.connect(many)) as connection:
        row = connection.execute("SELECT city, version FROM supplier WHERE id = ?", (KEY,))
        assert row.fetchone() == ("Wuhan", 2)
