"""What became of the letters to a supplier and of its orders."""

from sourcing_app.store.sqlite.reader import Reader, Row


def letters(reader: Reader, supplier_id: int) -> Row | None:
    """How many letters were sent to a supplier and `answered`, in any way."""
    return reader.one(
        "SELECT count(*) AS asked, count(CASE WHEN r.state NOT IN ('sent', 'no_answer') "
        "THEN 1 END) AS answered FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        "WHERE r.supplier_id = ? AND i.binned_at IS NULL AND r.state NOT IN ('draft', 'cancelled')",
        (supplier_id,),
    )


def promises(reader: Reader, supplier_id: int) -> list[Row]:
    """
    Of each order not cancelled the day its goods were first promised for, and were ready.

    `planned` is NULL where only `deposit_on` and `lead_days` may tell it.
    """
    return reader.rows(
        "SELECT (SELECT min(coalesce(planned_on, promised_on)) FROM milestone "
        "WHERE order_id = o.id AND kind = 'goods_ready') AS planned, o.lead_days, "
        "(SELECT max(p.paid_on) FROM payment p JOIN payment_line l ON l.id = p.line_id "
        "WHERE l.order_id = o.id AND l.event = 'order' AND p.state NOT IN ('void', 'planned', "
        "'bounced') AND p.direction = 'out' AND NOT p.incident) AS deposit_on, "
        "coalesce((SELECT min(actual_on) FROM milestone WHERE order_id = o.id "
        "AND kind = 'goods_ready'), o.ready_on) AS ready "
        "FROM purchase_order o WHERE o.supplier_id = ? AND o.stage <> 'cancelled' ORDER BY o.id",
        (supplier_id,),
    )


def scores(reader: Reader, supplier_id: int) -> list[Row]:
    """The feedback on each order of a supplier: quality, time, contact."""
    return reader.rows(
        "SELECT f.quality, f.time, f.contact FROM feedback f "
        "JOIN purchase_order o ON o.id = f.order_id WHERE o.supplier_id = ? ORDER BY f.id",
        (supplier_id,),
    )


def score(reader: Reader, order_id: int) -> Row | None:
    """The feedback on an order: quality, time, contact, words, given_on; None for none."""
    return reader.one(
        "SELECT quality, time, contact, words, given_on FROM feedback WHERE order_id = ?",
        (order_id,),
    )


def disputes(reader: Reader, supplier_id: int) -> int:
    """How many disputes there were over the orders of a supplier."""
    return int(
        reader.value(
            "SELECT count(*) FROM dispute d JOIN purchase_order o ON o.id = d.order_id "
            "WHERE o.supplier_id = ?",
            (supplier_id,),
        )
    )
