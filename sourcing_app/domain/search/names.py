"""Countries and suppliers named in a search: they belong in its filters (R84, R85, R136)."""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search import words
from sourcing_app.domain.search.edits import Edit, inside, struck
from sourcing_app.domain.sentences import say

_SHORT_STEM = 4


def countries(text: str) -> list[Edit]:
    """R84, R136: a country or its adjective, in English, Russian or Chinese."""
    names = [match.span() for match in _PHRASES.finditer(text)]
    found = (
        *_named(text, _LATIN_COUNTRY, lambda name: words.COUNTRIES_LATIN[name]),
        *_named(text, _CYRILLIC_COUNTRY, partial(by_stem, words.COUNTRIES_CYRILLIC)),
        *_named(text, _HAN_COUNTRY, lambda name: words.COUNTRIES_HAN[name]),
    )
    return [edit for edit in found if not inside((edit.start, edit.end), names)]


def _named(text: str, pattern: re.Pattern[str], code_of: Callable[[str], str]) -> Iterator[Edit]:
    found = say("Queries", "“{word}” is a country. Use the country filter instead.")
    for match in pattern.finditer(text):
        code = code_of(match["name"].lower())
        sentence = found.put(word=match["name"])
        yield Edit("R84", Severity.WARNING, sentence, *match.span(), " ", code)


def colours(text: str) -> tuple[str, ...]:
    """The colours of an English query, which a site's own filter refines by (R118)."""
    return tuple(dict.fromkeys(match.group().lower() for match in _COLOURS.finditer(text)))


def suppliers(text: str) -> list[Edit]:
    """R85, R136: supplier, seller, factory and the like."""
    found = say("Queries", "“{word}” is not needed: every result is a supplier's.")
    return [
        struck("R85", found.put(word=match.group()), match, " ")
        for match in _SUPPLIER.finditer(text)
    ]


def by_stem(stems: dict[str, str], word: str) -> str:
    return next((value for stem, value in stems.items() if re.fullmatch(_bent(stem), word)), "")


def _bent(stem: str) -> str:
    """A Russian stem with its possible endings; a short word has none, to avoid other words."""
    if len(stem) < _SHORT_STEM:
        return stem
    return stem + (r"[^\W\d_]{0,2}" if len(stem) == _SHORT_STEM else r"[^\W\d_]{0,6}")


def any_of(names: Iterable[str]) -> str:
    return "|".join(map(re.escape, names))


_BEGUN = "|".join(
    rf"{first}\s+(?:{any_of(rest)})s?" for first, rest in words.PRODUCT_PHRASES.items()
)
_PHRASES = re.compile(rf"\b(?:{_BEGUN}|{any_of(words.PHRASE_ENDS)})\b", re.IGNORECASE)
_LATIN_COUNTRY = re.compile(
    r"(?<![\w-])(?:(?:(?:made|produced|manufactured|products?)\s+)?(?:in|from|of|by)\s+)?"
    rf"(?P<name>{any_of(words.COUNTRIES_LATIN)})(?:[\s-]+made)?(?![\w-])",
    re.IGNORECASE,
)
_CYRILLIC_COUNTRY = re.compile(
    rf"(?<![\w-])(?:\u0438\u0437\s+|\u0432\s+)?(?P<name>"
    rf"{'|'.join(map(_bent, words.COUNTRIES_CYRILLIC))})(?!\w)",
    re.IGNORECASE,
)
_HAN_COUNTRY = re.compile(rf"(?P<name>{any_of(words.COUNTRIES_HAN)})\u7684?")
_METALS = ("gold", "silver")
_COLOURS = re.compile(
    rf"(?<![\w-])(?:rose gold|{any_of(c for c in words.COLOURS if c not in _METALS)})(?![\w-])"
    rf"(?!\s+(?:{any_of(words.NAMED_BY_COLOUR)})(?!\w))",
    re.IGNORECASE,
)
_SUPPLIER = re.compile(
    r"(?<![\w-])(?:(?:from|by|of|\u043e\u0442|\u0443)\s+)?(?:(?:a|an|the)\s+)?"
    r"(?:(?:gold|verified|assessed|trusted|reliable)\s+(?=suppl|sell|vend|manuf|factor))?"
    rf"(?:{any_of(words.SUPPLIER_WORDS)}|{'|'.join(map(_bent, words.SUPPLIER_STEMS))})"
    r"(?![\w-])(?:\s+(?:price(?:s| lists?)?|\u0446\u0435\u043d[\u0430\u044b])(?![\w-])"
    rf"(?!\s+(?:{any_of(words.PRICED)})))?"
    r"(?:\s+(?:of|for|\u043d\u0430)(?![\w-]))?"
    rf"|(?:{any_of(words.SUPPLIER_HAN)})(?:\u4ef7\u683c?)?",
    re.IGNORECASE,
)
"""
With the words that only join it to the product: “manufacturer of”, “from the factory”, “wholesale
price for”.
"""
