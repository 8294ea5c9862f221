"""What kind of company a supplier is, and the addresses of its pages and searches."""

import re
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import quote_plus, urlsplit

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import CheckItem


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
_STORE = re.compile(r"([a-z0-9-]+)\.(?:m\.)?en\.alibaba\.com")
_HOST = re.compile(r"[^\s/@:]+\.[^\s/@:.]{2,}(:\d+)?")
_SEARCH = "https://www.google.com/search?q="


def web_address(text: str) -> str:
    """Return an http(s) address, adding https:// to a bare host; raises Rejected otherwise."""
    whole = text if "://" in text or not text else f"https://{text}"
    try:
        parts = urlsplit(whole)
    except ValueError:
        parts = urlsplit("")
    good = parts.scheme in {"http", "https"} and _HOST.fullmatch(parts.netloc)
    if text and not good:
        raise Rejected(
            say("Suppliers", "“{text}” is not a web address: write https://…").put(text=text[:80])
        )
    return whole


def store_host(address: str) -> str:
    """Return the store's host name (brightpath.en.alibaba.com), or ""."""
    try:
        host = (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    store = _STORE.fullmatch(host)
    return f"{store.group(1)}.en.alibaba.com" if store else host


def profile_page(store_url: str) -> str:
    """Return the address of the company profile on the marketplace, or the store's own."""
    host = store_host(store_url)
    return f"https://{host}/company_profile.html" if _STORE.fullmatch(host) else store_url


def check_page(item: CheckItem, name: str, legal_name: str, store_url: str) -> str:
    """Return the address for looking up a question of the vetting list, if there is one."""
    host = store_host(store_url)
    on_alibaba = bool(_STORE.fullmatch(host))
    exact = f'"{name}"'
    chinese = f' OR "{legal_name}" 诈骗 OR 骗子 OR 投诉' if legal_name else ""
    pages = {
        CheckItem.BADGE_CONFIRMED: profile_page(store_url) or _alibaba_search(name),
        CheckItem.IDENTITY_RECORDED: _SEARCH + quote_plus(f"{exact} {legal_name} address".strip()),
        CheckItem.ACTIVITY_NOTED: profile_page(store_url) or _alibaba_search(name),
        CheckItem.REVIEWS_READ: f"https://{host}/company_profile/feedback.html"
        if on_alibaba
        else _alibaba_search(name),
        CheckItem.SCAM_SEARCHED: _SEARCH
        + quote_plus(f"{exact} scam OR fraud OR complaint{chinese} -site:alibaba.com"),
        CheckItem.BLACKLISTS_CHECKED: _SEARCH
        + quote_plus(f"{exact} supplier blacklist OR warning"),
    }
    return pages.get(item, "")


def _alibaba_search(name: str) -> str:
    return f"https://www.alibaba.com/trade/search?SearchText={quote_plus(name)}&tab=supplier"
