"""The products named in one search: it should be one (R83)."""

import re
from collections.abc import Iterable

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.search import words
from sourcing_app.domain.search.edits import EXCLUDED, Edit, count_words, inside
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line

_SEPARATOR = re.compile(
    r"(?<!\d)[,/+\uff0c\u3001\uff0f\uff0b]+|[,/+\uff0c\u3001\uff0f\uff0b]+(?!\d)|[;|\uff1b]+"
    r"|(?<!\S)(?:and|or|plus|\u0438|\u0438\u043b\u0438|&)(?!\S)|[\u548c\u4e0e\u53ca]",
    re.IGNORECASE,
)
_AND = r"\s+(?:and|&|n|'n'?|\u0438)\s+"
_COLOUR = f"(?:{'|'.join(words.COLOURS)})"
_PAIRS = re.compile(
    rf"(?<![\w-])(?:{'|'.join(f'{one}s?{_AND}{other}s?' for one, other in words.PAIRS)}"
    rf"|{_COLOUR}{_AND}{_COLOUR}|[^\W\d_]{_AND}[^\W\d_]|[a-z]{{1,2}}/[a-z]{{1,2}}|\d+\s?(?:km/h|км/ч)"
    rf"|[^\W_]+{_AND}[^\W_]+\s+(?:set|kit|combo)s?)(?![\w-])",
    re.IGNORECASE,
)
"""Known pairs, two colours, two letters (H&M), short forms (AC/DC), and what calls itself a set."""


def products(text: str) -> tuple[str, ...]:
    """R83: the products named in one query, each with all excluded words of the query."""
    excluded = " ".join(dict.fromkeys(EXCLUDED.findall(text)))
    bare = EXCLUDED.sub(" ", text)
    kept = [match.span() for match in _PAIRS.finditer(bare)]
    parts, start = [], 0
    for match in _SEPARATOR.finditer(bare):
        if not inside(match.span(), kept):
            parts.append(bare[start : match.start()])
            start = match.end()
    parts.append(bare[start:])
    named = [clean_line(f"{part} {excluded}") for part in parts if count_words(part)]
    return tuple(dict.fromkeys(named)) or ((clean_line(excluded),) if excluded else ())


def without_excluded(query: str) -> str:
    """The product alone: a query without the words it excludes."""
    return clean_line(EXCLUDED.sub(" ", query))


def share_a_word(query: str, others: Iterable[str]) -> bool:
    """Whether a query names anything that one of these names: it may still be about them."""
    named = {word.casefold() for word in without_excluded(query).split()}
    return any(named & {word.casefold() for word in other.split()} for other in others)


def several(text: str) -> list[Edit]:
    """R83: more than one product, or a needless separator."""
    named = products(text)
    if len(named) > 1:
        found = say("Queries", "{count} products in one query: search for one at a time.")
        sentence = found.put(count=len(named))
        return [Edit("R83", Severity.WARNING, sentence, 0, len(text), named[0])]
    if not named or _same_words(named[0], text):
        return []
    found = say("Queries", "Separators between words do not help. Leave them out.")
    return [Edit("R83", Severity.WARNING, found, 0, len(text), named[0])]


def _same_words(one: str, other: str) -> bool:
    return sorted(one.split()) == sorted(other.split())
