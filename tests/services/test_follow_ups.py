"""After a letter: the next reminder written, a question back recorded, each in one step."""

from datetime import date

import pytest

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.services.inquiries.activity import activity_of
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.notes.rows import Subject, notes_of
from tests.inquiry_samples import sent_inquiry

LATER = date(2026, 3, 18)


@pytest.fixture
def asked(desk):
    """The recipients of an inquiry sent to three suppliers."""
    inquiry, _ = sent_inquiry(desk)
    return desk.inquiries.recipients_of(inquiry)


def due(desk, day=LATER):
    return [item for item in desk.agenda.items(day) if item.kind is AgendaKind.FOLLOW_UP]


@pytest.mark.rule("R55")
def test_two_reminders_follow_each_other_and_then_none(desk, asked):
    key = asked[0]
    for kind in (LetterKind.FOLLOW_UP_1, LetterKind.FOLLOW_UP_2):
        assert desk.inquiries.follow_ups.write([key]) == [key]
        item = recipient(desk.reader, key, LATER)
        assert (item.rewriting, item.facts.kind) == (True, kind)
        assert desk.inquiries.follow_ups.write([key]) == []
        desk.inquiries.mark_sent([key], LATER, "e-mail")
    with pytest.raises(Rejected, match="no answer came"):
        desk.inquiries.follow_ups.write(asked)
    assert not recipient(desk.reader, asked[1], LATER).rewriting


def test_the_reminder_of_today_goes_when_it_is_written_and_comes_back_when_undone(desk, asked):
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    assert len(due(desk)) == 3
    desk.inquiries.follow_ups.write(due(desk)[0].target.keys)
    assert len(due(desk)) == 2
    desk.revert(steps[-1])
    assert len(due(desk)) == 3


@pytest.mark.parametrize("state", [State.DECLINED, State.NO_ANSWER, State.REPLIED])
def test_an_answer_or_none_takes_the_reminder_away(desk, asked, state):
    desk.inquiries.note_answer(asked[0], state)
    assert len(due(desk)) == 2


def test_a_question_back_is_a_reply_and_a_note_on_the_supplier(desk, asked, today):
    desk.inquiries.follow_ups.note_question(asked[0], "Which plug do you need?", today)
    item = recipient(desk.reader, asked[0], today)
    assert item.state is State.REPLIED
    (note,) = notes_of(desk.reader, Subject("supplier", item.supplier_id))
    assert (note.text, note.noted_on) == ("Which plug do you need?", today)
    assert len(due(desk)) == 2
    for nothing in ("", " \n"):
        with pytest.raises(Invalid):
            desk.inquiries.follow_ups.note_question(asked[1], nothing, today)
    with pytest.raises(Invalid, match="card number"):
        desk.inquiries.follow_ups.note_question(asked[1], "Card 4539 1488 0343 6467?", today)
    assert recipient(desk.reader, asked[1], today).state is State.SENT


def test_letters_answers_and_quotes_stand_in_the_suppliers_timeline(desk, asked, today):
    one, other, third = (recipient(desk.reader, key, today) for key in asked)
    desk.inquiries.note_answer(other.id, State.DECLINED, "Too few")
    desk.inquiries.note_answer(third.id, State.REPLIED)
    desk.quotes.enter(one.supplier_id, "500: 4.9", today, one.inquiry_id)
    desk.quotes.enter(third.supplier_id, "500: 4.9", today, product="rack")

    def told(item):
        found = activity_of(desk.reader, Subject("supplier", item.supplier_id))
        return {(row.kind.value, str(row.sentence)) for row in found}

    lamp, number = "LED desk lamp, dimmable", "RFQ-2026-0001"
    letter = ("letter", f"Letter sent: {number}/1 · {lamp} · Trade Manager")
    assert told(one) == {letter, ("quote", f"Quote received: {number} · {lamp}")}
    assert told(other) == {letter, ("declined", f"Declined: {number} · {lamp} · Too few")}
    answered = ("replied", f"Replied: {number} · {lamp}")
    assert told(third) == {letter, answered, ("quote", "Quote received: rack")}
    assert activity_of(desk.reader, Subject("inquiry", one.inquiry_id)) == []
    desk.inquiries.bin([one.inquiry_id])
    assert told(other) == set()
