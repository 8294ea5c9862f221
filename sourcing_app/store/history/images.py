"""
A whole row as the history writes it where it is made or erased.

A JSON object of all its columns; before schema 3 it was `name=Acme; city=Ningbo`, blanks left
out, which is still read. Of an account number there is its end, and a mark of 12 bits that tells
another number of the same end (docs/decisions/011).
"""

import hmac
import json
import re
from collections.abc import Mapping

HINTED = frozenset({("supplier_bank_account", "number")})
"""What the history only hints at: an account that was taken back must not live on in it."""
MARK = "#"
"""What is written after a hinted column's name for its mark."""
_LEFT, _MARK_LENGTH = 4, 3
_PART = re.compile(r"(?:^|; )([a-z_0-9]+)=")
Image = Mapping[str, str | None]


def written(image: Image) -> str:
    """Write a row whose values are texts by now."""
    return json.dumps(image, ensure_ascii=False, separators=(",", ":"))


def read(text: str) -> dict[str, str | None] | None:
    """Read a row that was written as JSON; None for one of the former kind."""
    try:
        found = json.loads(text) if text.startswith("{") else None
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    return {name: value if value is None else str(value) for name, value in found.items()}


def pieces(text: str) -> dict[str, str]:
    """Cut a row of the former kind; one that holds "; x=" is cut too, the first counts."""
    parts = _PART.split(text)[1:]
    found: dict[str, str] = {}
    for name, value in zip(parts[::2], parts[1::2], strict=True):
        found.setdefault(name, value)
    return found


def filled(text: str) -> dict[str, str]:
    """Read a row of either kind, blanks and marks left out; nothing of what is no row."""
    found = read(text)
    if found is None:
        return pieces(text)
    return {name: value for name, value in found.items() if value and not name.endswith(MARK)}


def hinted(number: str) -> str:
    """The end of an account number, enough to tell two apart; nothing of a very short one."""
    return "…" + (number[-_LEFT:] if len(number) > 2 * _LEFT else "")


def mark(file_id: str, key: int, number: str) -> str:
    """Twelve bits that depend on the number, the row and the file: not enough to find it again."""
    return hmac.digest(file_id.encode(), f"{key}:{number}".encode(), "sha256").hex()[:_MARK_LENGTH]
