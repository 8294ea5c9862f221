"""The command settings gives the judgments of the window."""

import pytest

from tests.order_factory import make_order, open_deposit


@pytest.fixture
def order(desk, tmp_path):
    """An order whose deposit of 30 % may be paid; the desk is closed for commands."""
    key = make_order(desk)
    open_deposit(desk, key, tmp_path)
    desk.close()
    return key


@pytest.mark.rule("R155")
def test_another_deposit_blocks_a_payment_until_it_is_restored(ask, order):
    pay = ("pay", order, "--line", 1, "--dry-run")
    assert ask(*pay)[1]["allowed"] is True
    for name, value in (("usual_deposit", "10"), ("high_deposit", "20")):
        assert ask("settings", "set", name, value, "--source", "Our insurer")[0] == 0
    assert [each["gate"] for each in ask(*pay)[1]["missing"]] == ["G5"]
    ask("settings", "restore")
    assert ask(*pay)[1]["allowed"] is True


@pytest.mark.usefixtures("order")
def test_a_limit_is_listed_set_and_restored(call, ask):
    status, listed = ask("settings", "list")
    names = [item["name"] for item in listed["items"]]
    assert status == 0
    assert names[:3] == ["card_limit", "usual_deposit", "high_deposit"]
    told = ask("settings", "set", "card_limit", "15,000", "--source", "My bank")[1]["items"][0]
    assert (told["value"], told["source_value"], told["own"]) == ("15000", "20000", True)
    assert (told["source"], told["read_on"]) == ("My bank", "2026-03-12")
    status, out, _err = call("settings", "list", "card_limit")
    assert "15000 USD (by its source 20000)  My bank" in out
    assert ask("settings", "restore", "card_limit")[1]["items"][0]["own"] is False


@pytest.mark.usefixtures("order")
def test_what_needs_no_file_is_judged_by_the_values_of_the_one_that_is_named(ask, tmp_path):
    letter = tmp_path / "letter.txt"
    letter.write_text("Please send us your price list for these lamps.", encoding="utf-8")
    for name, value in (
        ("sentence_words", "5"), ("few_words", "1"), ("many_words", "2"), ("usual_deposit", "10"),
    ):  # fmt: skip
        ask("settings", "set", name, value, "--source", "Me")
    split = ("schedule", "--total", "100", "--currency", "USD", "--terms", "30/70")
    for command in (("letter-check", letter), ("query", "led desk lamp"), split):
        usual, own = (
            {item if isinstance(item, str) else item["text"] for item in told["findings"]}
            for told in (ask(*command)[1], ask(*command, "--file", tmp_path / "own.sourcing")[1])
        )
        assert own > usual


@pytest.mark.usefixtures("order")
@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (("set", "cartons", "0", "--source", "Me"), "is 1 to 100 cartons"),
        (("set", "cartons", "x", "--source", "Me"), "x"),
        (("set", "cartons", "4"), "where the value is from"),
        (("set", "cartons"), "settings set card_limit 15000"),
        (("set", "speed", "4"), "There is no limit speed. Choose one of: card_limit"),
        (("list", "speed"), "There is no limit speed"),
    ],
)
def test_what_cannot_be_a_limit_is_refused_in_one_line(call, asked, why):
    status, out, err = call("settings", *asked)
    assert (status, out) == (3, "")
    assert why in err
    assert "Traceback" not in err
