"""Account details compared as banks read them: blanks, hyphens and case tell no two apart."""

import unicodedata

COMPARED = ("beneficiary", "kind", "bank", "country", "swift", "number")
"""What makes an account, in the order in which it is shown."""

_BRANCH = 11
"""A BIC of 11 letters names a branch; XXX is the head office, as if it had 8."""


def plain_detail(name: str, text: str) -> str:
    """What is left of a detail when it is compared with another one."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    kept = "".join(c for c in folded if c.isalnum())
    head_office = name == "swift" and len(kept) == _BRANCH and kept.endswith("xxx")
    return kept[:-3] if head_office else kept


def compact(number: str) -> str:
    """The number alone, as it is typed into a bank's form."""
    return "".join(c for c in number if c.isalnum())


def grouped(number: str) -> str:
    """The number in groups of four, to be read aloud."""
    alone = compact(number)
    return " ".join(alone[start : start + 4] for start in range(0, len(alone), 4))
