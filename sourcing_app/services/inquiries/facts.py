"""The facts for letters, read with plain SQL: lists and previews must be fast."""

from collections.abc import Sequence
from datetime import date

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries.assess import Other
from sourcing_app.domain.inquiries.letter import Sender
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.recipient import Recipient, recipient_of
from sourcing_app.services.inquiries.sender import read_sender
from sourcing_app.services.suppliers.contact_rows import MAIN_OF_S
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, id_list

GONE = say("InquiryFacts", "This inquiry is no longer in the file.")
_SELECT = f"""
SELECT r.id, r.inquiry_id, r.supplier_id, r.state, r.revision, r.channel, r.sent_on,
       r.follow_up_on, r.refusal, r.product_url, r.rewriting, s.name AS supplier,
       coalesce(m.name, '') AS contact,
       s.product_url AS page, l.text AS kept_text, l.letterhead AS kept_head,
       i.number, i.product, i.colour, i.size, i.features, i.quantity, i.unit,
       i.needed_by, i.ask_moq, i.ask_price, i.ask_sample, i.ask_lead_time, i.price_quantities,
       i.extra, i.kept_words, i.binned_at, s.binned_at AS supplier_binned_at
FROM inquiry_recipient r
JOIN inquiry i ON i.id = r.inquiry_id
JOIN supplier s ON s.id = r.supplier_id
LEFT JOIN supplier_contact m ON m.id = {MAIN_OF_S}
LEFT JOIN letter l ON l.recipient_id = r.id AND l.revision = r.revision
"""
_INQUIRIES = (
    f"SELECT DISTINCT inquiry_id FROM inquiry_recipient WHERE id {THESE} ORDER BY inquiry_id"
)
_LETTERS = f"SELECT id FROM inquiry_recipient WHERE inquiry_id {THESE} ORDER BY id"


def recipient(reader: Reader, recipient_id: int, today: date) -> Recipient:
    """Read one recipient with its letter's facts, dated `today`; raises NotFound."""
    found = recipients(reader, (recipient_id,), today)
    if not found:
        raise NotFound(GONE)
    return found[0]


def recipients(
    reader: Reader, recipient_ids: Sequence[int], today: date, sender: Sender | None = None
) -> list[Recipient]:
    """Read recipients in the order asked for; one that is gone is left out."""
    rows = reader.rows_of(f"{_SELECT} WHERE r.id {THESE}", recipient_ids)
    asked = _asked(reader, sorted({row["inquiry_id"] for row in rows}))
    buyer = sender or read_sender(reader)
    found = {row["id"]: recipient_of(row, asked, buyer, today) for row in rows}
    return [found[key] for key in recipient_ids if key in found]


def recipients_of(reader: Reader, inquiry_id: int) -> list[int]:
    """Return the recipients of an inquiry in the order they were added; raises NotFound."""
    rows = reader.rows(
        "SELECT id FROM inquiry_recipient WHERE inquiry_id = ? ORDER BY id", (inquiry_id,)
    )
    if not rows:
        raise NotFound(GONE)
    return [row["id"] for row in rows]


def inquiries_of(reader: Reader, recipient_ids: Sequence[int]) -> list[int]:
    """Return the inquiries these recipients belong to, each once."""
    return [row["inquiry_id"] for row in reader.rows_of(_INQUIRIES, recipient_ids)]


def letters_of(reader: Reader, inquiry_ids: Sequence[int]) -> list[int]:
    """Return the recipients of several inquiries."""
    return [row["id"] for row in reader.rows_of(_LETTERS, inquiry_ids)]


def live_recipients_of(reader: Reader, inquiry_id: int, today: date) -> list[Recipient]:
    """Return the recipients of an inquiry that were not cancelled; raises NotFound."""
    items = recipients(reader, recipients_of(reader, inquiry_id), today)
    return [item for item in items if item.state is not State.CANCELLED]


def first_sent(reader: Reader, recipient_ids: Sequence[int]) -> str | None:
    """Name the supplier of the first sent letter among these, or None."""
    found = reader.rows_of(
        "SELECT s.name FROM inquiry_recipient r JOIN supplier s ON s.id = r.supplier_id "
        f"WHERE r.id {THESE} AND r.revision > 0 AND NOT r.rewriting LIMIT 1",
        recipient_ids,
    )
    return str(found[0]["name"]) if found else None


def common_to(reader: Reader, inquiry_id: int) -> tuple[list[str], int]:
    """Name the suppliers whose letters a change of the blocks affects, and count the sent ones."""
    rows = reader.rows(
        "SELECT s.name, r.state, r.revision > 0 AND NOT r.rewriting AS sent "
        "FROM inquiry_recipient r JOIN supplier s ON s.id = r.supplier_id "
        "WHERE r.inquiry_id = ? ORDER BY r.id",
        (inquiry_id,),
    )
    given_up = State.CANCELLED.value
    changed = [row["name"] for row in rows if not row["sent"] and row["state"] != given_up]
    return changed, sum(row["sent"] for row in rows)


def same_text_count(reader: Reader, recipient_ids: Sequence[int], day: date) -> int:
    """Count the suppliers who get these inquiries' text on a day, with the ones about to (R49)."""
    return int(
        reader.value(
            f"SELECT count(*) FROM inquiry_recipient r WHERE r.id {THESE} OR (r.sent_on = :day "
            "AND r.inquiry_id IN "
            f"(SELECT inquiry_id FROM inquiry_recipient WHERE id {THESE}))",
            {"ids": id_list(recipient_ids), "day": day.isoformat()},
        )
    )


def inquiry_id_of(reader: Reader, text: str) -> int:
    """Find an inquiry by its number (RFQ-2026-0001) or id; raises NotFound naming it."""
    key = int(text) if text.isascii() and text.isdecimal() else -1
    found = reader.value("SELECT id FROM inquiry WHERE id = ? OR number = ?", (key, text.upper()))
    if found is None:
        raise NotFound(say("InquiryFacts", "There is no inquiry {inquiry}.").put(inquiry=text))
    return int(found)


def _asked(reader: Reader, inquiry_ids: Sequence[int]) -> dict[int, dict[int, Other]]:
    asked: dict[int, dict[int, Other]] = {key: {} for key in inquiry_ids}
    for row in reader.rows_of(
        "SELECT r.inquiry_id, s.id, s.name, s.product_url FROM inquiry_recipient r "
        "JOIN supplier s ON s.id = r.supplier_id "
        f"WHERE r.inquiry_id {THESE}",
        inquiry_ids,
    ):
        asked[row["inquiry_id"]][row["id"]] = Other(row["name"], row["product_url"])
    return asked
