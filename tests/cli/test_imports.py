"""The command import for every kind of record, as a script runs it."""

import csv

import pytest

from sourcing_app.cli.exports import KINDS
from sourcing_app.services.transfer.kinds import IMPORTED
from tests.order_factory import TODAY


@pytest.fixture
def table(tmp_path):
    """Write a table; gives its path."""

    def table(text, name="list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return table


@pytest.fixture
def new(call, table, tmp_path):
    call("new", tmp_path / "own.sourcing")
    call("import", "suppliers", table("Name,City,Phone\nAcme,Yiwu,+86 574 8801 6850\n"))


def test_every_kind_comes_in_and_a_dry_run_says_the_same(new, ask, table):
    tables = {
        "contacts": "Supplier,Contact,Email\nAcme,Li Wei,li@a.example\n",
        "products": "Product,Target price (USD)\nLamp,2.5\n",
        "requests": "Title,Quantity,Posted on,Text\nLamp,500 pcs,2026-03-01,We need lamps.\n",
        "inquiries": "Inquiry,Supplier,Product,State\n,Acme,Lamp,draft\n",
        "quotes": "Supplier,Product,Unit price (USD),MOQ (pcs)\nAcme,Lamp,2.5,100\n",
        "orders": "Order,Supplier,Product,Qty,Price (USD),Payment terms,Ship to\n"
        "PO-7,Acme,Lamp,10,2.5,30/70,1 Road\n",
    }
    for kind, text in tables.items():
        source = table(text)
        _, dry = ask("import", kind, source, "--dry-run")
        status, done = ask("import", kind, source)
        assert (status, {**dry, "dry_run": False}) == (0, done), kind
        assert done["added"] + done["updated"] == 1
        _, again = ask("import", kind, source)
        assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 1), kind


def test_what_only_goes_out_is_not_read_as_something_else(new, ask, call, table):
    path = table("Name,English words,Quantity\nGarden hose,garden hose,300\n")
    for kind in set(KINDS) - {*IMPORTED}:
        with pytest.raises(SystemExit, match="2"):
            call("import", kind, path)
    assert set(KINDS) >= {*IMPORTED}
    assert len(ask("list", "suppliers")[1]["items"]) == 1


def test_a_payment_before_its_gate_is_set_aside_with_all_that_is_missing(new, ask, call, table):
    call("import", "orders", table(
        "Order,Supplier,Product,Qty,Price (USD),Payment terms,Ship to\n"
        "PO-7,Acme,Lamp,10,2.5,30/70,1 Road\n"
    ))  # fmt: skip
    source = table(f"Order,Payment no,Amount,Date\nPO-7,1,7.5,{TODAY}\n")
    for more in (("--dry-run",), ()):
        status, found = ask("import", "payments", source, *more)
        assert (status, found["added"]) == (1, 0)
        assert {each["line"] for each in found["refused"]} == {2}
        assert len(found["refused"]) > 2


def test_a_double_is_decided_by_its_line(new, ask, call, table):
    source = table("Name,Phone\nBest,0574-88016850\nCedar,0574-88016850\n")
    _, held = ask("import", "suppliers", source, "--dry-run")
    assert [each["line"] for each in held["held"]] == [2, 3]
    choices = ("--duplicate", "2=keep", "--duplicate", "3=skip")
    status, done = ask("import", "suppliers", source, *choices)
    assert (status, done["added"], done["skipped"]) == (0, 1, 1)
    for wrong in ("2=drop", "two=keep", "2"):
        status, _, err = call("import", "suppliers", source, "--duplicate", wrong)
        assert (status, len(err.splitlines())) == (3, 1)


def test_the_file_of_lines_set_aside_has_what_a_merge_did_not_take(new, ask, table, tmp_path):
    source = table("Name,City,Website\nAcme,Yiwu,a.example\nAcme,Yiwu,b.example\n,X,,more\n")
    aside = tmp_path / "aside.csv"
    _, done = ask("import", "suppliers", source, "--duplicates", "merge", "--set-aside", aside)
    assert (done["updated"], len(done["refused"])) == (1, 1)
    rows = [*csv.reader(aside.read_text("utf-8-sig").splitlines())]
    assert rows[0] == ["Name", "City", "Website", "", "Set aside because"]
    assert rows[1][-1] == "Website: Another value is recorded already and stays."
    assert rows[2][:4] == ["", "X", "", "more"]
