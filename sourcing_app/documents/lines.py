"""
Texts broken into lines, for documents of plain paragraphs: letters.

A paragraph library lays out markup; letters have none, and by the dozen they share most of their
lines, which are broken once.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase.pdfmetrics import stringWidth

from sourcing_app.documents import fonts

_WIDE = (
    "\u1100-\u11ff\u2e80-\u303f\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef"
)
_CLOSING = (
    "\u3001\u3002\uff0c\uff0e\uff01\uff1f\uff1a\uff1b\uff09\u300b\u300d\u300f\u3011\u2019\u201d"
)
_TOKEN = re.compile(f" +|[{_WIDE}][{_CLOSING}]*|[^ {_WIDE}]+")
"""A space, one letter of a script that is broken anywhere, or a word."""

Run = tuple[str, str]
"""A font's name and what is written in it."""
Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """How a text is set: its size and weight, and the width it has, in points."""

    size: float
    width: float
    bold: bool = False


@lru_cache(maxsize=4000)
def broken(text: str, setting: Setting) -> tuple[Line, ...]:
    """
    Break a text into lines; a line break in it is one on paper.

    A word that is wider than a line is broken where the line ends. Rejected names a character that
    no font has.
    """
    return tuple(line for part in text.split("\n") for line in _lines(part, setting))


def _lines(text: str, setting: Setting) -> Iterator[Line]:
    line: list[str] = []
    room = setting.width
    for token in _TOKEN.findall(text):
        wide = width(token, setting.size, bold=setting.bold)
        if token.isspace():
            line.append(token)  # at the end of a line it is dropped
            room -= wide
            continue
        if wide > room and line:
            yield _runs(line, setting)
            line, room = [], setting.width
        for piece in (token,) if wide <= setting.width else _pieces(token, setting):
            wide = width(piece, setting.size, bold=setting.bold)
            if wide > room and line:
                yield _runs(line, setting)
                line, room = [], setting.width
            line.append(piece)
            room -= wide
    yield _runs(line, setting)


def _pieces(word: str, setting: Setting) -> Iterator[str]:
    """Cut a word into pieces of at most a line's width, each as long as may be."""
    start, left = 0, setting.width
    for at, letter in enumerate(word):
        wide = width(letter, setting.size, bold=setting.bold)
        if wide > left and at > start:
            yield word[start:at]
            start, left = at, setting.width
        left -= wide
    yield word[start:]


def _runs(pieces: Iterable[str], setting: Setting) -> Line:
    return tuple(fonts.runs("".join(pieces).rstrip(" "), bold=setting.bold))


@lru_cache(maxsize=20_000)
def width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a text is on one line, in points."""
    return sum(stringWidth(piece, font, size) for font, piece in fonts.runs(text, bold=bold))
