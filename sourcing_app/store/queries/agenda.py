"""What the agenda and the sidebar's figures rest on; records in the Bin need no attention."""

from datetime import date

from sourcing_app.store.queries.order_views import UNPAID
from sourcing_app.store.sqlite.dialect import folded, is_set
from sourcing_app.store.sqlite.reader import Reader, Row

_LIVE = f"(o.stage NOT IN ('received', 'closed') OR {UNPAID}) AND o.stage <> 'cancelled'"

_DRAFTS = (
    "FROM inquiry i JOIN inquiry_recipient r ON r.inquiry_id = i.id "
    "JOIN supplier s ON s.id = r.supplier_id "
    "WHERE i.binned_at IS NULL AND s.binned_at IS NULL AND (r.state = 'draft' OR r.rewriting)"
)


def drafts(reader: Reader) -> list[Row]:
    """The inquiries with `letters` not sent yet: id, product; the oldest first."""
    return reader.rows(
        f"SELECT i.id, i.product, count(*) AS letters {_DRAFTS} GROUP BY i.id ORDER BY i.id"
    )


def drafted(reader: Reader) -> int:
    """How many inquiries have letters not sent yet."""
    return int(reader.value(f"SELECT count(DISTINCT i.id) {_DRAFTS}"))


def unanswered(reader: Reader, due: date | None = None) -> list[Row]:
    """
    The letters that wait for an answer, by day, but those to which another is being written.

    id, inquiry_id, supplier_id, supplier, product, sent_on, follow_up_on, and `kind`, what the
    letter was for. With a day only those to be followed up until then.
    """
    return reader.rows(
        "SELECT r.id, r.inquiry_id, r.supplier_id, s.name AS supplier, i.product, r.sent_on, "
        "r.follow_up_on, coalesce(r.template, i.template) AS kind "
        "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        "JOIN supplier s ON s.id = r.supplier_id "
        "WHERE i.binned_at IS NULL AND s.binned_at IS NULL AND r.state = 'sent' "
        "AND NOT r.rewriting AND (:due IS NULL OR r.follow_up_on <= :due) ORDER BY r.sent_on, r.id",
        {"due": due and due.isoformat()},
    )


def expiring_quotes(reader: Reader, first: date, last: date) -> list[Row]:
    """The quotes valid until a day between these, without an order: the oldest first."""
    return reader.rows(
        "SELECT q.id, q.product, q.valid_until, s.name AS supplier "
        "FROM quote q JOIN supplier s ON s.id = q.supplier_id "
        "WHERE q.binned_at IS NULL AND s.binned_at IS NULL AND q.state = 'received' "
        "AND q.valid_until BETWEEN :first AND :last "
        "AND NOT EXISTS (SELECT 1 FROM purchase_order o WHERE o.quote_id = q.id) ORDER BY q.id",
        {"first": first.isoformat(), "last": last.isoformat()},
    )


def expiring_certificates(reader: Reader, last: date, most: int) -> list[Row]:
    """Those that run out by a day, the first first, where no newer one of their kind is on file."""
    return reader.rows(
        "SELECT c.id, c.supplier_id, c.kind, c.expires, s.name AS supplier "
        "FROM certificate c JOIN supplier s ON s.id = c.supplier_id "
        "WHERE c.binned_at IS NULL AND s.binned_at IS NULL AND c.expires <= :last "
        "AND NOT EXISTS (SELECT 1 FROM certificate n WHERE n.supplier_id = c.supplier_id "
        f"AND n.binned_at IS NULL AND {folded('n.kind')} = {folded('c.kind')} "
        "AND (n.expires > c.expires OR (n.expires = c.expires AND n.id > c.id))) "
        "ORDER BY c.expires, c.id LIMIT :most",
        {"last": last.isoformat(), "most": most},
    )


def rechecks(reader: Reader, last: date, most: int) -> list[Row]:
    """The questions of suppliers that are to be checked again by a day, the first first."""
    return reader.rows(
        "SELECT s.id, s.name, v.item, v.recheck_on FROM vetting_check v "
        "JOIN supplier s ON s.id = v.supplier_id "
        "WHERE v.recheck_on <= :last AND s.binned_at IS NULL "
        "ORDER BY v.recheck_on, v.id LIMIT :most",
        {"last": last.isoformat(), "most": most},
    )


