"""Writing inquiries, sending them, and recording replies; each call is one action."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.compose import compose
from sourcing_app.domain.inquiries.readiness import require_sendable
from sourcing_app.domain.inquiries.states import State, move
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.values.text import clean_line
from sourcing_app.services.calendars import follow_up_day
from sourcing_app.services.inquiries.enclosures import Enclosures
from sourcing_app.services.inquiries.facts import GONE, recipient, recipients, recipients_of
from sourcing_app.services.inquiries.follow_ups import FollowUps
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.inquiries.revisions import LetterRow, letters_sent
from sourcing_app.services.inquiries.rounds import Rounds
from sourcing_app.services.inquiries.writes import (
    ALL_SENT,
    agreed_product,
    ask,
    change_link,
    is_sent,
    is_writable,
    leave_sent,
    letters_of,
    recipient_row,
    refuse_sent,
    refuse_writing,
    rewrite,
    supplier_rows,
    tell_again,
)
from sourcing_app.services.needs.records import found_for
from sourcing_app.services.numbering import next_number
from sourcing_app.services.product_names import link as link_product
from sourcing_app.services.records import Records, insert_row, row_of
from sourcing_app.services.registration.rows import main_profile, read_profile
from sourcing_app.services.suppliers.facts import refuse_if_held
from sourcing_app.store.facts.limits import read_days_off, read_limits
from sourcing_app.store.sqlite.reader import Reader
from sourcing_app.store.tables.inquiry import (
    AnswerFields,
    Inquiry,
    InquiryFields,
    InquiryRecipient,
    LinkFields,
    SendingFields,
    SentLetter,
)

__all__ = ["Inquiries", "InquiryFields", "LetterRow"]


class Inquiries(Records[Inquiry, InquiryFields]):
    """Everything that changes inquiries; those in the Bin keep their letters."""

    row = Inquiry
    typed = InquiryFields
    gone = GONE
    alone = ("block_order", "round", "subject", "template")

    @cached_property
    def enclosures(self) -> Enclosures:
        """Drawings and photos that go along with letters."""
        return Enclosures(self.file)

    @cached_property
    def rounds(self) -> Rounds:
        """Inquiries written once more."""
        return Rounds(self.file)

    @cached_property
    def follow_ups(self) -> FollowUps:
        """Reminders of letters without an answer, and what suppliers ask back."""
        return FollowUps(self.file)

    def follow(self, session: Session, row: Inquiry, names: Collection[str], _today: date) -> None:
        """Refuse a change that no letter would show: those sent stay as they are."""
        if all(map(is_sent, letters_of(session, int(row.id or 0)))):
            raise Rejected(ALL_SENT)
        if "product" in names:
            link_product(session, row)

    def write(self, supplier_ids: Sequence[int], **values: Any) -> int:
        """
        Start an inquiry to these suppliers, each once, and return its id.

        `product_url` among the values is the link of all these letters; where it is not given or
        n/a, each letter gets its own supplier's product page. The product is that of the suppliers
        where `values` name none and they agree on one; what was last told of that product in an
        inquiry is told again, but for what `values` name. Raises Invalid or Rejected.
        """
        if not supplier_ids:
            raise Rejected(say("InquiryRecords", "Choose at least one supplier."))
        link = LinkFields.checked(product_url=values.pop("product_url", "")).product_url
        fields = InquiryFields.checked(**{"profile_id": main_profile(self.file.reader), **values})
        with self.writing("written") as session:
            suppliers = supplier_rows(session, supplier_ids)
            if not fields.product:
                fields = fields.changed(product=agreed_product(suppliers))
            inquiry = Inquiry(
                **fields.model_dump(),
                created_at=datetime.now(UTC),
                need_id=found_for(session, supplier_ids),
            )
            link_product(session, inquiry)
            tell_again(session, inquiry, values)
            key = insert_row(session, inquiry)
            ask(session, key, suppliers, self.file.today(), link)
            return key

    def revise(
        self,
        inquiry_id: int,
        supplier_ids: Sequence[int] = (),
        *,
        again: bool = False,
        **values: Any,
    ) -> int:
        """
        Ask more suppliers, write letters again and change blocks, all of it or nothing.

        `supplier_ids` are those whose letters `again` and `product_url` mean, all where none is
        named; every other value changes each letter that is not sent. Returns how many letters
        are new or changed; raises what `edit`, `set_link` and `write_again` raise.
        """
        link = values.pop("product_url", None)
        with self.writing("edited") as session:
            inquiry = self.found(session, inquiry_id)
            today = self.file.today()
            touched = ask(session, inquiry_id, supplier_rows(session, supplier_ids), today)
            rows = letters_of(session, inquiry_id)
            named = [row for row in rows if row.supplier_id in supplier_ids]
            wanted = (named or list(filter(is_sent, rows))) if again else []
            touched += [rewrite(session, row, today) for row in wanted]
            if values:
                self.apply(session, inquiry, today, **values)
                touched += filter(is_writable, rows)
            for row in () if link is None else named or list(filter(is_writable, rows)):
                change_link(session, row, link)
                touched.append(row)
            return len({row.id for row in touched})

    def set_link(self, recipient_id: int, link: str, base: Base = None) -> None:
        """
        Change the product link of this letter alone; n/a says that there is none.

        Raises Invalid, Conflict, and Rejected for a letter that was sent.
        """
        with self.writing("edited") as session:
            change_link(session, recipient_row(session, recipient_id), link, base)

    def write_again(self, recipient_id: int) -> None:
        """
        Start rewriting a sent letter: it is kept, the next one is a new revision.

        Raises Rejected where no other letter may follow, or while the supplier is on hold.
        """
        with self.writing("edited") as session:
            rewrite(session, recipient_row(session, recipient_id), self.file.today())

    def keep_sent(self, recipient_id: int) -> None:
        """Leave a letter as it was sent after all."""
        with self.writing("edited") as session:
            leave_sent(session, recipient_row(session, recipient_id))

    def keep_word(self, inquiry_id: int, word: str) -> None:
        """Allow a word that is not English in this inquiry's letters (G1)."""
        kept = self.fields(inquiry_id).kept_words.split("\n")
        words = "\n".join(filter(None, (*kept, clean_line(word))))
        self.change(inquiry_id, self.file.today(), kept_words=words)

    def mark_sent(
        self, recipient_ids: Sequence[int], day: date, channel: str, follow_up: date | None = None
    ) -> None:
        """
        Mark these letters as sent on a day; each must pass gate G1.

        The inquiry gets its number with its first letter; each letter's text is kept word for
        word. Without `follow_up` the reminder comes three working days later, or as many as the
        buyer's details say (R55). Raises Invalid for a channel that cannot be kept, and Rejected
        for a letter that was sent already or a supplier on hold.
        """
        found = [recipient(self.file.reader, key, day) for key in dict.fromkeys(recipient_ids)]
        for item in found:
            _require_here(item)
            if item.sent:
                raise refuse_sent(item.supplier)
            require_sendable(item.readiness())
        asked = [item.supplier_id for item in found]
        refuse_if_held(self.file.reader, asked, HoldScope.INQUIRIES, day)
        way = SendingFields.checked(channel=channel).channel
        reminders = _reminders(self.file.reader, found, day, follow_up)
        with self.writing("sent") as session:
            for item in found:
                row = _send(session, item, way)
                row.follow_up_on = reminders[item.profile_id]

    def give_numbers(self, recipient_ids: Sequence[int], day: date) -> None:
        """
        Give inquiries their numbers, for letters that are put on paper before they are sent.

        Only those of letters that may be sent (G1) and have none. A number is given once and never
        again, whatever becomes of the letter.
        """
        keys = self.without_number(recipient_ids, day)
        if not keys:
            return
        with self.writing("numbered") as session:
            for key in keys:
                _number(session, row_of(session, Inquiry, key, GONE), day)

    def without_number(self, recipient_ids: Sequence[int], day: date) -> tuple[int, ...]:
        """The inquiries of these letters that would get their number now, see `give_numbers`."""
        found = recipients(self.file.reader, recipient_ids, day)
        without = (item for item in found if item.number is None and item.readiness().sendable)
        return tuple(dict.fromkeys(item.inquiry_id for item in without))

    def note_answer(self, recipient_id: int, state: State, refusal: str = "") -> None:
        """Move to replied, declined and so on; raises Rejected where not allowed, or Invalid."""
        self.note_answers([recipient_id], state, refusal)

    def note_answers(self, recipient_ids: Sequence[int], state: State, refusal: str = "") -> None:
        """As `note_answer` of several, all or none: `refusal` is the reason they give, or ours."""
        said = AnswerFields.checked(refusal=refusal).refusal
        with self.writing("answered") as session:
            for key in dict.fromkeys(recipient_ids):
                advance(session, key, state).refusal = said

    def cancel(self, recipient_ids: Sequence[int]) -> None:
        """Cancel drafts; a sent letter cannot be cancelled."""
        with self.writing("edited") as session:
            for key in recipient_ids:
                advance(session, key, State.CANCELLED)

    def reopen(self, recipient_id: int) -> None:
        """Make a cancelled inquiry a draft again; Rejected while the supplier is on hold."""
        with self.writing("edited") as session:
            row = advance(session, recipient_id, State.DRAFT)
            refuse_writing(session, [row.supplier_id], self.file.today())

    def letters(self, recipient_id: int) -> list[LetterRow]:
        """Return every letter sent to this recipient, oldest first."""
        return letters_sent(self.file.reader, recipient_id)

    def recipients_of(self, inquiry_id: int) -> list[int]:
        """Return the recipients' ids of an inquiry; raises NotFound."""
        return recipients_of(self.file.reader, inquiry_id)


