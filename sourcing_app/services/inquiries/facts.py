"""What the file knows for one letter, read plainly: lists and previews must not wait."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries import State
from sourcing_app.domain.letter_check import assess
from sourcing_app.domain.letters import LetterFacts, Question, Sender
from sourcing_app.domain.profile import BuyerKind, Profile, latin_value
from sourcing_app.domain.quantities import read_quantities
from sourcing_app.domain.readiness import Readiness
from sourcing_app.domain.scaled import unscaled_or_none
from sourcing_app.domain.sentences import say
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.reader import Reader, Row

_QUESTIONS = {
    Question.MOQ: "ask_moq",
    Question.PRICE: "ask_price",
    Question.SAMPLE: "ask_sample",
    Question.LEAD_TIME: "ask_lead_time",
}
_SELECT = """
SELECT r.id, r.inquiry_id, r.supplier_id, r.state, r.revision, r.channel, r.sent_on,
       r.follow_up_on, r.refusal, s.name AS supplier, s.product_url AS page,
       i.number, i.product, i.product_url, i.colour, i.size, i.features, i.quantity, i.unit,
       i.needed_by, i.ask_moq, i.ask_price, i.ask_sample, i.ask_lead_time, i.price_quantities,
       i.extra, i.kept_words
FROM inquiry_recipient r
JOIN inquiry i ON i.id = r.inquiry_id
JOIN supplier s ON s.id = r.supplier_id
"""


@dataclass(frozen=True, slots=True)
class Recipient:
    """
    One supplier of an inquiry and all its letter is made from.

    `link` is what the inquiry itself says, `page` the supplier's own product page, used where
    the inquiry gives none; `others` are the names of the other suppliers asked.
    """

    id: int
    inquiry_id: int
    supplier_id: int
    supplier: str
    number: str | None
    state: State
    revision: int
    channel: str
    sent_on: date | None
    follow_up_on: date | None
    refusal: str
    link: str
    page: str
    kept_words: tuple[str, ...]
    facts: LetterFacts
    others: tuple[str, ...]

    @property
    def letter_day(self) -> date:
        """The day on the letter: a letter that went out keeps its own."""
        kept = self.sent_on if self.state is not State.DRAFT else None
        return kept or self.facts.day

    def readiness(self) -> Readiness:
        """Measure this letter against gate G1."""
        return assess(self.facts, self.kept_words, self.others)


def recipient(reader: Reader, recipient_id: int, today: date) -> Recipient:
    """Read one recipient with its letter's facts, dated `today`; raises NotFound."""
    found = recipients(reader, (recipient_id,), today)
    if not found:
        raise NotFound(say("InquiryFacts", "This inquiry is no longer in the file."))
    return found[0]


def recipients(
    reader: Reader, recipient_ids: Sequence[int], today: date, sender: Sender | None = None
) -> list[Recipient]:
    """Read recipients in the order asked for; one that is gone is left out."""
    wanted = f"[{','.join(map(str, recipient_ids))}]"
    rows = reader.rows(f"{_SELECT} WHERE r.id IN (SELECT value FROM json_each(?))", (wanted,))
    names = _names(reader, sorted({row["inquiry_id"] for row in rows}))
    buyer = sender or read_sender(reader)
    found = {row["id"]: _recipient(row, names, buyer, today) for row in rows}
    return [found[key] for key in recipient_ids if key in found]


def recipients_of(reader: Reader, inquiry_id: int) -> list[int]:
    """Return the recipients of an inquiry in the order they were added; raises NotFound."""
    rows = reader.rows(
        "SELECT id FROM inquiry_recipient WHERE inquiry_id = ? ORDER BY id", (inquiry_id,)
    )
    if not rows:
        raise NotFound(say("InquiryFacts", "This inquiry is no longer in the file."))
    return [row["id"] for row in rows]


def live_recipients_of(reader: Reader, inquiry_id: int, today: date) -> list[Recipient]:
    """Return the recipients of an inquiry that were not given up; raises NotFound."""
    items = recipients(reader, recipients_of(reader, inquiry_id), today)
    return [item for item in items if item.state is not State.CANCELLED]


