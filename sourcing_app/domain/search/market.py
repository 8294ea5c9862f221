"""Marketplaces: the address of a product search, with its filters."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from urllib.parse import quote_plus

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.links import has_place
from sourcing_app.domain.values.text import clean_line

ADDRESS_CAP = 2000
_COUNTRY = 2
PLACE = "{q}"
"""Where the words of a search go in an address."""
_ONCE = range(1, 2)


@dataclass(frozen=True, slots=True)
class Filters:
    """
    What a search is narrowed by; `country` is an ISO code or empty.

    `most_moq` is in the pieces or sets the site counts, prices are in US dollars, a unit; None
    is that they may be any. A price range the wrong way round is Rejected.
    """

    country: str = ""
    trade_assurance: bool = False
    verified: bool = False
    verified_pro: bool = False
    colour: str = ""
    size: str = ""
    most_moq: Decimal | None = None
    least_price: Decimal | None = None
    most_price: Decimal | None = None

    def __post_init__(self) -> None:
        least, most = self.least_price, self.most_price
        if least is not None and most is not None and least > most:
            wrong = say("Market", "The price from {least} is above the price up to {most}.")
            raise Rejected(wrong.put(least=least, most=most))

    def chosen(self) -> tuple[str, ...]:
        """The active supplier filters, by the markets' names."""
        words = {"ta": self.trade_assurance, "verified": self.verified}
        words["verified_pro"] = self.verified_pro
        return tuple(word for word, on in words.items() if on)

    def values(self) -> dict[str, str]:
        """The filters that are set, by the markets' names, and what the site is told of each."""
        texts = {
            "country": self.country,
            **dict.fromkeys(self.chosen(), "yes"),
            "moq": _plain(self.most_moq),
            "least_price": _plain(self.least_price),
            "most_price": _plain(self.most_price),
            "colour": self.colour,
            "size": self.size,
        }
        return {name: text for name, text in texts.items() if text}

    @classmethod
    def read(cls, country: str, chosen: str, **more: Any) -> "Filters":
        """
        Parse filters as stored in the log: a country, and words separated by commas.

        `more` are the other fields by name.
        """
        words = chosen.split(",")
        return cls(country, "ta" in words, "verified" in words, "verified_pro" in words, **more)


NO_FILTERS = Filters()
STATUSES = ("ta", "verified", "verified_pro")
"""The filters by what the site says of a supplier (R119)."""


@dataclass(frozen=True, slots=True)
class Market:
    """One marketplace: `search` contains {q}, `filters` are the parts of its address."""

    name: str
    title: str
    search: str
    latin_only: bool
    filters: Mapping[str, str]

    def takes(self, name: str) -> bool:
        """Whether the address of a search on this site holds the filter of this name."""
        return name in self.filters

    def left_out(self, filters: Filters) -> dict[str, str]:
        """
        The filters, and their values, that are to be set on the site by hand (R118).

        The statuses of suppliers are those of one site: others have nothing to set.
        """
        asked = filters.values().items()
        return {name: text for name, text in asked if name not in STATUSES and not self.takes(name)}


def parse_markets(text: str) -> tuple[Market, ...]:
    """Read markets.json; ValueError if an address is not https or lacks {q}."""
    markets = tuple(Market(**entry) for entry in json.loads(text)["markets"])
    for market in markets:
        if not has_place(market.search, PLACE, _ONCE):
            raise ValueError(f"{market.name}: {market.search} is no search address")
    return markets


def own_search_address(text: str) -> str:
    """
    Return the search address of a site as it is kept; "" stays empty.

    Raises Rejected for one that is not a web address with https, or lacks its one {q}.
    """
    address = clean_line(text)
    if address and not has_place(address, PLACE, _ONCE):
        raise Rejected(_NO_SEARCH, "url")
    return address


_NO_SEARCH = say(
    "Market",
    "A search address begins with https:// and has {place} once, where the words go: "
    "https://www.example.com/search?text={place}",
).put(place=PLACE)


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
    words = clean_line(query).split()
    if not words:
        raise Rejected(say("Market", "Type the product to search for."))
    address = market.search.replace("{q}", quote_plus(" ".join(words), errors="replace"))
    values = filters.values()
    if "country" in values:
        values["country"] = _country(values["country"])
    parts = [
        market.filters[name].replace("{value}", quote_plus(text))
        for name, text in values.items()
        if market.takes(name)
    ]
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


def _plain(number: Decimal | None) -> str:
    return "" if number is None else f"{number.normalize():f}"
