"""Attached files, and what else the same bytes are evidence of."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE, place_of
from sourcing_app.store.sqlite.reader import Reader, Row, id_list

_KEPT = (
    "SELECT id, entity, entity_id, kind, name, coalesce(size, 0) AS size, sha256 "
    "FROM attachment LEFT JOIN blob USING (sha256)"
)
_ORDER = (
    "coalesce(CASE a.entity WHEN 'purchase_order' THEN a.entity_id END, i.order_id, l.order_id, "
    "m.order_id, h.order_id, r.order_id, e.order_id)"
)
_SUPPLIER = (
    "coalesce(CASE a.entity WHEN 'supplier' THEN a.entity_id END, f.supplier_id, c.supplier_id, "
    "v.supplier_id, b.supplier_id)"
)


def kept(reader: Reader, attachment_id: int) -> Row | None:
    """One attached file with its size in bytes, 0 where its bytes are lost; None if it is gone."""
    return reader.one(f"{_KEPT} WHERE id = ?", (attachment_id,))


def kept_all(reader: Reader) -> list[Row]:
    """As `kept`, every attached file, the oldest first."""
    return reader.rows(f"{_KEPT} ORDER BY id")


def kept_with(reader: Reader, table: str, key: int) -> list[Row]:
    """As `kept`, the files of one record, the oldest first."""
    return reader.rows(f"{_KEPT} WHERE entity = ? AND entity_id = ? ORDER BY id", (table, key))


def names_with(reader: Reader, table: str, ids: Iterable[int]) -> list[Row]:
    """The id, `entity_id` and name of the files of these records of a table, the oldest first."""
    return reader.rows(
        "SELECT id, entity_id, name FROM attachment "
        f"WHERE entity = :entity AND entity_id {THESE} ORDER BY id",
        {"entity": table, "ids": id_list(ids)},
    )


def enclosed(reader: Reader, inquiry_ids: Iterable[int]) -> list[Row]:
    """As `kept`, the drawings and photos that go along with the letters of these inquiries."""
    return reader.rows_of(
        f"{_KEPT} WHERE entity = 'inquiry' AND kind IN ('drawing', 'product_photo') "
        f"AND entity_id {THESE} ORDER BY id",
        inquiry_ids,
    )


def contents(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """
    These files with the `place` (for `Reader.piece`) and size of their bytes, in any order.

    `again` says whether the same bytes were attached before.
    """
    return reader.rows_of(
        f"SELECT a.id, a.kind, a.name, a.sha256, {place_of('b')} AS place, "
        "coalesce(b.size, 0) AS size, "
        "EXISTS (SELECT 1 FROM attachment o WHERE o.sha256 = a.sha256 AND o.id < a.id) AS again "
        f"FROM attachment a LEFT JOIN blob b ON b.sha256 = a.sha256 WHERE a.id {THESE}",
        ids,
    )


def same_bytes(reader: Reader, ids: Iterable[int]) -> list[Row]:
    """
    Every use of the bytes of these files, these included, the oldest first.

    `owner` is the record as table:id, an order or a supplier where it is a part of one, and `name`
    what it is called; `void` and `explained` are those of a payment.
    """
    return reader.rows_of(
        "SELECT a.id, a.kind, a.name AS file, a.sha256, "
        "coalesce(p.state = 'void', FALSE) AS void, "
        "coalesce(p.repeat_reason <> '', FALSE) AS explained, "
        f"CASE WHEN {_ORDER} IS NOT NULL THEN 'purchase_order:' || {_ORDER} "
        f"WHEN {_SUPPLIER} IS NOT NULL THEN 'supplier:' || {_SUPPLIER} "
        "ELSE a.entity || ':' || a.entity_id END AS owner, "
        f"coalesce((SELECT number FROM purchase_order WHERE id = {_ORDER}), "
        f"(SELECT name FROM supplier WHERE id = {_SUPPLIER}), "
        "(SELECT name FROM product WHERE a.entity = 'product' AND id = a.entity_id), "
        "a.entity || ' ' || a.entity_id) AS name FROM attachment a "
        "LEFT JOIN defect d ON a.entity = 'defect' AND d.id = a.entity_id "
        "LEFT JOIN inspection i ON i.id = "
        "CASE a.entity WHEN 'inspection' THEN a.entity_id ELSE d.inspection_id END "
        "LEFT JOIN sample m ON a.entity = 'sample' AND m.id = a.entity_id "
        "LEFT JOIN shipment h ON a.entity = 'shipment' AND h.id = a.entity_id "
        "LEFT JOIN receipt r ON a.entity = 'receipt' AND r.id = a.entity_id "
        "LEFT JOIN dispute e ON a.entity = 'dispute' AND e.id = a.entity_id "
        "LEFT JOIN payment p ON a.entity = 'payment' AND p.id = a.entity_id "
        "LEFT JOIN payment_line l ON l.id = p.line_id "
        "LEFT JOIN red_flag f ON a.entity = 'red_flag' AND f.id = a.entity_id "
        "LEFT JOIN certificate c ON a.entity = 'certificate' AND c.id = a.entity_id "
        "LEFT JOIN vetting_check v ON a.entity = 'vetting_check' AND v.id = a.entity_id "
        "LEFT JOIN badge_observation b ON a.entity = 'badge_observation' AND b.id = a.entity_id "
        f"WHERE a.sha256 IN (SELECT sha256 FROM attachment WHERE id {THESE}) ORDER BY a.id",
        ids,
    )
