"""What belongs to one letter stays there, and a letter that was sent stays as it was sent."""

from dataclasses import astuple
from datetime import date

import pytest

from sourcing_app.domain.errors import Conflict, Invalid, Rejected
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.domain.inquiries.states import State
from sourcing_app.services.inquiries.export import (
    printable,
    save_letter,
    save_letters,
    save_merged,
)
from sourcing_app.services.inquiries.facts import common_to, recipient
from tests.inquiry_samples import BLOCKS, NAMES, add_supplier, add_suppliers, enter_buyer
from tests.pdf_text import pages, squeezed
from tests.store.released import tell

PAGE = "https://sun.en.alibaba.com/lamp"
LATER = date(2026, 3, 20)


@pytest.fixture
def inquiry(desk):
    """A complete inquiry to three suppliers."""
    enter_buyer(desk)
    return desk.inquiries.write(add_suppliers(desk), **BLOCKS)


@pytest.fixture
def keys(desk, inquiry):
    return desk.inquiries.recipients_of(inquiry)


def texts(desk, keys, today):
    return [recipient(desk.reader, key, today).text() for key in keys]


def test_the_link_of_one_letter_is_in_no_other(desk, keys, today):
    desk.inquiries.set_link(keys[0], PAGE)
    own, *others = texts(desk, keys, today)
    assert f"Your page: {PAGE}" in own
    assert all("Your page" not in text for text in others)
    desk.inquiries.mark_sent(keys, today, "")
    assert ["Your page" in desk.inquiries.letters(key)[0].text for key in keys] == [
        True, False, False,
    ]  # fmt: skip


def test_each_letter_begins_with_its_own_suppliers_page(desk, today):
    pages_of = ("https://a.en.alibaba.com/1", "", "https://c.en.alibaba.com/3")
    suppliers = [
        add_supplier(desk, name, product_url=page)
        for name, page in zip(NAMES, pages_of, strict=True)
    ]
    inquiry = desk.inquiries.write(suppliers[:2], **{**BLOCKS, "product_url": ""})
    desk.inquiries.revise(inquiry, suppliers)
    found = [recipient(desk.reader, k, today).link for k in desk.inquiries.recipients_of(inquiry)]
    assert found == list(pages_of)


def test_one_suppliers_product_is_not_put_into_anothers_letter(desk):
    lamp, vase, also = (
        add_supplier(desk, name, product=product)
        for name, product in (("A", "Lamp"), ("B", "Vase"), ("C", "lamp"))
    )
    agreed = desk.inquiries.write([lamp, also])
    differing = desk.inquiries.write([lamp, vase])
    assert desk.inquiries.fields(agreed).product.casefold() == "lamp"
    assert desk.inquiries.fields(differing).product == ""


def test_a_link_is_checked_and_compared_like_every_field(desk, keys):
    desk.inquiries.set_link(keys[0], PAGE, {"product_url": "n/a"})
    with pytest.raises(Conflict):
        desk.inquiries.set_link(keys[0], "n/a", {"product_url": "seen before"})
    with pytest.raises(Invalid):
        desk.inquiries.set_link(keys[1], "x" * 501)


def test_a_change_of_the_blocks_changes_the_letters_not_sent_alone(desk, inquiry, keys, today):
    desk.inquiries.mark_sent(keys[:1], today, "e-mail")
    before = texts(desk, keys, today)
    assert common_to(desk.reader, inquiry) == (list(NAMES[1:]), 1)
    desk.inquiries.change(inquiry, desk.today(), colour="Sea green", extra="Thank you.")
    after = texts(desk, keys, LATER)
    assert after[0] == before[0] == desk.inquiries.letters(keys[0])[0].text
    assert all("Sea green" in text for text in after[1:])
    assert recipient(desk.reader, keys[0], LATER).readiness().count() == 5
    desk.inquiries.change(inquiry, desk.today(), product="Floor lamp")
    products = [recipient(desk.reader, key, LATER).product for key in keys]
    assert products == ["LED desk lamp, dimmable", "Floor lamp", "Floor lamp"]


def test_a_letter_that_was_sent_is_neither_changed_nor_sent_again(desk, inquiry, keys, today):
    desk.inquiries.mark_sent(keys, today, "e-mail")
    for change in (
        lambda: desk.inquiries.set_link(keys[0], PAGE),
        lambda: desk.inquiries.mark_sent(keys[:1], today, ""),
    ):
        with pytest.raises(Rejected, match=r"Shenzhen Brightpath was sent .* Write it again first"):
            change()
    with pytest.raises(Rejected, match="Every letter"):
        desk.inquiries.change(inquiry, desk.today(), colour="Sea green")
    assert desk.inquiries.fields(inquiry).colour == "Warm white"


