"""When to ask again, and with which letter (R55)."""

from sourcing_app.domain.inquiries.kinds import LetterKind


def next_letter(kind: LetterKind) -> LetterKind | None:
    """Return what is written when a letter gets no answer; None after the second reminder."""
    if kind is LetterKind.FOLLOW_UP_2:
        return None
    return LetterKind.FOLLOW_UP_2 if kind is LetterKind.FOLLOW_UP_1 else LetterKind.FOLLOW_UP_1
