"""What step 4 computes of suppliers: their search texts, folded as every script is now."""

import sqlite3

from sourcing_app.store.migrations.texts_0004 import search_text

_TEXTS = "SELECT id, sort_name, name, legal_name, city, product FROM supplier"


def fill(connection: sqlite3.Connection) -> None:
    """Store the search texts that are others now; the history keeps what was stored before."""
    changed = [
        (now, key)
        for key, before, *texts in connection.execute(_TEXTS)
        if (now := search_text(*texts)) != before
    ]
    connection.executemany("UPDATE supplier SET sort_name = ? WHERE id = ?", changed)
