"""Card data has no place in the file: texts that carry it are refused (R12, R13)."""

import re

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say

_CARD = re.compile(r"(?<![0-9A-Za-z])[0-9](?:[ -]?[0-9]){12,18}(?![0-9A-Za-z])")
_CODE = re.compile(r"\b(?:CVV|CVC|CVP)2?\b[^0-9]{0,12}[0-9]{3,4}\b", re.IGNORECASE)


def luhn(digits: str) -> bool:
    """Whether the check digit of a card number holds (ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)  # noqa: PLR2004 - the cross sum of a doubled digit
    return total % 10 == 0


def secret_in(text: str) -> Sentence | None:
    """Return why a free text must not be kept: a card number or a card's secret code in it."""
    for found in _CARD.finditer(text):
        if luhn(re.sub("[ -]", "", found[0])):
            return say("Secrets", "This looks like a card number; the program never keeps one.")
    if _CODE.search(text):
        return say("Secrets", "This looks like a card's secret code; the program never keeps one.")
    return None


def refuse_secrets(text: str) -> str:
    """Return the text, or raise Rejected when it carries card data."""
    reason = secret_in(text)
    if reason:
        raise Rejected(reason)
    return text
