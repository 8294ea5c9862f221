import json

import pytest


@pytest.mark.rule("R84")
def test_a_query_is_cleaned_and_its_findings_are_told(call):
    status, out, _ = call(
        "query", 'chinese supplier "led lamp" and cable', "--exclude", "solar", "--json"
    )
    answer = json.loads(out)

    assert status == 1
    assert answer["clean"] == "led lamp -solar"
    assert answer["queries"] == ["led lamp -solar", "cable -solar"]
    assert {found["rule"] for found in answer["findings"]} == {"R83", "R84", "R85", "R86"}
    assert answer["url"].endswith("SearchText=led+lamp+-solar&country=CN")


def test_a_good_query_has_no_findings(call):
    status, out, _ = call("query", "desk lamp")

    assert status == 0
    assert out.splitlines() == [
        "Search for: desk lamp",
        "https://www.alibaba.com/trade/search?SearchText=desk+lamp",
    ]


@pytest.mark.rule("R135")
def test_a_query_a_person_must_translate_has_no_address(call):
    status, out, _ = call("query", "штуковина", "--json")

    assert (status, json.loads(out)["url"]) == (1, None)


def test_an_unknown_market_is_refused(call):
    status, out, error = call("query", "lamp", "--market", "ebay")

    assert (status, out) == (3, "")
    assert "1688" in error


def test_a_search_is_kept_with_what_the_site_showed(ask, desk):
    desk.close()
    status, document = ask("log-search", "chinese led lamp", "--hits", "1240")

    assert (status, document["clean"]) == (0, "led lamp")


def test_fewer_than_no_results_are_refused(call, desk):
    desk.close()
    status, _, err = call("log-search", "led lamp", "--hits", "1.240")
    assert (status, "write 1.24 or 1240" in err) == (3, True)
    status, _, err = call("log-search", "led lamp", "--hits", "-1")

    assert status == 3
    assert err.count("\n") == 1


def test_a_country_is_logged_by_its_name_or_not_at_all(ask, call, desk):
    desk.close()
    status, _ = ask("log-search", "led lamp", "--country", "Китай")
    assert status == 0
    status, _, err = call("log-search", "led lamp", "--country", "XQ")
    assert status == 3
    assert "There is no country “XQ”" in err


def test_a_search_is_narrowed_queued_for_a_need_judged_and_saved(ask, desk):
    desk.close()
    ask("add-need", "--set", "product=Лампа")
    ask(
        "log-search", "desk lamp", "--need", "лампа", "--queue",
        "--set", "colour=black", "--set", "most_price=4.50",
    )  # fmt: skip
    _, waiting = ask("searches", "--view", "queued")
    assert [item["url"].rsplit("&")[-1] for item in waiting["items"]] == ["pricet=4.5"]
    ask("search", "1", "--opened")
    ask(
        "search",
        "1",
        "--set",
        "hits=40",
        "--set",
        "saved_as=Black lamps",
        "--set",
        "verdict=useful",
    )
    _, shown = ask("search", "black LAMPS")
    assert (shown["need"], shown["colour"], shown["hits"]) == ("Лампа", "black", 40)
    assert (shown["verdict"], shown["queued"]) == ("useful", False)
    assert ask("search", "1", "--bin")[1]["binned"]
    assert ask("searches")[1]["total"] == 0


def test_own_terms_are_added_shown_and_removed(ask, desk):
    desk.close()
    _, shown = ask("add-term", "--set", "term=desk lamp", "--set", "other=office light")
    assert shown["same"][0] == "office light"
    assert ask("terms", "red desk lamp")[1]["wider"] == ["red lamp"]
    assert ask("terms", "--remove", "1")[1]["own"] == []


@pytest.mark.parametrize(
    "words",
    [
        ("log-search", "lamp", "--set", "weight=2"),
        ("log-search", "lamp", "--set", "most_moq=-5"),
        ("log-search", "lamp", "--set", "least_price=9", "--set", "most_price=2"),
        ("log-search", "lamp", "--need", "chair"),
        ("search", "9"),
        ("search", "nothing of this name"),
        ("add-term", "--set", "term=lamp", "--set", "other=LAMP"),
        ("terms", "--remove", "9"),
    ],
)
def test_what_is_wrong_with_a_search_is_one_sentence(call, desk, words):
    desk.close()
    status, out, error = call(*words)
    assert (status, out, len(error.strip().splitlines())) == (3, "", 1)


def test_a_query_has_an_address_on_every_market_in_its_words(call):
    _, out, _ = call("query", "desk lamp", "--everywhere", "--json")
    markets = json.loads(out)["markets"]
    assert len(markets) == 8
    assert markets["dhgate"]["url"].endswith("searchkey=desk+lamp")
    assert markets["1688"]["query"] == "台灯"
