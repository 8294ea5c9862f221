"""
The fonts that documents are printed with: Noto Sans, SC for Chinese, KR for Korean.

A PDF library draws nothing, or an empty box, for a missing character; here it is rejected by name
before a page is drawn.
"""

import re
from collections.abc import Container, Iterator
from itertools import groupby
from pathlib import Path
from threading import Lock
from typing import cast

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
_FONTS = {
    False: (REGULAR, "NotoSansSC", "NotoSansKR"),
    True: (BOLD, "NotoSansSC-Bold", "NotoSansKR-Bold"),
}
_FILES = {
    REGULAR: "NotoSans-Regular.ttf",
    BOLD: "NotoSans-Bold.ttf",
    "NotoSansSC": "NotoSansSC-Regular.ttf",
    "NotoSansSC-Bold": "NotoSansSC-Bold.ttf",
    "NotoSansKR": "NotoSansKR-Regular.ttf",
    "NotoSansKR-Bold": "NotoSansKR-Bold.ttf",
}
_BLANKS = " \n\t"
_LAST_COPIED = 0xFFFF  # reportlab's text extraction is wrong for characters beyond this
_EDGES = re.compile(r"[\n\t]")
_AROUND = 12  # letters shown on both sides of a character that cannot be printed


embedding = Lock()
"""Held while a PDF is put together: reportlab reads the glyphs of a font at one place at a time."""
_registering = Lock()


def register(resources: Path) -> None:
    """Register the fonts with reportlab, once per process; required before runs() and require()."""
    with _registering:
        known = pdfmetrics.getRegisteredFontNames()
        for name, file in _FILES.items():
            if name not in known:
                pdfmetrics.registerFont(TTFont(name, resources / "fonts" / file, shapable=False))
        for regular, bold in zip(*_FONTS.values(), strict=True):
            pdfmetrics.registerFontFamily(regular, regular, bold, regular, bold)


def runs(text: str, *, bold: bool = False) -> list[tuple[str, str]]:
    """Split a text into (font name, piece); Rejected names a character missing from every font."""
    usual = _FONTS[bold][0]
    if _has_all(usual, text):
        return [(usual, text)] if text else []
    paired = zip(_font_of_each(text, bold=bold), text, strict=True)
    return [
        (font, "".join(letter for _, letter in run))
        for font, run in groupby(paired, key=lambda pair: pair[0])
    ]


def require(text: str) -> None:
    """Raise Rejected unless every character can be printed, in both weights."""
    for bold, (usual, *_) in _FONTS.items():
        if not _has_all(usual, text):
            for _ in _font_of_each(text, bold=bold):
                pass


def has_all(text: str) -> bool:
    """Whether the first font has every character of a text, in both weights: most are so."""
    return all(_has_all(usual, text) for usual, *_ in _FONTS.values())


def _has_all(name: str, text: str) -> bool:
    """Whether one font has every character of a text: most texts need no second one."""
    glyphs = _glyphs(name)
    codes = map(ord, set(text).difference(_BLANKS))
    return all(code in glyphs and code <= _LAST_COPIED for code in codes)


def _font_of_each(text: str, *, bold: bool) -> Iterator[str]:
    names = _FONTS[bold]
    glyphs = {name: _glyphs(name) for name in names}
    current = names[0]
    for place, letter in enumerate(text):
        if letter not in _BLANKS:  # a space stays in its run
            found = next((name for name in names if ord(letter) in glyphs[name]), None)
            if found is None or ord(letter) > _LAST_COPIED:
                raise _missing(text, place)
            current = found
        yield current


def _glyphs(name: str) -> Container[int]:
    font = pdfmetrics.getFont(name)
    assert isinstance(font, TTFont), "register() comes first"
    return cast("Container[int]", font.face.charToGlyph)


def _missing(text: str, place: int) -> Rejected:
    """Name the character, and its place in its line or cell."""
    before, after = _EDGES.split(text[:place])[-1], _EDGES.split(text[place + 1 :], maxsplit=1)[0]
    return Rejected(
        say(
            "Fonts",
            "The character “{character}” (U+{code}) in “{excerpt}”, position {position}, "
            "cannot be printed: no font of this program has it. Write it differently.",
        ).put(
            character=text[place] if text[place].isprintable() else "\ufffd",
            code=f"{ord(text[place]):04X}",
            excerpt=(before[-_AROUND:] + text[place] + after[:_AROUND]).strip(),
            position=len(before) + 1,
        )
    )
