"""Signs in what a supplier says of itself: its mail addresses, and what it sells."""

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations

from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.values.lookalikes import host_of, skeleton

FREE_MAIL = frozenset(
    {
        *("gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com"),
        *("yahoo.com", "yahoo.cn", "yahoo.com.cn", "icloud.com", "aol.com", "proton.me"),
        *("protonmail.com", "gmx.com", "gmx.de", "mail.ru", "yandex.ru", "bk.ru", "inbox.ru"),
        *("qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "sina.cn"),
        *("sohu.com", "139.com", "189.cn", "21cn.com", "aliyun.com", "tom.com"),
    }
)
"""Anyone can open a mailbox at these."""
UNRELATED = 4
"""So many products without a word in common are those of a trader who sells anything."""
_WORD = re.compile(r"\w{3,}")


def mail_domain(email: str) -> str:
    """The domain of a mail address in lower case, "" where there is none."""
    return email.rpartition("@")[2].strip().casefold()


def mail_sign(email: str, known: Iterable[str], sites: Iterable[str]) -> FlagKind | None:
    """
    Return what a mail address speaks of beside those known before and the supplier's own sites.

    MAIL_LOOKALIKE: its domain differs from one of the company's by one letter, or is drawn alike.
    FREE_MAIL: the company wrote from a domain of its own before. None: nothing to remark.
    """
    mine = mail_domain(email)
    others = {mail_domain(each) for each in known} - FREE_MAIL - {""}
    own = others | {host_of(site).removeprefix("www.") for site in sites if site} - {""}
    if not mine or mine in own:
        return None
    if mine in FREE_MAIL:
        return FlagKind.FREE_MAIL if others else None
    return FlagKind.MAIL_LOOKALIKE if any(_alike(mine, each) for each in own) else None


def unrelated(products: Iterable[str]) -> bool:
    """Whether so many of these products have no word in common with any other of them."""
    words = [
        frozenset(_WORD.findall(each.casefold())) for each in {p.casefold(): p for p in products}
    ]
    alone = _apart([each for each in words if each])
    return len(alone) >= UNRELATED


def _apart(words: Sequence[frozenset[str]]) -> Collection[int]:
    """The places of those that share no word with another one."""
    shared = {
        place
        for (one, mine), (other, theirs) in combinations(enumerate(words), 2)
        if mine & theirs
        for place in (one, other)
    }
    return {*range(len(words))} - shared


def _alike(mine: str, other: str) -> bool:
    return skeleton(mine) == skeleton(other) or _one_apart(mine, other)


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter was changed, left out, put in, or two neighbours swapped."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    if len(one) == len(other):
        places = [at for at, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
        swapped = len(places) == 2 and places[1] == places[0] + 1  # noqa: PLR2004 - a pair
        return len(places) == 1 or (swapped and sorted(one) == sorted(other))
    longer, shorter = sorted((one, other), key=len, reverse=True)
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))
