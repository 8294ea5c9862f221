"""Wishes without a basis, gaps left open, and brands, in one text of a letter."""

import re
from collections.abc import Callable, Container, Iterator

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.phrase_bank import GAP
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import excerpt

_BEST_PRICE = re.compile(
    r"\b(?:best|lowest|cheapest|bottom)\s+(?:(?:possible|unit|FOB|EXW|CIF)\s+)?"
    r"(?:price|quote|quotation|offer|rate|deal)s?\b",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"\d\s*(?:mm|cm|m|km|in|inch(?:es)?|ft|kg|g|t|l|ml|w|kw|v|a|mah|hz|gsm|oz|lb|lbs|yd|yards?"
    r"|micron|um|\u00b5m|denier|bar|psi|\u00b0c|\u00b0|%|\")(?![^\W\d_])"
    r"|\d\s*[x\u00d7*]\s*\d"
    r"|\b(?:colou?r|size|material|finish|thickness|weight|voltage|standard|drawing)\b",
    re.IGNORECASE,
)


def describes(text: str) -> bool:
    """Whether a text gives a measure, or names a colour, size or material."""
    return bool(_MEASURE.search(text))


def bare_wishes(text: str, *, specified: bool) -> Iterator[Finding]:
    """Find each "best price" of a letter that says not what is to be priced (R64)."""
    for match in () if specified else _BEST_PRICE.finditer(text):
        told = say(
            "Lint",
            "“{words}” without a specification brings no comparable price. Name size, material "
            "and quantities.",
        )
        yield Finding(
            "R64", Severity.WARNING, told.put(words=match.group()), match.start(), match.end()
        )


def open_gaps(text: str) -> Iterator[Finding]:
    """Find each gap of a phrase, as [date], that nothing was written into (R53)."""
    for match in GAP.finditer(text):
        told = say("Lint", "“{gap}” is still to be filled in.")
        gap = excerpt(match.group())
        yield Finding("R53", Severity.WARNING, told.put(gap=gap), match.start(), match.end())


def named_brands(
    text: str, brands: Callable[[str], tuple[str, ...]], cleared: Container[str]
) -> Iterator[Finding]:
    """
    Find each brand, the first time it is named (R167).

    `cleared` are brands, in lower case, that a licence document or the buyer's word clears.
    """
    for brand in brands(text):
        if brand.casefold() in cleared:
            continue
        match = re.search(re.escape(brand), text, re.IGNORECASE)
        if match is not None:
            told = say(
                "Lint",
                "“{brand}” is a brand: only a supplier with a licence document may sell it. "
                "Attach the licence to the supplier's red flag, or keep the word.",
            )
            yield Finding(
                "R167", Severity.WARNING, told.put(brand=brand), match.start(), match.end()
            )
