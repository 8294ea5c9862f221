"""Screening on the command line: lists taken in, names and suppliers compared, matches decided."""

import pytest

from tests import list_samples
from tests.inquiry_samples import add_supplier

NAME = "Huaxing Precision Technology"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "consolidated.csv"
    path.write_text(list_samples.US, "utf-8")
    return path


@pytest.fixture
def supplier(desk):
    key = add_supplier(desk, NAME)
    add_supplier(desk, "Ningbo Sun Lamps")
    desk.close()
    return key


def test_a_name_is_compared_with_a_file_without_anything_being_kept(ask, call, page):
    status, told = ask("screen", f"{NAME} Co", "--list", page)
    (match,) = told["matches"]
    assert (status, match["list"], match["list_date"]) == (1, "us", "2026-03-12")
    assert (match["name"], match["score"]) == ("Huaxing Precision Technology Co., Ltd.", 100)
    assert ask("screen", "Ningbo Sun", "--list", page)[1]["matches"] == []
    assert call("screen", "Ningbo Sun", "--list", page)[1].startswith("No match on: US")
    assert call("screen", "x", "--list", page.with_name("none.csv"))[0] == 6
    assert call("screen")[0] == 3


def test_lists_are_taken_in_suppliers_screened_and_matches_decided(ask, call, page, supplier):
    assert call("screen", NAME)[0] == 3
    assert ask("screening-lists", "--take", page)[1]["items"][0]["names"] == 2
    assert ask("screen", NAME)[1]["matches"][0]["compared"] == NAME
    assert ask("decide-match", NAME)[1]["screened_on"] is None
    status, told = ask("screen", "--all")
    assert (status, told["names"], len(told["matches"])) == (1, 2, 1)
    why = "Another city and another credit code"
    assert call("decide-match", NAME, "--match", "1", "--decision", "not-same")[0] == 3
    assert ask("decide-match", NAME, "--match", "1", "--decision", "same")[0] == 1
    for words in (("--match", "1"), ("--decision", "open"), ("--match", "1", "--decision", "open")):
        assert call("decide-match", NAME, *words)[0] == 3
    assert ask("decide-match", NAME)[1]["matches"][0]["decision"] == "same"
    decided = ("--match", "1", "--decision", "not-same", "--reason", why)
    status, told = ask("decide-match", NAME, *decided)
    assert (status, told["matches"][0]["decision"], told["stale"]) == (0, "not_same", False)
    assert ask("screen", NAME, "--keep")[1]["matches"][0]["reason"] == why
    page.write_text(list_samples.OWN, "utf-8")
    for other in ("", "Rainy Ltd,late\n"):
        page.write_text(list_samples.OWN + other, "utf-8")
        assert call("screening-lists", "--take", page)[0] == 0
    assert ask("screening-lists")[1]["items"][1]["names"] == 2
    second = page.with_name("others.csv")
    second.write_text(list_samples.OWN.replace("Rainy", "Windy"), "utf-8")
    assert [each["names"] for each in ask("screening-lists", "--take", second)[1]["items"][1:]] == [
        2,
        1,
    ]
    status, _, told = call("screening-lists", "--remove", "own")
    assert (status, "others.csv" in told) == (3, True)
    assert call("screening-lists", "--remove", "own", "--source", "others.csv")[0] == 0
    assert ask("screening-lists", "--remove", "us")[1]["items"][0]["list"] == "own"
