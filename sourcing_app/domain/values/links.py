"""Web addresses as they are copied: cleaned, and told apart by what they lead to."""

import re
from enum import StrEnum
from urllib.parse import SplitResult, parse_qs, urlsplit, urlunsplit

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line, narrow


class LinkKind(StrEnum):
    """What a web address leads to, as far as the address shows it."""

    SITE = "site"
    STORE = "store"
    PRODUCT = "product"


_HOST = re.compile(r"[^\s/@:]+\.[^\s/@:.]{2,}(:\d+)?")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:(?!\d)", re.IGNORECASE)
_PLAIN = re.compile(r"https?://([a-z0-9.-]+)(/[!-\"$->@-~]*)?(?:[?#][!-~]*)?")
"""Most addresses: such a host and path are what `urlsplit` finds, in a fraction of the time."""
_AS_KEPT = re.compile(
    r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z0-9-]{2,}(?:/(?:[\w./~-]*[\w/~-])?)?", re.ASCII
)
"""Most addresses are in their form already: nothing to unwrap, to forward or to leave out."""
_LABEL = re.compile(
    r"(?:web ?site|web ?page|web|home ?page|site|url|link|store|shop|сайт|веб-сайт|ссылка|магазин"
    r"|网址|网站|官网|链接|店铺)\s*:\s*(?=[^\s/]+\.|//|https?:)",
    re.IGNORECASE,
)
_SLIP = re.compile(r"^(https?)(?::/?(?!/)|//)(?=[^/\s]+\.)", re.IGNORECASE)
_MARKED_UP = re.compile(r".*(?:\]\(|href=[\"'])(?P<target>[^\s\"')]+)[\"')].*")
_ACCESS = re.compile(r"[^#]*#\s*(\S+?)\s*#[^#]*")
_TRACKING = re.compile(
    r"utm_\w+|spm|scm|tracelog|gclid|fbclid|yclid|ysclid|msclkid|igshid|mc_[ce]id|_ga|from_spm"
)
_FORWARDERS = {
    "www.google.com": ("/url", ("q", "url")),
    "google.com": ("/url", ("q", "url")),
    "l.facebook.com": ("/l.php", ("u",)),
    "lm.facebook.com": ("/l.php", ("u",)),
    "www.youtube.com": ("/redirect", ("q",)),
    "l.instagram.com": ("/", ("u",)),
    "away.vk.com": ("/away.php", ("to",)),
    "vk.com": ("/away.php", ("to",)),
    "link.zhihu.com": ("/", ("target",)),
}
"""Pages that only lead on: their path, and which of their parameters says where."""

_STORE = re.compile(r"([a-z0-9-]+)\.(?:m\.en|en|en\.m)\.alibaba\.com")
_ALIBABA = ".alibaba.com"
_BARE_STORE = re.compile(r"https?://(?!www\.)[a-z0-9-]+\.en\.alibaba\.com/?")
"""Most addresses of stores: no page of a product is there, whatever the store is called."""


def _hosts(domain: str) -> re.Pattern[str]:
    """A domain with all below it: what only ends like it is another's."""
    return re.compile(rf"(?:.+\.)?{domain}")


_MARKETS = (
    (_hosts(r"alibaba\.com"), re.compile(r"/(?:product-detail|p-detail|pla|product)/.+")),
    (re.compile(r"(?:detail|m)\.1688\.com"), re.compile(r"/offer/\d+.*")),
    (_hosts(r"made-in-china\.com"), re.compile(r"/(?:product|prod)/.+")),
    (_hosts(r"aliexpress\.(?:com|ru|us)"), re.compile(r"/(?:item|i)/.+")),
    (_hosts(r"globalsources\.com"), re.compile(r".*(?:/product/|-p\d*\.htm).*")),
    (_hosts(r"dhgate\.com"), re.compile(r"/product/.+")),
)
_BY_PATH = re.compile(
    r"(?:[a-z-]+\.)?alibaba\.com/(?:product-detail|p-detail)/.+\.html|detail\.1688\.com/offer/\d+\.html"
)
_BEGINNING = re.compile(r"[a-z]+://[^/?#]+", re.IGNORECASE)
_OF_MARKETS = ("alibaba", "1688", "made-in-china", "aliexpress", "globalsources", "dhgate")
_STORES = (
    (re.compile(r"(?!www\.|detail\.|m\.|s\.)[a-z0-9-]+\.1688\.com"), re.compile(r".*")),
    (re.compile(r"(?!www\.)[a-z0-9-]+\.(?:en\.)?made-in-china\.com"), re.compile(r".*")),
    (_hosts(r"aliexpress\.(?:com|ru|us)"), re.compile(r"/store/.+")),
)


