"""The texts that the buyer wrote into a letter, and the long sentences of the letter in them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

from sourcing_app.domain.findings import Finding
from sourcing_app.domain.inquiries.language import TEXT_CAP
from sourcing_app.domain.inquiries.letter import LetterFacts
from sourcing_app.domain.inquiries.style import heavy_sentences

_NOT_CHECKED = frozenset(
    {
        *("sender", "supplier", "native_name", "address", "contact", "number", "link", "page"),
        *("unit", "currency", "incoterm", "own", "kind"),
    }
)
"""Names, addresses and codes."""
_PROSE = frozenset({"extra", "text"})
"""Written in sentences; the commas of the other facts part none."""


@dataclass(frozen=True, slots=True)
class Written:
    """A text that the buyer wrote into a field; `prose` is one in sentences."""

    field: str
    text: str
    prose: bool


def written_in(facts: Any) -> Iterator[Written]:
    """
    Return every text of the buyer's in the facts of a letter, in their order.

    The own wording of a block is called words_ and the block.
    """
    for each in fields(facts):
        value = getattr(facts, each.name)
        if each.name in _NOT_CHECKED or not value:
            continue
        if isinstance(value, str):
            yield Written(str(each.name), str(value)[:TEXT_CAP], each.name in _PROSE)
        elif isinstance(value, Mapping):
            yield from (
                Written(f"words_{key}", text[:TEXT_CAP], prose=True) for key, text in value.items()
            )
        elif is_dataclass(value):
            yield from written_in(value)


def long_sentences(facts: LetterFacts, prose: str) -> Iterator[Finding]:
    """
    Find the sentences of a letter's running text that are too long, by their number in it (R57).

    Each names the field it was written into, and its place there; one that the program or a
    template worded names none.
    """
    texts = [each for each in written_in(facts) if each.prose]
    for found in heavy_sentences(prose[:TEXT_CAP], facts.limits):
        yield _placed(found, prose[found.start : found.end], texts)


def _placed(found: Finding, sentence: str, texts: Sequence[Written]) -> Finding:
    """Where a sentence was written: there it may stand in other lines."""
    sought = re.compile(r"\s+".join(map(re.escape, sentence.split())))
    for each in texts:
        there = sought.search(each.text)
        if there is not None:
            return replace(found, start=there.start(), end=there.end(), field=each.field)
    return replace(found, start=0, end=0)
