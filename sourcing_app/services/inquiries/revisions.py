"""The letters that were sent to a supplier, each as it went out: the revisions of an inquiry."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.store.queries.inquiries import letters_named, sent_letters
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none


@dataclass(frozen=True, slots=True)
class LetterRow:
    """One letter as it was sent; `revision` counts from 1, a damaged `sent_on` is None."""

    id: int
    revision: int
    sent_on: date | None
    channel: str
    text: str


def letters_sent(reader: Reader, recipient_id: int) -> list[LetterRow]:
    """Return every letter sent to this recipient, oldest first."""
    return [_row(row) for row in sent_letters(reader, [recipient_id])]


def as_sent(reader: Reader, letter_ids: Sequence[int], today: date) -> list[Recipient]:
    """
    Return the recipients of these letters as they were then, in the order asked for.

    A letter is read from its own kept text, letterhead and logo, whatever was sent since; one that
    is gone is left out.
    """
    rows = {row["id"]: row for row in letters_named(reader, letter_ids)}
    keys = dict.fromkeys(row["recipient_id"] for row in rows.values())
    items = {item.id: item for item in recipients(reader, tuple(keys), today)}
    found = (rows[key] for key in letter_ids if key in rows)
    return [_then(items[row["recipient_id"]], row) for row in found if row["recipient_id"] in items]


def _then(item: Recipient, row: Row) -> Recipient:
    return replace(
        item,
        revision=row["revision"],
        sent_on=day_or_none(row["sent_on"]),
        channel=row["channel"],
        kept_text=row["text"],
        kept_head=row["letterhead"],
        logo_id=row["logo_id"],
        rewriting=False,
    )


def _row(row: Row) -> LetterRow:
    sent_on = day_or_none(row["sent_on"])
    return LetterRow(row["id"], row["revision"], sent_on, row["channel"], row["text"])
