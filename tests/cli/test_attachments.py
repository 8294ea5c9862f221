"""attachments lists kept files, checks them, and saves copies of them."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.cli.output import Status
from sourcing_app.services.attachments import records
from tests.order_factory import make_file, make_order
from tests.prepared import at_first
from tests.rows import writing

PDF = b"%PDF-1.7\n"


@at_first
def order(desk):
    return make_order(desk)


@pytest.fixture
def proforma(ask, order, tmp_path):
    ask("attach", order, "--kind", "proforma", make_file(tmp_path, "proforma.pdf", PDF))
    return 1


def test_kept_files_are_listed(ask, call, order, proforma, tmp_path):
    status, listed = ask("attachments")
    (file,) = listed["attachments"]
    assert status == Status.DONE
    assert (file["id"], file["name"], file["kind"], file["size"]) == (
        1,
        "proforma.pdf",
        "proforma",
        9,
    )
    assert ask("attachments", tmp_path / "own.sourcing", "--order", "PO-2026-0001")[1] == listed
    assert ask("attachments", "--entity", f"purchase_order:{order}")[1] == listed
    assert ask("attachments", "--entity", "payment:1")[1] == {"attachments": []}
    assert call("attachments")[1] == "1. proforma.pdf  proforma, 9 bytes, purchase_order 1\n"


def test_a_copy_is_saved_under_a_name_or_into_a_folder(ask, proforma, tmp_path):
    saved = ask("attachments", "--save", proforma, "--to", tmp_path / "copy.pdf")[1]
    assert (tmp_path / "copy.pdf").read_bytes() == PDF
    assert saved == {"id": 1, "file": str(tmp_path / "copy.pdf")}
    ask("attachments", "--save", proforma, "--to", tmp_path)
    assert (tmp_path / "proforma (2).pdf").read_bytes() == PDF


def test_damage_is_found_and_named(call, ask, proforma, tmp_path):
    assert ask("attachments", "--check") == (Status.DONE, {"checked": 1, "damaged": []})
    with closing(sqlite3.connect(tmp_path / "own.sourcing")) as link, link:
        link.execute("UPDATE blob SET data = zeroblob(size)")
    status, out, err = call("attachments", "--check")
    assert (status, out) == (Status.DAMAGED, "1 checked, 1 damaged\n")
    assert "“proforma.pdf” is damaged" in err
    status, out, err = call("attachments", "--save", proforma, "--to", tmp_path / "copy.pdf")
    assert (status, out) == (Status.DAMAGED, "")
    assert "“proforma.pdf” is damaged" in err
    assert not (tmp_path / "copy.pdf").exists()


@pytest.mark.parametrize(
    "arguments",
    [("--save", "1"), ("--to", "x"), ("--entity", "payment"), ("--entity", "payment:x"),
     ("--order", "PO-1999-0001"), ("--save", "9", "--to", "x")],
)  # fmt: skip
def test_a_refusal_is_one_line(call, order, arguments):
    status, out, err = call("attachments", *arguments)
    assert (status, out) == (Status.REFUSED, "")
    assert len(err.strip().splitlines()) == 1


def test_a_large_sourcing_file_is_remarked_on(call, order, tmp_path, monkeypatch):
    monkeypatch.setattr(records, "WARN_BYTES", 1)
    status, _out, err = call("attach", order, "--kind", "other", make_file(tmp_path))
    assert status == Status.DONE
    assert "Your sourcing file is now" in err


@pytest.mark.parametrize(
    "flawed",
    [("proforma", "a.pdf", b"", "“a.pdf” is empty"),
     ("proforma", "a.pdf", b"<html>", "does not match its name"),
     ("sample_photo", "a.jpg", b"MZ", "does not match its name"),
     ("bill_of_lading", "a.docx", b"PK", "is not a file type accepted as evidence here"),
     ("bill_of_lading", "bl.pdf", PDF, "is already attached to PO-2026-0001, as “Proforma")],
)  # fmt: skip
def test_what_is_no_evidence_is_refused(ask, call, proforma, tmp_path, flawed):
    kind, name, data, words = flawed
    status, out, err = call("attach", "1", "--kind", kind, make_file(tmp_path, name, data))
    assert (status, out, len(err.strip().splitlines())) == (Status.REFUSED, "", 1)
    assert words in err
    assert len(ask("attachments")[1]["attachments"]) == 1


def test_one_photo_is_not_taken_for_three(ask, call, order, tmp_path):
    photo = make_file(tmp_path, "a.jpg")
    photos = [part for _ in range(3) for part in ("--photo", photo)]
    inspect = ("inspect", order, "--inspector", "Ms Chen", "--cartons", "3", "--passed")
    status, out, err = call(*inspect, *photos)
    assert (status, out) == (Status.REFUSED, "")
    assert "“a.jpg” is already attached to PO-2026-0001, as “Inspection photo”" in err
    assert ask("attachments")[1] == {"attachments": []}


def test_a_slip_is_looked_at_like_every_other_paper(ask, call, order, proforma, tmp_path):
    incident = ("incident", order, "--line", "1", "--payee", "Mr Wang", "--amount", "735")
    empty, same = make_file(tmp_path, "a.pdf", b""), make_file(tmp_path, "slip.pdf", PDF)
    for evidence, words in ((empty, "“a.pdf” is empty"), (same, "as “Proforma invoice”")):
        status, out, err = call(*incident, "--evidence", evidence)
        assert (status, out) == (Status.REFUSED, "")
        assert words in err
    assert len(ask("attachments")[1]["attachments"]) == 1


def test_the_list_says_which_file_does_not_count(ask, call, order, proforma, tmp_path):
    assert ask("attachments")[1]["attachments"][0]["flaw"] is None
    with writing(tmp_path / "own.sourcing") as link:
        link.execute("UPDATE attachment SET name = 'proforma.jpg'")
    why = "The content of “proforma.jpg” does not match its name: it is of another type"
    assert ask("attachments")[1]["attachments"][0]["flaw"] == why
    assert f"does not count: {why}" in call("attachments")[1]
