"""Marketplaces: the address of a product search, with its filters."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote_plus, urlsplit

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

ADDRESS_CAP = 2000
_COUNTRY = 2


@dataclass(frozen=True, slots=True)
class Filters:
    """The site's search filters; `country` is an ISO code or empty."""

    country: str = ""
    trade_assurance: bool = False
    verified: bool = False
    verified_pro: bool = False

    def chosen(self) -> tuple[str, ...]:
        """The active supplier filters, by the markets' names."""
        words = {"ta": self.trade_assurance, "verified": self.verified}
        words["verified_pro"] = self.verified_pro
        return tuple(word for word, on in words.items() if on)

    @classmethod
    def read(cls, country: str, chosen: str) -> "Filters":
        """Parse filters as stored in the log: a country, and words separated by commas."""
        words = chosen.split(",")
        return cls(country, "ta" in words, "verified" in words, "verified_pro" in words)


NO_FILTERS = Filters()


@dataclass(frozen=True, slots=True)
class Market:
    """One marketplace: `search` contains {q}, `filters` are the parts of its address."""

    name: str
    title: str
    search: str
    latin_only: bool
    filters: Mapping[str, str]

    def takes(self, name: str) -> bool:
        """Whether this site has the filter country, ta, verified or verified_pro."""
        return name in self.filters


def parse_markets(text: str) -> tuple[Market, ...]:
    """Read markets.json; ValueError if an address is not https or lacks {q}."""
    markets = tuple(Market(**entry) for entry in json.loads(text)["markets"])
    for market in markets:
        parts = urlsplit(market.search)
        if parts.scheme != "https" or not parts.hostname or market.search.count("{q}") != 1:
            raise ValueError(f"{market.name}: {market.search} is no search address")
    return markets


def market_named(markets: Iterable[Market], name: str) -> Market:
    """Find a market by its name or title, ignoring case; Rejected lists the known ones."""
    known = tuple(markets)
    wanted = name.strip().lower()
    for market in known:
        if wanted in {market.name, market.title.lower()}:
            return market
    raise Rejected(
        say("Market", "There is no marketplace “{name}”. Choose one of: {known}").put(
            name=name[:40], known=", ".join(market.name for market in known)
        )
    )


def search_address(market: Market, query: str, filters: Filters = NO_FILTERS) -> str:
    """Return the search address; filters the site does not support are left out."""
    words = query.split()
    if not words:
        raise Rejected(say("Market", "Type the product to search for."))
    address = market.search.replace("{q}", quote_plus(" ".join(words), errors="replace"))
    parts = [market.filters[word] for word in filters.chosen() if market.takes(word)]
    if filters.country and market.takes("country"):
        parts.insert(0, market.filters["country"].replace("{value}", _country(filters.country)))
    whole = "&".join([address, *parts])
    if len(whole) > ADDRESS_CAP:
        raise Rejected(say("Market", "The search address is too long: use fewer words."))
    return whole


def _country(code: str) -> str:
    upper = code.upper()
    if len(upper) != _COUNTRY or not (upper.isascii() and upper.isalpha()):
        raise Rejected(
            say("Market", "“{code}” is not a country code; write two letters, such as CN").put(
                code=code[:20]
            )
        )
    return upper