def ending_holds(reader: Reader, last: date, most: int) -> list[Row]:
    """The holds that end by a day and were not lifted, the last to end first."""
    return reader.rows(
        "SELECT s.id, s.name, h.id AS hold, h.release_on FROM supplier_hold h "
        "JOIN supplier s ON s.id = h.supplier_id "
        "WHERE h.release_on <= :last AND h.lifted_on IS NULL AND s.binned_at IS NULL "
        "ORDER BY h.release_on DESC, h.id LIMIT :most",
        {"last": last.isoformat(), "most": most},
    )


def starred_suppliers(reader: Reader, most: int) -> list[Row]:
    """The id and name of the suppliers with a star, by name."""
    return reader.rows(
        f"SELECT id, name FROM supplier WHERE {is_set('star')} AND binned_at IS NULL "
        "ORDER BY sort_name, id LIMIT ?",
        (most,),
    )


def running_orders(reader: Reader) -> list[int]:
    """The orders whose goods are still to come, or that are not paid yet, the oldest first."""
    rows = reader.rows(f"SELECT o.id FROM purchase_order o WHERE {_LIVE} ORDER BY o.id")
    return [int(row["id"]) for row in rows]


def waiting(reader: Reader) -> list[int]:
    """Those of them that wait for more than a payment: a bill of lading, a sample's decision."""
    rows = reader.rows(
        f"SELECT o.id FROM purchase_order o WHERE {_LIVE} "
        "AND (o.stage = 'balance_due' OR o.sample_state = 'received')"
    )
    return [int(row["id"]) for row in rows]


def tally(reader: Reader) -> dict[str, int]:
    """How many accounts signed in to, searches, suppliers and so on to orders there are."""
    row = reader.one(
        "SELECT (SELECT count(*) FROM marketplace_account "
        "WHERE binned_at IS NULL AND signed_in_on IS NOT NULL) AS signed_in, "
        "(SELECT count(*) FROM search_query WHERE binned_at IS NULL) AS searches, "
        "(SELECT count(*) FROM supplier WHERE binned_at IS NULL) AS suppliers, "
        "(SELECT count(DISTINCT c.supplier_id) FROM vetting_check c JOIN supplier s "
        "ON s.id = c.supplier_id WHERE s.binned_at IS NULL AND c.answer <> 'unknown') AS checked, "
        "(SELECT count(*) FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
        "WHERE i.binned_at IS NULL AND r.state NOT IN ('draft', 'cancelled')) AS asked, "
        "(SELECT count(*) FROM quote WHERE binned_at IS NULL) AS quotes, "
        "(SELECT count(*) FROM purchase_order WHERE stage <> 'cancelled') AS orders"
    )
    return dict(zip(row.keys(), row, strict=True)) if row else {}


def is_empty(reader: Reader) -> bool:
    """Whether nothing at all was entered into the file yet."""
    return bool(
        reader.value(
            "SELECT NOT EXISTS (SELECT 1 FROM buyer_profile) "
            "AND NOT EXISTS (SELECT 1 FROM supplier) "
            "AND NOT EXISTS (SELECT 1 FROM search_query) AND NOT EXISTS (SELECT 1 FROM inquiry)"
        )
    )


def letters_under_way(reader: Reader) -> int:
    """How many letters are still to be sent or wait for an answer."""
    return int(
        reader.value(
            "SELECT count(*) FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
            "WHERE i.binned_at IS NULL AND r.state IN ('draft', 'sent', 'no_answer')"
        )
    )


def snoozed(reader: Reader, today: date | None = None) -> list[Row]:
    """What was put off, or what is put off on this day still: id, item, until."""
    return reader.rows(
        "SELECT id, item, until FROM snooze WHERE :today IS NULL OR until > :today ORDER BY id",
        {"today": today and today.isoformat()},
    )
