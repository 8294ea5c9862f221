"""Reasons a user gives: long enough, and in words."""

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

MIN_REASON = 15
REASON_CAP = 2000
"""The least and the most characters of a reason or a note."""
_FEWEST_LETTERS = 4

NO_WORDS = say("Gates", "Write the reason in words")


def wordless(reason: str) -> bool:
    """Whether a reason has no words: only dots, or one repeated letter."""
    return len({each for each in reason.casefold() if each.isalnum()}) < _FEWEST_LETTERS


def in_words(reason: str) -> str:
    """Return the reason unchanged; raises Rejected for one without words."""
    if wordless(reason):
        raise Rejected(NO_WORDS)
    return reason
