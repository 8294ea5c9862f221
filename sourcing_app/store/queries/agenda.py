"""The SELECTs behind the agenda; records in the Bin need no attention."""

from sourcing_app.store.sqlite.dialect import folded, is_set

DRAFTS = (
    "SELECT i.id, i.product, count(*) AS letters FROM inquiry i "
    "JOIN inquiry_recipient r ON r.inquiry_id = i.id JOIN supplier s ON s.id = r.supplier_id "
    "WHERE i.binned_at IS NULL AND s.binned_at IS NULL AND (r.state = 'draft' OR r.rewriting) "
    "GROUP BY i.id ORDER BY i.id"
)
SENT = (
    "SELECT r.inquiry_id, s.name AS supplier, r.sent_on, r.follow_up_on "
    "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
    "JOIN supplier s ON s.id = r.supplier_id "
    "WHERE i.binned_at IS NULL AND s.binned_at IS NULL AND r.state = 'sent' "
    "ORDER BY r.sent_on, r.id"
)
EXPIRING = (
    "SELECT q.id, q.product, q.valid_until, s.name AS supplier "
    "FROM quote q JOIN supplier s ON s.id = q.supplier_id "
    "WHERE q.binned_at IS NULL AND s.binned_at IS NULL AND q.state = 'received' "
    "AND q.valid_until BETWEEN :first AND :last "
    "AND NOT EXISTS (SELECT 1 FROM purchase_order o WHERE o.quote_id = q.id) ORDER BY q.id"
)
CERTIFICATES = (
    "SELECT c.id, c.supplier_id, c.kind, c.expires, s.name AS supplier "
    "FROM certificate c JOIN supplier s ON s.id = c.supplier_id "
    "WHERE c.binned_at IS NULL AND s.binned_at IS NULL AND c.expires <= :last "
    "AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.supplier_id = c.supplier_id "
    f"AND n.binned_at IS NULL AND {folded('n.kind')} = {folded('c.kind')} "
    "AND (n.expires > c.expires OR (n.expires = c.expires AND n.id > c.id))) "
    "ORDER BY c.expires, c.id LIMIT :most"
)
"""Those that have run out by a day, unless a newer one of their kind is on file."""
STARRED = (
    f"SELECT id, name FROM supplier WHERE {is_set('star')} AND binned_at IS NULL "
    "ORDER BY sort_name, id LIMIT :most"
)
RUNNING_ORDERS = (
    "SELECT id FROM purchase_order "
    "WHERE stage NOT IN ('received', 'closed', 'cancelled') ORDER BY id"
)
AT_RISK = (
    "SELECT o.currency, sum(p.amount) AS paid, count(DISTINCT o.id) AS orders "
    "FROM payment p JOIN payment_line l ON l.id = p.line_id "
    "JOIN purchase_order o ON o.id = l.order_id "
    "WHERE p.state <> 'void' AND o.stage NOT IN ('received', 'closed', 'cancelled') "
    "GROUP BY o.currency"
)
TALLY = (
    "SELECT (SELECT count(*) FROM search_query) AS searches, "
    "(SELECT count(*) FROM supplier WHERE binned_at IS NULL) AS suppliers, "
    "(SELECT count(DISTINCT c.supplier_id) FROM vetting_check c JOIN supplier s "
    "ON s.id = c.supplier_id WHERE s.binned_at IS NULL AND c.answer <> 'unknown') AS checked, "
    "(SELECT count(*) FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
    "WHERE i.binned_at IS NULL AND r.state NOT IN ('draft', 'cancelled')) AS asked, "
    "(SELECT count(*) FROM quote WHERE binned_at IS NULL) AS quotes, "
    "(SELECT count(*) FROM purchase_order WHERE stage <> 'cancelled') AS orders"
)
IS_EMPTY = (
    "SELECT NOT EXISTS (SELECT 1 FROM buyer_profile) AND NOT EXISTS (SELECT 1 FROM supplier) "
    "AND NOT EXISTS (SELECT 1 FROM search_query) AND NOT EXISTS (SELECT 1 FROM inquiry)"
)