def web_address(text: str) -> str:
    """
    Return an http(s) address: with https: where no scheme stands, without tracking parameters.

    Understood are //host, a bare host, one behind its caption (Website: …), the Text#address# of
    databases, and pages that only lead on. Raises Rejected with an example for anything else.
    """
    if is_as_kept(text):
        return text
    line = narrow(clean_line(text)).strip(" <>\"'")
    label = _LABEL.match(line)
    bare = line[label.end() :].lstrip(" <\"'") if label else line
    plain = _SLIP.sub(r"\1://", _unwrapped(bare)).rstrip(".,;")
    whole = f"https:{plain}" if plain.startswith("//") else plain
    if whole and not _SCHEME.match(whole):
        whole = f"https://{whole}"
    parts = _split(whole)
    if not whole or (parts.scheme in {"http", "https"} and _HOST.fullmatch(parts.netloc)):
        forwarded = _forwarded(whole)
        return web_address(forwarded) if forwarded else _untracked(whole)
    raise Rejected(
        say("Suppliers", "“{text}” is not a web address: write https://…").put(text=text[:80])
    )


def has_place(address: str, place: str, counts: range) -> bool:
    """
    Whether it is a whole https address without a login that has a place for words so many times.

    The place, such as {q}, never stands in the host: what is typed does not choose the site.
    """
    parts = _split(address)
    plain = parts.scheme == "https" and "." in (parts.hostname or "") and "@" not in parts.netloc
    written = address.isascii() and address.isprintable() and " " not in address
    return plain and written and place not in parts.netloc and address.count(place) in counts


def is_as_kept(text: str) -> bool:
    """Whether a text is plainly an address in the form that `web_address` brings it into."""
    return bool(_AS_KEPT.fullmatch(text))


def link_kind(address: str) -> LinkKind:
    """Tell by host and path what an address leads to; of an unknown shop it is the site."""
    if not any(market in address for market in _OF_MARKETS):
        return LinkKind.SITE
    if _BARE_STORE.fullmatch(address):
        return LinkKind.STORE
    host, path = _host_and_path(address)
    if any(of.fullmatch(host) and page.fullmatch(path) for of, page in _MARKETS):
        return LinkKind.PRODUCT
    if alibaba_store(address) or any(
        of.fullmatch(host) and page.fullmatch(path) for of, page in _STORES
    ):
        return LinkKind.STORE
    return LinkKind.SITE


def alibaba_store(address: str) -> str:
    """Return the host of a store on Alibaba.com (brightpath.en.alibaba.com), or ""."""
    return _store_at(host_in(address).removeprefix("www."))


def usual_host(host: str) -> str:
    """Return the host of a store on Alibaba.com in its usual form; another one stays."""
    return _store_at(host) or host


def _store_at(host: str) -> str:
    found = _STORE.fullmatch(host) if host.endswith(_ALIBABA) else None
    return f"{found[1]}.en.alibaba.com" if found else ""


def host_in(address: str) -> str:
    """Return the host that an address with its scheme names, in small letters, or ""."""
    return _host_and_path(address)[0]


def _host_and_path(address: str) -> tuple[str, str]:
    plain = _PLAIN.fullmatch(address)
    if plain:
        return plain[1], plain[2] or ""
    parts = _split(address)
    return parts.hostname or "", parts.path


def _unwrapped(text: str) -> str:
    """Return the address in the Text#address# of a database, and in the links of pages."""
    marked = _MARKED_UP.fullmatch(text)
    if marked:
        return marked["target"]
    found = _ACCESS.fullmatch(text)
    return found[1] if found and "." in found[1] else text


def _forwarded(address: str) -> str:
    """Return where a page that only leads on leads to, or ""."""
    parts = _split(address)
    path, names = _FORWARDERS.get(parts.hostname or "", ("", ()))
    if not names or parts.path != path:
        return ""
    query = parse_qs(parts.query)
    targets = (query[name][0] for name in names if name in query)
    return next((target for target in targets if target.startswith("http")), "")


def _untracked(address: str) -> str:
    """
    Leave the parameters out that only tell where a visitor came from.

    Of the page of a product whose path says all, every parameter is one. Case of scheme and host
    means nothing, and is small.
    """
    parts = _split(address)
    host = _BEGINNING.match(address)
    if host and host[0] != host[0].lower():
        return _untracked(host[0].lower() + address[host.end() :])
    if _BY_PATH.fullmatch(f"{parts.hostname}{parts.path}"):
        return urlunsplit(parts._replace(query="", fragment=""))
    pairs = parts.query.split("&")
    left = [pair for pair in pairs if not _TRACKING.fullmatch(pair.partition("=")[0].casefold())]
    return address if left == pairs else urlunsplit(parts._replace(query="&".join(left)))


def _split(address: str) -> SplitResult:
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")
