"""What is read from a payee as it was sent: whether it is a person, and the account behind it."""

import re
from collections.abc import Iterable

from sourcing_app.domain.values.names import LEGAL_FORMS, folded

_TITLES = re.compile(
    r"^(mr|mrs|ms|miss|dr|sir|madam|г-н|г-жа|господин|госпожа)\b|(先生|女士|小姐)$"
)
_COMPANY = re.compile(
    r"(公司|工厂|厂|集团|店|商行|企业|部)|\b(factory|trading|trade|group|industr\w*|technolog\w*|"
    r"electronics?|import|export|manufactur\w*|international|holdings?|works|bank)\b"
)
_HAN_NAME = re.compile(r"^[\u4e00-\u9fff·]{2,4}$")
_MOST_WORDS = 3
_LEAST_DIGITS = 8
_BEHIND = re.compile(
    r"^(?P<name>.*?[^\W\d_].*?)"
    r"([\s,;:.#№-]+(a/c|acc(ount)?|no|number|iban|сч[её]т|номер|账号|帳號|账户)\b)*[\s,;:.#№-]*"
    r"(?P<number>([A-Z]{2})?[0-9][0-9 -]{6,38}[0-9])\s*$",
    re.IGNORECASE,
)


def parted(text: str) -> tuple[str, str]:
    """Part a payee from the account number written behind it; "" where there is no number."""
    found = _BEHIND.match(" ".join(text.split()))
    if found is None or sum(c.isdigit() for c in found["number"]) < _LEAST_DIGITS:
        return text, ""
    return found["name"].strip(" ,;:"), found["number"].upper()


def looks_like_a_person(name: str, suppliers: Iterable[str]) -> bool:
    """
    Whether a payee seems to be a person: a title, or two or three words of no company.

    A name that shares a word with one of the supplier's is the supplier's.
    """
    plain = " ".join(folded(name).replace(".", " ").split())
    if _TITLES.search(plain):
        return True
    if LEGAL_FORMS.search(plain) or _COMPANY.search(plain):
        return False
    words = plain.split()
    ours = {word for each in suppliers for word in folded(each).split()}
    if ours & set(words):
        return False
    alone = all(word.isalpha() for word in words) and 1 < len(words) <= _MOST_WORDS
    return alone or bool(_HAN_NAME.match(plain))
