"""A copied result becomes a supplier on the command line."""

from tests.domain.search.test_pasted import CARD


def test_a_card_becomes_a_supplier_of_its_search_with_its_badges(call, ask, desk, tmp_path):
    desk.close()
    source = tmp_path / "card.txt"
    source.write_text(CARD, encoding="utf-8")
    ask("log-search", "desk lamp")
    _, dry = ask("paste-card", source, "--dry-run")
    assert (dry["supplier"], dry["moq"], dry["left"][0]) == (None, "100", "4.8/5.0 (35)")
    _, told = ask("paste-card", source, "--search", "1")
    assert told["supplier"] == 1
    _, (shown,) = ask("list", "suppliers")[0], ask("list", "suppliers")[1]["items"]
    assert shown["name"] == "Shenzhen Bright Lighting Co., Ltd."
    assert ask("searches")[1]["items"][0]["saved"] == 1
    seen = {each["kind"]: each["told"] for each in ask("vet", "1")[1]["figures"]}
    assert (seen["years"], seen["response_rate"]) == (
        str(told["years"]),
        f"{told['response_rate']}%",
    )
    source.write_text("$4.50", encoding="utf-8")
    status, out, error = call("paste-card", source)
    assert (status, out, error.count("\n")) == (3, "", 1)
