"""Names as they are compared: case, width, punctuation and legal forms do not matter."""

import re
import unicodedata
from functools import lru_cache

_FORMS = "co company ltd limited inc corp corporation llc gmbh plc ooo ооо зао оао ао"
LEGAL_FORMS = re.compile(rf"\b({_FORMS.replace(' ', '|')})\b")
_OF_LAW = frozenset(_FORMS.split())
_SIGNS = re.compile(r"[\W_]+")


_MORE = str.maketrans(
    "ёıάέήίόύώΐΰ", "еiαεηιουωϊϋ", "\N{COMBINING DOT ABOVE}\N{COMBINING ACUTE ACCENT}"
)
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


def search_text(*parts: str) -> str:
    """Return the text a list is sorted and searched by; the first part sorts first."""
    return "\x1f".join(folded(part) for part in parts)


@lru_cache(maxsize=4096)
def identity(name: str) -> str:
    """Return a name without case, punctuation and legal form."""
    plain = folded(name)
    words = (plain if plain.replace(" ", "").isalnum() else _SIGNS.sub(" ", plain)).split()
    return " ".join(word for word in words if word not in _OF_LAW) or plain
