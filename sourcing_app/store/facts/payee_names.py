"""Whether a payee has the supplier's name, however companies write it."""

import re
import unicodedata
from collections.abc import Iterable

ALIKE = 88.0
"""Of 100: lets word order, abbreviations and a lost letter pass, another company not."""

_FORMS = re.compile(
    r"\b(co|company|ltd|limited|inc|corp|corporation|llc|gmbh|ooo|plc|sa|pte|group)\b"
)
_CHINESE_FORMS = re.compile("有限责任公司|股份有限公司|有限公司|公司|厂")
_WORDS = re.compile(r"[^\w]+")


def alike(payee: str, names: Iterable[str]) -> bool:
    """Say whether the payee is written like one of the supplier's names (trade or legal)."""
    from rapidfuzz import fuzz

    wanted = plain(payee)
    known = [plain(name) for name in names]
    return bool(wanted) and any(
        fuzz.token_sort_ratio(wanted, name) >= ALIKE or _contains(wanted, name)
        for name in known
        if name
    )


def renamed(payee: str, before: str, now: str) -> tuple[str, str] | None:
    """
    The supplier's names when a payee was confirmed and now; None where the check still holds.

    It holds where only the writing differs, or the supplier is now named exactly as the payee.
    """
    same = plain(now) in {plain(before), plain(payee)}
    return None if same or not before else (before, now)


def plain(name: str) -> str:
    """Strip case, accents, punctuation and the legal form: they tell no two companies apart."""
    folded = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(c for c in folded if not unicodedata.combining(c))
    words = _WORDS.sub(" ", _CHINESE_FORMS.sub(" ", letters))
    return " ".join(_FORMS.sub(" ", words).split())


def _contains(wanted: str, name: str) -> bool:
    """A trade name of two words or more within the payee's, all words in order."""
    return len(name.split()) > 1 and f" {name} " in f" {wanted} "
