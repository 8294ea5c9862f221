"""What kind of company a supplier is, and the addresses of its pages and searches."""

from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from urllib.parse import quote_plus

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import CheckItem
from sourcing_app.domain.values.links import alibaba_store, host_in, usual_host


class SupplierKind(StrEnum):
    """The kind of company, as far as known."""

    UNKNOWN = "unknown"
    FACTORY = "factory"
    TRADER = "trader"
    AGENT = "agent"


SUPPLIER_KIND_NAMES: Mapping[SupplierKind, Sentence] = {
    SupplierKind.UNKNOWN: say("Suppliers", "Not known"),
    SupplierKind.FACTORY: say("Suppliers", "Factory"),
    SupplierKind.TRADER: say("Suppliers", "Trading company"),
    SupplierKind.AGENT: say("Suppliers", "Agent"),
}
_SEARCH = "https://www.google.com/search?q="


@lru_cache(maxsize=4096)
def store_host(address: str) -> str:
    """Return the store's host name (brightpath.en.alibaba.com), or that of the page, or ""."""
    return usual_host(host_in(address).removeprefix("www."))


def profile_page(store_url: str) -> str:
    """Return the address of the company profile on the marketplace, or the store's own."""
    host = alibaba_store(store_url)
    return f"https://{host}/company_profile.html" if host else store_url


def check_pages(name: str, legal_name: str, store_url: str) -> Mapping[CheckItem, str]:
    """Return where to look up the questions of the vetting list that are looked up somewhere."""
    host = store_host(store_url)
    on_alibaba = bool(alibaba_store(store_url))
    exact = f'"{name}"'
    chinese = f' OR "{legal_name}" 诈骗 OR 骗子 OR 投诉' if legal_name else ""
    return {
        CheckItem.BADGE_CONFIRMED: profile_page(store_url) or _alibaba_search(name),
        CheckItem.IDENTITY_RECORDED: _SEARCH + quote_plus(f"{exact} {legal_name} address".strip()),
        CheckItem.ACTIVITY_NOTED: profile_page(store_url) or _alibaba_search(name),
        CheckItem.REVIEWS_READ: f"https://{host}/company_profile/feedback.html"
        if on_alibaba
        else _alibaba_search(name),
        CheckItem.SCAM_SEARCHED: _SEARCH
        + quote_plus(f"{exact} scam OR fraud OR complaint{chinese} -site:alibaba.com"),
        CheckItem.REVIEWS_ELSEWHERE: _SEARCH
        + quote_plus(f"{exact} reviews OR experience OR feedback -site:alibaba.com"),
        CheckItem.OWN_PHOTOS: "https://images.google.com/",
    }


def _alibaba_search(name: str) -> str:
    return f"https://www.alibaba.com/trade/search?SearchText={quote_plus(name)}&tab=supplier"
