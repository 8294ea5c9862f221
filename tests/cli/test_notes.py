"""Notes on the command line."""

import pytest


@pytest.fixture
def new(call, tmp_path):
    call("new", tmp_path / "own.sourcing")
    call("add-supplier", "--set", "name=Acme Lamps")


def test_a_note_is_added_to_a_supplier_by_name_and_read_again(new, ask, call):
    status, added = ask(
        "add-note", "supplier:Acme Lamps", "--set", "kind=call", "--set", "noted_on=2026-03-10",
        "--set", "who=Li Wei", "--set", "text=Ships on Friday",
    )  # fmt: skip
    assert (status, added["id"], added["about"]) == (0, 1, "supplier:1")
    call("add-note", "supplier:1", "--set", "text=It is their own factory")
    status, told = ask("notes", "supplier:1")
    assert (status, told["about"]) == (0, "supplier:1")
    assert told["items"][-1] == {
        "id": 1, "kind": "call", "noted_on": "2026-03-10", "who": "Li Wei",
        "text": "Ships on Friday",
    }  # fmt: skip
    assert [item["kind"] for item in told["items"]] == ["note", "call"]
    _, out, _ = call("notes", "supplier:1")
    assert out.splitlines()[-1] == "1\t2026-03-10, Call, Li Wei: Ships on Friday"


def test_an_inquiry_and_an_order_are_found_as_other_commands_find_them(new, ask, call):
    call("write-inquiry", "--supplier", "1", "--set", "product=LED desk lamp")
    status, added = ask("add-note", "inquiry:1", "--set", "text=Asked again")
    assert (status, added["about"]) == (0, "inquiry:1")
    assert call("notes", "order:PO-2026-0001")[0] == 3


@pytest.mark.parametrize(
    "words",
    [
        ("add-note", "supplier:1", "--set", "kind=call"),
        ("add-note", "supplier:1", "--set", "text=x", "--set", "noted_on=2999-01-01"),
        ("add-note", "supplier:1", "--set", "text=x", "--set", "kind=fax"),
        ("add-note", "quote:1", "--set", "text=x"),
        ("add-note", "supplier:2", "--set", "text=x"),
        ("notes", "supplier:"),
    ],
)
def test_what_is_no_note_or_is_about_nothing_is_refused(new, call, words):
    status, out, err = call(*words)
    assert (status, out, len(err.splitlines())) == (3, "", 1)
