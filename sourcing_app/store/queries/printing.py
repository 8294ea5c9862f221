"""What documents tell of a supplier, an inquiry or an order beside their own fields."""

from collections.abc import Iterable

from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row


def letters_to(reader: Reader, supplier_id: int) -> list[int]:
    """The letters to a supplier of inquiries outside the Bin, the first first."""
    rows = reader.rows(
        "SELECT r.id FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        "WHERE r.supplier_id = ? AND i.binned_at IS NULL ORDER BY r.id",
        (supplier_id,),
    )
    return [row["id"] for row in rows]


def quotes_of(reader: Reader, supplier_id: int) -> list[int]:
    """The quotes of a supplier outside the Bin, the first received first."""
    rows = reader.rows(
        "SELECT id FROM quote WHERE supplier_id = ? AND binned_at IS NULL ORDER BY received_on, id",
        (supplier_id,),
    )
    return [row["id"] for row in rows]


def orders_of(reader: Reader, supplier_id: int) -> list[int]:
    """The orders of a supplier, the first first."""
    rows = reader.rows(
        "SELECT id FROM purchase_order WHERE supplier_id = ? ORDER BY id", (supplier_id,)
    )
    return [row["id"] for row in rows]


def replies_to(reader: Reader, inquiry_ids: Iterable[int]) -> list[int]:
    """The quotes outside the Bin that answer these inquiries, the first received first."""
    rows = reader.rows_of(
        "SELECT q.id FROM quote q JOIN inquiry_recipient r ON r.id = q.recipient_id "
        f"WHERE r.inquiry_id {THESE} AND q.binned_at IS NULL ORDER BY q.received_on, q.id",
        inquiry_ids,
    )
    return [row["id"] for row in rows]


def waived(reader: Reader, order_id: int) -> list[Row]:
    """The gate, reason, day and person of each waiver for an order, or for its supplier at G2."""
    return reader.rows(
        "SELECT w.gate, w.reason, w.waived_on, w.who FROM purchase_order o JOIN gate_waiver w "
        "ON w.order_id = o.id OR (w.supplier_id = o.supplier_id AND w.gate = 'G2') "
        "WHERE o.id = ? ORDER BY w.waived_on, w.id",
        (order_id,),
    )


def inquired(reader: Reader, inquiry_id: int) -> Row | None:
    """The number and the product of an inquiry; None if it is gone."""
    return reader.one("SELECT number, product FROM inquiry WHERE id = ?", (inquiry_id,))


def ordered_goods(reader: Reader, order_id: int) -> list[Row]:
    """The lines of an order, each with the specification of its product, "" for none."""
    return reader.rows(
        "SELECT l.description, l.supplier_item, l.own_item, l.quantity, l.unit, l.note, "
        "coalesce(p.specification, '') AS specification FROM order_line l "
        "LEFT JOIN product p ON p.id = l.product_id WHERE l.order_id = ? ORDER BY l.seq, l.id",
        (order_id,),
    )


def required(reader: Reader, order_id: int) -> Row:
    """What the factory is asked for in an order, and the order whose specification it has."""
    (row,) = reader.rows(
        "SELECT o.quality, o.packing, o.loading, o.incoterm, o.place, "
        "(SELECT number FROM purchase_order WHERE id = o.same_as_id) AS same_as "
        "FROM purchase_order o WHERE o.id = ?",
        (order_id,),
    )
    return row


def waivers_of(reader: Reader, supplier_id: int) -> list[Row]:
    """What was waived for a supplier and for its orders, the first first."""
    return reader.rows(
        "SELECT w.gate, w.reason, w.who, w.waived_on FROM gate_waiver w "
        "LEFT JOIN purchase_order o ON o.id = w.order_id "
        "WHERE coalesce(o.supplier_id, w.supplier_id) = ? ORDER BY w.waived_on, w.id",
        (supplier_id,),
    )
