"""Reminders and questions back by command."""

from datetime import date

import pytest

from tests.inquiry_samples import sent_inquiry


@pytest.fixture
def asked(desk):
    """An inquiry sent to three suppliers, by its id and theirs; the file is closed again."""
    found = sent_inquiry(desk)
    for key in desk.inquiries.recipients_of(found[0])[:1]:
        desk.inquiries.follow_ups.set_day(key, date(2026, 3, 12))
    desk.close()
    return found


@pytest.mark.rule("R55")
def test_a_reminder_is_written_to_those_named(asked, ask, call):
    inquiry, suppliers = asked
    status, found = ask("follow-up", inquiry, "--supplier", suppliers[1])
    (letter,) = found["letters"]
    assert (status, letter["supplier_id"], letter["kind"]) == (0, suppliers[1], "follow_up_1")
    assert "We wrote to you on 12 March 2026" in letter["letter"]
    assert ask("follow-up", inquiry, "--supplier", suppliers[1])[1]["letters"] == []
    status, _, told = call("follow-up", inquiry, "--supplier", 99)
    assert (status, told) == (3, "This inquiry does not ask supplier 99.\n")


def test_without_an_inquiry_all_that_are_due_are_reminded(asked, ask, call):
    due = ask("follow-up")[1]["letters"]
    assert [letter["supplier_id"] for letter in due] == asked[1][:1]
    assert call("follow-up")[:2] == (0, "No answer is due.\n")


@pytest.mark.rule("R63")
def test_what_no_quote_answers_is_asked(asked, ask):
    inquiry, suppliers = asked
    found = ask("follow-up", inquiry, "--supplier", suppliers[0], "--rest")[1]
    assert "carton" in found["letters"][0]["letter"]


def test_a_question_back_is_noted(asked, ask, call):
    inquiry, suppliers = asked
    words = ("note-question", inquiry, "--supplier", suppliers[0], "--text")
    assert ask(*words, "Which plug?")[1] == {
        "recipient": 1, "state": "replied", "question": "Which plug?"
    }  # fmt: skip
    assert call(*words, " ")[0] == 3
    assert [item["text"] for item in ask("notes", f"supplier:{suppliers[0]}")[1]["items"]] == [
        "Which plug?"
    ]
