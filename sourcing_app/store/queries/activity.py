"""What was written to a supplier and what came of it."""

from sourcing_app.store.sqlite.reader import Reader, Row

_LETTERS = (
    "SELECT 'letter' AS kind, l.sent_on AS day, NULL AS noted_at, i.number, l.revision, "
    "i.product, l.channel AS reason "
    "FROM letter l JOIN inquiry_recipient r ON r.id = l.recipient_id "
    "JOIN inquiry i ON i.id = r.inquiry_id WHERE r.supplier_id = :id AND i.binned_at IS NULL"
)
_ANSWERS = (
    "SELECT r.state AS kind, NULL AS day, (SELECT max(c.at) FROM change_log c "
    "WHERE c.entity = 'inquiry_recipient' AND c.entity_id = r.id AND c.field = 'state') "
    "AS noted_at, i.number, NULL AS revision, i.product, r.refusal AS reason "
    "FROM inquiry_recipient r JOIN inquiry i ON i.id = r.inquiry_id "
    "WHERE r.supplier_id = :id AND i.binned_at IS NULL "
    "AND (r.state IN ('declined', 'no_answer') OR (r.state = 'replied' "
    "AND NOT EXISTS (SELECT 1 FROM quote q WHERE q.recipient_id = r.id)))"
)
_QUOTES = (
    "SELECT 'quote' AS kind, q.received_on AS day, NULL AS noted_at, i.number, NULL AS revision, "
    "q.product, '' AS reason FROM quote q LEFT JOIN inquiry_recipient r ON r.id = q.recipient_id "
    "LEFT JOIN inquiry i ON i.id = r.inquiry_id "
    "WHERE q.supplier_id = :id AND q.binned_at IS NULL"
)


def activity(reader: Reader, supplier_id: int, most: int) -> list[Row]:
    """
    The latest letters, answers and quotes: kind, number, revision, product, reason.

    A letter and a quote have their `day`, an answer the instant it was `noted_at`.
    """
    return reader.rows(
        f"SELECT * FROM ({_LETTERS} UNION ALL {_ANSWERS} UNION ALL {_QUOTES}) happened "
        "ORDER BY coalesce(day, noted_at) DESC LIMIT :most",
        {"id": supplier_id, "most": most},
    )
