"""What the Guide says of a pasted link, and of a quantity: where it leads, where to buy it."""

import re
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.values.lookalikes import host_of, odd_address, skeleton
from sourcing_app.domain.values.text import clean_line

_OWN = ("alibaba.com", "alibaba.cn", "1688.com", "aliexpress.com", "aliexpress.ru", "aliexpress.us")
"""The group's marketplaces; what is before a dot in front of them is theirs, too."""
_NAMES = tuple(skeleton(name) for name in ("alibaba", "aliexpress", "1688"))
_PRIVATE = re.compile(
    r"pass(?:word|wd)|reset|sign-?in|log-?in|verif|confirm|account", re.IGNORECASE
)
_HOST = re.compile(r"[^\s/@.]+(?:\.[^\s/@.]+)+", re.UNICODE)

_OF_THE_SITE = say("Guide", "This leads to {host}, a page of the marketplace itself.")
_ELSEWHERE = say("Guide", "This leads to {host}: not to Alibaba.com.")
_PRETENDS = say(
    "Guide", "This only looks like Alibaba.com: it leads to {host}. Do not open it, report it."
)
_ASKS = say(
    "Guide",
    "The link is about a password or an account: do not follow it; open the site yourself.",
)
_NO_LINK = say("Guide", "Paste a link, such as https://www.alibaba.com/…")
_FEW = say(
    "Guide",
    "{quantity} is a retail quantity: look on AliExpress first; a supplier's MOQ is usually more.",
)
_MANY = say("Guide", "{quantity} is a quantity to ask suppliers on Alibaba.com for.")


def link_advice(text: str) -> tuple[Finding, ...]:
    """
    Say where a pasted link leads; Rejected: it is no link.

    An error is a look-alike of the marketplace (R254), a warning one that asks elsewhere to sign
    in or to reset a password (R256).
    """
    link = clean_line(text).strip(" <>\"'")
    host = host_of(link)
    if not _HOST.fullmatch(host):
        raise Rejected(_NO_LINK)
    if any(host == own or host.endswith(f".{own}") for own in _OWN):
        return (_found("R254", Severity.HINT, _OF_THE_SITE.put(host=host), link),)
    odd = odd_address(link)
    pretends = bool(odd) or any(name in skeleton(host) for name in _NAMES)
    findings = [_found("R254", Severity.ERROR, _PRETENDS.put(host=host), link)] if pretends else []
    findings += [_found("R254", Severity.ERROR, each, link) for each in odd]
    if not pretends:
        findings.append(_found("R254", Severity.HINT, _ELSEWHERE.put(host=host), link))
    if _PRIVATE.search(link):
        findings.append(_found("R256", Severity.WARNING, _ASKS, link))
    return tuple(findings)


def is_few(quantity: Decimal, limits: Limits) -> bool:
    """Whether so many pieces are better looked for in retail (R68)."""
    return 0 < quantity <= limits[LimitName.SMALL_QUANTITY]


def quantity_advice(quantity: Decimal, limits: Limits) -> Finding:
    """Say where so many pieces are best looked for (R68); Rejected: not more than nothing."""
    if quantity <= 0:
        raise Rejected(say("Guide", "Enter how many you need, such as 500."))
    few = is_few(quantity, limits)
    words = (_FEW if few else _MANY).put(quantity=quantity)
    return Finding("R68", Severity.WARNING if few else Severity.HINT, words, 0, 0)


def _found(rule: str, severity: Severity, sentence: Sentence, link: str) -> Finding:
    return Finding(rule, severity, sentence, 0, len(link))
