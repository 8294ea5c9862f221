"""Contacts and certificates as a script records and reads them."""

import pytest


@pytest.fixture
def new(ask, call, tmp_path):
    call("new", tmp_path / "own.sourcing")
    ask("add-supplier", "--set", "name=Acme", "--set", "contact_name=Li Wei")


def test_contacts(new, ask, call):
    status, added = ask("add-contact", "Acme", "--set", "name=Wang", "--set", "whatsapp=+86 1 38")
    assert (status, added["id"], added["main"]) == (0, 2, False)
    assert ask("contact", "2", "--main")[1]["main"] is True
    _, shown = ask("contacts", "Acme")
    assert [(item["name"], item["main"]) for item in shown["items"]] == [
        ("Wang", True), ("Li Wei", False),
    ]  # fmt: skip
    assert ask("contact", "1", "--set", "position=Sales manager")[1]["position"] == "Sales manager"
    binned = ask("contact", "2", "--bin")[1]
    assert (binned["main"], binned["binned"]) == (False, True)
    assert call("contact", "2")[1] == "2. Wang\t+86 1 38\tIn the Bin\n"
    assert [item["name"] for item in ask("contacts", "1")[1]["items"]] == ["Li Wei"]
    assert call("contacts", "1")[1] == "1. Li Wei\tSales manager\tmain contact\n"
    assert ask("bin", "restore", "supplier_contact:2")[0] == 0
    assert [item["main"] for item in ask("contacts", "1")[1]["items"]] == [True, False]


def test_certificates(new, ask, call, tmp_path):
    paper = tmp_path / "iso.pdf"
    paper.write_bytes(b"%PDF-1.4\n1")
    status, added = ask(
        "add-certificate", "Acme", "--set", "kind=ISO 9001", "--set", "expires=2026-03-11",
        "--set", "holder=Other Ltd", "--attach", paper,
    )  # fmt: skip
    assert (status, added["expires"], added["result"]) == (0, "2026-03-11", "unknown")
    assert added["files"] == [{"id": 1, "name": "iso.pdf"}]
    assert added["remarks"][0] == "It expired on 11 March 2026."
    status, shown = ask("certificates", "Acme")
    assert (status, shown["items"]) == (1, [added])
    changed = ask(
        "certificate", "1", "--set", "expires=2027-03-11", "--set", "holder=", "--set",
        "looked_up_on=today", "--set", "result=valid",
    )[1]  # fmt: skip
    assert changed["remarks"] == ["It is not known in whose name it is."]
    assert ask("certificates", "Acme")[0] == 0
    status, told = call("certificate", "1", "--bin", "--attach", paper)[::2]
    assert (status, "Give --bin alone." in told) == (3, True)
    assert ask("certificate", "1", "--bin")[1]["binned"] is True
    assert "\tIn the Bin" in call("certificate", "1")[1]
    assert call("certificates", "Acme")[1] == "No certificate is recorded.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ("contact", "9"),
        ("contact", "9", "--main"),
        ("add-contact", "Nobody", "--set", "name=Li"),
        ("add-contact", "Acme", "--set", "note=nobody"),
        ("add-contact", "Acme", "--set", "fax=1"),
        ("certificate", "9"),
        ("add-certificate", "Acme", "--set", "number=1"),
        ("add-certificate", "Acme", "--set", "kind=CE", "--set", "expires=soon"),
        ("add-certificate", "Acme", "--set", "kind=CE", "--set", "result=valid"),
    ],
)
def test_refusals_are_one_line(new, call, arguments):
    status, out, err = call(*arguments)
    assert (status, out) == (3, "")
    assert len(err.strip().splitlines()) == 1
