"""E-mail addresses: checked by their form alone, nothing is asked over the network (R26)."""

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.mails import without_wrapping

COMMON_DOMAINS = (
    "gmail.com",
    "yandex.ru",
    "mail.ru",
    "outlook.com",
    "hotmail.com",
    "yahoo.com",
    "icloud.com",
    "bk.ru",
    "inbox.ru",
    "list.ru",
    "rambler.ru",
    "ya.ru",
    "proton.me",
    "ukr.net",
    "mail.kz",
    "qq.com",
    "163.com",
    "126.com",
    "sina.com",
    "foxmail.com",
    "aliyun.com",
    "tut.by",
)
_SHORTEST_GUESSED = 6


def read_email(text: str) -> str:
    """Return the address in its normal form; raises Rejected with one sentence."""
    from email_validator import EmailNotValidError, validate_email

    address = without_wrapping(text)
    _refuse_obvious(address)
    try:
        found = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        raise Rejected(
            say("Mails", "This is not an e-mail address; it looks like name@company.com.")
        ) from None
    if found.ascii_email is None:
        raise Rejected(say("Mails", "The part before @ must be in Latin letters."))
    return found.ascii_email


def _refuse_obvious(address: str) -> None:
    name, at, domain = address.rpartition("@")
    if " " in address:
        raise Rejected(say("Mails", "An e-mail address has no spaces."))
    if not at or not name or not domain:
        raise Rejected(say("Mails", "An e-mail address has a name, @ and a domain."))
    if "@" in name:
        raise Rejected(say("Mails", "An e-mail address has only one @."))
    if "." not in domain.strip(".") or domain.startswith(".") or domain.endswith("."):
        raise Rejected(say("Mails", "The part after @ must be a domain, such as company.com."))


def likely_meant(address: str) -> str | None:
    """Return the address with a mistyped common domain corrected (gmial.com), or None."""
    name, _, domain = address.strip().lower().rpartition("@")
    if not name or domain in COMMON_DOMAINS:
        return None
    near = [
        common
        for common in COMMON_DOMAINS
        if len(common) >= _SHORTEST_GUESSED and _one_slip(domain, common)
    ]
    return f"{address.strip().rpartition('@')[0]}@{near[0]}" if near else None


def _one_slip(typed: str, meant: str) -> bool:
    """Whether one letter was left out, added, changed, or two neighbours swapped."""
    if abs(len(typed) - len(meant)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(meant)) and typed[start] == meant[start]:
        start += 1
    one, other = typed[start:], meant[start:]
    swapped = len(one) > 1 and one[:2] == other[:2][::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]
