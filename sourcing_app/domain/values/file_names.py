"""File names made from foreign text, safe on every supported system."""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from itertools import count

LONGEST = 80  # characters
LONGEST_BYTES = 180
_FORBIDDEN = set('\\/:*?"<>|')
_DROPPED = {"Cc", "Cf", "Cs", "Co", "Cn"}
_LAST_ENDING = re.compile(r"\.[A-Za-z0-9]{1,12}\Z")
_RESERVED = (
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"com{n}" for n in "0123456789\u00b9\u00b2\u00b3"}
    | {f"lpt{n}" for n in "0123456789\u00b9\u00b2\u00b3"}
)


def safe_name(text: str, suffix: str = "") -> str:
    """
    Return a file name for `text` with `suffix` (".pdf"): never empty, never a path.

    No control, bidirectional or zero-width characters, no outer dots, dashes or spaces, no reserved
    device name; at most 80 characters and 180 bytes.
    """
    composed = unicodedata.normalize("NFC", text)
    spaced = ("_" if c in _FORBIDDEN else " " if c.isspace() else c for c in composed)
    kept = "".join(c for c in spaced if unicodedata.category(c) not in _DROPPED)
    name = _trim(" ".join(kept.split())) or "unnamed"
    if name.split(".")[0].strip().casefold() in _RESERVED:
        name = f"_{name}"
    return _shortened(name, suffix) + suffix


def kept_name(name: str) -> str:
    """Return a safe version of a file's original name, keeping a valid extension."""
    whole = "".join(c for c in name if unicodedata.category(c) not in _DROPPED).rstrip(" .")
    found = _LAST_ENDING.search(whole)
    ending = found.group() if found else ""
    return safe_name(whole.removesuffix(ending), ending)


def unique_name(name: str, taken: AbstractSet[str]) -> str:
    """Return `name`, or "name (2).pdf" and so on, different from the taken ones, ignoring case."""
    folded = {other.casefold() for other in taken}
    if name.casefold() not in folded:
        return name
    stem, dot, suffix = name.rpartition(".")
    if not dot:
        stem, suffix = name, ""
    numbered = (f"{_shortened(stem, f' ({n}).{suffix}')} ({n}){dot}{suffix}" for n in count(2))
    return next(candidate for candidate in numbered if candidate.casefold() not in folded)


def _trim(name: str) -> str:
    return name.strip(" .").lstrip("-").strip(" .")


def _shortened(name: str, suffix: str) -> str:
    room = LONGEST - len(suffix)
    bytes_room = LONGEST_BYTES - len(suffix.encode())
    cut = name[:room]
    while len(cut.encode()) > bytes_room:
        cut = cut[:-1]
    return _trim(cut) or "unnamed"
