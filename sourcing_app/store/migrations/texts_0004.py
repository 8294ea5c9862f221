"""How texts were cleaned and folded when step 4 was released: it must never compute others."""

import re
import unicodedata

NAME_CAP = 200
_UNSAFE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_UNSEEN = {
    *map(chr, (0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0)),
    *map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))),
}
_BREAKS = dict.fromkeys(map(ord, "\n\t\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"), " ")
_MORE = str.maketrans(
    "ёıάέήίόύώΐΰ", "еiαεηιουωϊϋ", "\N{COMBINING DOT ABOVE}\N{COMBINING ACUTE ACCENT}"
)
_HAS_MORE = re.compile(f"[{re.escape(''.join(map(chr, _MORE)))}]")


def search_text(*parts: str) -> str:
    """The text that a list was sorted and searched by."""
    return "\x1f".join(map(_folded, parts))


def clean_line(text: str) -> str:
    """One line without control and format characters, with single spaces."""
    left = (char for char in text.translate(_BREAKS) if _is_seen(char))
    return " ".join(unicodedata.normalize("NFC", "".join(left)).split())


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKC", text).casefold()
    if not _HAS_MORE.search(plain):
        return plain
    return unicodedata.normalize("NFKC", plain).translate(_MORE)


def _is_seen(char: str) -> bool:
    return unicodedata.category(char) not in _UNSAFE and char not in _UNSEEN
