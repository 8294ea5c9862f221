"""Rows inserted column by column are those inserted one by one, whatever they have in common."""

import sqlite3
from contextlib import closing

from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.store.sqlite.inserts import insert_columns

ODD = "'); DROP TABLE supplier; --"
VALUES = st.sampled_from([None, "", 0, 1, True, False, -5, 2**62, "0", "x", ODD, b"", 0.5])
COLUMN = VALUES.map(lambda value: [value] * 60) | st.lists(VALUES, min_size=60, max_size=60)


@given(st.lists(COLUMN, min_size=3, max_size=3), st.sampled_from([1, 49, 60]))
def test_what_rows_have_in_common_is_stored_as_in_each(columns, number):
    told = {"id": range(7, 7 + number)}
    told |= {name: its[:number] for name, its in zip("abc", columns, strict=True)}
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in ("one", "other"):
            connection.execute(f"CREATE TABLE {table} (id INTEGER, a, b, c)")
        insert_columns(connection, "one", told)
        rows = zip(*told.values(), strict=True)
        connection.executemany("INSERT INTO other VALUES (?, ?, ?, ?)", rows)
        kinds = "SELECT *, typeof(a), typeof(b), typeof(c) FROM"
        one, other = (connection.execute(f"{kinds} {name}").fetchall() for name in ("one", "other"))
    assert one == other
