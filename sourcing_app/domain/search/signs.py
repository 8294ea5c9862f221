"""Quotation marks and dashes in a product search: the site misreads them (R86, R87)."""

import re
from itertools import pairwise

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search.edits import Edit, struck
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import excerpt

_QUOTE = (
    '"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\u300c\u300d\u300e\u300f\u301d\u301e\uff02`'
)
_QUOTES = re.compile(
    f"[{_QUOTE}\u2032\u2033]+|(?<![^\\W_])['\u2018\u2019\u201a]+|['\u2018\u2019\u201a]+(?![^\\W_])"
)
_DASH = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d-"
_DASHES = re.compile(f"(?<!\\S)[{_DASH}]+\\s*(?P<word>(?=[^\\W_{_DASH}]|[{_QUOTE}]))?")
WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")


def quotes(text: str) -> list[Edit]:
    """R86: any quotation mark, all in one edit; not an apostrophe inside a word."""
    matches = list(_QUOTES.finditer(text))
    if not matches:
        return []
    found = say("Queries", "Quotation marks hide results. Leave them out.")
    start, end = matches[0].start(), matches[-1].end()
    return [Edit("R86", Severity.WARNING, found, start, end, _unquoted(text, matches))]


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
