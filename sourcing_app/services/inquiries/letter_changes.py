"""How the letters of an inquiry are worded, and what one letter does otherwise than the others."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.blocks import ASKED, Block, BlockUse
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.sentences import say
from sourcing_app.services.inquiries.facts import GONE, recipient, recipients
from sourcing_app.services.inquiries.writes import (
    ALL_SENT,
    change_link,
    is_sent,
    letters_of,
    recipient_row,
    refuse_sent_row,
    rewrite,
)
from sourcing_app.services.records import row_of
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import letters
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inquiry import (
    BlockFields,
    Inquiry,
    InquiryBlock,
    InquiryRecipient,
    OwnTextFields,
)
from sourcing_app.store.tables.letter import LetterTemplate
from sourcing_app.store.tables.supplier import SupplierContact

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

__all__ = ["BlockFields", "LetterChanges", "OwnTextFields"]

_NO_TEMPLATE = say("LetterChanges", "This template is no longer in the file.")
_NO_CONTACT = say("LetterChanges", "This contact is not one of the supplier's.")


class LetterChanges:
    """Each call is one action of the user and one step of undo; sent letters never change."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def word(self, inquiry_id: int, block: Block, wording: str, base: Base = None) -> None:
        """
        Word a block in the buyer's words, in all letters not sent; "" is the program's wording.

        Raises NotFound, Invalid, Conflict, or Rejected where every letter was sent.
        """
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            row_of(session, Inquiry, inquiry_id, GONE)
            if all(map(is_sent, letters_of(session, inquiry_id))):
                raise Rejected(ALL_SENT)
            _change(session, _stored(session, inquiry_id, None, block), base, wording=wording)

    def word_letter(self, recipient_id: int, block: Block, wording: str, base: Base = None) -> None:
        """As `word`, in this letter alone; "" is what the others say."""
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            row = _writable(session, recipient_id)
            stored = _stored(session, row.inquiry_id, recipient_id, block)
            _change(session, stored, base, wording=wording)

    def use(self, recipient_ids: Sequence[int], block: Block, use: BlockUse | None) -> None:
        """Have a block in these letters alone, or leave it out; None is as in the others."""
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            for key in recipient_ids:
                row = _writable(session, key)
                _change(session, _stored(session, row.inquiry_id, key, block), None, use=use)

    def as_the_others(self, recipient_id: int) -> None:
        """Give up everything that this letter alone says otherwise."""
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            row = _writable(session, recipient_id)
            for each in _all(session, row.inquiry_id):
                if each.recipient_id == recipient_id:
                    session.delete(each)
            row.own_text, row.template, row.template_id = "", None, None
            session.add(row)

    def set_text(self, recipient_id: int, text: str, base: Base = None) -> None:
        """Write this letter's text in place of its template; "" is the template again."""
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            row = _writable(session, recipient_id)
            row.own_text = OwnTextFields.of(row).changed(base, own_text=text).own_text
            session.add(row)

    def say_no_link(self, recipient_ids: Sequence[int]) -> int:
        """
        Say n/a for the product page in each of these letters that names none; returns how many.

        Letters that were sent or given up, and those with a page, stay as they are.
        """
        found = recipients(self._file.reader, recipient_ids, self._file.today())
        keys = [item.id for item in found if item.writable and not item.facts.link.strip()]
        if keys:
            with self._file.database.writing(Action.INQUIRY_EDITED) as session:
                for key in keys:
                    change_link(session, recipient_row(session, key), "n/a")
        return len(keys)

    def address(self, recipient_id: int, contact_id: int | None) -> None:
        """Address this letter to one of the supplier's contacts; None is the main one."""
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            row = _writable(session, recipient_id)
            person = session.get(SupplierContact, contact_id) if contact_id else None
            if contact_id and (person is None or person.supplier_id != row.supplier_id):
                raise Rejected(_NO_CONTACT)
            row.contact_id = contact_id
            session.add(row)

    def choose_template(
        self, inquiry_id: int, kind: LetterKind, template_id: int | None = None
    ) -> None:
        """Write all letters of an inquiry from a template, an own one or the shipped of a kind."""
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            inquiry = row_of(session, Inquiry, inquiry_id, GONE)
            if all(map(is_sent, letters_of(session, inquiry_id))):
                raise Rejected(ALL_SENT)
            inquiry.template, inquiry.template_id = _template(session, kind, template_id)
            session.add(inquiry)

    def begin(
        self, recipient_ids: Sequence[int], kind: LetterKind, template_id: int | None = None
    ) -> None:
        """
        Write these letters from a template of their own; one that was sent is written again.

        Raises Rejected, and changes none, where another letter may not follow, or a supplier is on
        hold.
        """
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            for key in recipient_ids:
                row = recipient_row(session, key)
                if is_sent(row):
                    rewrite(session, row, self._file.today())
                row.template, row.template_id = _template(session, kind, template_id)
                row.own_text = ""
                session.add(row)

    def ask_rest(self, recipient_ids: Sequence[int]) -> None:
        """
        Write again to ask everything that is still open: all questions but those answered.

        A question counts as answered by the supplier's latest quote. Raises Rejected where another
        letter may not follow, or a supplier is on hold.
        """
        reader, today = self._file.reader, self._file.today()
        answered = {key: recipient(reader, key, today).facts.answered for key in recipient_ids}
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            for key, known in answered.items():
                row = recipient_row(session, key)
                if is_sent(row):
                    rewrite(session, row, today)
                row.template, row.template_id = LetterKind.FOLLOW_UP_1, None
                row.own_text = ""
                session.add(row)
                for block in ASKED:
                    use = BlockUse.LEFT_OUT if block in known else BlockUse.INCLUDED
                    _change(session, _stored(session, row.inquiry_id, key, block), None, use=use)


def _writable(session: Session, recipient_id: int) -> InquiryRecipient:
    row = recipient_row(session, recipient_id)
    refuse_sent_row(session, row)
    return row


def _template(
    session: Session, kind: LetterKind, template_id: int | None
) -> tuple[LetterKind, int | None]:
    """The kind that goes with a template, and its id; raises NotFound for one that is gone."""
    if template_id is None:
        return kind, None
    own = row_of(session, LetterTemplate, template_id, _NO_TEMPLATE)
    return own.kind, template_id


def _all(session: Session, inquiry_id: int) -> Iterable[InquiryBlock]:
    return rows_of(session, InquiryBlock, letters.blocks_of(SessionReader(session), inquiry_id))


def _stored(
    session: Session, inquiry_id: int, recipient_id: int | None, block: Block
) -> InquiryBlock:
    """The stored block, or a new one that says nothing yet."""
    there = (
        row
        for row in _all(session, inquiry_id)
        if (row.recipient_id, row.block) == (recipient_id, block)
    )
    new = InquiryBlock(inquiry_id=inquiry_id, recipient_id=recipient_id, block=block)
    return next(there, new)


def _change(
    session: Session,
    row: InquiryBlock,
    base: Base,
    *,
    wording: str | None = None,
    use: BlockUse | None = None,
) -> None:
    """Change how a block is worded or, without a `wording`, used; drop one that says nothing."""
    values = {"use": use} if wording is None else {"wording": wording}
    stored = BlockFields.of(row)
    refuse_conflicts({"wording": row.wording}, base, values)
    fields = stored.changed(None, **values)
    row.use, row.wording = fields.use, fields.wording
    if row.use is None and not row.wording:
        if row.id is not None:
            session.delete(row)
        return
    session.add(row)
