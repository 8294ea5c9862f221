"""Product searches: checked without the file, kept in a log whose results may stay unknown."""

import subprocess
import sys

import pytest

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.search.market import Filters
from sourcing_app.services.searches.rows import SearchRows
from sourcing_app.services.searches.search import query_with
from tests.conftest import TODAY


def log(desk, text="led lamp", **values):
    return desk.searches.log(text, desk.searches.check(text).clean, day=TODAY, **values)


def rows(desk, **query):
    source = SearchRows(desk.reader)
    return source.page(source.ids(**query))


@pytest.mark.rule("R40")
def test_a_search_is_kept_with_its_filters_and_address(desk):
    key = log(desk, 'chinese "led lamp"', filters=Filters("CN", trade_assurance=True), hits=1240)

    (row,) = rows(desk)
    assert (row.id, row.text, row.clean) == (key, 'chinese "led lamp"', "led lamp")
    assert row.filters == Filters("CN", trade_assurance=True)
    assert row.url.endswith("SearchText=led+lamp&country=CN&ta=y")
    assert (row.hits, row.saved, row.day) == (1240, 0, TODAY)


@pytest.mark.rule("R80")
def test_unknown_results_stay_unknown_and_sort_last(desk):
    """Invariant 14."""
    unknown, none, many = log(desk), log(desk, hits=0), log(desk, hits=900)

    assert [row.id for row in rows(desk, sort="hits")] == [none, many, unknown]
    assert [row.id for row in rows(desk, sort="hits", descending=True)] == [many, none, unknown]


def test_results_are_noted_later_and_taken_back(desk):
    key = log(desk)
    desk.searches.note_hits(key, 12)
    assert rows(desk)[0].hits == 12
    desk.searches.note_hits(key, None)
    assert rows(desk)[0].hits is None
    with pytest.raises(Invalid):
        desk.searches.note_hits(key, -1)
    with pytest.raises(NotFound):
        desk.searches.note_hits(99, 1)


def test_noting_results_is_one_step_of_undo(desk):
    key = log(desk, hits=5)
    steps = []
    desk.changes.listen(steps.append)
    desk.searches.note_hits(key, 7)
    desk.revert(steps[0].step)

    assert rows(desk)[0].hits == 5


@pytest.mark.rule("R135")
@pytest.mark.parametrize("query", ["", "штуковина", "-solar"])
def test_a_query_only_a_person_can_put_right_is_not_kept(desk, query):
    with pytest.raises(Rejected):
        desk.searches.log(query, query, day=TODAY)
    assert rows(desk) == []


@pytest.mark.rule("R87")
def test_what_is_searched_for_is_the_cleaned_query_or_the_typed_one(desk):
    report = desk.searches.check('lamp 12V "x" -usb')

    assert query_with(report, ("solar",)) == "lamp x -usb -solar"
    assert query_with(report, (), as_typed=True) == 'lamp 12V "x" -usb'
    with pytest.raises(Rejected, match="too long"):
        query_with(report, tuple(f"word{n}" * 10 for n in range(60)))


def test_a_search_of_two_hundred_thousand_letters_is_refused(desk):
    with pytest.raises(Rejected):
        desk.searches.log("x" * 200_000, "x" * 200_000, day=TODAY)


@pytest.mark.rule("R80")
def test_what_found_nothing_before_is_not_offered_again(desk):
    log(desk, "red lamp", hits=0)
    log(desk, "lamp", hits=0)
    log(desk, "red lamps", hits=0, market="aliexpress")

    offered = [variant.text for variant in desk.searches.other_queries("red lamp", "red lamp")]
    assert offered == ["red lamps", "red light", "red luminaire"]
    assert desk.searches.other_queries("red lamp", "red lamp", "aliexpress")[0].text == "lamp"


def test_checking_a_query_loads_no_database(desk):
    code = (
        "import sys; from pathlib import Path; from sourcing_app.services.desk import Desk;"
        "desk = Desk(Path(sys.argv[1]), Path(sys.argv[2]), read_only=True);"
        "assert desk.searches.address('led lamp').startswith('https://');"
        "assert not {'sqlmodel', 'sqlalchemy', 'pydantic'} & set(sys.modules)"
    )
    desk.reader.close()
    arguments = [sys.executable, "-c", code, str(desk.path), str(desk.resources)]
    subprocess.run(arguments, check=True)  # noqa: S603 - this very interpreter


def test_the_log_is_searched_by_words(desk):
    log(desk, "led lamp")
    kept = log(desk, "usb cable")

    assert [row.id for row in rows(desk, search="CABLE usb")] == [kept]


def test_the_same_search_on_the_same_day_is_kept_once_until_its_results_are_noted(desk):
    first = log(desk)
    assert log(desk) == first
    desk.searches.note_hits(first, 3)

    assert log(desk) != first
    assert len(rows(desk)) == 2


@pytest.mark.parametrize("door", ["log", "bin"])
def test_a_search_does_not_come_back_under_a_name_that_another_one_took(desk, door):
    old, new = log(desk, "lamp"), log(desk, "desk lamp")
    kept = desk.searches.kept
    kept.change(old, TODAY, saved_as="Lamps")
    kept.bin([old])
    kept.change(new, TODAY, saved_as=" lamps ")
    back = {
        "log": lambda: kept.restore([old]),
        "bin": lambda: desk.bin.restore([BinItem("search_query", old)]),
    }
    with pytest.raises(Invalid, match="Another search is saved under this name: desk lamp"):
        back[door]()
    kept.change(new, TODAY, saved_as="")
    back[door]()
    assert [row.saved_as for row in rows(desk, view="saved")] == ["Lamps"]