def same_text_count(reader: Reader, recipient_ids: Sequence[int], day: date) -> int:
    """Count the suppliers who get these inquiries' text on a day, with the ones about to (R49)."""
    wanted = f"[{','.join(map(str, recipient_ids))}]"
    return int(
        reader.value(
            "WITH these AS (SELECT value AS id FROM json_each(?)) "
            "SELECT count(*) FROM inquiry_recipient r WHERE r.id IN these OR (r.sent_on = ? "
            "AND r.inquiry_id IN (SELECT inquiry_id FROM inquiry_recipient WHERE id IN these))",
            (wanted, day.isoformat()),
        )
    )


def inquiry_id_of(reader: Reader, text: str) -> int:
    """Find an inquiry by its number (RFQ-2026-0001) or id; raises NotFound naming it."""
    key = int(text) if text.isascii() and text.isdecimal() else -1
    found = reader.value("SELECT id FROM inquiry WHERE id = ? OR number = ?", (key, text.upper()))
    if found is None:
        raise NotFound(say("InquiryFacts", "There is no inquiry {inquiry}.").put(inquiry=text))
    return int(found)


def read_sender(reader: Reader) -> Sender:
    """Return the buyer as letters name them, the country by its English name."""
    return sender_of(read_profile(reader))


def sender_of(profile: Profile) -> Sender:
    """Return the sender that a profile stands for."""
    from sourcing_app.services.registration.countries import country_name

    return Sender(
        name=latin_value(profile, "name"),
        position=profile.position,
        company=latin_value(profile, "company"),
        region=latin_value(profile, "region"),
        country=country_name(profile.country) if profile.country else "",
        business=profile.business,
        address=_address(profile),
        phone=profile.phone,
        email=profile.email,
        website=profile.website,
        private=profile.kind is BuyerKind.PERSON,
    )


def _address(profile: Profile) -> str:
    street = " ".join(filter(None, (latin_value(profile, "street"), profile.house, profile.flat)))
    city = " ".join(filter(None, (profile.postcode, latin_value(profile, "city"))))
    return ", ".join(filter(None, (street, city, latin_value(profile, "region"))))


def _recipient(
    row: Row, names: dict[int, dict[int, str]], sender: Sender, today: date
) -> Recipient:
    return Recipient(
        id=row["id"],
        inquiry_id=row["inquiry_id"],
        supplier_id=row["supplier_id"],
        supplier=row["supplier"],
        number=row["number"],
        state=State(row["state"]),
        revision=row["revision"],
        channel=row["channel"],
        sent_on=_day(row["sent_on"]),
        follow_up_on=_day(row["follow_up_on"]),
        refusal=row["refusal"],
        link=row["product_url"],
        page=row["page"],
        kept_words=tuple(row["kept_words"].split("\n")) if row["kept_words"] else (),
        facts=_facts(row, sender, today),
        others=tuple(
            name for key, name in names[row["inquiry_id"]].items() if key != row["supplier_id"]
        ),
    )


def _facts(row: Row, sender: Sender, today: date) -> LetterFacts:
    plain: dict[str, Any] = {
        name: row[name] for name in ("product", "colour", "size", "features", "unit", "extra")
    }
    return LetterFacts(
        sender=sender,
        supplier=row["supplier"],
        day=today,
        link=row["product_url"] or row["page"],
        quantity=unscaled_or_none(row["quantity"]),
        needed_by=_day(row["needed_by"]),
        questions=frozenset(question for question, name in _QUESTIONS.items() if row[name]),
        price_quantities=read_quantities(row["price_quantities"]),
        **plain,
    )


def _names(reader: Reader, inquiry_ids: Sequence[int]) -> dict[int, dict[int, str]]:
    names: dict[int, dict[int, str]] = {key: {} for key in inquiry_ids}
    for row in reader.rows(
        "SELECT r.inquiry_id, s.id, s.name FROM inquiry_recipient r "
        "JOIN supplier s ON s.id = r.supplier_id "
        "WHERE r.inquiry_id IN (SELECT value FROM json_each(?))",
        (f"[{','.join(map(str, inquiry_ids))}]",),
    ):
        names[row["inquiry_id"]][row["id"]] = row["name"]
    return names


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
