"""One query on several markets: each in the words that the site understands."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.market import Filters, Market, search_address
from sourcing_app.domain.search.products import without_excluded
from sourcing_app.domain.search.vocabulary import Vocabulary
from sourcing_app.domain.sentences import Sentence

_LATIN_THERE_TOO = frozenset({"led", "usb", "pvc", "pu", "tv", "rgb", "gps", "wifi", "diy"})
"""Chinese sellers write these in Latin letters."""


@dataclass(frozen=True, slots=True)
class MarketSearch:
    """
    A search as one market takes it: its query and address, "" with the `reason` why there is none.

    `hits` are the latest results noted there and `noted_on` their day, None where there are none.
    """

    market: Market
    query: str
    address: str
    reason: Sentence | None = None
    hits: int | None = None
    noted_on: date | None = None


def on_market(market: Market, query: str, filters: Filters, vocabulary: Vocabulary) -> MarketSearch:
    """The search on this market; one that takes any letters is asked in Chinese where known."""
    words = query if market.latin_only else in_chinese(query, vocabulary)
    try:
        return MarketSearch(market, words, search_address(market, words, filters))
    except Rejected as problem:
        return MarketSearch(market, words, "", problem.sentence)


def in_chinese(query: str, vocabulary: Vocabulary) -> str:
    """The query in Chinese; a name that nobody knows stays as it is."""
    rows = (row for row in reversed(vocabulary.rows) if row[0] not in _LATIN_THERE_TOO)
    names = {english: chinese[0] for english, _, chinese in rows if chinese}
    words, found = without_excluded(query).casefold().split(), ""
    while words:
        size = next((n for n in range(len(words), 0, -1) if " ".join(words[:n]) in names), 0)
        part = names[" ".join(words[:size])] if size else words[0]
        found += part if _joins(found, part) else f" {part}"
        words = words[size or 1 :]
    return found.strip()


def _joins(before: str, part: str) -> bool:
    """Chinese words stand together; Latin ones keep their space."""
    return not before or not (before[-1].isascii() or part[0].isascii())
