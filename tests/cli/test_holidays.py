"""Own holidays and countries on the command line."""

import pytest


@pytest.fixture(autouse=True)
def closed(desk):
    desk.close()


def test_holidays_are_added_edited_removed_and_undone_by_their_number(ask, call):
    _, told = ask("holidays", "add", "--set", "name=Inventory", "--set", "first_day=2026-12-28")
    one = {"name": "Inventory", "whose": "factory", "yearly": False}
    assert told["items"] == [{"id": 1, **one, "first_day": "2026-12-28", "last_day": "2026-12-28"}]
    _, told = ask("holidays", "edit", "1", "--set", "yearly=yes", "--set", "last_day=2027-01-03")
    assert (told["items"][0]["yearly"], told["items"][0]["last_day"]) == (True, "2027-01-03")
    status, _, why = call("holidays", "edit", "1", "--set", "last_day=2026-12-01")
    assert (status, "before the first" in why) == (3, True)
    assert call("holidays", "list")[1].splitlines()[1].startswith("1\t2026-12-28 to 2027-01-03")
    assert ask("holidays", "remove", "1")[1]["items"] == []


def test_a_country_is_counted_by_its_name_and_left_out(ask):
    assert ask("holidays", "count", "Vietnam")[1]["countries"]["added"] == ["VN"]
    assert ask("holidays", "leave-out", "VN")[1]["countries"]["added"] == []


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("remove", "first"), "by its number"),
        (("remove", "7"), "no longer in the file"),
        (("count",), "Say which country"),
        (("list", "--set", "name=x"), "belongs to add and edit"),
        (("add",), "need it"),
        (("count", "Narnia"), "no country"),
    ],
)
def test_what_cannot_be_done_says_what_to_do(call, words, why):
    status, _, told = call("holidays", *words)
    assert (status, why in told, "Traceback" in told) == (3, True, False)
