"""The command that changes one field of several records."""

import pytest

from sourcing_app.services.file_facts import make_file


@pytest.fixture
def new(call, tmp_path):
    call("new", tmp_path / "own.sourcing")


def test_one_field_of_several_suppliers(new, ask, call):
    for name in ("Sun", "Moon"):
        call("add-supplier", "--set", f"name={name}")
    status, done = ask("change", "suppliers", 1, 2, "--add", "tags=lamps,Ningbo")
    assert (status, done["changed"]) == (0, 2)
    assert ask("change", "suppliers", 1, "--remove", "tags=LAMPS")[1]["changed"] == 1
    ask("change", "suppliers", 1, 2, "--set", "stage=Active")
    items = ask("list", "suppliers", "--where", "stage=active")[1]["items"]
    assert {item["name"]: item["tags"] for item in items} == {
        "Sun": "Ningbo", "Moon": "lamps, Ningbo",
    }  # fmt: skip
    assert ask("change", "suppliers", 2, "--clear", "tags")[1]["changed"] == 1
    assert ask("change", "suppliers", 2, "--set", "tags=")[1]["changed"] == 0


def test_what_is_refused_changes_nothing(new, ask, call):
    call("add-need", "--set", "product=lamp", "--set", "month=2027-03")
    assert ask("change", "needs", 1, "--set", "month=April 2027")[1]["changed"] == 1
    assert call("change", "needs", 1, 7, "--set", "month=2027-05")[0] == 3
    status, _, err = call("change", "needs", 1, "--set", "month=someday")
    assert (status, "month" in err) == (3, True)
    assert call("change", "needs", 1, "--add", "english=lamp")[0] == 3
    with pytest.raises(SystemExit):
        call("change", "needs", 1)
    assert ask("need", "1")[1]["month"] == "2027-04-01"


def test_searches_requests_inquiries_and_orders(call, ask, tmp_path, resources, today):
    make_file(tmp_path / "own.sourcing", resources, today, sample=True)
    call("add-request", "--set", "title=lamps")
    for what, ids, change in (
        ("searches", [1, 2], "verdict=useful"),
        ("requests", [1], "incoterm=FCA"),
        ("inquiries", [2], "incoterm=CIF"),
        ("orders", [1, 2], "purpose=resale"),
    ):
        field = change.split("=")[0]
        done = ask("change", what, *ids, "--set", change)
        assert done == (0, {"field": field, "ids": ids, "changed": len(ids)})
    for what, change in (
        ("searches", "clean=lamp"),
        ("requests", "state=posted"),
        ("inquiries", "round=2"),
        ("orders", "stage=closed"),
        ("orders", "supplier_reference=PI-1"),
    ):
        assert call("change", what, 1, "--set", change)[0] == 3
