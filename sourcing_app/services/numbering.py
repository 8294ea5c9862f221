"""Permanent record numbers: RFQ-2026-0001, PO-2026-0001; PO-2026-B0001 from a copy handed on."""

import re

from sqlmodel import Session

from sourcing_app.domain.copies import number
from sourcing_app.store.file.letters import own_letters
from sourcing_app.store.queries.contents import last_issued, numbers_beginning
from sourcing_app.store.sqlite.reader import Reader
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.number import NumberSequence

_PLACE = re.compile("[0-9]{4,8}")
_FORM = re.compile(
    rf"(?P<kind>[A-Z]+)-(?P<year>[0-9]{{4}})-(?P<letters>[A-Z]*)(?P<place>{_PLACE.pattern})"
)


def next_number(session: Session, kind: str, year: int) -> str:
    """Issue the next number of a kind ("RFQ", "PO") in a year; it is never issued again."""
    letters = own_letters(SessionReader(session))
    sequence = session.get(NumberSequence, (kind, year))
    if sequence is None:
        sequence = NumberSequence(
            kind=kind, year=year, last=_last_given(SessionReader(session), kind, year, letters)
        )
    sequence.last += 1
    session.add(sequence)
    session.flush()
    return number(kind, year, letters, sequence.last)


def coming_number(reader: Reader, kind: str, year: int) -> str:
    """Return the number that would be issued next; none is issued."""
    letters, last = own_letters(reader), last_issued(reader, kind, year)
    if last is None:
        last = _last_given(reader, kind, year, letters)
    return number(kind, year, letters, last + 1)


def keep_number(session: Session, kind: str, given: str) -> None:
    """Never issue a number again that a table brought."""
    found = _FORM.fullmatch(given)
    letters = own_letters(SessionReader(session))
    if found is None or (found["kind"], found["letters"]) != (kind, letters):
        return
    year, place = int(found["year"]), int(found["place"])
    sequence = session.get(NumberSequence, (kind, year))
    if sequence is None:
        last = _last_given(SessionReader(session), kind, year, letters)
        sequence = NumberSequence(kind=kind, year=year, last=last)
    sequence.last = max(sequence.last, place)
    session.add(sequence)


def _last_given(reader: Reader, kind: str, year: int, letters: str) -> int:
    """
    The last place on a paper of the file: one that was salvaged may have lost its sequence.

    Numbers of another form came in with a table and are no places.
    """
    start = number(kind, year, letters, 0).rstrip("0")
    given = numbers_beginning(reader, start)
    places = (found.removeprefix(start) for found in given)
    return max((int(place) for place in places if _PLACE.fullmatch(place)), default=0)
