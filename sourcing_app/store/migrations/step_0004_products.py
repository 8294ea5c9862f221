"""What step 4 computes: a product for each name in suppliers, inquiries and quotes."""

import json
import sqlite3
from collections.abc import Iterable
from hashlib import sha256

from sourcing_app.store.migrations.texts_0004 import NAME_CAP, clean_line, search_text

_NAMING = ("supplier", "inquiry", "quote")
_COLUMNS = (
    *("id", "created_at", "binned_at", "name", "sort_name", "english", "specification"),
    *("target_price", "currency", "unit", "hs_code", "notes"),
)
_WHO, _ACTION = "Sourcing Desk", "file.migrated"
_Product = dict[str, str | int | None]


def fill(connection: sqlite3.Connection) -> None:
    """
    Make the products, link what names them, and tell the history of each that was made.

    A product is as old as the first record that names it, its line as the last one before it:
    every copy of a file comes out the same.
    """
    found: dict[str, _Product] = {}
    for table in _NAMING:
        rows = connection.execute(
            f"SELECT product, created_at FROM {table} ORDER BY id"  # noqa: S608
        )
        for text, created_at in rows.fetchall():
            name = _name(text)
            key = search_text(name)
            if key and key not in found:
                found[key] = _product(len(found) + 1, name, key, created_at)
    marks = ", ".join("?" * len(_COLUMNS))
    connection.executemany(
        f"INSERT INTO product (version, {', '.join(_COLUMNS)}) VALUES (1, {marks})",  # noqa: S608
        [tuple(product.values()) for product in found.values()],
    )
    _link(connection, {key: product["id"] for key, product in found.items()})
    _tell(connection, found.values())
    connection.execute(
        "INSERT INTO table_count (name, rows) SELECT 'product', count(*) FROM product"
    )


def _name(text: str) -> str:
    return clean_line(text)[:NAME_CAP].strip()


def _product(key: int, name: str, sort_name: str, created_at: str) -> _Product:
    blank: _Product = dict.fromkeys(_COLUMNS, "")
    unknown: _Product = {"binned_at": None, "target_price": None}
    return {
        **blank,
        **unknown,
        "id": key,
        "created_at": created_at,
        "name": name,
        "sort_name": sort_name,
    }


def _link(connection: sqlite3.Connection, keys: dict[str, str | int | None]) -> None:
    for table in _NAMING:
        rows = connection.execute(f"SELECT id, product FROM {table}").fetchall()  # noqa: S608
        named = ((keys.get(search_text(_name(text))), key) for key, text in rows)
        connection.executemany(
            f"UPDATE {table} SET product_id = ? WHERE id = ?",  # noqa: S608
            [pair for pair in named if pair[0] is not None],
        )


def _tell(connection: sqlite3.Connection, products: Iterable[_Product]) -> None:
    """Add a line of the history for each; those there are stay, and the chain goes on."""
    meta = dict(
        connection.execute(
            "SELECT key, value FROM meta WHERE key IN ('history_last', 'history_head')"
        )
    )
    head = str(meta.get("history_head", "0" * 64))
    # A line that another program wrote is in no head: the chain stays broken at it.
    last, now = connection.execute(
        "SELECT coalesce(max(id), 0), coalesce(max(at), '') FROM change_log"
    ).fetchone()
    last = max(last, int(meta.get("history_last", 0)))
    step, lines = last + 1, []
    for product in products:
        last += 1
        image = {name: None if value is None else str(value) for name, value in product.items()}
        new = json.dumps(image, ensure_ascii=False, separators=(",", ":"))
        key = product["id"]
        line = (last, now, _WHO, _ACTION, "product", key, f"product:{key}", step, "", None, new)
        text = json.dumps([*line], ensure_ascii=False, separators=(",", ":"))
        head = sha256(f"{head}\n{text}".encode("utf-8", "surrogatepass")).hexdigest()
        lines.append((*line, head))
    connection.executemany(
        "INSERT INTO change_log (id, at, who, action, entity, entity_id, owner, step, field, old, "
        "new, digest) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        lines,
    )
    if lines:
        connection.executemany(
            "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)",
            [("history_last", str(last)), ("history_head", head)],
        )
