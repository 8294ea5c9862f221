"""Which questions a reply answers, row by row."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.inquiries.answers import AnswerState, KnownAnswers, answered, questions
from sourcing_app.domain.inquiries.blocks import ASKED, Block

KNOWN = st.builds(KnownAnswers, **{each.name: st.booleans() for each in fields(KnownAnswers)})


@pytest.mark.rule("R63")
@given(st.lists(st.sampled_from(ASKED), unique=True), KNOWN)
def test_every_question_is_a_row_in_its_order_and_only_answers_count(asked, reply):
    rows = questions(asked, reply)
    assert [row.block for row in rows] == asked
    known = {row.block for row in rows if row.state is AnswerState.ANSWERED}
    assert known == answered(reply) & set(asked)


def test_what_no_field_keeps_is_answered_in_the_notes():
    rows = questions(ASKED, KnownAnswers(moq=True))
    states = {row.block: row.state for row in rows}
    assert states[Block.MOQ] is AnswerState.ANSWERED
    assert states[Block.PRICE] is AnswerState.MISSING
    assert {block for block, state in states.items() if state is AnswerState.IN_NOTES} == {
        Block.CUSTOMISATION, Block.CERTIFICATES, Block.PACKING, Block.QUALITY
    }  # fmt: skip
    assert str(rows[0].sentence) == "Minimum order quantity: answered"
