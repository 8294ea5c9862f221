"""Needs on the command line: added, shown, changed, listed, given what is for them, binned."""

import pytest

LAMP = ("--set", "product=Лампа", "--set", "english=led desk lamp", "--set", "quantity=4000 pcs")


@pytest.fixture
def told(desk, ask):
    """Ask a file that is there, and get the document."""
    desk.close()
    return lambda *words: ask(*words)[1]


def test_a_need_is_added_changed_listed_and_goes_to_the_bin_and_back(told, call):
    assert told("add-need", *LAMP)["quantity"] == "4000"
    changed = told("need", "лампа", "--set", "target_price=4.50 usd", "--set", "purpose=resale")
    assert (changed["target_price"], changed["currency"], changed["purpose"]) == (
        "4.5",
        "USD",
        "resale",
    )
    assert [item["english"] for item in told("needs", "--search", "DESK")["items"]] == [
        "led desk lamp"
    ]
    assert told("need", "1", "--bin")["binned"]
    assert told("needs")["total"] == 0
    assert told("needs", "--view", "bin")["total"] == 1
    assert not told("need", "1", "--restore")["binned"]
    status, out, _ = call("need", "1")
    assert (status, "Quantity: 4000" in out, "Searches 0, suppliers 0" in out) == (0, True, True)


def test_what_is_for_a_need_is_said_and_taken_back(told):
    told("add-need", *LAMP)
    told("log-search", "led desk lamp")
    told("add-supplier", "--set", "name=Sun")
    told("write-inquiry", "--supplier", "1", "--set", "product=LED desk lamp")
    told("add-quote", "--supplier", "1", "--breaks", "500:4.90", "--set", "product=LED desk lamp")
    linked = told(
        "need", "1", "--link", "search:1", "--link", "inquiry:1", "--link", "quote:1"
    )  # fmt: skip
    assert (linked["searches"], linked["inquiries"], linked["quotes"]) == (1, 1, 1)
    assert told("need", "1", "--unlink", "quote:1")["quotes"] == 0


def test_what_is_wrong_is_refused_in_one_line(call, told):
    told("add-need", *LAMP)
    for words in (
        ("add-need", "--set", "english=lamp"),
        ("need", "chair"),
        ("need", "1", "--link", "payment:1"),
        ("need", "1", "--link", "quote:one"),
        ("need", "1", "--link", "order:PO-1"),
    ):
        status, out, error = call(*words)
        assert (status, out, len(error.strip().splitlines())) == (3, "", 1)
