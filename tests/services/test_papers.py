"""Letters on the disk: one a supplier, none over another, none with another's name."""

import pytest

from sourcing_app.domain.errors import Cancelled, Environment, Rejected, Taken
from sourcing_app.services.inquiries.export import (
    save_letter,
    save_letters,
    save_merged,
    save_texts,
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
    papers = save_letters(desk, recipients, tmp_path, today, lambda *step: heard.append(step))
    assert [paper.supplier for paper in papers] == names
    assert len({paper.path for paper in papers}) == len(heard) == 30
    for paper in papers:
        text = "".join(pages(paper.path.read_bytes()))
        assert [name for name in names if squeezed(name) in text] == [paper.supplier]


def test_suppliers_of_one_name_get_files_of_their_own(desk, tmp_path, today):
    keys = [add_supplier(desk, "Same/Name") for _ in range(2)]
    recipients = desk.inquiries.recipients_of(desk.inquiries.write(keys, **BLOCKS))
    papers = save_letters(desk, recipients, tmp_path, today)
    assert sorted(paper.path.name for paper in papers) == [
        "Inquiry Same_Name (2).pdf",
        "Inquiry Same_Name.pdf",
    ]


def test_stopping_half_way_leaves_nothing(desk, inquiry, tmp_path, today):
    def stop(done, total):
        if done:
            raise Cancelled

    for save, target in ((save_letters, tmp_path), (save_merged, tmp_path / "all.pdf")):
        with pytest.raises(Cancelled):
            save(desk, desk.inquiries.recipients_of(inquiry), target, today, stop)
    assert not list(tmp_path.glob("*.pdf"))


def test_a_letter_that_cannot_be_printed_stops_the_whole_batch(desk, tmp_path, today):
    keys = [add_supplier(desk, name) for name in ("Fine", "Bad 🙂")]
    recipients = desk.inquiries.recipients_of(desk.inquiries.write(keys, **BLOCKS))
    with pytest.raises(Rejected, match="🙂"):
        save_letters(desk, recipients, tmp_path, today)
    assert not list(tmp_path.glob("*.pdf"))


def test_one_letter_and_all_in_one_file(desk, inquiry, tmp_path, today):
    recipients = desk.inquiries.recipients_of(inquiry)
    one = save_letter(desk, recipients[0], tmp_path / "one.pdf", today)
    assert len(pages(one.read_bytes())) == 1
    with pytest.raises(Taken, match="already exists"):
        save_merged(desk, recipients, one, today)
    assert len(pages(one.read_bytes())) == 1
    assert len(pages(save_merged(desk, recipients, one, today, over=True).read_bytes())) == 3
    with pytest.raises(Rejected, match="sourcing file"):
        save_merged(desk, recipients, desk.path, today, over=True)


def test_plain_texts(desk, inquiry, tmp_path, today):
    papers = save_texts(desk, desk.inquiries.recipients_of(inquiry), tmp_path, today)
    assert papers[1].path.name == "Inquiry Ningbo Sun.txt"
    assert "To: Ningbo Sun\n" in papers[1].path.read_text("utf-8")


def test_a_folder_that_is_not_there_is_named(desk, inquiry, tmp_path, today):
    recipients = desk.inquiries.recipients_of(inquiry)
    with pytest.raises(Environment, match="missing"):
        save_letters(desk, recipients, tmp_path / "missing", today)
    with pytest.raises(Rejected, match="no letter"):
        save_letters(desk, [], tmp_path, today)


def test_a_hostile_supplier_name_becomes_a_plain_file(desk, tmp_path, today):
    key = add_supplier(desk, '../<img src="/dev/zero">')
    recipients = desk.inquiries.recipients_of(desk.inquiries.write([key], **BLOCKS))
    (paper,) = save_letters(desk, recipients, tmp_path, today)
    assert paper.path.parent == tmp_path.resolve()
    assert squeezed('../<img src="/dev/zero">') in "".join(pages(paper.path.read_bytes()))