def test_a_letter_written_again_is_the_next_revision_and_the_old_one_is_kept(
    desk, inquiry, keys, today
):
    desk.inquiries.mark_sent(keys, today, "chat")
    (first,) = desk.inquiries.letters(keys[0])
    desk.inquiries.write_again(keys[0])
    desk.inquiries.change(inquiry, desk.today(), colour="Sea green")
    item = recipient(desk.reader, keys[0], LATER)
    assert (item.state, item.revision, item.writable) == (State.SENT, 1, True)
    assert "Sea green" in item.text()
    assert "20 March 2026" in item.text()
    desk.inquiries.mark_sent(keys[:1], LATER, "e-mail")
    old, new = desk.inquiries.letters(keys[0])
    assert old == first
    assert (new.revision, new.sent_on, new.channel) == (2, LATER, "e-mail")
    assert not recipient(desk.reader, keys[0], LATER).writable
    assert "Warm white" in recipient(desk.reader, keys[1], LATER).text()


def test_a_letter_is_left_as_it_was_sent_after_all(desk, inquiry, keys, today):
    desk.inquiries.mark_sent(keys[:1], today, "chat")
    sent = recipient(desk.reader, keys[0], today)
    desk.inquiries.write_again(keys[0])
    desk.inquiries.keep_sent(keys[0])
    assert astuple(recipient(desk.reader, keys[0], today)) == astuple(sent)


def test_what_was_not_sent_or_is_awarded_is_not_written_again(desk, keys, today):
    with pytest.raises(Rejected, match="was not sent yet"):
        desk.inquiries.write_again(keys[0])
    desk.inquiries.mark_sent(keys[:1], today, "")
    desk.inquiries.note_answer(keys[0], State.REPLIED)
    desk.inquiries.note_answer(keys[0], State.SHORTLISTED)
    with pytest.raises(Rejected, match="Shortlisted"):
        desk.inquiries.write_again(keys[0])


def test_a_letter_that_is_shortlisted_meanwhile_is_left_as_sent(desk, keys, today):
    desk.inquiries.mark_sent(keys[:1], today, "")
    desk.inquiries.note_answer(keys[0], State.REPLIED)
    desk.inquiries.write_again(keys[0])
    desk.inquiries.note_answer(keys[0], State.SHORTLISTED)
    desk.inquiries.keep_sent(keys[0])
    assert recipient(desk.reader, keys[0], today).sent


def test_papers_of_a_sent_letter_are_of_its_kept_text_and_head(
    desk, inquiry, keys, tmp_path, today
):
    desk.inquiries.mark_sent(keys[:1], today, "")
    sent = desk.inquiries.letters(keys[0])[0].text
    desk.inquiries.change(inquiry, desk.today(), colour="Sea green")
    desk.registration.change(company_latin="Other Company", email="new@other.example")
    (one,) = pages(save_letter(desk, keys[0], tmp_path / "one.pdf", LATER).read_bytes())
    assert all(squeezed(line.removeprefix("- ")) in one for line in sent.splitlines())
    assert "SeaGreen" not in one
    assert "OtherCompany" not in one
    assert "new@other" not in one
    (paper, *_) = save_merged(desk, printable(desk, keys, LATER), tmp_path / "all.pdf")
    merged = pages(paper.path.read_bytes())
    assert ["OtherCompany" in page for page in merged] == [False, True, True]
    assert ["Warmwhite" in page for page in merged] == [True, False, False]
    (text, *_others) = save_letters(desk, printable(desk, keys, LATER, LetterFormat.TXT), tmp_path)
    assert text.path.read_text("utf-8") == sent + "\n"


def test_a_letter_of_an_older_file_has_the_buyers_name_as_its_head(desk, keys, today, tmp_path):
    desk.inquiries.mark_sent(keys[:1], today, "")
    path = desk.path
    desk.close()
    tell(path, "UPDATE letter SET letterhead = ''")
    assert recipient(desk.reader, keys[0], today).letterhead().title == "Olga Petrova"


def test_no_letter_is_printed_with_a_placeholder_that_stands_open(desk, keys, today):
    desk.letter_changes.set_text(keys[0], "We wrote on $nothing_known.")
    letters = printable(desk, keys, today)

    assert [item.id for item, *_ in letters.ready] == list(keys[1:])
    assert "$nothing_known" in str(letters.stopped[0].sentence())


def test_no_letter_goes_to_a_supplier_in_the_bin(desk, keys, today):
    item = recipient(desk.reader, keys[0], today)
    desk.suppliers.bin([item.supplier_id])
    with pytest.raises(Rejected, match="is in the Bin"):
        desk.inquiries.mark_sent(keys, today, "e-mail")
