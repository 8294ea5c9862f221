"""A command that takes several changes makes all of them, or none where one is refused."""

import pytest


@pytest.fixture
def new(call, tmp_path):
    call("new", tmp_path / "own.sourcing")


@pytest.fixture
def sun(new, ask):
    ask("add-supplier", "--set", "name=Sun", "--set", "product=LEGO bricks")
    ask("add-supplier", "--set", "name=Moon", "--set", "product=Puma cup")
    return ask("vet", "Sun")[1]


EVERYTHING = (
    *("--badge", "gold", "--answer", "reviews_read=pass", "--gut", "fine", "--flag", "labour"),
    *("--note", "scam_searched=Nothing found so far"),
)


@pytest.mark.parametrize(
    "refused",
    [
        ("--resolve", "1=they have one"),
        ("--not-a-brand", "1=no"),
        ("--resolve", "2=a flag of another supplier"),
        ("--not-a-brand", "2=the animal on the cup, not the brand"),
        ("--resolve", "99=no such flag"),
        ("--resolve", "1=until 2028", "--licence", "1=/nowhere/licence.pdf"),
        ("--answer", "badge_confirmed=not_applicable"),
        ("--answer", "reviews_read=fail"),
    ],
)
def test_a_refused_part_of_vet_leaves_nothing_behind(sun, ask, call, refused):
    before = ask("vet", "Moon"), ask("history")
    status, out, error = call("vet", "Sun", *EVERYTHING, *refused)
    assert (status, out, len(error.splitlines())) == (3, "", 1)
    assert ask("vet", "Sun") == (0, sun)
    assert (ask("vet", "Moon"), ask("history")) == before


def test_vet_with_several_options_is_one_entry_of_the_history(sun, ask):
    known = {item["when"] for item in ask("history")[1]["items"]}
    reason = ("--not-a-brand", "1=These bricks are for building houses")
    vetted = ask("vet", "Sun", *EVERYTHING, *reason)[1]
    assert (vetted["badges"], vetted["gut"], vetted["done"]) == (["gold"], "fine", 1)
    assert [flag["kind"] for flag in vetted["red_flags"]] == ["labour"]
    news = [item for item in ask("history")[1]["items"] if item["when"] not in known]
    assert len({item["when"] for item in news}) == 1
    assert {item["action"] for item in news} == {"vetting.answered"}


def test_a_latin_form_that_does_not_fit_leaves_the_details_as_they_were(new, ask, call):
    before = ask("profile")
    long = ("--set", "name_native=" + "Щ" * 150, "--fill-latin")
    assert call("profile", "--set", "position=Boss", *long)[0] == 3
    assert ask("profile") == before
    told = ask("profile", "--set", "country=ru", "--set", "name_native=Юрий", "--fill-latin")[1]
    assert (told["name_latin"], told["country"]) == ("Iurii", "RU")


@pytest.mark.parametrize("command", ["add-supplier", "profile"])
def test_a_value_given_twice_is_asked_about(new, ask, call, command):
    before = ask("history")
    status, _out, error = call(command, "--set", "name=Sun", "--set", "name=Moon")
    assert (status, error) == (3, "name is given twice; keep one of them\n")
    assert ask("history") == before
