"""The command document: one PDF, what is not printed on standard error."""

import pytest

from tests.pdf_text import pages, sizes


@pytest.fixture
def sample(tmp_path, prepared_files):
    prepared_files.sample(tmp_path / "own.sourcing")


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("registration",), "Registrationsheet"),
        (("shortlist",), "Shortlist"),
        (("shortlist", "1", "2"), "Suppliers:2"),
        (("supplier", "1"), "Supplierdossier"),
        (("order", "PO-2026-0001"), "Paymentschedule"),
        (("letters", "1"), "Page1of"),
        (("guide",), "Whatitdoesnotprove"),
        (("rules", "R91", "110"), "R110"),
    ],
)
def test_each_kind_is_written(sample, ask, tmp_path, arguments, word):
    target = tmp_path / "paper.pdf"
    status, done = ask("document", *arguments, "--out", target, "--latin-names")
    assert (status, done["file"]) == (0, str(target))
    assert done["documents"] >= 1
    assert word in "".join(pages(target.read_bytes()))


def test_paper_is_chosen_and_a_file_replaced_only_if_told(sample, ask, call, tmp_path):
    target = tmp_path / "paper.pdf"
    given = ("document", "registration", "--out", target)
    assert ask(*given, "--paper", "letter", "--margins", "wide")[0] == 0
    assert sizes(target.read_bytes())[0] == (612, 792)
    assert ask(*given, "--pages", "1-1", "--force")[0] == 0
    status, _out, err = call(*given)
    assert (status, "already exists" in err) == (6, True)
    assert call(*given, "--force")[0] == 0
    assert sizes(target.read_bytes())[0] == (595, 842)


@pytest.mark.parametrize(
    ("arguments", "status", "said"),
    [
        (("order",), 3, "Name the record"),
        (("order", "PO-1"), 3, "There is no order PO-1"),
        (("supplier", "Nobody"), 3, "There is no supplier “Nobody”"),
        (("registration", "9"), 3, "There is no"),
        (("quotes", "1"), 3, "nothing to print"),
        (("guide", "1"), 3, "of no record"),
        (("rules", "R259"), 3, "no such rule: R259"),
        (("rules", "ten"), 3, "named by its number"),
        (("registration", "--pages", "7"), 3, "There is no page 7"),
        (("registration", "--pages", "x"), 3, "no range of pages"),
    ],
)
def test_what_cannot_be_printed_is_one_sentence(sample, call, tmp_path, arguments, status, said):
    ended, out, err = call("document", *arguments, "--out", tmp_path / "paper.pdf")
    assert (ended, out) == (status, "")
    assert said in err
    assert not (tmp_path / "paper.pdf").exists()


def test_a_kind_that_does_not_exist_is_wrong_usage(sample, call, tmp_path, capsys):
    with pytest.raises(SystemExit, match="2"):
        call("document", "poster", "--out", tmp_path / "paper.pdf")
    assert "'poster' (choose from 'letters', 'sent-letters'," in capsys.readouterr().err


def test_letters_that_no_font_has_are_named(call, ask, tmp_path):
    call("new", tmp_path / "own.sourcing")
    for name in ("Fine", "Bad 🙂"):
        call("add-supplier", "--set", f"name={name}")
    call("write-inquiry", "--supplier", "1", "--supplier", "2", "--set", "product=Lamp")
    target = tmp_path / "letters.pdf"
    status, out, err = call("document", "letters", "1", "--out", target)
    assert (status, "Bad 🙂" in err) == (1, True)
    assert str(target) in out
    assert len(pages(target.read_bytes())) == 1


def test_the_quotes_of_an_inquiry_are_put_side_by_side(call, ask, tmp_path):
    call("new", tmp_path / "own.sourcing")
    call("add-supplier", "--set", "name=Acme")
    call("write-inquiry", "--supplier", "1", "--set", "product=Lamp")
    status, _out, err = call(
        "add-quote", "--supplier", "1", "--inquiry", "1", "--breaks", "500:4.90"
    )
    assert (status, err) == (0, "")
    target = tmp_path / "quotes.pdf"
    assert ask("document", "quotes", "1", "--out", target)[0] == 0
    whole = "".join(pages(target.read_bytes()))
    assert "from500pcs:USD4.90" in whole
