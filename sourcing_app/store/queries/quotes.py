"""Quotes, as orders are made from them."""

from datetime import date

from sourcing_app.store.sqlite.dialect import joined
from sourcing_app.store.sqlite.reader import Reader, Row

_OPEN = (
    "FROM quote WHERE binned_at IS NULL "
    "AND supplier_id NOT IN (SELECT id FROM supplier WHERE binned_at IS NOT NULL) "
    "AND state IN ('received', 'accepted') AND (valid_until IS NULL OR valid_until >= :today)"
)


def to_order(reader: Reader, quote_id: int) -> Row | None:
    """
    A quote with its supplier and what was `asked` for; None if it is gone.

    `ordered` are the numbers of the orders made from it, in order, with blanks between; cancelled
    ones are left out.
    """
    return reader.one(
        "SELECT q.*, s.name AS supplier, s.binned_at AS supplier_binned_at, "
        f"(SELECT {joined('number', ' ')} FROM (SELECT number FROM purchase_order "
        "WHERE quote_id = q.id AND stage <> 'cancelled' ORDER BY id) made) AS ordered, "
        "i.quantity AS asked, i.unit AS asked_unit "
        "FROM quote q JOIN supplier s ON s.id = q.supplier_id "
        "LEFT JOIN inquiry_recipient r ON r.id = q.recipient_id "
        "LEFT JOIN inquiry i ON i.id = r.inquiry_id WHERE q.id = ?",
        (quote_id,),
    )


def price_breaks(reader: Reader, quote_id: int) -> list[Row]:
    """The `min_quantity` and `price` of a quote's steps, the smallest quantity first."""
    return reader.rows(
        "SELECT min_quantity, price FROM price_break WHERE quote_id = ? ORDER BY min_quantity",
        (quote_id,),
    )


def received_on(reader: Reader, quote_id: int | None) -> str | None:
    """The day on which the quote came, as stored; None where it is unknown."""
    found = reader.value("SELECT received_on FROM quote WHERE id = ?", (quote_id,))
    return None if found is None else str(found)


def open_on(reader: Reader, day: date, most: int) -> list[int]:
    """The quotes an order can be made from on a day, the newest first."""
    rows = reader.rows(
        f"SELECT id {_OPEN} ORDER BY id DESC LIMIT :most", {"today": day.isoformat(), "most": most}
    )
    return [int(row["id"]) for row in rows]


def any_open(reader: Reader, day: date) -> bool:
    """Whether there is any quote that an order can be made from on a day."""
    return bool(reader.value(f"SELECT EXISTS (SELECT 1 {_OPEN})", {"today": day.isoformat()}))
