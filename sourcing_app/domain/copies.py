"""The letters of copies handed on: the numbers that a copy gives out carry its own."""

from collections.abc import Collection

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import say

LETTERS = "BCDEFGHJKLMNPQRSTUVWXYZ"
"""Those that nobody takes for a digit; the first file has none, as if it were A."""
_UNKNOWN = say("Copies", "Choose one letter from B to Z, without I and O.")
_GIVEN = say("Copies", "Letter {letter} was given to another copy. Choose the next free one.")


def free_letter(own: str, given: Collection[str]) -> str:
    """
    The next letter that no copy of this file carries; Rejected if there is none left.

    `own` are the letters of the file itself, in front of those of its copies: a copy of copy B
    gets BB. So two files never give the same ones out, whatever they know of each other.
    """
    found = next((letter for letter in LETTERS if own + letter not in given), None)
    if found is None:
        raise Rejected(say("Copies", "Every letter from B to Z was given to a copy of this file."))
    return found


def letters_of_copy(own: str, given: Collection[str], wanted: str) -> str:
    """The letters of a copy for which this letter is wanted, "" for the next; Rejected if taken."""
    letter = wanted.strip().upper() or free_letter(own, given)
    if len(letter) != 1 or letter not in LETTERS:
        raise Invalid({"letter": _UNKNOWN})
    if own + letter in given:
        raise Invalid({"letter": _GIVEN.put(letter=letter)})
    return own + letter


def number(kind: str, year: int, letters: str, place: int) -> str:
    """A number as printed on papers: PO-2026-0001, or PO-2026-B0001 from copy B."""
    return f"{kind}-{year}-{letters}{place:04d}"