def _require_here(item: Recipient) -> None:
    if item.binned:
        sentence = say(
            "InquiryRecords", "The inquiry to {supplier} is in the Bin. Restore it first."
        )
        raise Rejected(sentence.put(supplier=item.supplier))
    if item.supplier_binned:
        gone = say("InquiryRecords", "{supplier} is in the Bin. Restore it first.")
        raise Rejected(gone.put(supplier=item.supplier))


def advance(session: Session, recipient_id: int, to: State) -> InquiryRecipient:
    """Move a recipient to a state inside a writing session; Rejected where not allowed."""
    row = recipient_row(session, recipient_id)
    row.state = move(row.state, to)
    session.add(row)
    return row


def _send(session: Session, item: Recipient, channel: str) -> InquiryRecipient:
    day = item.facts.day
    row = advance(session, item.id, State.SENT)
    inquiry = row_of(session, Inquiry, row.inquiry_id, GONE)
    _number(session, inquiry, day)
    row.revision += 1
    row.sent_on = day
    row.channel = channel
    row.refusal = ""
    row.rewriting = False
    session.add(
        SentLetter(
            recipient_id=item.id,
            revision=row.revision,
            sent_on=day,
            channel=channel,
            text=compose(replace(item.facts, number=inquiry.number)).text(),
            letterhead=item.letterhead().text(),
            template=item.facts.kind,
            logo_id=item.logo_id,
        )
    )
    return row


def _reminders(
    reader: Reader, letters: Sequence[Recipient], day: date, wanted: date | None
) -> dict[int | None, date]:
    """When to remind of letters sent on a day, by buyer profile: the day `wanted`, or the usual."""
    limits, off = read_limits(reader), read_days_off(reader)
    whose = {item.profile_id: read_profile(reader, item.profile_id) for item in letters}
    return {key: wanted or follow_up_day(each, day, limits, off).day for key, each in whose.items()}


def _number(session: Session, inquiry: Inquiry, day: date) -> None:
    if inquiry.number is None:
        inquiry.number = next_number(session, "RFQ", day.year)
        session.add(inquiry)
