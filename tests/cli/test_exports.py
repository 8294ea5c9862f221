"""The command export, and what an import says on the command line."""

import pytest


@pytest.fixture
def new(call, tmp_path):
    call("new", tmp_path / "own.sourcing")


@pytest.fixture
def listed(tmp_path):
    def listed(content, name="list.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return listed


def test_a_list_goes_out_and_comes_in_unchanged(new, ask, call, listed, tmp_path):
    ask("import", "suppliers", listed("Name,City\nAcme,Yiwu\nBright,Ningbo\n"))
    target = tmp_path / "out.xlsx"
    assert ask("export", "suppliers", target) == (0, {"file": str(target), "rows": 2})
    status, again = ask("import", "suppliers", target)
    assert (status, again["unchanged"], again["added"]) == (0, 2, 0)
    assert ask("export", "suppliers", tmp_path / "some.csv", "--search", "bright")[1]["rows"] == 1
    status, out, err = call("export", "suppliers", target)
    assert (status, out, "--force" in err) == (6, "", True)
    assert call("export", "suppliers", target, "--force")[0] == 0
    assert call("export", "suppliers", tmp_path / "x.ods")[0] == 3


def test_needs_and_searches_go_out(new, ask, tmp_path):
    ask("add-need", "--set", "product=Desk lamps", "--set", "month=2027-03")
    ask("log-search", "led lamp")
    ask("need", "1", "--link", "search:1")
    for kind, told in (("needs", ["Desk lamps", "2027-03-01"]), ("searches", ["led lamp"])):
        target = tmp_path / f"{kind}.csv"
        assert ask("export", kind, target, "--search", "lamp")[1]["rows"] == 1
        line = target.read_text("utf-8-sig").splitlines()[1].split(",")
        assert {*told, "Desk lamps"} <= {*line}


def test_a_doubtful_encoding_is_asked_for(new, ask, call, listed):
    source = listed("Name\nCaymanøerne\nØsteuropa\nIsole Åland\n".encode("cp1252"))
    status, _out, err = call("import", "suppliers", source)
    assert (status, "--encoding" in err, "windows-1252" in err) == (3, True, True)
    assert ask("import", "suppliers", source, "--encoding", "windows-1252")[1]["added"] == 3


def test_rows_without_names_of_columns(new, ask, call, listed):
    source = listed("Acme,acme.example\nBright,bright.example\n")
    status, _out, err = call("import", "suppliers", source)
    assert (status, "--no-heading" in err) == (3, True)
    assert ask("import", "suppliers", source, "--no-heading")[1]["added"] == 2
    status, _out, err = call("import", "suppliers", listed("Foo;Bar\nA;B\n"))
    assert (status, '--map "Foo=name"' in err) == (3, True)


def test_what_is_set_aside_is_written_and_ends_with_status_1(new, ask, listed, tmp_path):
    source = listed("Name,Phone\nAcme,+86 574 8801\nOther,0086 574 8801\n,1\n")
    aside = tmp_path / "aside.csv"
    status, done = ask("import", "suppliers", source, "--set-aside", aside)
    assert (status, done["added"], len(done["held"]), len(done["refused"])) == (1, 1, 1, 1)
    assert len(aside.read_text("utf-8-sig").splitlines()) == 3
    status, done = ask("import", "suppliers", source, "--duplicates", "skip")
    assert (status, done["skipped"], done["unchanged"]) == (1, 1, 1)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"%PDF-1.7\n", "is a PDF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a workbook of the old kind"),
        (b"<!DOCTYPE html><table><tr><td>A", "is a web page"),
        (b"\x89PNG\r\n\x1a\n", "is a picture"),
        (b"PK\x03\x04nonsense", "is damaged or no workbook"),
    ],
)
def test_what_is_no_table_is_called_what_it_is(new, call, listed, content, said):
    status, out, err = call("import", "suppliers", listed(content))
    assert (status, out) == (3, "")
    assert said in err
