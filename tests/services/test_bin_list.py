"""A Bin of any length: its first lines are those of the whole list, whatever is asked for."""

import pytest

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import Cancelled
from sourcing_app.services import lists
from sourcing_app.services.bin.rows import VIEWS, BinRows
from tests.benchmarks.many import fill, open_file


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A file with every kind of thing in its Bin."""
    path = tmp_path_factory.mktemp("bin") / "many.sourcing"
    fill(path, 400)
    with open_file(path) as desk:
        yield desk


@pytest.fixture
def rows(desk):
    return BinRows(desk.reader, desk.today)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", ["", "kind", "name", "binned"])
@pytest.mark.parametrize("search", ["", "завод", "深圳", "zzzz"])
def test_the_first_are_those_of_the_whole_list(rows, sort, search, descending):
    for view in VIEWS:
        asked = {"search": search, "sort": sort, "descending": descending, "view": view}
        assert rows.first(7, **asked) == rows.ids(**asked)[:7]


def test_it_knows_whether_it_holds_an_item(rows):
    for search in ("", "завод"):
        for view in VIEWS:
            there = rows.ids(search=search, view=view)
            for item in rows.ids():
                assert rows.holds(item, search, view) == (item in there)
    assert not rows.holds(BinItem("supplier", 1))
    assert not rows.holds(BinItem("quote", 999_999))


def test_a_worker_answers_the_same_unless_it_is_stopped(rows):
    assert rows.in_background(lambda mine: mine.ids(), lambda: False) == rows.ids()
    with pytest.raises(Cancelled):
        rows.in_background(lambda mine: mine.ids(), lambda: True)


def test_a_long_one_is_read_in_the_background(rows, monkeypatch):
    assert not rows.is_large()
    monkeypatch.setattr(lists, "AT_ONCE", rows.total() - 1)
    assert rows.is_large()


def test_its_lines_rest_on_all_that_can_be_in_it(rows):
    assert {item.record for item in rows.ids()} <= rows.rests_on()
