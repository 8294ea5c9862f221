"""Letters on the disk: one a supplier, none over another, none with another's name."""

import pytest

from sourcing_app.domain.errors import Cancelled, Environment, Rejected, Taken
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.services.inquiries.export import (
    printable,
    save_letter,
    save_letters,
    save_merged,
)
from tests.inquiry_samples import BLOCKS, add_supplier, add_suppliers, enter_buyer
from tests.pdf_text import pages, squeezed


@pytest.fixture(autouse=True)
def buyer(desk):
    enter_buyer(desk)


@pytest.fixture
def inquiry(desk):
    return desk.inquiries.write(add_suppliers(desk), **BLOCKS)


def test_thirty_letters_and_none_holds_another_suppliers_name(desk, tmp_path, today):
    """Invariant 13."""
    names = [f"Factory {n:02d} Lighting" for n in range(30)]
    keys = [add_supplier(desk, name) for name in names]
    recipients = desk.inquiries.recipients_of(desk.inquiries.write(keys, **BLOCKS))
    heard = []
    papers = save_letters(
        desk, printable(desk, recipients, today), tmp_path, lambda *step: heard.append(step)
    )
    assert [paper.supplier for paper in papers] == names
    assert len({paper.path for paper in papers}) == len(heard) == 30
    for paper in papers:
        text = "".join(pages(paper.path.read_bytes()))
        assert [name for name in names if squeezed(name) in text] == [paper.supplier]


def test_suppliers_of_one_name_get_files_of_their_own(desk, tmp_path, today):
    keys = [add_supplier(desk, "Same/Name") for _ in range(2)]
    recipients = desk.inquiries.recipients_of(desk.inquiries.write(keys, **BLOCKS))
    papers = save_letters(desk, printable(desk, recipients, today), tmp_path)
    assert sorted(paper.path.name for paper in papers) == [
        "Inquiry Same_Name (2).pdf",
        "Inquiry Same_Name.pdf",
    ]


def test_stopping_half_way_leaves_nothing(desk, inquiry, tmp_path, today):
    def stop(done, total):
        if done:
            raise Cancelled

    recipients = desk.inquiries.recipients_of(inquiry)
    for save, target in ((save_letters, tmp_path), (save_merged, tmp_path / "all.pdf")):
        with pytest.raises(Cancelled):
            save(desk, printable(desk, recipients, today), target, stop)
    assert not list(tmp_path.glob("*.pdf"))


@pytest.fixture
def odd(desk):
    """Letters to suppliers whose names no font has whole, the last without a Latin form."""
    keys = [add_supplier(desk, name) for name in ("Fine", "Bad 🙂", "佛山𠀀灯饰", "محمد")]
    return desk.inquiries.recipients_of(desk.inquiries.write(keys, **BLOCKS))


def test_a_letter_that_cannot_be_printed_stops_no_other_and_says_why(desk, odd, tmp_path, today):
    letters = printable(desk, odd, today)
    assert [paper.supplier for paper in save_letters(desk, letters, tmp_path)] == ["Fine"]
    emoji, rare, arabic = letters.stopped
    assert (emoji.recipient, emoji.supplier, emoji.latin) == (odd[1], "Bad 🙂", "Bad")
    assert str(emoji.sentence()).startswith("Bad 🙂: Supplier name: The character “🙂” (U+1F642)")
    assert str(rare.reason).startswith("Supplier name: The character “𠀀”")
    assert rare.latin.startswith("Foshan")
    assert rare.latin.isascii()
    assert arabic.latin == ""
    with pytest.raises(Rejected, match="In Latin letters: “Bad”"):
        save_letter(desk, odd[1], tmp_path / "one.pdf", today)


def test_names_are_printed_in_latin_letters_where_no_font_has_them(desk, odd, tmp_path, today):
    letters = printable(desk, odd, today, latin_names=True)
    assert [each.supplier for each in letters.stopped] == ["محمد"]
    save_merged(desk, letters, tmp_path / "all.pdf")
    fine, emoji, rare = pages((tmp_path / "all.pdf").read_bytes())
    assert "RussiaFine12March" in fine
    assert "RussiaBad12March" in emoji
    assert "RussiaFoshan" in rare


def test_what_a_sent_letter_says_is_not_written_otherwise(desk, odd, tmp_path, today):
    desk.inquiries.mark_sent(odd[1:2], today, "chat")
    letters = printable(desk, odd[1:2], today, latin_names=True)
    assert not letters.ready
    assert [each.latin for each in letters.stopped] == [""]
    assert save_merged(desk, letters, tmp_path / "all.pdf") == []
    assert not (tmp_path / "all.pdf").exists()


def test_one_letter_and_all_in_one_file(desk, inquiry, tmp_path, today):
    recipients = desk.inquiries.recipients_of(inquiry)
    letters = printable(desk, recipients, today)
    one = save_letter(desk, recipients[0], tmp_path / "one.pdf", today)
    assert len(pages(one.read_bytes())) == 1
    with pytest.raises(Taken, match="already exists"):
        save_merged(desk, letters, one)
    assert len(pages(one.read_bytes())) == 1
    assert len(pages(save_merged(desk, letters, one, over=True)[0].path.read_bytes())) == 3
    with pytest.raises(Rejected, match="sourcing file"):
        save_merged(desk, letters, desk.path, over=True)


def test_plain_texts(desk, inquiry, tmp_path, today):
    recipients = desk.inquiries.recipients_of(inquiry)
    papers = save_letters(desk, printable(desk, recipients, today, LetterFormat.TXT), tmp_path)
    assert papers[1].path.name == "Inquiry Ningbo Sun.txt"
    assert papers[1].path.read_text("utf-8").startswith("Ningbo Sun\n")


def test_a_folder_that_is_not_there_is_named(desk, inquiry, tmp_path, today):
    recipients = desk.inquiries.recipients_of(inquiry)
    with pytest.raises(Environment, match="missing"):
        save_letters(desk, printable(desk, recipients, today), tmp_path / "missing")
    with pytest.raises(Rejected, match="no letter"):
        printable(desk, [], today)


def test_a_hostile_supplier_name_becomes_a_plain_file(desk, tmp_path, today):
    key = add_supplier(desk, '../<img src="/dev/zero">')
    recipients = desk.inquiries.recipients_of(desk.inquiries.write([key], **BLOCKS))
    (paper,) = save_letters(desk, printable(desk, recipients, today), tmp_path)
    assert paper.path.parent == tmp_path.resolve()
    assert squeezed('../<img src="/dev/zero">') in "".join(pages(paper.path.read_bytes()))
