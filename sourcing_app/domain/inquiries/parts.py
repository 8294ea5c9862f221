"""Reads the parts of a letter's body from plain text: paragraphs, bullets, numbered questions."""

import re
from collections.abc import Iterator
from itertools import groupby

from sourcing_app.domain.inquiries.letter import LetterPart, PartKind

_BULLET = "- "
_NUMBER = re.compile(r"([1-9]\d{0,3})\. ")


def parts_of(text: str) -> Iterator[LetterPart]:
    """
    Yield a part for each run of lines of a list, and a paragraph for each other line.

    Questions count from 1; "12. December is our last day" is no question and keeps its number.
    """
    lines = [line.strip() for line in text.split("\n")]
    for kind, found in groupby(filter(None, lines), key=_kind):
        run = tuple(found)
        if kind is PartKind.BULLETS:
            yield LetterPart(kind, tuple(line.removeprefix(_BULLET) for line in run))
        elif kind is PartKind.QUESTIONS and [*map(_first, run)] == [*range(1, len(run) + 1)]:
            yield LetterPart(kind, tuple(_NUMBER.sub("", line, count=1) for line in run))
        else:
            yield from (LetterPart(PartKind.PARAGRAPH, (line,)) for line in run)


def part_of(block: str) -> LetterPart:
    """Return the list whose lines these are, else a paragraph."""
    lines = block.split("\n")
    kinds = set(map(_kind, lines))
    if kinds == {PartKind.BULLETS}:
        return LetterPart(PartKind.BULLETS, tuple(line.removeprefix(_BULLET) for line in lines))
    if kinds == {PartKind.QUESTIONS}:
        texts = tuple(_NUMBER.sub("", line, count=1) for line in lines)
        part = LetterPart(PartKind.QUESTIONS, texts, _first(lines[0]))
        if "\n".join(part.lines()) == block:
            return part
    return LetterPart(PartKind.PARAGRAPH, (block,))


def _kind(line: str) -> PartKind:
    if line.startswith(_BULLET):
        return PartKind.BULLETS
    return PartKind.QUESTIONS if _NUMBER.match(line) else PartKind.PARAGRAPH


def _first(line: str) -> int:
    match = _NUMBER.match(line)
    return int(match[1]) if match else 1
