"""The SELECTs behind the facts of orders; `:ids` are those of `Reader.rows_of`."""

from sourcing_app.store.sqlite.dialect import THESE

PAID = (
    "(SELECT coalesce(sum(p.amount), 0) FROM payment p JOIN payment_line l ON l.id = p.line_id "
    "WHERE l.order_id = o.id AND p.state <> 'void' AND NOT p.incident)"
)
"""What was paid of `purchase_order o`, in its scaled units."""
SHORT = "(SELECT coalesce(sum(short), 0) FROM payment_line WHERE order_id = o.id)"
"""What of `purchase_order o` was settled short."""
BY_NUMBER = "SELECT id FROM purchase_order WHERE number = upper(:text) OR CAST(id AS TEXT) = :text"
ORDERS = (
    "SELECT o.*, s.name AS supplier, s.legal_name, i.description AS product, i.quantity, i.unit, "
    "(SELECT max(p.paid_on) FROM payment p JOIN payment_line l ON l.id = p.line_id "
    "WHERE l.order_id = o.id AND l.event = 'order' AND p.state <> 'void' AND NOT p.incident) "
    "AS deposit_on, (SELECT coalesce(a.kind, p.payee_kind) FROM payment p "
    "JOIN payment_line l ON l.id = p.line_id "
    "LEFT JOIN supplier_bank_account a ON a.id = p.account_id WHERE l.order_id = o.id "
    "AND p.state <> 'void' AND NOT p.incident ORDER BY p.paid_on DESC, p.id DESC LIMIT 1) "
    "AS paid_kind "
    "FROM purchase_order o JOIN supplier s ON s.id = o.supplier_id "
    "LEFT JOIN order_line i ON i.id = (SELECT min(id) FROM order_line WHERE order_id = o.id) "
    f"WHERE o.id {THESE}"
)
LINES = (
    "SELECT l.*, "
    "(SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.line_id = l.id "
    "AND p.state <> 'void' AND NOT p.incident) AS paid, "
    "(SELECT coalesce(sum(p.amount), 0) FROM payment p WHERE p.line_id = l.id "
    "AND p.state <> 'void' AND p.incident) AS incident "
    f"FROM payment_line l WHERE l.order_id {THESE} "
    "ORDER BY l.order_id, l.seq"
)
ACCOUNTS = (
    "SELECT * FROM supplier_bank_account "
    f"WHERE supplier_id {THESE} AND state <> 'revoked' ORDER BY id"
)
INSPECTIONS = f"SELECT * FROM inspection WHERE order_id {THESE} ORDER BY inspected_on, id"
FILES = (
    "SELECT id, entity, entity_id, entity_id AS order_id, kind, NULL AS inspected_on, "
    "NULL AS passed FROM attachment "
    "WHERE entity = 'purchase_order' AND kind IN ('proforma', 'bill_of_lading') "
    f"AND entity_id {THESE} UNION ALL "
    "SELECT a.id, a.entity, a.entity_id, i.order_id, a.kind, i.inspected_on, i.passed "
    "FROM attachment a "
    "JOIN inspection i ON i.id = a.entity_id WHERE a.entity = 'inspection' "
    f"AND a.kind = 'inspection_photo' AND i.order_id {THESE} "
    "ORDER BY id"
)
WAIVERS = (
    "SELECT o.id AS order_id, w.gate, w.covers, w.waived_on FROM purchase_order o "
    "JOIN gate_waiver w ON w.order_id = o.id OR (w.supplier_id = o.supplier_id AND w.gate = 'G2') "
    f"WHERE o.id {THESE} ORDER BY w.waived_on, w.id"
)
