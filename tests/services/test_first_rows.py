"""The first rows of a list are the first of all its rows, in the window's thread or a worker's."""

import pytest

from sourcing_app.domain.errors import Cancelled
from sourcing_app.domain.values.list_query import Besides
from sourcing_app.services.desk import Desk
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.suppliers.rows import SupplierRows
from tests.conftest import TODAY
from tests.services.list_claims import LISTS, questions, ways

SECOND = (
    (SupplierRows, "star", "vetting", lambda row: (row.star, row.done)),
    (SupplierRows, "flags", "badges", lambda row: (row.flags, len(row.badges))),
    (QuoteRows, "product", "lead", lambda row: (row.product, row.lead_days or -1)),
)
"""A list, two of its orders, and what they go by; in the sample some are equal in the first."""


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


def test_a_second_order_stands_within_the_first(lists):
    by_type = {type(rows): rows for rows in lists}
    for kind, first, second, keys in SECOND:
        rows = by_type[kind]
        besides = Besides(second, then_descending=True)
        ids = list(rows.ids(sort=first, besides=besides))
        assert sorted(ids) == sorted(rows.ids())
        assert list(rows.first(3, sort=first, besides=besides)) == ids[:3]
        told = [keys(row) for row in rows.page(ids)]
        assert told == sorted(
            sorted(told, key=lambda key: key[1], reverse=True), key=lambda k: k[0]
        )
        assert len({key[0] for key in told}) < len(told)


def test_every_order_can_follow_every_other(lists):
    for rows in lists:
        _, sorts = ways(rows)
        whole = sorted(rows.ids())
        for first in sorts:
            for second in sorts:
                assert sorted(rows.ids(sort=first, besides=Besides(second))) == whole
