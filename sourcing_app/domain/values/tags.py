"""Tags: short words a user gives to records, kept as one text with commas between them."""

import re
from collections.abc import Iterable

_BETWEEN = re.compile(r"[,;\uff0c\uff1b\u3001\n]")
"""Commas and semicolons, the Chinese ones too."""


def tags_in(text: str) -> tuple[str, ...]:
    """The tags of a text, each once whatever its case, in their order."""
    words = (" ".join(part.split()) for part in _BETWEEN.split(text))
    found: dict[str, str] = {}
    for word in filter(None, words):
        found.setdefault(word.casefold(), word)
    return tuple(found.values())


def joined_tags(tags: Iterable[str]) -> str:
    """Tags as they are kept."""
    return ", ".join(tags)
