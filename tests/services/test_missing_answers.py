"""How many questions a quote leaves open: kept in line with all that decides it, sorted by."""

from sourcing_app.domain.inquiries.answers import AnswerState
from sourcing_app.domain.inquiries.blocks import Block, BlockUse
from sourcing_app.services.quotes.questions import asked_before, told_by
from sourcing_app.services.quotes.rows import QuoteRows
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier, sent_inquiry
from tests.rows import counted_wrong


def shown(desk, key):
    """What the list says, which is what the rows of the pane say."""
    (row,) = QuoteRows(desk.reader, desk.today).page([key])
    found = asked_before(desk.reader, row, TODAY).after(told_by(row))
    assert row.missing_answers == sum(each.state is AnswerState.MISSING for each in found)
    return row.missing_answers


def test_questions_left_open_are_counted_whatever_changes(desk):
    inquiry, _ = sent_inquiry(desk)
    letter, supplier = desk.reader.rows(
        "SELECT id, supplier_id FROM inquiry_recipient WHERE inquiry_id = ? ORDER BY id", (inquiry,)
    )[0]
    key = desk.quotes.enter(supplier, "500:2.7", TODAY, inquiry)
    first = shown(desk, key)
    assert first > 0
    desk.quotes.change(key, TODAY, moq="500", sample_price="10")
    assert shown(desk, key) == first - 2
    desk.letter_changes.ask_rest([letter])
    asked = shown(desk, key)
    desk.letter_changes.use([letter], Block.LEAD_TIME, BlockUse.LEFT_OUT)
    assert shown(desk, key) == asked - 1
    desk.suppliers.change(supplier, TODAY, legal_name="Sun Ltd", credit_code="91350211M000100Y43")
    assert shown(desk, key) == asked - 2
    alone = desk.quotes.enter(add_supplier(desk, "Nobody asked", product="lamp"), "1:2", TODAY)
    rows = QuoteRows(desk.reader, desk.today)
    assert [*rows.ids(sort="missing", view="all")] == [key, alone]
    assert rows.page([alone])[0].missing_answers is None
    assert not counted_wrong(desk.path)
