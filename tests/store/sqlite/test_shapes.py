"""A dataclass made of a row, whatever stands in the file."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum

import pytest

from sourcing_app.store.sqlite.shapes import read_as


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class Thing:
    id: int
    name: str
    heavy: bool
    made: date
    sold: date | None
    at: datetime
    price: Decimal
    cost: Decimal | None
    colour: Colour | None


def row_of(**changed):
    values = {
        "id": 3, "name": "Lamp", "heavy": 1, "made": "2026-03-20", "sold": "2026-03-21",
        "at": "2026-03-20 10:00:00", "price": 2750000, "cost": 1000000, "colour": "red",
    } | changed  # fmt: skip
    connection = sqlite3.connect(":memory:")
    connection.row_factory = sqlite3.Row
    columns = ", ".join(f":{name} AS {name}" for name in values)
    return connection.execute(f"SELECT {columns}", values).fetchone()


def test_each_type_is_read_its_way():
    assert read_as(Thing, row_of()) == Thing(
        3, "Lamp", True, date(2026, 3, 20), date(2026, 3, 21),
        datetime(2026, 3, 20, 10, tzinfo=UTC), Decimal("2.75"), Decimal(1), Colour.RED,
    )  # fmt: skip


def test_what_cannot_be_read_is_unknown():
    found = read_as(Thing, row_of(made="soon", sold="", cost=None, colour="blue", heavy=0, at="x"))
    assert (found.made, found.sold, found.cost, found.colour) == (date.min, None, None, None)
    assert (found.heavy, found.at) == (False, datetime(1970, 1, 1, tzinfo=UTC))


def test_what_is_given_is_not_read():
    assert read_as(Thing, row_of(), name="Vase", sold=None).name == "Vase"
    with pytest.raises(IndexError):
        read_as(Thing, sqlite3.Row(sqlite3.connect(":memory:").execute("SELECT 1 AS id"), (1,)))
