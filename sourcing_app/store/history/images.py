"""
A whole row as the history stores it when it is created or erased.

A JSON object of all its columns; before schema 3 it was `name=Acme; city=Ningbo`, without empty
values, which is still read. An account number is stored as its last characters and a 12-bit mark
that distinguishes numbers with the same end (docs/decisions/011).
"""

import hmac
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from sourcing_app.store.sqlite.encoding import json_writer

HINTED = frozenset({("supplier_bank_account", "number")})
"""What the history only hints at: an account that was taken back must not live on in it."""
MARK = "#"
"""What is written after a hinted column's name for its mark."""
_LEFT, _MARK_LENGTH = 4, 3
_written = json_writer(ascii_only=False)
_PART = re.compile(r"(?:^|; )([a-z_0-9]+)=")
Image = Mapping[str, str | None]


@cache
def hinted_in(table: str) -> frozenset[str]:
    """The columns of a table that the history only hints at."""
    return frozenset(column for name, column in HINTED if name == table)


def written(image: Image) -> str:
    """Serialise a row whose values are texts."""
    return _written(image)


def whole(table: str, key: int, row: Mapping[str, Any], file_id: str) -> str:
    """Serialise a row; of what the history only hints at it has a hint and a mark."""
    texts = {name: text_of(value) for name, value in row.items()}
    for name in hinted_in(table) & row.keys():
        texts[name] = told(table, name, row[name])
        texts[name + MARK] = mark(file_id, key, str(row[name]))
    return written(texts)


def text_of(value: Any) -> str | None:
    """A value as a text of the history, None for none."""
    return value if value is None or type(value) is str else str(value)


def told(table: str, name: str, value: Any) -> str | None:
    """A value of a column as the history tells it."""
    text = text_of(value)
    return text if text is None or (table, name) not in HINTED else hinted(text)


def read(text: str) -> dict[str, str | None] | None:
    """Parse a row stored as JSON; None for the older format."""
    try:
        found = json.loads(text) if text.startswith("{") else None
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    return {name: value if value is None else str(value) for name, value in found.items()}


def pieces(text: str) -> dict[str, str]:
    """Split a row in the older format; a value containing "; x=" is split too, the first counts."""
    parts = _PART.split(text)[1:]
    found: dict[str, str] = {}
    for name, value in zip(parts[::2], parts[1::2], strict=True):
        found.setdefault(name, value)
    return found


def filled(text: str) -> dict[str, str]:
    """Parse a row in either format, without empty values and marks; {} if it is not a row."""
    found = read(text)
    if found is None:
        return pieces(text)
    return {name: value for name, value in found.items() if value and not name.endswith(MARK)}


def hinted(number: str) -> str:
    """The end of an account number, enough to distinguish two; "" for a very short one."""
    return "…" + (number[-_LEFT:] if len(number) > 2 * _LEFT else "")


def mark(file_id: str, key: int, number: str) -> str:
    """Twelve bits of a hash of number, row and file: not enough to recover the number."""
    return hmac.digest(file_id.encode(), f"{key}:{number}".encode(), "sha256").hex()[:_MARK_LENGTH]
