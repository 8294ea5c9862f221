"""Changes of an inquiry in one writing session; sent letters never change."""

from collections.abc import Container, Iterable, Sequence
from datetime import date

from sqlmodel import Session

from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.states import State, move, stays_as_sent
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.services.inquiries.facts import GONE
from sourcing_app.services.inquiries.recipient import link_for
from sourcing_app.services.records import row_of
from sourcing_app.services.suppliers.facts import no_such_supplier, refuse_if_held
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import inquiries
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inquiry import Inquiry, InquiryRecipient, LinkFields
from sourcing_app.store.tables.supplier import Supplier

OF_THE_PRODUCT = (
    *("colour", "size", "material", "finish", "tolerance", "standard", "drawing", "features"),
    *("quantity", "unit", "yearly_quantity"),
)
"""What a letter tells of its product."""
ALL_SENT = say(
    "InquiryRecords",
    "Every letter of this inquiry was sent and cannot be changed. Write one again first.",
)
_SENT = say(
    "InquiryRecords",
    "The letter to {supplier} was sent and cannot be changed. Write it again first.",
)
_NEVER_SENT = say("InquiryRecords", "The letter to {supplier} was not sent yet.")


def recipient_row(session: Session, recipient_id: int) -> InquiryRecipient:
    """Return the stored recipient; raises NotFound."""
    return row_of(session, InquiryRecipient, recipient_id, GONE)


def supplier_rows(session: Session, supplier_ids: Iterable[int]) -> list[Supplier]:
    """Return suppliers that may be asked, each once; raises NotFound naming one that may not."""
    return [_supplier(session, key) for key in dict.fromkeys(supplier_ids)]


def letters_of(session: Session, inquiry_id: int) -> Sequence[InquiryRecipient]:
    """Return the recipients of an inquiry in the order they were added."""
    return rows_of(
        session, InquiryRecipient, inquiries.letters_of(SessionReader(session), [inquiry_id])
    )


def ask(
    session: Session, inquiry_id: int, suppliers: Iterable[Supplier], day: date, link: str = ""
) -> list[InquiryRecipient]:
    """
    Start a letter to each supplier not asked yet; for `link` see `link_for`.

    Raises Rejected for a supplier that is on hold on this day.
    """
    there = {row.supplier_id for row in letters_of(session, inquiry_id)}
    new = [
        InquiryRecipient(
            inquiry_id=inquiry_id,
            supplier_id=key,
            product_url=link_for(link, supplier.product_url),
        )
        for supplier in suppliers
        if (key := supplier.id) is not None and key not in there
    ]
    refuse_writing(session, [row.supplier_id for row in new], day)
    session.add_all(new)
    session.flush()
    return new


def refuse_writing(session: Session, supplier_ids: Iterable[int], day: date) -> None:
    """Raise Rejected where one of these suppliers is on hold: no letter is begun to it."""
    refuse_if_held(SessionReader(session), supplier_ids, HoldScope.INQUIRIES, day)


def agreed_product(suppliers: Iterable[Supplier]) -> str:
    """The product they all sell; one supplier's product name is never used in another's letter."""
    named = {supplier.product.casefold(): supplier.product for supplier in suppliers}
    named.pop("", None)
    return next(iter(named.values())) if len(named) == 1 else ""


def tell_again(session: Session, inquiry: Inquiry, named: Container[str]) -> None:
    """Take over what the last inquiry about the same product tells of it; `named` fields stay."""
    last = inquiries.last_about(SessionReader(session), inquiry.product_id)
    for former in rows_of(session, Inquiry, [] if last is None else [last]):
        for field in OF_THE_PRODUCT:
            if field not in named:
                setattr(inquiry, field, getattr(former, field))


def change_link(session: Session, row: InquiryRecipient, link: str, base: Base = None) -> None:
    """Change the product link of one letter; raises Invalid, Conflict, or Rejected: it was sent."""
    refuse_sent_row(session, row)
    stored = LinkFields.of(row)
    row.product_url = stored.changed(base, product_url=link).product_url
    session.add(row)


def rewrite(session: Session, row: InquiryRecipient, day: date) -> InquiryRecipient:
    """Start rewriting a sent letter; Rejected if none may follow, or the supplier is on hold."""
    _refuse_unsent(session, row)
    move(row.state, State.SENT)
    refuse_writing(session, [row.supplier_id], day)
    row.rewriting = True
    session.add(row)
    return row


def leave_sent(session: Session, row: InquiryRecipient) -> None:
    """Give up rewriting a letter; Rejected for one that was never sent."""
    _refuse_unsent(session, row)
    row.rewriting = False
    session.add(row)


def _refuse_unsent(session: Session, row: InquiryRecipient) -> None:
    if not row.revision:
        raise Rejected(_NEVER_SENT.put(supplier=_name(session, row)))


def is_sent(row: InquiryRecipient) -> bool:
    """Whether the letter was sent and is not being rewritten."""
    return stays_as_sent(row.revision, rewriting=row.rewriting)


def is_writable(row: InquiryRecipient) -> bool:
    """Whether a change of the inquiry's blocks changes this letter."""
    return not is_sent(row) and row.state is not State.CANCELLED


def refuse_sent_row(session: Session, row: InquiryRecipient) -> None:
    """Raise Rejected where this letter was sent and is not being written again."""
    if is_sent(row):
        raise refuse_sent(_name(session, row))


def refuse_sent(supplier: str) -> Rejected:
    """Return the error for changing or sending a letter that was sent."""
    return Rejected(_SENT.put(supplier=supplier))


def _name(session: Session, row: InquiryRecipient) -> str:
    supplier = session.get(Supplier, row.supplier_id)
    return supplier.name if supplier else ""


def _supplier(session: Session, supplier_id: int) -> Supplier:
    found = session.get(Supplier, supplier_id)
    if found is None or found.binned_at is not None:
        raise no_such_supplier(str(supplier_id))
    return found
