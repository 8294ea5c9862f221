"""Everything that is recorded with an order, table by table, for its file on paper."""

from sourcing_app.store.sqlite.reader import Reader, Row

_PARTS = {
    "order_line": "SELECT * FROM order_line WHERE order_id = ? ORDER BY seq",
    "sample": "SELECT * FROM sample WHERE order_id = ? ORDER BY round, id",
    "sample_measure": "SELECT m.* FROM sample_measure m JOIN sample s ON s.id = m.sample_id "
    "WHERE s.order_id = ? ORDER BY s.round, m.seq",
    "milestone": "SELECT * FROM milestone WHERE order_id = ? "
    "ORDER BY coalesce(actual_on, promised_on, planned_on), id",
    "inspection": "SELECT * FROM inspection WHERE order_id = ? "
    "ORDER BY coalesce(inspected_on, planned_on), id",
    "defect": "SELECT d.* FROM defect d JOIN inspection i ON i.id = d.inspection_id "
    "WHERE i.order_id = ? ORDER BY i.inspected_on, d.id",
    "shipment": "SELECT * FROM shipment WHERE order_id = ? ORDER BY seq",
    "receipt": "SELECT * FROM receipt WHERE order_id = ? ORDER BY received_on, id",
    "receipt_line": "SELECT g.description, l.quantity, l.damaged FROM receipt_line l "
    "JOIN receipt r ON r.id = l.receipt_id JOIN order_line g ON g.id = l.order_line_id "
    "WHERE r.order_id = ? ORDER BY r.received_on, l.id",
    "feedback": "SELECT * FROM feedback WHERE order_id = ?",
}


def recorded(reader: Reader, table: str, order_id: int) -> list[Row]:
    """The rows of one part of an order, such as its samples, in the order they are read."""
    return reader.rows(_PARTS[table], (order_id,))
