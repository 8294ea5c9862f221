"""bin list, bin restore, bin empty: what a script sees."""

from datetime import datetime

import pytest

from tests.inquiry_samples import add_suppliers
from tests.prepared import at_first


@at_first
def binned(desk):
    """Three suppliers in the Bin of the file the commands work on; one was written to."""
    keys = add_suppliers(desk, ["A", "B", "C"])
    desk.inquiries.write(keys[2:], product="Vase")
    desk.suppliers.bin(keys)
    return keys


def test_an_empty_bin_says_so(call, tmp_path):
    call("new", tmp_path / "own.sourcing")
    assert call("bin", "list")[:2] == (0, "The Bin is empty.\n")
    assert call("bin", "empty", "--yes")[:2] == (0, "The Bin is empty.\n")


def test_the_list_says_what_may_be_erased(ask, call, binned):
    status, document = ask("bin", "list")
    found = {item["id"]: item for item in document["items"]}
    assert (status, set(found)) == (0, set(binned))
    assert set(found[1]) >= {
        "kind", "id", "name", "since", "old", "erasable", "reason",
    }  # fmt: skip
    assert (found[1]["kind"], found[1]["name"], found[1]["erasable"]) == ("supplier", "A", True)
    assert found[1]["since"].endswith("+00:00")
    assert (found[3]["erasable"], "inquiry Vase" in found[3]["reason"]) == (False, True)
    day = datetime.fromisoformat(found[1]["since"]).astimezone().date()
    assert f"supplier:1\tA\tsince {day}\tcan be erased" in call("bin", "list")[1]


def test_restoring_gives_them_back(ask, binned):
    status, document = ask("bin", "restore", "supplier:1", "supplier:3")
    assert (status, [item["name"] for item in document["restored"]]) == (0, ["A", "C"])
    assert [item["id"] for item in ask("bin", "list")[1]["items"]] == [2]


def test_options_may_stand_between(ask, binned, tmp_path):
    path = tmp_path / "own.sourcing"
    status, document = ask(
        "bin", "restore", "--file", path, "supplier:1", "--take-over", "supplier:2"
    )
    assert (status, [item["name"] for item in document["restored"]]) == (0, ["A", "B"])


@pytest.mark.parametrize(
    "arguments",
    [
        ("restore",),
        ("restore", "supplier:9"),
        ("restore", "supplier"),
        ("empty", "quote:1", "--yes"),
        ("list", "supplier:1"),
    ],
)
def test_what_cannot_be_meant_is_refused_and_changes_nothing(ask, call, binned, arguments):
    status, out, err = call("bin", *arguments)
    assert (status, out, bool(err)) == (3, "", True)
    assert len(ask("bin", "list")[1]["items"]) == 3


def test_emptying_without_yes_erases_nothing_and_says_what_it_would(ask, call, binned):
    status, document = ask("bin", "empty")
    assert (status, document["allowed"]) == (3, False)
    assert [item["name"] for item in document["would_erase"]] == ["A", "B"]
    assert [item["reason"] for item in document["kept"]] == [
        "Kept, because inquiry Vase was written to it."
    ]
    assert "Would erase supplier:1 A" in call("bin", "empty")[1]
    assert len(ask("bin", "list")[1]["items"]) == 3


def test_emptying_with_yes_erases_what_nothing_depends_on(ask, binned):
    status, document = ask("bin", "empty", "supplier:1", "supplier:3", "--yes")
    assert (status, [item["name"] for item in document["erased"]]) == (1, ["A"])
    assert [item["name"] for item in document["kept"]] == ["C"]
    status, document = ask("bin", "empty", "--yes")
    assert (status, [item["name"] for item in document["erased"]]) == (0, ["B"])
    assert [item["name"] for item in ask("bin", "list")[1]["items"]] == ["C"]
