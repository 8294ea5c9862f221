"""What was copied from a marketplace: a link to a product or a store, or the card of a result."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.words import COUNTRIES_LATIN
from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.metrics import MetricKind, possible
from sourcing_app.domain.values.amounts import Amount, read_amounts
from sourcing_app.domain.values.links import LinkKind, alibaba_store, link_kind, web_address
from sourcing_app.domain.values.quantities import Quantity, read_quantity
from sourcing_app.domain.values.text import NAME_CAP, UNIT_CAP, clean_line

CARD_CAP = 8000
"""More than this is no card: the rest stays as text."""

_MOST_LINES = 100
_LONGEST_LINE = 300
"""No figure of a card takes more; the patterns take the square of a line's length."""
_LINK = re.compile(r"https?://\S+|(?<!\S)(?:[\w-]+\.)+alibaba\.com/?\S*")
_PARTS = re.compile(r"[\n\r\t\u00b7|]+")
_COMPANY = re.compile(
    r"\bco\.?,?\s*(?:ltd|limited)\b|\b(?:limited|ltd|inc|llc|gmbh|company|factory|corporation|corp"
    r"|enterprises?|industr(?:y|ies)|manufactory)\b\.?|公司|工厂|商行|经营部",
    re.IGNORECASE,
)
_MOQ = re.compile(
    r"(?:min(?:imum|\.)?\s*(?:order)?(?:\s*(?:qty|quantity))?|moq|мин(?:имальный|\.)?\s*заказ|起订量|最小起订量|起批量)"
    r"\s*[:\uff1a.]*\s*(?P<after>\S.*)|(?P<before>[\d.,\s]+\S*)\s*\(\s*(?:min\.?\s*order|moq)\s*\)",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?<!\d)(\d{1,2})\s*(?:yrs?|years?|года?|лет|年)(?![\w])\.?", re.IGNORECASE)
_RATE = re.compile(
    r"(?:response\s*rate|процент\s*ответов|回复率|响应率)\s*[:\uff1a]?\s*(?P<after>\d{1,3}(?:[.,]\d+)?)\s*%"
    r"|(?P<before>\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:response\s*rate|回复率|响应率)",
    re.IGNORECASE,
)
_BADGES = {
    Badge.VERIFIED_PRO: re.compile(r"\bverified\s*pro\b", re.IGNORECASE),
    Badge.VERIFIED: re.compile(r"\bverified(?:\s+supplier)?\b(?!\s*pro)", re.IGNORECASE),
    Badge.TRADE_ASSURANCE: re.compile(r"\btrade\s+assurance\b", re.IGNORECASE),
    Badge.GOLD: re.compile(r"\bgold\s+supplier\b", re.IGNORECASE),
    Badge.ASSESSED: re.compile(r"\bassessed\s+supplier\b", re.IGNORECASE),
    Badge.ONSITE_CHECK: re.compile(r"\bonsite\s+check(?:ed)?\b", re.IGNORECASE),
    Badge.FREE: re.compile(r"\bfree\s+member\b", re.IGNORECASE),
}
_NAMES = re.compile(r"/product-detail/(?P<words>[^/_]+)_\d+\.html", re.IGNORECASE)
_PERCENT = 100
_DOLLAR = "USD"


@dataclass(frozen=True, slots=True)
class PastedCard:
    """
    What a pasted text says of a supplier and its product; None and "" are not said.

    `prices` are one amount or both ends of a range, `years` those on the marketplace, `rate` the
    response rate in percent. `left` are the lines that were not understood, none is lost.
    """

    name: str = ""
    product: str = ""
    product_url: str = ""
    store_url: str = ""
    country: str = ""
    prices: tuple[Amount, ...] = ()
    moq: Quantity | None = None
    years: int | None = None
    rate: Decimal | None = None
    badges: tuple[Badge, ...] = ()
    left: tuple[str, ...] = ()
    told: tuple[str, ...] = field(default=(), compare=False)
    """The understood lines without a field of a supplier: years, response rate, a range."""

    def figures(self) -> dict[MetricKind, str]:
        """What it says of the supplier that the site counts, as it is kept with its day."""
        told = {
            MetricKind.RESPONSE_RATE: "" if self.rate is None else f"{self.rate}%",
            MetricKind.YEARS: "" if self.years is None else str(self.years),
        }
        return {kind: text for kind, text in told.items() if text and possible(kind, text)}

    def values(self) -> dict[str, Any]:
        """
        The fields of a supplier that it says, by name; of a range the lower price.

        A price in $ alone is taken for US dollars (`assumed`), as the site's prices are; one in
        another sign of several currencies names none.
        """
        price = self.prices[0] if self.prices else None
        meant = price.currencies if price else ()
        found = {
            "name": self.name,
            "product": self.product,
            "product_url": self.product_url,
            "store_url": self.store_url,
            "country": self.country,
            "currency": meant[0] if len(meant) == 1 else self.assumed,
            "price_seen": price.value if price else None,
            "moq": self.moq.value if self.moq else None,
            "unit": self.moq.unit if self.moq else "",
            "notes": "\n".join((*self.told, *self.left)),
        }
        return {name: value for name, value in found.items() if value not in (None, "")}

    @property
    def assumed(self) -> str:
        """The currency that is assumed for a price in $ alone, "" where none is."""
        meant = self.prices[0].currencies if self.prices else ()
        return _DOLLAR if len(meant) > 1 and _DOLLAR in meant else ""

    @property
    def anything(self) -> bool:
        """Whether anything was understood."""
        return bool(self.name or self.product or self.product_url or self.store_url)


