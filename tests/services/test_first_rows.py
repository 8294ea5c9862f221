"""The first rows of a list are the first of all its rows, in the window's thread or a worker's."""

import pytest

from sourcing_app.domain.errors import Cancelled
from sourcing_app.services.desk import Desk
from tests.conftest import TODAY
from tests.services.list_claims import LISTS, questions, ways


@pytest.fixture
def lists(prepared_files, tmp_path, resources, monkeypatch):
    path = tmp_path / "sample.sourcing"
    prepared_files.sample(path)
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    desk = Desk(path, resources)
    yield [rows(desk.reader, desk.today) for rows in LISTS]
    desk.close()


def test_they_are_the_first_of_all(lists):
    for rows in lists:
        for asked in questions(rows):
            whole = list(rows.ids(**asked))
            assert list(rows.first(2, **asked)) == whole[:2]


def test_a_worker_gets_the_same(lists):
    for rows in lists:
        for asked in questions(rows):
            found = rows.in_background(lambda mine: mine.ids(**asked), lambda: False)  # noqa: B023
            assert list(found) == list(rows.ids(**asked))


def test_a_worker_that_is_told_to_stop_stops(lists):
    with pytest.raises(Cancelled):
        lists[0].in_background(lambda mine: mine.ids(), lambda: True)


def test_a_list_holds_what_its_ids_have(lists):
    for rows in lists:
        views, _ = ways(rows)
        every = list(rows.ids(view="all" if "all" in views else ""))
        for view in views:
            found = list(rows.ids(view=view))
            assert [key for key in every if rows.holds(key, "", view)] == [
                key for key in every if key in found
            ]
        assert not rows.holds(10**9)
