"""A word of one alphabet written in another, letter by letter, as a table says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Style(StrEnum):
    """NAME follows passports (ICAO Doc 9303); ADDRESS the forms that mail and maps use."""

    NAME = "name"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Spelling:
    """
    What stands for each letter or pair of letters, all in small letters.

    `start` is for the first letter or pair of a word, `endings` for its last ones, `words` for a
    whole one.
    """

    table: Mapping[str, str]
    start: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)

    def of(self, word: str) -> str:
        """Write a word; a letter that is not in the table stays."""
        lower = word.lower()
        if lower in self.words:
            return cased(self.words[lower], word, word)
        ending = next((end for end in self.endings if lower.endswith(end)), "")
        pieces, place = [], 0
        while place < len(word) - len(ending):
            table = self.table if place else {**self.table, **self.start}
            step = 2 if lower[place : place + 2] in table else 1
            source = word[place : place + step]
            pieces.append(cased(table.get(source.lower(), source), source, word))
            place += step
        pieces.append(cased(self.endings.get(ending, ""), word[place:], word))
        return "".join(pieces)


def pairs(text: str) -> dict[str, str]:
    """Parse "from:to from:to" as a table; a letter without a value is dropped."""
    return {left: right for left, _, right in (pair.partition(":") for pair in text.split())}


def cased(latin: str, source: str, word: str) -> str:
    """Щ is SHCH in an all-capitals word, Shch at the start of any other."""
    if not source[:1].isupper():
        return latin
    return latin.upper() if len(word) > 1 and word.isupper() else latin.capitalize()