def read_card(text: str) -> PastedCard:
    """
    Read what was copied; nothing is fetched.

    A card has a line for what is offered, most often its first, and one for the company; what is
    neither these nor a price, MOQ, years, response rate, country, badge or link is `left`.
    """
    card = PastedCard()
    whole = text[:CARD_CAP]
    for match in _LINK.finditer(whole):
        card = _with_link(card, match.group())
    lines = [*filter(None, map(clean_line, _PARTS.split(_LINK.sub(" ", whole))))]
    left: list[str] = []
    for line in lines[:_MOST_LINES]:
        card, understood = _with_line(card, line)
        if not understood:
            left.append(line)
    left += lines[_MOST_LINES:]
    rest = clean_line(text[CARD_CAP:])
    return _named(card, left, [rest] if rest else [])


def _with_link(card: PastedCard, link: str) -> PastedCard:
    try:
        address = web_address(link.rstrip(".,;)"))
    except Rejected:
        return replace(card, left=(*card.left, link))
    kind = link_kind(address)
    if kind is LinkKind.PRODUCT and not card.product_url:
        return replace(card, product_url=address)
    if kind is LinkKind.STORE and not card.store_url:
        store = alibaba_store(address)
        return replace(card, store_url=f"https://{store}/" if store else address)
    return replace(card, left=(*card.left, link))


def _with_line(card: PastedCard, line: str) -> tuple[PastedCard, bool]:
    """The card with what a line says, and whether it says anything but names."""
    if len(line) > _LONGEST_LINE:
        return card, False
    for read in _READERS:
        found = read(card, line)
        if found is not None:
            return found, True
    return card, False


def _moq(card: PastedCard, line: str) -> PastedCard | None:
    found = _MOQ.fullmatch(line)
    if found is None or card.moq is not None:
        return None
    try:
        moq = read_quantity(found["after"] or found["before"])
    except Rejected:
        return None
    if len(moq.unit) > UNIT_CAP:
        return None
    return replace(card, moq=moq)


def _standing(card: PastedCard, line: str) -> PastedCard | None:
    """Years on the site, response rate, country and badges, of which a line may have several."""
    rest, news = line, card
    years = _YEARS.search(rest)
    if years and card.years is None:
        news = replace(news, years=int(years[1]))
        rest = _without(rest, years)
    rate = _RATE.search(rest)
    if rate and card.rate is None:
        share = Decimal((rate["after"] or rate["before"]).replace(",", "."))
        if share <= _PERCENT:
            news, rest = replace(news, rate=share), _without(rest, rate)
    news, rest = _with_badges(news, rest)
    code = rest.strip(" ,/()")
    if not card.country and code.isupper() and code in _CODES:
        news, rest = replace(news, country=code), ""
    if rest.strip(" ,/()-") or news == card:
        return None
    plain = (news.years, news.rate) != (card.years, card.rate)
    return replace(news, told=(*card.told, line)) if plain else news


def _with_badges(card: PastedCard, line: str) -> tuple[PastedCard, str]:
    for badge, words in _BADGES.items():
        found = words.search(line)
        if found:
            card = replace(card, badges=tuple(dict.fromkeys((*card.badges, badge))))
            line = _without(line, found)
    return card, line


def _prices(card: PastedCard, line: str) -> PastedCard | None:
    if card.prices:
        return None
    try:
        found = read_amounts(line)
    except Rejected:
        return None
    positive = all(each.value > 0 for each in found)
    if not positive or not found[0].currencies:
        return None
    told = (*card.told, line) if len(found) > 1 else card.told
    return replace(card, prices=found, told=told)


_READERS: tuple[Callable[[PastedCard, str], PastedCard | None], ...] = (_moq, _standing, _prices)
_CODES = frozenset(COUNTRIES_LATIN.values())


def _without(line: str, found: re.Match[str]) -> str:
    return f"{line[: found.start()]} {line[found.end() :]}"


def _named(card: PastedCard, left: list[str], rest: list[str]) -> PastedCard:
    """The company and the product among the lines that are left; else what the links name."""
    companies = [line for line in left if _COMPANY.search(line) and len(line) <= NAME_CAP]
    name = companies[0] if companies else ""
    others = [line for line in left if line != name]
    product = next((line for line in others if _is_product(line)), "")
    if not product:
        product = _from_link(card.product_url)
    return replace(
        card,
        name=name or _from_store(card.store_url),
        product=product,
        left=(*card.left, *(line for line in others if line != product), *rest),
    )


def _is_product(line: str) -> bool:
    """Words, not a figure or a button of the site."""
    letters = sum(map(str.isalpha, line))
    return letters * 2 > len(line) and len(line) <= NAME_CAP and line.casefold() not in _BUTTONS


_BUTTONS = frozenset(
    {"contact supplier", "chat now", "add to cart", "add to compare", "compare", "inquire now"}
    | {"send inquiry", "contact now", "add to favorites", "learn more", "view more", "ad"}
)
"""What stands on a card to be clicked; it stays as text."""


def _from_link(address: str) -> str:
    found = _NAMES.search(address)
    words = re.sub(r"[-+]+|%20", " ", found["words"]) if found else ""
    return clean_line(words) if len(words) > 1 else ""


def _from_store(address: str) -> str:
    """A store is called as its address begins, until its name is known."""
    host = alibaba_store(address)
    return " ".join(_words(host.partition(".")[0])) if host else ""


def _words(host: str) -> Iterator[str]:
    yield from (part.capitalize() for part in host.split("-") if part)
