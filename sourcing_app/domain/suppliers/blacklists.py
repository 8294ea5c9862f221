"""Sites on which a supplier is looked up among those that buyers warn of."""

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote_plus, urlsplit

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

PLACE = "{q}"
"""Stands in an address for the supplier's name."""


@dataclass(frozen=True, slots=True)
class BlacklistSite:
    """A site by its name, and the address of a search on it with `{q}` for the supplier's name."""

    name: str
    url: str
    id: int | None = None
    """Its row; None for one that is shipped."""

    def address(self, supplier: str) -> str:
        """The page that shows what the site says of a supplier."""
        return self.url.replace(PLACE, quote_plus(f'"{supplier}"'))


_SEARCH = "https://www.google.com/search?q="
SHIPPED = (
    BlacklistSite("Web search", f"{_SEARCH}{PLACE}+supplier+blacklist+OR+warning"),
    BlacklistSite("alibabafraud.com", f"{_SEARCH}{PLACE}+site%3Aalibabafraud.com"),
    BlacklistSite("complaintsboard.com", f"{_SEARCH}{PLACE}+site%3Acomplaintsboard.com"),
    BlacklistSite("trustpilot.com", f"{_SEARCH}{PLACE}+site%3Atrustpilot.com"),
    BlacklistSite("Baidu", f"https://www.baidu.com/s?wd={PLACE}+%E9%BB%91%E5%90%8D%E5%8D%95"),
)
"""Each asked through a search engine, so that none has to have a search page of its own."""

_NO_PLACE = say("Blacklists", "Write {place} in the address where the supplier's name belongs.")
_NOT_WEB = say("Blacklists", "Write a web address that begins with https:// or http://.")


def sites(own: Iterable[BlacklistSite], left_out: Iterable[str]) -> tuple[BlacklistSite, ...]:
    """Return the sites that are asked: the shipped ones but those left out, then the user's own."""
    gone = {*left_out}
    return (*(site for site in SHIPPED if site.url not in gone), *own)


def check_address(url: str) -> str:
    """Return an address that can be asked; raises Rejected for one without place or host."""
    text = url.strip()
    found = urlsplit(text)
    if found.scheme not in {"http", "https"} or not found.hostname or PLACE in found.netloc:
        raise Rejected(_NOT_WEB, "url")
    if PLACE not in text:
        raise Rejected(_NO_PLACE.put(place=PLACE), "url")
    return text
