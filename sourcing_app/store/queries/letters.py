"""What letters are made from: the facts of inquiries, how blocks are worded, what was answered."""

from collections.abc import Iterable

from sourcing_app.domain.inquiries.blocks import TICKS
from sourcing_app.store.queries.contacts import MAIN_OF_S
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row

_FACTS = (
    *("number", "product", "material", "colour", "size", "finish", "tolerance", "standard"),
    *("drawing", "features", "quantity", "unit", "yearly_quantity", "needed_by"),
    *("price_quantities", "currency", "incoterm", "place", "validity_days", "moq_per_colour"),
    *("moq_of_samples", "sample_quantity", "sample_terms", "customisation", "tooling"),
    *("certificates", "packing", "payment_terms", "inspection", "extra", "kept_words"),
    *("answer_by", "subject", "template", "block_order", "profile_id", "binned_at"),
    *TICKS.values(),
)
_SELECT = f"""
SELECT r.id, r.inquiry_id, r.supplier_id, r.state, r.revision, r.channel, r.sent_on,
       r.follow_up_on, r.refusal, r.product_url, r.rewriting, r.contact_id, r.own_text,
       r.template AS own_kind, s.name AS supplier, s.legal_name, s.address, s.city,
       s.country AS supplier_country, s.product_url AS page, s.binned_at AS supplier_binned_at,
       coalesce(c.name, m.name, '') AS contact, coalesce(c.email, m.email, '') AS email,
       l.text AS kept_text, l.letterhead AS kept_head, l.logo_id,
       coalesce(o.text, t.text, '') AS template_text,
       coalesce(o.subject, t.subject, '') AS template_subject,
       coalesce(o.kind, t.kind) AS template_kind,
       {", ".join(f"i.{name}" for name in _FACTS)}
FROM inquiry_recipient r
JOIN inquiry i ON i.id = r.inquiry_id
JOIN supplier s ON s.id = r.supplier_id
LEFT JOIN supplier_contact c ON c.id = r.contact_id
LEFT JOIN supplier_contact m ON m.id = {MAIN_OF_S}
LEFT JOIN letter_template o ON o.id = r.template_id
LEFT JOIN letter_template t ON t.id = i.template_id AND r.template IS NULL
LEFT JOIN letter l ON l.recipient_id = r.id AND l.revision = r.revision
"""


def letters(reader: Reader, recipient_ids: Iterable[int]) -> list[Row]:
    """
    All facts of these recipients' letters but the buyer's, in no order.

    The text of an own template comes with its kind: the letter's alone, else the inquiry's.
    """
    return reader.rows_of(f"{_SELECT} WHERE r.id {THESE}", recipient_ids)


def worded(reader: Reader, inquiry_ids: Iterable[int]) -> list[Row]:
    """The blocks of these inquiries that are worded, used or left out otherwise than usual."""
    return reader.rows_of(
        "SELECT inquiry_id, recipient_id, block, use, wording FROM inquiry_block "
        f"WHERE inquiry_id {THESE} ORDER BY recipient_id IS NOT NULL, id",
        inquiry_ids,
    )


def blocks_of(reader: Reader, inquiry_id: int) -> list[int]:
    """The ids of what `worded` tells of one inquiry."""
    rows = reader.rows(
        "SELECT id FROM inquiry_block WHERE inquiry_id = ? ORDER BY id", (inquiry_id,)
    )
    return [row["id"] for row in rows]


def answers(reader: Reader, recipient_ids: Iterable[int]) -> list[Row]:
    """The quotes that answer these letters, the latest of each last; with what they leave open."""
    return reader.rows_of(
        "SELECT q.recipient_id, q.id, q.received_on, q.currency, q.unit, q.moq, q.lead_days, "
        "q.sample_price, q.sample_days, q.terms, s.legal_name, s.credit_code "
        "FROM quote q JOIN supplier s ON s.id = q.supplier_id "
        f"WHERE q.recipient_id {THESE} AND q.binned_at IS NULL AND q.state <> 'draft' "
        "ORDER BY q.received_on, q.id",
        recipient_ids,
    )


def channels_of(reader: Reader, supplier_id: int) -> list[Row]:
    """By what letters to the supplier went, and the day of the first: channel, first_on."""
    return reader.rows(
        "SELECT l.channel, min(l.sent_on) AS first_on FROM letter l "
        "JOIN inquiry_recipient r ON r.id = l.recipient_id "
        "WHERE r.supplier_id = ? AND l.channel <> '' GROUP BY l.channel ORDER BY first_on",
        (supplier_id,),
    )
