"""The answered points of an order, and what its risks rest on."""

from sourcing_app.store.sqlite.reader import Reader, Row


def answers(reader: Reader, order_id: int) -> list[Row]:
    """The answered points of an order: item, answer, note, checked_on."""
    return reader.rows(
        "SELECT item, answer, note, checked_on FROM order_check WHERE order_id = ? ORDER BY item",
        (order_id,),
    )


def answer_id(reader: Reader, order_id: int, item: str) -> int | None:
    """The answer to a point of an order; None before there is one."""
    found = reader.value(
        "SELECT id FROM order_check WHERE order_id = ? AND item = ?", (order_id, item)
    )
    return None if found is None else int(found)


def requirements(reader: Reader, order_id: int) -> Row | None:
    """What is written for the factory: quality, packing, loading."""
    return reader.one(
        "SELECT quality, packing, loading FROM purchase_order WHERE id = ?", (order_id,)
    )


def taken_risks(reader: Reader, order_id: int) -> list[Row]:
    """The waivers of an order, and of its supplier at G2: gate, covers, reason, waived_on, who."""
    return reader.rows(
        "SELECT w.gate, w.covers, w.reason, w.waived_on, w.who FROM gate_waiver w "
        "JOIN purchase_order o ON w.order_id = o.id "
        "OR (w.supplier_id = o.supplier_id AND w.gate = 'G2') "
        "WHERE o.id = ? ORDER BY w.waived_on, w.id",
        (order_id,),
    )
