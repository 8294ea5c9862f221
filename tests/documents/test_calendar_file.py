"""A calendar file as RFC 5545 asks for it: escaped, folded, every line ended, the same uid."""

from datetime import UTC, date, datetime
from unicodedata import category

from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.documents.calendar_file import DayEvent, calendar_text

MADE = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)


def unfolded(text):
    assert text.endswith("\r\n")
    return text.replace("\r\n ", "").split("\r\n")[:-1]


def read(value):
    """Take the escapes out again, character by character."""
    found, escaped = [], False
    for each in value:
        if escaped:
            found.append("\n" if each == "n" else each)
            escaped = False
        elif each == "\\":
            escaped = True
        else:
            found.append(each)
    return "".join(found)


@given(TEXTS, TEXTS)
def test_every_text_comes_back_and_no_line_is_too_long(title, text):
    made = calendar_text("Payments", [DayEvent("payment-1@x", date(2026, 4, 1), title, text)], MADE)
    assert all(len(line.encode()) <= 75 for line in made.split("\r\n"))
    assert "\n" not in made.replace("\r\n", "")
    lines = dict(line.partition(":")[::2] for line in unfolded(made) if ":" in line)
    plain = title.replace("\r\n", "\n").replace("\r", "\n")
    spaced = "".join(" " if category(each) == "Zs" else each for each in plain)
    kept = "".join(each for each in spaced if each.isprintable() or each in "\t\n")
    assert read(lines["SUMMARY"]) == kept


def test_an_event_is_a_whole_day_with_a_name_that_stays():
    made = calendar_text("Оплаты", [DayEvent("payment-7@file", date(2026, 12, 31), "Pay")], MADE)
    lines = unfolded(made)
    assert lines[:3] == ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Sourcing Desk//Calendar//EN"]
    assert lines[6:11] == [
        "UID:payment-7@file",
        "DTSTAMP:20260312T093000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Pay",
    ]
    assert lines[-2:] == ["END:VEVENT", "END:VCALENDAR"]
