"""What step 11 computes of suppliers: their search texts, without marks on Latin letters."""

import re
import sqlite3
import unicodedata

from sourcing_app.store.migrations.texts_0004 import search_text

_MARKED = re.compile("[\u00e0-\u024f\u1e00-\u1eff]")
_LIGATURES = {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ŧ": "t"}
_TEXTS = "SELECT id, sort_name, name, legal_name, city, product FROM supplier"


def fill(connection: sqlite3.Connection) -> None:
    """Store the search texts that are others now; the history keeps what was stored before."""
    changed = [
        (now, key)
        for key, before, *texts in connection.execute(_TEXTS)
        if (now := _MARKED.sub(_bare, search_text(*texts))) != before
    ]
    connection.executemany("UPDATE supplier SET sort_name = ? WHERE id = ?", changed)


def _bare(letter: re.Match[str]) -> str:
    found = letter[0]
    first = unicodedata.normalize("NFD", found)[0]
    return first if first.isascii() else _LIGATURES.get(found, found)
