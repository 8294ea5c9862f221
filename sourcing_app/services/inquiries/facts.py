"""The facts for letters, read with plain SQL: lists and previews must be fast."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries.assess import Other
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.enclosed import enclosed_with
from sourcing_app.services.inquiries.letter_facts import LetterBuyer, Shared, breaks_of, worded_of
from sourcing_app.services.inquiries.recipient import Recipient, recipient_of
from sourcing_app.services.inquiries.sender import country_name, sender_of
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries import inquiries, letters
from sourcing_app.store.queries.inquiries import (
    first_sent,
    inquiries_of,
    letters_of,
    same_text_count,
)
from sourcing_app.store.sqlite.reader import Reader

__all__ = ["first_sent", "inquiries_of", "letters_of", "same_text_count"]

GONE = say("InquiryFacts", "This inquiry is no longer in the file.")


def recipient(reader: Reader, recipient_id: int, today: date) -> Recipient:
    """Read one recipient with its letter's facts, dated `today`; raises NotFound."""
    found = recipients(reader, (recipient_id,), today)
    if not found:
        raise NotFound(GONE)
    return found[0]


def recipients(
    reader: Reader, recipient_ids: Sequence[int], today: date, *, listed: bool = False
) -> list[Recipient]:
    """
    Read recipients in the order asked for; one that is gone is left out.

    For a list, which shows no letter, neither countries nor phones are looked up.
    """
    rows = letters.letters(reader, recipient_ids)
    keys = sorted({row["inquiry_id"] for row in rows})
    answers = {row["recipient_id"]: row for row in letters.answers(reader, recipient_ids)}
    shared = Shared(
        buyers={key: _buyer(reader, key, listed) for key in {row["profile_id"] for row in rows}},
        day=today,
        asked=_asked(reader, keys),
        worded=worded_of(reader, keys),
        answers=answers,
        breaks=breaks_of(reader, [row["id"] for row in answers.values()]),
        enclosures={} if listed else enclosed_with(reader, keys),
        country=str if listed else country_name,
        limits=read_limits(reader),
    )
    found = {row["id"]: recipient_of(row, shared) for row in rows}
    return [found[key] for key in recipient_ids if key in found]


def recipients_of(reader: Reader, inquiry_id: int) -> list[int]:
    """Return the recipients of an inquiry in the order they were added; raises NotFound."""
    found = letters_of(reader, [inquiry_id])
    if not found:
        raise NotFound(GONE)
    return found


def live_recipients_of(reader: Reader, inquiry_id: int, today: date) -> list[Recipient]:
    """Return the recipients of an inquiry that were not cancelled; raises NotFound."""
    items = recipients(reader, recipients_of(reader, inquiry_id), today)
    return [item for item in items if item.state is not State.CANCELLED]


def common_to(reader: Reader, inquiry_id: int) -> tuple[list[str], int]:
    """Name the suppliers whose letters a change of the blocks affects, and count the sent ones."""
    rows = inquiries.asked_in(reader, inquiry_id)
    given_up = State.CANCELLED.value
    changed = [row["name"] for row in rows if not row["sent"] and row["state"] != given_up]
    return changed, sum(row["sent"] for row in rows)


def inquiry_id_of(reader: Reader, text: str) -> int:
    """Find an inquiry by its number (RFQ-2026-0001) or id; raises NotFound naming it."""
    key = int(text) if text.isascii() and text.isdecimal() else -1
    found = inquiries.named(reader, key, text.upper())
    if found is None:
        raise NotFound(say("InquiryFacts", "There is no inquiry {inquiry}.").put(inquiry=text))
    return found


def _buyer(reader: Reader, profile_id: int | None, listed: bool) -> LetterBuyer:  # noqa: FBT001 - as `recipients`
    profile = read_profile(reader, profile_id)
    shown = replace(profile, country="", phone="") if listed else profile
    return LetterBuyer(sender_of(shown), profile.logo_id)


def _asked(reader: Reader, inquiry_ids: Sequence[int]) -> dict[int, dict[int, Other]]:
    asked: dict[int, dict[int, Other]] = {key: {} for key in inquiry_ids}
    for row in inquiries.everyone_asked(reader, inquiry_ids):
        asked[row["inquiry_id"]][row["id"]] = Other(row["name"], row["product_url"])
    return asked
