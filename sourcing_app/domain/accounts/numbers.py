"""Account details compared as banks read them: spaces, hyphens and case do not matter."""

import re
import unicodedata

COMPARED = ("beneficiary", "kind", "bank", "country", "swift", "number")
"""What makes an account, in the order in which it is shown."""

_IBAN_LIKE = re.compile(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}")
_BRANCH = 11
"""A BIC of 11 letters names a branch; XXX is the head office, as if it had 8."""


def plain_detail(name: str, text: str) -> str:
    """A detail normalised for comparison."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c for c in folded if c.isalnum())
    head_office = name == "swift" and len(kept) == _BRANCH and kept.endswith("xxx")
    return kept[:-3] if head_office else kept


def compact(number: str) -> str:
    """The number without separators, as typed into a bank's form."""
    return "".join(c for c in number if c.isalnum())


def grouped(number: str) -> str:
    """The number in groups of four, for reading aloud."""
    alone = compact(number)
    return " ".join(alone[start : start + 4] for start in range(0, len(alone), 4))


def is_iban(number: str) -> bool:
    """Tell an IBAN (two letters, two check digits), however parted, from a bank's own number."""
    return bool(_IBAN_LIKE.fullmatch(compact(number)))


def places_of(number: str, swift: str, country: str) -> tuple[str, ...]:
    """The countries that an account's number, BIC and bank name, as codes in their order."""
    named = {compact(number)[:2] if is_iban(number) else "", swift[4:6], country}
    return tuple(sorted(named - {""}))
