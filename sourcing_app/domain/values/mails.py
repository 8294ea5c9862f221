"""E-mail addresses as they are typed and pasted, checked by their form alone (R26)."""

import re
from urllib.parse import unquote

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line, excerpt, narrow

_LABEL = re.compile(
    r"(?:mailto|e-?mail|mail|эл\.? ?почта|почта|邮箱|电子邮件)\s*:\s*", re.IGNORECASE
)
_NAMED = re.compile(r"[^<>]*<\s*([^<>\s]+@[^<>\s]+)\s*>")
_PART = r"[^\s@<>,;:\"()\[\]]"
_ADDRESS = re.compile(rf"(?<!{_PART}){_PART}+@{_PART}+\.[^\s@<>,;:\"()\[\].]{{2,}}")
_AS_KEPT = re.compile(
    r"[a-z0-9_+-]+(?:\.[a-z0-9_+-]+)*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}",
    re.ASCII | re.IGNORECASE,
)
"""Most addresses are written plainly: there is nothing to unwrap or to doubt."""
_IN_WORDS = re.compile(r"\s*[(\[{]\s*(?:at|собака|艾特)\s*[)\]}]\s*", re.IGNORECASE)
_DOT_IN_WORDS = re.compile(r"\s*[(\[{]\s*(?:dot|точка|点)\s*[)\]}]\s*", re.IGNORECASE)
_ENDS = " .,;:\"'()<>[]"
_NO_MAIL = say("Mails", "“{text}” is not an e-mail address: write it like {example}.")
_TWO = say("Mails", "“{text}” are several e-mail addresses: write one, such as {example}.")


def plain_mail(text: str) -> str:
    """
    Return the one address in a text: without mailto:, a name before it, marks and brackets.

    Raises Rejected with what to write for several addresses, for name(at)company.com, and for what
    is no address.
    """
    if is_plain_mail(text):
        return text
    address = without_wrapping(text)
    if _ADDRESS.fullmatch(address) and not {"..", ".@", "@."} & _pairs(address):
        return address
    shown = excerpt(text.strip())
    several = _ADDRESS.findall(address)
    if len(several) > 1:
        raise Rejected(_TWO.put(text=shown, example=several[0]))
    meant = _DOT_IN_WORDS.sub(".", _IN_WORDS.sub("@", address))
    readable = meant != address and _ADDRESS.fullmatch(meant)
    example = meant if readable else "name@company.com"
    raise Rejected(_NO_MAIL.put(text=shown, example=example))


def is_plain_mail(text: str) -> bool:
    """Whether a text is plainly one address in the form that `plain_mail` brings it into."""
    return bool(_AS_KEPT.fullmatch(text))


def without_wrapping(text: str) -> str:
    """Return a text without invisible marks, mailto:, the name and the brackets of an address."""
    whole = narrow(clean_line(text))
    label = _LABEL.match(whole)
    whole = unquote(whole[label.end() :].partition("?")[0]) if label else whole
    named = _NAMED.fullmatch(whole)
    return (named[1] if named else whole).strip(_ENDS)


def _pairs(text: str) -> set[str]:
    return {text[at : at + 2] for at in range(len(text) - 1)}
