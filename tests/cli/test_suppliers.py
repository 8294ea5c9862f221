"""The supplier commands as a script runs them."""

import pytest


@pytest.fixture
def new(call, tmp_path):
    call("new", tmp_path / "own.sourcing")


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text("ID,Firm,City\n1,Sun,Ningbo\n2,,Yiwu\n", encoding="utf-8")
    return path


def test_import(new, ask, source):
    status, dry = ask("import", "suppliers", source, "--map", "Firm=name", "--dry-run")
    assert (status, dry["added"], ask("list", "suppliers")[1]["total"]) == (1, 1, 0)
    status, done = ask("import", "suppliers", source, "--map", "Firm=name")
    assert status == 1
    assert done["mapping"] == {"ID": "external_id", "Firm": "name", "City": "city"}
    assert done["refused"] == [{"line": 3, "field": "name", "message": "Fill this in."}]
    _, again = ask("import", "suppliers", source, "--map", "Firm=name")
    assert (again["read"], again["added"], again["unchanged"]) == (2, 0, 1)
    assert ask("list", "suppliers")[1]["items"][0]["name"] == "Sun"


def test_import_without_a_name_column_is_refused(new, call, source):
    status, out, err = call("import", "suppliers", source)
    assert (status, out) == (3, "")
    assert "supplier's name" in err


def test_add_and_vet(new, ask):
    status, added = ask(
        "add-supplier", "--set", "name=Sun", "--set", "email=a@b.example", "--badge", "gold"
    )
    assert (status, added["duplicates"]) == (0, [])
    _, vetted = ask("vet", added["id"], "--answer", "reviews_read=pass", "--gut", "fine")
    assert (vetted["tier"], vetted["badges"], vetted["verdict"]) == ("gold", ["gold"], "incomplete")
    assert (len(vetted["checks"]), vetted["done"], vetted["may_order"]) == (9, 1, False)
    _, flagged = ask("vet", "Sun", "--flag", "personal_account")
    assert flagged["verdict"] == "stop"
    number = flagged["red_flags"][0]["id"]
    assert ask("vet", "Sun", "--resolve", f"{number}=a mistake")[1]["red_flags"] == []


def test_an_old_assessment_counts_as_none(new, ask):
    ask("add-supplier", "--set", "name=Sun", "--badge", "assessed")
    assert ask("vet", "Sun")[1]["tier"] == "assessed"
    assert ask("vet", "Sun", "--today", "2027-03-13")[1]["tier"] == "unknown"


@pytest.mark.parametrize(
    "arguments",
    [
        ("add-supplier", "--set", "name=" + "x" * 200_000),
        ("add-supplier", "--set", "city=x"),
        ("add-supplier", "--set", "name"),
        ("vet", "Nobody"),
        ("vet", "99999999999999999999"),
        ("vet", "Nobody", "--answer", "reviews=yes"),
        ("import", "suppliers", "/nowhere.csv"),
    ],
)
def test_refusals_are_one_line(new, call, arguments):
    status, out, err = call(*arguments)
    assert (status, out) == (3, "")
    assert len(err.strip().splitlines()) == 1
