"""Cleaning of external text, so that it is safe to store, show and print."""

import re
import unicodedata

NAME_CAP = 200
NOTE_CAP = 20_000
URL_CAP = 500
QUERY_CAP = 500
"""The most characters of a name, a note, a web address."""
_EXCERPT = 40
_FIRST_WIDE = "\N{FULLWIDTH EXCLAMATION MARK}"
_LAST_WIDE = "\N{FULLWIDTH TILDE}"
_WIDE = re.compile(f"[{_FIRST_WIDE}-{_LAST_WIDE}]")
_AS_NARROW = {
    wide: wide - ord(_FIRST_WIDE) + ord("!")
    for wide in range(ord(_FIRST_WIDE), ord(_LAST_WIDE) + 1)
}
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


def clean_text(text: str) -> str:
    """Several lines: as `clean_line`, but line breaks (as LF) and tabs stay."""
    if _is_all_seen(text):
        return composed(text).strip()
    lines = text.replace("\r\n", "\n").translate(_BREAKS)
    return _printable(lines, keep="\n\t").strip()


def narrow(text: str) -> str:
    """Convert full-width ASCII (as Chinese keyboards type digits) to normal width."""
    if text.isascii() or not _WIDE.search(text):
        return text
    return text.translate(_AS_NARROW)


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
