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


def test_a_supplier_keeps_the_search_it_was_found_by(new, ask, call):
    _, search = ask("log-search", "led lamp")
    status, added = ask("add-supplier", "--set", "name=Sun", "--search", search["search"])
    assert status == 0
    assert added["search"] == search["search"]
    status, _, err = call("add-supplier", "--set", "name=Moon", "--search", 99)
    assert (status, "There is no search 99" in err) == (3, True)
    assert ask("list", "suppliers")[1]["total"] == 1


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
    source.write_text("ID,City\n1,Ningbo\n", encoding="utf-8")
    status, out, err = call("import", "suppliers", source)
    assert (status, out) == (3, "")
    assert "supplier's name" in err


def test_what_an_import_points_out_and_leaves_out(new, ask, call, tmp_path):
    source = tmp_path / "odd.csv"
    source.write_text(
        "Name,Bank Account (USD)\nАcme Lamps,4000021109\nAcme Lamps,\n", encoding="utf-8"
    )
    odd = {"line": 2, "field": "name", "message": "“Аcme” mixes alphabets; Cyrillic: А."}
    like = {
        "line": 3,
        "field": "name",
        "message": "“Acme Lamps” looks like “Аcme Lamps”, which is recorded already, but is "
        "written with other letters.",
    }
    status, found = ask("import", "suppliers", source, "--dry-run")
    assert (status, found["added"], found["alike"]) == (1, 2, [odd, like])
    (left,) = found["left_out"]
    assert (left["line"], "“Bank Account (USD)”" in left["message"]) == (2, True)
    status, out, _ = call("import", "suppliers", source)
    assert status == 1
    told = out.splitlines()
    assert told[4:6] == ["look alike: 2", "account numbers left out: 1"]
    assert told[6] == f"line 2, name: {odd['message']}"
    assert told[8].startswith("line 2: An account number in “Bank Account (USD)” was not imported.")
    assert "4000021109" not in call("history", tmp_path / "own.sourcing", "--json")[1]


def test_a_supplier_that_only_looks_right_is_pointed_out(new, ask, call):
    ask("add-supplier", "--set", "name=Acme Lamps")
    forged = ("add-supplier", "--set", "name=Асme Lamps", "--set", "contact_name=Lі Wei")
    told = call(*forged)[1].splitlines()
    like = "“Асme Lamps” looks like “Acme Lamps”, which is recorded already, but is written with"
    assert told[1:3] == [
        "name: “Асme” mixes alphabets; Cyrillic: А, с.",
        "contact_name: “Lі” mixes alphabets; Cyrillic: і.",
    ]
    assert told[3].startswith(f"name: {like}")
    assert ask(*forged)[1]["warnings"][:2] == told[1:3]


def test_add_and_vet(new, ask):
    status, added = ask(
        "add-supplier", "--set", "name=Sun", "--set", "email=a@b.example", "--badge", "gold"
    )
    assert (status, added["duplicates"]) == (0, [])
    _, vetted = ask("vet", added["id"], "--answer", "reviews_read=pass", "--gut", "fine")
    assert (vetted["tier"], vetted["badges"], vetted["verdict"]) == ("gold", ["gold"], "incomplete")
    assert (len(vetted["checks"]), vetted["done"], vetted["may_order"]) == (12, 1, False)
    _, flagged = ask("vet", "Sun", "--flag", "personal_account")
    assert flagged["verdict"] == "stop"
    number = flagged["red_flags"][0]["id"]
    assert ask("vet", "Sun", "--resolve", f"{number}=a mistake")[0] == 3
    other = ask("vet", "Sun", "--flag", "labour")[1]["red_flags"][1]["id"]
    left = ask("vet", "Sun", "--resolve", f"{other}=a mistake")[1]["red_flags"]
    assert [flag["kind"] for flag in left] == ["personal_account"]


def test_a_question_that_does_not_apply_needs_its_reason(new, ask, call):
    ask("add-supplier", "--set", "name=Sun")
    bare = ("vet", "Sun", "--answer", "reviews_read=not_applicable")
    status, _out, error = call(*bare)
    assert (status, "15 characters or more" in error) == (3, True)
    status, vetted = ask(*bare, "--note", "reviews_read=A new store, nobody has written yet")
    assert (status, vetted["done"]) == (0, 1)
    assert call("vet", "Sun", "--note", "reviews_read=none")[0] == 3
    assert call("vet", "Sun", "--note", "reviews=none")[0] == 3


def test_a_brand_is_resolved_by_its_licence_or_as_no_brand(new, ask, call, tmp_path):
    ask("add-supplier", "--set", "name=Sun", "--set", "product=Puma cup, LEGO bricks")
    flags = {flag["note"]: flag["id"] for flag in ask("vet", "Sun")[1]["red_flags"]}
    paper = tmp_path / "licence.pdf"
    paper.write_bytes(b"%PDF-1.7\nlicensed until 2028")
    assert call("vet", "Sun", "--resolve", f"{flags['LEGO']}=they have one")[0] == 3
    assert call("vet", "Sun", "--licence", f"{flags['LEGO']}={paper}")[0] == 3
    assert call("vet", "Sun", "--not-a-brand", f"{flags['Puma']}=no")[0] == 3
    lego = ("--resolve", f"{flags['LEGO']}=until 2028", "--licence", f"{flags['LEGO']}={paper}")
    puma = ("--not-a-brand", f"{flags['Puma']}=Puma is the animal on the cup")
    assert ask("vet", "Sun", *lego, *puma)[1]["red_flags"] == []
    kept = ask("attachments", "--entity", f"red_flag:{flags['LEGO']}")[1]["attachments"]
    assert [file["kind"] for file in kept] == ["brand_licence"]


def test_an_old_assessment_counts_as_none(new, ask):
    ask("add-supplier", "--set", "name=Sun")
    then = ("--today", "2025-03-10")
    assert ask("vet", "Sun", "--badge", "assessed", *then)[1]["tier"] == "assessed"
    assert ask("vet", "Sun")[1]["tier"] == "unknown"


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


def test_a_supplier_to_beware_of_is_warned_about_at_every_door(new, ask, call):
    ask("add-supplier", "--set", "name=Sun", "--set", "product=bowl", "--badge", "gold")
    ask("vet", "Sun", "--flag", "no_sample")
    stop = "Do not proceed: Critical red flag: Cannot give a sample"
    written = ("write-inquiry", "--supplier", "1", "--set", "product=bowl")
    assert f"Sun: {stop}" in call(*written)[2]
    assert f"Sun: {stop}" in ask(*written)[1]["warnings"]
    quote = ("add-quote", "--supplier", "1", "--breaks", "1:2")
    assert stop in call(*quote)[2]
    assert stop in ask(*quote)[1]["warnings"]
    order = ("add-order", "--quote", "1", "--qty", "10", "--terms", "30/70", "--address", "Kazan")
    status, _out, error = call(*order)
    assert (status, stop in error) == (0, True)
    assert ask("order", "1")[1]["warnings"] == [stop]
    assert stop in call("pay", "1", "--line", "1", "--dry-run")[2]
    for what in ("inquiries", "quotes", "orders"):
        (item, *_) = ask("list", what)[1]["items"]
        assert item["caution"]["sentence"] == stop
    assert ask("list", "suppliers")[1]["items"][0]["next_step"]["step"] == "stop"
