"""Card data and passwords are never stored: texts with them are refused (R12, R13)."""

import re
from collections.abc import Collection, Iterator

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import narrow

_CARD = say("Secrets", "This looks like a card number; the program never stores one.")
_CODE = say("Secrets", "This looks like a card's security code; the program never stores one.")
_PASSWORD = say("Secrets", "This looks like a password or PIN; the program never stores one.")

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_RUN = re.compile(r"([A-Za-z+]?)(\d+(?:[ .\u2013-]{1,3}\d+)*)([A-Za-z]?)")
_BREAKS = re.compile(r"[ .\u2013-]+")
_LENGTHS = range(13, 20)
_BLANKS = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f\u3000"), " ")
_OTHER_BLANKS = re.compile(f"[{''.join(map(chr, _BLANKS))}]")
_CALLED_CARD = re.compile(
    r"\b(?:cards?|visa|mastercard|maestro|unionpay|amex)\b"
    r"|\bкарт(?:а|ы|е|у|ой)\b"  # noqa: RUF001 - Russian
    "|卡号|信用卡|银行卡|借记卡",
    re.IGNORECASE,
)
# How cards are printed; dates, phones and quantity lists are grouped differently.
_GROUPINGS = frozenset(
    {(4, 4, 4, 4), (4, 6, 5), (4, 6, 4), (6, 13)}
    | {(4, 4, 4, 4, rest) for rest in (1, 2, 3)}
    | {(4, 4, 4, rest) for rest in (1, 2, 3)}
)
_COUNTS = sorted({len(lengths) for lengths in _GROUPINGS})
# First digits and lengths that the payment schemes issue.
_SCHEMES = (
    (re.compile(r"4"), {13, 16, 19}),
    (re.compile(r"5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), {16}),
    (re.compile(r"3[47]"), {15}),
    (re.compile(r"62|81|220[0-4]|6011|64[4-9]|65|35[2-8]"), {16, 17, 18, 19}),
    (re.compile(r"30[0-5]|3[689]"), {14}),
    (re.compile(r"5018|5020|5038|5[678]|6304|6759|676[1-3]"), set(_LENGTHS)),
)
# A timestamp, a phone with country code, a Chinese credit code of digits only.
_ANOTHER = re.compile(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d*|00[1-9]\d*|861[3-9]\d{9}"
    r"|(?:1[1-39]|5[1-3]|9[1-3])\d{16}"
)

_SECRET_CODE = re.compile(
    r"\b(?:CVV|CVC|CVP|CAV|CSC)2?\b[^\d]{0,12}\d{3,4}\b"
    r"|(?:card security code|код безопасности|安全码)[^\d]{0,12}\d{3,4}(?!\d)",
    re.IGNORECASE,
)
_PASSWORDS = re.compile(
    r"(?:\b(?:password|passcode|passphrase|passwd|pwd|пароль|пароля)\b|密码|口令)"
    r"(?:\s{0,3}[:=]\s{0,3}\S|\s{1,3}[-\u2013\u2014]\s{1,3}\S"
    r"|(?:\s{0,3}(?:is|это|是|为)|\s)\s{0,3}(?=[^\s\d]{0,40}\d)\S{4})",
    re.IGNORECASE,
)
_PIN = re.compile(
    r"\b(?:PIN|ПИН)(?:[ -]?(?:code|код))?\s{0,3}(?:is|[:=\u2013\u2014-])\s{0,3}\d{4}(?:\d\d)?\b"
    r"|\b(?:PIN|ПИН)[ -]?(?:code|код)\s{1,3}\d{4}\b"
    r"|\b(?-i:PIN|ПИН)\s{1,3}\d{4}\b",
    re.IGNORECASE,
)
# An import checks a million cells: most have none of these and are passed at once.
_MANY_DIGITS = re.compile(r"(?:\D*\d){13}")
_TELLING = re.compile(r"[\d:=\u2013\u2014-]")
"""Without one of these there is neither a number nor a word that is told."""
_WORDS = re.compile(
    "cv[vcp]|cav|csc|security code|код без|安全码|pass[wcp]|pwd|парол|密码|口令|pin|пин"
)


def luhn(digits: str) -> bool:
    """Whether the check digit of a card number holds (ISO/IEC 7812-1)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 * (value > 9)  # noqa: PLR2004 - the cross sum of a doubled digit
    return total % 10 == 0


def secret_in(text: str) -> Sentence | None:
    """Return why a free text must not be kept: a card number, its secret code, a password."""
    plain = text if text.isascii() else narrow(text).translate(_BLANKS)
    if not _TELLING.search(plain):
        return None
    words = plain.lower()
    if len(plain) >= _LENGTHS[0] and _MANY_DIGITS.match(plain) and _has_card(plain):
        return _CARD
    if not _WORDS.search(words):
        return None
    if _SECRET_CODE.search(plain):
        return _CODE
    if _PASSWORDS.search(plain) or _PIN.search(plain):
        return _PASSWORD
    return None


def are_free_of_secrets(texts: Collection[str]) -> bool:
    """Whether surely none of several texts has one in it; if not, `secret_in` tells of each."""
    plain = [*map(narrow, texts)]
    whole = "\n".join(plain)
    if not _TELLING.search(whole):
        return True
    if _OTHER_BLANKS.search(whole) or _WORDS.search(whole.lower()):
        return False
    return not any(map(_MANY_DIGITS.match, plain))


def refuse_secrets(text: str) -> str:
    """Return the text, or raise Rejected when it carries card data or a password."""
    reason = secret_in(text)
    if reason:
        raise Rejected(reason)
    return text


def _has_card(text: str) -> bool:
    """Check every number outside web addresses, also parts of longer number groups."""
    called = bool(_CALLED_CARD.search(text))
    for run in _RUN.finditer(_ADDRESS.sub(" ", text)):
        groups = _BREAKS.split(run[2])
        # After a plus it is a phone, next to a letter a container or another code.
        inner = groups[bool(run[1]) : len(groups) - bool(run[3])]
        whole = len(inner) == len(groups)
        if called and whole and _holds("".join(groups)):
            return True
        if any(_is_card(part, called, part == groups and whole) for part in _parts(inner)):
            return True
    return False


def _parts(groups: list[str]) -> Iterator[list[str]]:
    """Yield each sequence of adjacent groups that is grouped like a card number."""
    sizes = [len(group) for group in groups]
    for start, size in enumerate(sizes):
        if size in _LENGTHS:
            yield groups[start : start + 1]
        for count in _COUNTS:
            if tuple(sizes[start : start + count]) in _GROUPINGS:
                yield groups[start : start + count]


def _is_card(groups: list[str], called: bool, alone: bool) -> bool:  # noqa: FBT001 - two plain facts
    digits = "".join(groups)
    if not _holds(digits):
        return False
    if len(groups) == 1:
        return called or not _ANOTHER.fullmatch(digits)
    if all(group.endswith("0") for group in groups):  # round quantities
        return False
    return called or alone or _of_a_scheme(digits)


def _holds(digits: str) -> bool:
    return len(digits) in _LENGTHS and luhn(digits)


def _of_a_scheme(digits: str) -> bool:
    return any(len(digits) in lengths and first.match(digits) for first, lengths in _SCHEMES)
