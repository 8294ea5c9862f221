"""Phone numbers as they are typed, pasted and exported: one plain form, nothing of them lost."""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line, excerpt, narrow

_LABEL = re.compile(
    r"(?:tel|phone|callto|sms|whatsapp|wechat|mobile?|mob|cell|fax|тел|телефон|моб|факс"
    r"|电话|手机|传真|联系电话)\.?\s*(?::\s*|(?=[+(\d]))|[tpm]\s*:\s*",
    re.IGNORECASE,
)
_CHAT_HOSTS = frozenset({"wa.me", "api.whatsapp.com", "web.whatsapp.com", "chat.whatsapp.com"})
_CHAT = re.compile(r"wa\.me|whatsapp\.com", re.IGNORECASE)
_EXTENSION = re.compile(
    r"(?<![\s,;/])[\s,;/]*(?:(?<![^\W\d_])(?:extension|extn|ext|x|добавочный|доб|внутренний|внутр|вн|Durchwahl|DW"
    r"|Apparat|App|Nebenstelle)(?![^\W\d_])\.?|转分机|分机号?|转|内线|#|;ext=|(?<=\d)x(?=\d))\s*[.:№#]?\s*"
    r"(?P<number>\d{1,7})\s*\)?",
    re.IGNORECASE,
)
_FROM_RUSSIA = re.compile(r"8[\s~.()–-]+10[\s~.()–-]+(?=\d)")  # noqa: RUF001 - a typed dash
_ROUNDED = re.compile(r"\d[.,]\d+\s*E\s*\+?\d+", re.IGNORECASE)
_FEWEST_DIGITS = 3
_AS_KEPT = re.compile(r"(?=.{6})(?:\+|(?!00|8))\d{1,15}(?:[ -]\d{1,15})*", re.ASCII)
"""Most numbers are written plainly, with three digits or more: there is nothing to take off."""
_NO_NUMBER = re.compile(r"@|://|^[a-z]+:|\d{16}", re.IGNORECASE)
"""An address, another program's name, more digits in a row than any number has (E.164: 15)."""
_EXAMPLE = "+86 574 8801 6850"
_SPREADSHEET = say(
    "Phones",
    "“{text}” was rounded by a spreadsheet and its last digits are lost. Look the number up again.",
)
_NO_PHONE = say("Phones", "“{text}” is not a phone number: write it like {example}.")


def plain_phone(text: str) -> str:
    """
    Return a phone number in its plain form, with "ext. 12" where it has an extension.

    Taken off are invisible marks, full-width signs, tel: and its like, the (0) after a country's
    code; 00 and the Russian 8-10 become +. Several numbers in one text stay as they are written.
    Raises Rejected for a number that a spreadsheet has rounded (8.65748E+11), and for what has no
    digits or is an address.
    """
    if is_plain_phone(text):
        return text
    number, extension = number_and_extension(text)
    digits = sum(map(str.isdigit, number))
    if digits < _FEWEST_DIGITS or _NO_NUMBER.search(number):
        raise Rejected(_NO_PHONE.put(text=excerpt(text.strip()), example=_EXAMPLE))
    return with_extension(number, extension)


def is_plain_phone(text: str) -> bool:
    """Whether a text is plainly a number in the form that `plain_phone` brings it into."""
    return bool(_AS_KEPT.fullmatch(text))


def number_and_extension(text: str) -> tuple[str, str]:
    """
    Return the number in its plain form, and its extension's digits or "".

    Raises Rejected for a number that a spreadsheet has rounded.
    """
    whole = _without_label(_from_chat_link(narrow(clean_line(text))))
    plain = whole.removeprefix("'").removesuffix(".0").strip()
    if _ROUNDED.fullmatch(plain):
        raise Rejected(_SPREADSHEET.put(text=excerpt(plain)))
    number, extension = _divided(plain)
    return _international(number), extension


def with_extension(number: str, extension: str) -> str:
    """Write a number and its extension, so that they are read back."""
    return f"{number} ext. {extension}" if extension else number


def _divided(text: str) -> tuple[str, str]:
    found = _EXTENSION.search(text)
    if found is None or text[found.end() :].strip(" .)") or not found.start():
        return text.strip(), ""
    return text[: found.start()].rstrip(" ,;/("), found["number"]


def _international(number: str) -> str:
    """Write the prefix of an international call as +, and leave out the trunk's (0) after it."""
    whole = _FROM_RUSSIA.sub("+", number, count=1) if _FROM_RUSSIA.match(number) else number
    if whole.startswith("00"):
        whole = f"+{whole[2:].lstrip(' -()')}"
    if whole.startswith("+"):
        whole = re.sub(r"^(\+[\s\d-]{1,6}?)[\s-]*\(\s*0\s*\)\s*", r"\1 ", whole)
    return " ".join(whole.split())


def _without_label(text: str) -> str:
    found = _LABEL.match(text)
    return unquote(text[found.end() :]) if found else text


def _from_chat_link(text: str) -> str:
    """Return the number in a link that opens a chat, with +; another text stays."""
    if not _CHAT.search(text):
        return text
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
    except ValueError:
        return text
    if (parts.hostname or "") not in _CHAT_HOSTS:
        return text
    digits = parse_qs(parts.query).get("phone", [parts.path.strip("/")])[0]
    return f"+{digits.strip().removeprefix('+')}"
