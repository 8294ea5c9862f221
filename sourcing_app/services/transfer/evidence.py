"""What the values of a column say it is, where its name does not."""

import re
from collections.abc import Mapping, Sequence

from sourcing_app.domain.suppliers.identity import store_host
from sourcing_app.files.tables.lines import PackedLines

_MOST = 0.6
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]{2,}")
_LINK = re.compile(r"(?:https?:)?//\S+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*)?", re.IGNORECASE)
_PHONE = re.compile(r"\+?[\d\s().-]{7,}\d")
_WORDS = re.compile(r"[^\W\d_]{2,}")
_PRODUCT_PAGE = re.compile(r"/(?:product-detail|product|p-detail|offer|item)s?/", re.IGNORECASE)
_PAGES = ("website", "product_url", "store_url")


def evident(
    columns: Sequence[str],
    lines: PackedLines,
    found: Mapping[str, str],
    *,
    named: bool,
) -> dict[str, str]:
    """
    The fields of columns by their values, beside those `found` by name.

    Addresses of pages go where they belong whatever their column is called. Without names of
    columns phones are recognised, too, and the first column of words is the supplier's name.
    """
    result: dict[str, str] = {}
    samples = lines.samples(len(columns))
    for at, column in enumerate(columns):
        taken = {**found, **result}
        known = taken.get(column, "")
        if known and known not in _PAGES:
            continue
        field = _field(samples[at], numbers=not named)
        others = {each for name, each in taken.items() if name != column}
        if field and field not in others:
            result[column] = field
    if not named and "name" not in result.values():
        result |= _first_of_words(columns, samples, result)
    return result


def is_value(text: str) -> bool:
    """Whether a text is an address, a link, a phone or a number: no column is called so."""
    bare = text.strip()
    patterns = (_EMAIL, _LINK, _PHONE)
    return any(each.fullmatch(bare) for each in patterns) or bare.replace(".", "").isdecimal()


def is_reachable(text: str) -> bool:
    """Whether a text is an e-mail address or a phone number: nobody is called so."""
    return any(each.fullmatch(text.strip()) for each in (_EMAIL, _PHONE))


def page_kind(address: str) -> str:
    """Which field the address of a page belongs to: a product's, the store's, or the website."""
    if _PRODUCT_PAGE.search(address):
        return "product_url"
    whole = address if "//" in address else f"//{address}"
    host = store_host(whole if "://" in whole else f"https:{whole}")
    return "store_url" if host.endswith(".en.alibaba.com") else "website"


def _field(samples: Sequence[str], *, numbers: bool) -> str:
    if not samples:
        return ""
    if _share(samples, _EMAIL) >= _MOST:
        return "email"
    if _share(samples, _LINK) >= _MOST:
        kinds = [page_kind(sample) for sample in samples]
        return max(_PAGES, key=kinds.count)
    return "phone" if numbers and _share(samples, _PHONE) >= _MOST else ""


def _first_of_words(
    columns: Sequence[str], told: Sequence[Sequence[str]], taken: Mapping[str, str]
) -> dict[str, str]:
    for column, samples in zip(columns, told, strict=True):
        words = sum(bool(_WORDS.search(sample)) for sample in samples)
        if column not in taken and samples and words >= _MOST * len(samples):
            return {column: "name"}
    return {}


def _share(samples: Sequence[str], pattern: re.Pattern[str]) -> float:
    return sum(bool(pattern.fullmatch(sample)) for sample in samples) / len(samples)
