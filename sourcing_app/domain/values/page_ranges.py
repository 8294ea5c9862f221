"""Which pages of a document are printed, as people write it: 1-3, 5."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

MOST_COPIES = 99
LONGEST = 100
"""Characters of a range; nobody needs more."""
_PART = re.compile(r"(\d{1,6})(?:\s*[-\N{EN DASH}\N{EM DASH}]\s*(\d{1,6}))?")
_SEPARATORS = re.compile(r"[,;\N{FULLWIDTH COMMA}\N{IDEOGRAPHIC COMMA}]")
_HOW = say("Pages", "“{text}” is no range of pages: write it like 1-3, 5.")
_OUTSIDE = say("Pages", "There is no page {page}: the document has {count}.")
_T = TypeVar("_T")
_COPIES = say("Pages", "Copies are a whole number from 1 to {most}.")


def read_pages(text: str, count: int) -> tuple[int, ...]:
    """
    Return the pages named, from 1, in the order in which they are written, each once.

    An empty text is all `count` pages. Raises Rejected for what is no range, or outside.
    """
    if not text.strip():
        return tuple(range(1, count + 1))
    if len(text) > LONGEST:
        raise Rejected(_HOW.put(text=f"{text[:20]}…"))
    found: dict[int, None] = {}
    for part in _SEPARATORS.split(text):
        matched = _PART.fullmatch(part.strip())
        if matched is None:
            raise Rejected(_HOW.put(text=part.strip()[:20] or text.strip()[:20]))
        first = int(matched.group(1))
        last = int(matched.group(2) or first)
        if first > last:
            raise Rejected(_HOW.put(text=part.strip()))
        wrong = next((page for page in (first, last) if not 1 <= page <= count), None)
        if wrong is not None:
            raise Rejected(_OUTSIDE.put(page=wrong, count=count))
        found.update(dict.fromkeys(range(first, last + 1)))
    return tuple(found)


def picked(pages: Sequence[int], sheets: Iterable[_T]) -> Iterable[_T]:
    """Return these of all sheets, from 1, or all; raises Rejected for one beyond the last."""
    if not pages:
        return sheets
    every = [*sheets]
    if max(pages) > len(every):
        raise Rejected(_OUTSIDE.put(page=max(pages), count=len(every)))
    return [every[page - 1] for page in pages]


def read_copies(text: str) -> int:
    """Return how many copies are wanted; nothing written is one. Raises Rejected."""
    typed = text.strip()
    if not typed:
        return 1
    if typed.isascii() and typed.isdecimal() and len(typed) < 4 and 1 <= int(typed) <= MOST_COPIES:  # noqa: PLR2004 - more digits than any number of copies
        return int(typed)
    raise Rejected(_COPIES.put(most=MOST_COPIES))
