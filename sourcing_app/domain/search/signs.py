"""Quotation marks, dashes and links in a product search: the site misreads them (R86, R87)."""

import re
from itertools import pairwise

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search.edits import Edit, struck
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.links import LinkKind, link_kind, web_address
from sourcing_app.domain.values.text import excerpt

_QUOTE = (
    '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\uff02`'
)
_QUOTES = re.compile(
    f"[{_QUOTE}\u2032\u2033]+|(?<![^\\W_])['\u2018\u2019\u201a]+|['\u2018\u2019\u201a]+(?![^\\W_])"
)
_DASH = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d-"
_DASHES = re.compile(f"(?<!\\S)[{_DASH}]+\\s*(?P<word>(?=[^\\W_{_DASH}]|[{_QUOTE}]))?")
INCH_MARK = "[\"'\u2032\u2033\u2019\u201d]"
_AFTER_NUMBER = re.compile(f"(?<=[\\d\u00bc-\u00be\u2153-\u215e]){INCH_MARK}+")
_LINK = re.compile(
    r"(?<!\S)(?:(?:https?:)?//|www\.)\S+|(?<!\S)[\w-]+(?:\.[\w-]+)*\.(?:com|cn|net|org|ru)(?:/\S*)?(?!\S)",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")


def quotes(text: str) -> list[Edit]:
    """R86: any quotation mark, all in one edit; not an apostrophe inside a word."""
    matches = _quotation_marks(text)
    if not matches:
        return []
    found = say("Queries", "Quotation marks hide results. Leave them out.")
    start, end = matches[0].start(), matches[-1].end()
    return [Edit("R86", Severity.WARNING, found, start, end, _unquoted(text, matches))]


def _quotation_marks(text: str) -> list[re.Match[str]]:
    """Marks that quote; one behind a number, where nothing is quoted, means inches or feet."""
    found: list[re.Match[str]] = []
    for match in _QUOTES.finditer(text):
        if len(found) % 2 or not _AFTER_NUMBER.match(text, match.start(), match.end()):
            found.append(match)
    return found


def links(text: str) -> list[Edit]:
    """R39: an address is no word to search for; of a product's page it leads to the product."""
    return [_link(match) for match in _LINK.finditer(text)]


def _link(match: re.Match[str]) -> Edit:
    found = say("Queries", "“{word}” is a link. Type what the product is called.")
    try:
        product = link_kind(web_address(match.group())) is LinkKind.PRODUCT
    except Rejected:
        product = False
    if product:
        found = say(
            "Queries",
            "This is a link to a product: open it, or keep it with a supplier. "
            "To search, type what the product is called.",
        )
    sentence = found.put(word=excerpt(match.group()))
    return Edit("R39", Severity.ERROR, sentence, *match.span(), " ")


def _unquoted(text: str, matches: list[re.Match[str]]) -> str:
    gaps = pairwise(matches)
    return " ".join(["", *(text[one.end() : other.start()] for one, other in gaps), ""])


def dashes(text: str) -> list[Edit]:
    """R87: a typed dash, or a minus apart from its word, is no exclusion."""
    return [_dash(text, match) for match in _DASHES.finditer(text) if not _proper_minus(match)]


def _proper_minus(match: re.Match[str]) -> bool:
    return match.group() == "-" and match["word"] is not None


def _dash(text: str, match: re.Match[str]) -> Edit:
    if match["word"] is None:
        return struck("R87", say("Queries", "This dash excludes nothing."), match, " ")
    after = WORD.match(text, match.end())
    found = say("Queries", "To exclude a word put a minus right before it: -{word}")
    return struck("R87", found.put(word=excerpt(after.group() if after else "")), match, "-")
