"""Permanent record numbers: RFQ-2026-0001, PO-2026-0001."""

from sqlmodel import Session

from sourcing_app.store.tables.number import NumberSequence


def next_number(session: Session, kind: str, year: int) -> str:
    """Issue the next number of a kind ("RFQ", "PO") in a year; it is never issued again."""
    sequence = session.get(NumberSequence, (kind, year))
    if sequence is None:
        sequence = NumberSequence(kind=kind, year=year, last=0)
    sequence.last += 1
    session.add(sequence)
    session.flush()
    return f"{kind}-{year}-{sequence.last:04d}"
