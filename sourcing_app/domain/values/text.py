"""Cleaning of external text, so that it is safe to store, show and print."""

import re
import unicodedata
from collections.abc import Iterable

NAME_CAP = 200
UNIT_CAP = 20
NOTE_CAP = 20_000
URL_CAP = 500
QUERY_CAP = 500
"""The most characters of a name, a note, a web address."""
_EXCERPT = 40
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters, and halves of a letter: no text has them, and SQLite takes none."""
_MARK = re.compile("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")
"""What programs copy along without showing it: soft hyphens, directions, joiners, a file's mark."""
_AS_NARROW = str.maketrans(
    {
        **{chr(code + 0xFEE0): chr(code) for code in range(ord("!"), ord("~") + 1)},
        **dict(zip("\u3000\uffe0\uffe1\uffe5\uffe6", " ¢£¥₩", strict=True)),
    }
)
_WIDE = re.compile(f"[{''.join(map(chr, _AS_NARROW))}]")
_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn"}
# Invisible characters, with which two different names could look the same.
_UNSEEN = {
    *map(chr, (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0)),
    *map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))),
}
_BREAKS = dict.fromkeys(map(ord, "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), "\n")


def clean_line(text: str) -> str:
    """One line: composed (NFC), no control or format characters, single spaces, no outer spaces."""
    if _is_all_seen(text):
        return " ".join(composed(text).split())
    spaced = text.translate(_BREAKS).replace("\n", " ").replace("\t", " ")
    return " ".join(_printable(spaced).split())


def asked_line(text: str) -> str:
    """What was typed to be looked for: as `clean_line`, and a control character parts words."""
    return clean_line(_CONTROL.sub(" ", text))


def clean_text(text: str) -> str:
    """Several lines: as `clean_line`, but line breaks (as LF) and tabs stay."""
    if _is_all_seen(text):
        return composed(text).strip()
    lines = text.replace("\r\n", "\n").translate(_BREAKS)
    return _printable(lines, keep="\n\t").strip()


def are_clean(lines: Iterable[str]) -> bool:
    """
    Whether `clean_line` surely leaves all of several lines as they are, none of them blank.

    All are looked at in one go, which takes a tenth of the time.
    """
    whole = " ".join(lines)
    return (
        _is_all_seen(whole)
        and "  " not in whole
        and whole == whole.strip(" ")
        and unicodedata.is_normalized("NFC", whole)
    )


def narrow(text: str) -> str:
    """
    Convert full-width ASCII and ￥ (as Chinese keyboards type them) to normal width.

    Invisible marks go: a calculator copies one along with its number, a calendar with its day.
    """
    if text.isascii():
        return text
    plain = _MARK.sub("", text)
    return plain.translate(_AS_NARROW) if _WIDE.search(plain) else plain


def excerpt(word: str) -> str:
    """Shorten a word of the user's for a sentence about it: 40 characters at the most."""
    return word if len(word) <= _EXCERPT else word[: _EXCERPT - 1] + "…"


def composed(text: str) -> str:
    """Put letters and the accents behind them together (NFC)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _printable(text: str, keep: str = "") -> str:
    """Compose last: a removed character may have been between a letter and its accent."""
    left = (c for c in text if c in keep or _is_seen(c))
    return composed("".join(left))


def _is_all_seen(text: str) -> bool:
    return text.isprintable() and (text.isascii() or _UNSEEN.isdisjoint(text))


def _is_seen(char: str) -> bool:
    return unicodedata.category(char) not in _UNSAFE and char not in _UNSEEN
