"""Permanent record numbers: RFQ-2026-0001, PO-2026-0001; PO-2026-B0001 from a copy handed on."""

from sqlmodel import Session

from sourcing_app.domain.copies import number
from sourcing_app.store.file.letters import own_letters
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.number import NumberSequence


def next_number(session: Session, kind: str, year: int) -> str:
    """Issue the next number of a kind ("RFQ", "PO") in a year; it is never issued again."""
    sequence = session.get(NumberSequence, (kind, year))
    if sequence is None:
        sequence = NumberSequence(kind=kind, year=year, last=0)
    sequence.last += 1
    session.add(sequence)
    session.flush()
    return number(kind, year, own_letters(SessionReader(session)), sequence.last)
