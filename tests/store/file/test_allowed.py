"""A stored instant is judged by its day and time, whatever its fraction."""

from contextlib import closing

import pytest

from sourcing_app.store.file.allowed import not_allowed
from sourcing_app.store.sqlite.connection import connect
from tests.store.released import tell


@pytest.fixture
def remarks(path):
    """What is remarked of a file with this instant in it."""

    def remarks(instant):
        tell(path, f"UPDATE supplier SET created_at = '{instant}' WHERE id = 1")  # noqa: S608
        with closing(connect(path, write=False)) as connection:
            return [str(remark) for remark in not_allowed(connection)]

    return remarks


@pytest.mark.parametrize("fraction", ["", ".000000", ".123456", ".999499", ".999500", ".999999"])
def test_no_fraction_of_a_second_is_wrong(remarks, fraction):
    assert remarks(f"2026-12-31 23:59:59{fraction}") == []


@pytest.mark.parametrize(
    "instant", ["2026-02-30 12:00:00.5", "2026-01-01 24:61:00", "2026-01-01 12:00:00.x", "soon"]
)
def test_an_instant_that_cannot_be_is_named(remarks, instant):
    assert remarks(instant) == [f"supplier:1, created_at: “{instant}” is not a valid value."]
