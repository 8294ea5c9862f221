"""Names as they are compared: case, width, punctuation and legal forms do not matter."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_FORMS = "co company ltd limited inc corp corporation llc gmbh plc ooo ооо зао оао ао"
LEGAL_FORMS = re.compile(rf"\b({_FORMS.replace(' ', '|')})\b")
_OF_LAW = frozenset(_FORMS.split())
_SIGN = re.compile(r"[^\w \n]|_")
_BETWEEN = "\n"
_BETWEEN_PARTS = "\x1f"


_MORE = str.maketrans(
    "ёıάέήίόύώΐΰ", "еiαεηιουωϊϋ", "\N{COMBINING DOT ABOVE}\N{COMBINING ACUTE ACCENT}"
)
_MARKED = re.compile("[\u00e0-\u024f\u1e00-\u1eff]")
"""Small Latin letters with marks; the case is folded already."""
_LIGATURES = {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t"}
_HAS_MORE = re.compile(f"[{re.escape(''.join(map(chr, _MORE)))}]")


def folded(text: str) -> str:
    """
    Return a text as every list sorts and every search compares it.

    Case and width do not matter in any script, nor ё, a Greek accent, a stress mark, or which of
    the four Turkish i it is.
    """
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKC", text).casefold()
    if not _HAS_MORE.search(plain):
        return plain
    return unicodedata.normalize("NFKC", plain).translate(_MORE)


def sought(text: str) -> str:
    """Return a text as it is looked for: as `folded`, and Latin letters without their marks."""
    plain = folded(text)
    return plain if plain.isascii() else _MARKED.sub(_bare, plain)


def search_text(*parts: str) -> str:
    """Return the text a list is sorted and searched by; the first part sorts first."""
    return _BETWEEN_PARTS.join(sought(part) for part in parts)


def search_texts(*columns: Sequence[str]) -> list[str]:
    """Return the texts of many records as `search_text` each, given part by part."""
    return all_sought([*map(_BETWEEN_PARTS.join, zip(*columns, strict=True))])


@lru_cache(maxsize=4096)
def identity(name: str) -> str:
    """Return a name without case, punctuation and legal form."""
    plain = folded(name)
    return _named(plain, plain if plain.replace(" ", "").isalnum() else _SIGN.sub(" ", plain))


def all_folded(texts: Sequence[str]) -> list[str]:
    """Return several texts as `folded` each, in one go: no letter joins with one of another."""
    found = folded(_BETWEEN.join(texts)).split(_BETWEEN)
    return found if texts and len(found) == len(texts) else [*map(folded, texts)]


def all_sought(texts: Sequence[str]) -> list[str]:
    """Return several texts as `sought` each, in one go."""
    return [each if each.isascii() else _MARKED.sub(_bare, each) for each in all_folded(texts)]


def identities(names: Sequence[str]) -> list[str]:
    """Return several names as `identity` each, in one go."""
    plain = all_folded(names)
    bare = _SIGN.sub(" ", _BETWEEN.join(plain)).split(_BETWEEN)
    if len(bare) != len(names):
        return [*map(identity, names)]
    return [*map(_named, plain, bare)]


def _bare(letter: re.Match[str]) -> str:
    found = letter[0]
    first = unicodedata.normalize("NFD", found)[0]
    return first if first.isascii() else _LIGATURES.get(found, found)


def _named(plain: str, bare: str) -> str:
    """What a folded name is, and without its signs: `plain` where only legal forms are left."""
    words = bare.split()
    if not _OF_LAW.isdisjoint(words):
        words = [word for word in words if word not in _OF_LAW]
    return " ".join(words) or plain
