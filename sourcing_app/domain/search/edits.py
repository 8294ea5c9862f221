"""One correction of a product search: what breaks a rule, and its replacement."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sourcing_app.domain.findings import Severity
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.text import clean_line

EXCLUDED = re.compile(r"(?<!\S)-(?=[^\W_])\S+")


@dataclass(frozen=True, slots=True)
class Edit:
    """What breaks a rule at start..end, and its replacement; None if a person must decide."""

    rule: str
    severity: Severity
    sentence: Sentence
    start: int
    end: int
    replacement: str | None = None
    country: str = ""


Rule = Callable[[str], list[Edit]]


def count_words(text: str) -> int:
    """Count the words to search for; excluded ones do not count."""
    return sum(any(map(str.isalnum, token)) for token in EXCLUDED.sub(" ", text).split())


def applied(text: str, edits: Iterable[Edit]) -> str:
    """Apply all edits that have a replacement and do not overlap an earlier one."""
    parts, start = [], 0
    for edit in sorted(edits, key=lambda edit: edit.start):
        if edit.replacement is not None and edit.start >= start:
            parts += [text[start : edit.start], edit.replacement]
            start = edit.end
    return clean_line("".join([*parts, text[start:]]))


def struck(rule: str, sentence: Sentence, match: re.Match[str], replacement: str) -> Edit:
    return Edit(rule, Severity.WARNING, sentence, match.start(), match.end(), replacement)


def inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(start <= span[0] and span[1] <= end for start, end in others)


def touches(match: re.Match[str], others: list[tuple[int, int]]) -> bool:
    return any(match.start() < end and start < match.end() for start, end in others)
