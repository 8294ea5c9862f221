"""An inquiry asked once more, what suppliers answered, and the letters as they were sent."""

from datetime import date

import pytest

from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.inquiries.blocks import Block, BlockUse
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.services.inquiries.facts import recipient, recipients_of
from sourcing_app.services.inquiries.revisions import as_sent, letters_sent
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.printing.making import make
from sourcing_app.services.printing.requests import DocumentRequest, Print
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.pdf_text import pages


@pytest.fixture
def inquiry(desk):
    enter_buyer(desk)
    return desk.inquiries.write(add_suppliers(desk), **BLOCKS)


@pytest.fixture
def keys(desk, inquiry):
    return recipients_of(desk.reader, inquiry)


def rows(desk, inquiry):
    return InquiryRows(desk.reader, desk.today).page(recipients_of(desk.reader, inquiry))


def letters(desk, inquiry):
    return [recipient(desk.reader, key, TODAY) for key in recipients_of(desk.reader, inquiry)]


def test_another_round_asks_again_whoever_did_not_decline(desk, inquiry, keys):
    desk.inquiries.change(inquiry, TODAY, answer_by=date(2026, 3, 20))
    desk.letter_changes.word(inquiry, Block.MOQ, "How few?")
    desk.letter_changes.use(keys[2:], Block.SAMPLE, BlockUse.LEFT_OUT)
    desk.inquiries.mark_sent(keys, TODAY, "e-mail")
    desk.inquiries.note_answer(keys[0], State.DECLINED, "Too few")
    new = desk.inquiries.rounds.another(inquiry)
    first, second = letters(desk, new)
    assert [first.supplier_id, second.supplier_id] == [row.supplier_id for row in
                                                       rows(desk, inquiry)[1:]]  # fmt: skip
    assert [first.state, first.number, first.revision] == [State.DRAFT, None, 0]
    assert "How few?" in first.text()
    assert "20 March" not in first.text()
    assert "sample" in second.text()
    stored = desk.reader.one("SELECT round, cloned_from FROM inquiry WHERE id = ?", (new,))
    assert tuple(stored) == (2, inquiry)
    assert desk.reader.value("SELECT count(*) FROM inquiry_block WHERE inquiry_id = ?", (new,)) == 1
    again = desk.inquiries.rounds.another(new, [first.supplier_id])
    assert [item.supplier_id for item in letters(desk, again)] == [first.supplier_id]


def test_an_inquiry_about_another_product_says_nothing_of_the_first(desk, inquiry):
    desk.inquiries.change(inquiry, TODAY, incoterm="FOB", place="Ningbo", needed_by=TODAY)
    new = desk.inquiries.rounds.about(inquiry, "Glass vase")
    assert len(letters(desk, new)) == 3
    for item in letters(desk, new):
        text = item.text()
        assert "Glass vase" in text
        assert "FOB Ningbo" in text
        assert not [word for word in ("lamp", "4,000", "Needed", "alibaba.com") if word in text]
        assert not item.readiness().sendable
    fields = desk.inquiries.fields(new)
    assert (fields.colour, fields.quantity, fields.needed_by) == ("", None, None)
    with pytest.raises(Invalid):
        desk.inquiries.rounds.about(inquiry, "  ")


def test_what_was_told_of_the_other_product_before_is_told_again(desk, inquiry):
    vase = desk.inquiries.write([1], product="Glass vase", colour="green", size="30 cm")
    new = desk.inquiries.rounds.about(inquiry, "glass vase")
    assert desk.inquiries.fields(new).colour == "green"
    assert desk.inquiries.fields(vase).colour == "green"


def test_nobody_left_to_ask_is_said(desk, inquiry, keys):
    desk.inquiries.cancel(keys)
    before = desk.reader.value("SELECT count(*) FROM inquiry")
    with pytest.raises(Rejected, match="No supplier of this inquiry"):
        desk.inquiries.rounds.another(inquiry)
    with pytest.raises(NotFound):
        desk.inquiries.rounds.another(99)
    assert desk.reader.value("SELECT count(*) FROM inquiry") == before


def test_a_reason_is_kept_with_all_that_declined_or_with_none(desk, inquiry, keys):
    desk.inquiries.mark_sent(keys[:2], TODAY, "e-mail")
    with pytest.raises(Rejected):
        desk.inquiries.note_answers(keys, State.DECLINED, "Closed")
    assert {row.refusal for row in rows(desk, inquiry)} == {""}
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    desk.inquiries.note_answers(keys[:2], State.NO_ANSWER, "The mail came back")
    desk.revert(*steps)
    desk.inquiries.note_answers(keys[:2], State.DECLINED, "Closed")
    assert [(row.state, row.refusal) for row in rows(desk, inquiry)] == [
        *[(State.DECLINED, "Closed")] * 2,
        (State.DRAFT, ""),
    ]


def test_each_letter_that_went_out_can_be_read_and_printed(desk, inquiry, keys):
    desk.inquiries.mark_sent(keys, TODAY, "e-mail")
    desk.inquiries.write_again(keys[0])
    desk.inquiries.change(inquiry, TODAY, colour="crimson")
    desk.inquiries.mark_sent(keys[:1], date(2026, 3, 20), "WeChat")
    first, second = letters_sent(desk.reader, keys[0])
    assert [(each.revision, each.channel) for each in (first, second)] == [
        (1, "e-mail"),
        (2, "WeChat"),
    ]
    assert "crimson" not in first.text
    assert "crimson" in second.text
    assert [item.text() for item in as_sent(desk.reader, [second.id, 999, first.id], TODAY)] == [
        second.text, first.text,
    ]  # fmt: skip
    asked = DocumentRequest(DocumentKind.SENT_LETTERS, (first.id, second.id))
    made = make(desk, asked, Print(), TODAY)
    old, new = pages(made.pdf)
    assert "RFQ-2026-0001/1" in old
    assert "crimson" not in old
    assert "crimson" in new
    assert (made.count, made.unsent) == (2, ())
    alone = make(desk, DocumentRequest(DocumentKind.SENT_LETTERS, (second.id,)), Print(), TODAY)
    assert alone.name.startswith("Inquiry RFQ-2026-0001-2 ")
    with pytest.raises(Rejected):
        make(desk, DocumentRequest(DocumentKind.SENT_LETTERS, (999,)), Print(), TODAY)


def test_the_list_marks_a_letter_that_differs_until_it_is_as_the_others(desk, inquiry, keys):
    assert not any(row.differs for row in rows(desk, inquiry))
    desk.letter_changes.use(keys[:1], Block.SAMPLE, BlockUse.LEFT_OUT)
    desk.letter_changes.word_letter(keys[1], Block.MOQ, "How few?")
    assert [row.differs for row in rows(desk, inquiry)] == [True, True, False]
    desk.letter_changes.as_the_others(keys[1])
    desk.inquiries.mark_sent(keys[:1], TODAY, "e-mail")
    assert [(row.differs, row.reference) for row in rows(desk, inquiry)] == [
        (False, "RFQ-2026-0001/1"), (False, "RFQ-2026-0001"), (False, "RFQ-2026-0001"),
    ]  # fmt: skip
