"""Names as they are compared: case, width, punctuation and legal forms do not matter."""

import re
import unicodedata

LEGAL_FORMS = re.compile(
    r"\b(co|company|ltd|limited|inc|corp|corporation|llc|gmbh|plc|ooo|ооо|зао|оао|ао)\b"
)


def sort_name(name: str) -> str:
    """Return the name as lists sort it: width, case and ё do not matter."""
    return unicodedata.normalize("NFKC", name).casefold().replace("ё", "е")


def search_text(*parts: str) -> str:
    """Return the text a list is sorted and searched by; the first part sorts first."""
    return "\x1f".join(sort_name(part) for part in parts)


def identity(name: str) -> str:
    """Return a name without case, punctuation and legal form."""
    words = LEGAL_FORMS.sub(" ", re.sub(r"[\W_]+", " ", sort_name(name)))
    return " ".join(words.split()) or sort_name(name)
