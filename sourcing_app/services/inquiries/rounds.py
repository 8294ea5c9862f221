"""An inquiry written once more: another round with the same suppliers, or about another product."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.values.names import folded
from sourcing_app.services.inquiries.enclosures import copy_enclosures
from sourcing_app.services.inquiries.facts import GONE
from sourcing_app.services.inquiries.recipient import link_for
from sourcing_app.services.inquiries.writes import (
    OF_THE_PRODUCT,
    letters_of,
    refuse_writing,
    tell_again,
)
from sourcing_app.services.product_names import link as link_product
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.services.suppliers.facts import held_back
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries import letters
from sourcing_app.store.queries.inquiries import everyone_asked
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inquiry import (
    BlockFields,
    Inquiry,
    InquiryBlock,
    InquiryFields,
    InquiryRecipient,
)
from sourcing_app.store.tables.supplier import Supplier

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_NOBODY = say("InquiryRounds", "No supplier of this inquiry can be asked once more.")
_LEFT_OUT = say("InquiryRounds", "On hold, so not asked: {suppliers}.")
_NOT_AGAIN = frozenset({State.CANCELLED, State.DECLINED, State.REJECTED})
_OF_ITS_TIME = ("needed_by", "answer_by", "price_quantities", "subject")
"""What is said anew about another product, besides the product itself."""


class Rounds:
    """Each call is one action of the user and one step of undo; the former inquiry stays."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def another(self, inquiry_id: int, supplier_ids: Sequence[int] = ()) -> int:
        """
        Begin another round about the same product; returns the new inquiry's id.

        It asks the suppliers named, else all that did not decline, were not rejected and are not on
        hold (`left_out` says who is). Blocks, their wording, contacts, links and enclosures are
        taken over; the answer deadline, and what single letters said alone, are not. Raises
        NotFound, or Rejected where nobody is left to ask, and for one that is named while it is on
        hold.
        """
        with self._file.database.writing(Action.INQUIRY_WRITTEN) as session:
            former = row_of(session, Inquiry, inquiry_id, GONE)
            new = _copy(session, former, {"answer_by": None, "round": former.round + 1})
            rows = self._asked(session, inquiry_id, supplier_ids, _NOT_AGAIN)
            links = {row.id: row.product_url for row in rows}
            key = _begin(session, former, new, rows, links)
            copy_enclosures(session, inquiry_id, key)
            return key

    def about(self, inquiry_id: int, product: str, supplier_ids: Sequence[int] = ()) -> int:
        """
        Begin an inquiry about another product from this one; returns its id.

        As `another`, but what is said of the product is what an earlier inquiry about it told, else
        nothing; a supplier's page is in its letter where it is that product's. Raises Invalid too.
        """
        fields = {name: InquiryFields.model_fields[name].default for name in OF_THE_PRODUCT}
        fields |= {name: InquiryFields.model_fields[name].default for name in _OF_ITS_TIME}
        with self._file.database.writing(Action.INQUIRY_WRITTEN) as session:
            former = row_of(session, Inquiry, inquiry_id, GONE)
            new = _copy(session, former, {**fields, "product": product, "round": 1})
            if not new.product:
                raise Invalid({"product": FILL})
            tell_again(session, new, ())
            rows = self._asked(session, inquiry_id, supplier_ids, {State.CANCELLED})
            links = {row.id: _page(session, row, new.product) for row in rows}
            return _begin(session, former, new, rows, links)

    def left_out(self, former_id: int, new_id: int) -> Sentence | None:
        """Name whom the former inquiry asked and this one does not, being on hold today."""
        reader = self._file.reader
        asked = everyone_asked(reader, (former_id, new_id))
        again = {row["id"] for row in asked if row["inquiry_id"] == new_id}
        others = {row["id"]: str(row["name"]) for row in asked if row["id"] not in again}
        held = held_back(reader, others, HoldScope.INQUIRIES, self._file.today())
        names = sorted(others[key] for key in held)
        return _LEFT_OUT.put(suppliers=", ".join(names)) if names else None

    def _asked(
        self,
        session: Session,
        inquiry_id: int,
        supplier_ids: Sequence[int],
        without: Collection[State],
    ) -> list[InquiryRecipient]:
        """Whom to ask again: those named, else all whose letters are in no state of `without`."""
        rows = _candidates(session, inquiry_id, supplier_ids, without)
        asked, today = [row.supplier_id for row in rows], self._file.today()
        held = held_back(SessionReader(session), asked, HoldScope.INQUIRIES, today)
        free = [row for row in rows if row.supplier_id not in held]
        if held and (supplier_ids or not free):
            refuse_writing(session, held, today)
        return free


def _copy(session: Session, former: Inquiry, values: Mapping[str, Any]) -> Inquiry:
    """A new inquiry with the former one's fields but for `values`, not in the file yet."""
    fields = InquiryFields.of(former).changed(None, **values)
    new = Inquiry(**fields.model_dump(), created_at=datetime.now(UTC))
    if folded(new.product) == folded(former.product):
        new.need_id = former.need_id
    new.cloned_from, new.template_id = former.id, former.template_id
    link_product(session, new)
    return new


def _candidates(
    session: Session, inquiry_id: int, supplier_ids: Sequence[int], without: Collection[State]
) -> list[InquiryRecipient]:

    def wanted(row: InquiryRecipient) -> bool:
        named = row.supplier_id in supplier_ids if supplier_ids else row.state not in without
        supplier = session.get(Supplier, row.supplier_id)
        return named and supplier is not None and supplier.binned_at is None

    rows = list(filter(wanted, letters_of(session, inquiry_id)))
    if not rows:
        raise Rejected(_NOBODY)
    return rows


def _begin(
    session: Session,
    former: Inquiry,
    new: Inquiry,
    rows: Iterable[InquiryRecipient],
    links: Mapping[int | None, str],
) -> int:
    key = insert_row(session, new)
    reader = SessionReader(session)
    for block in rows_of(session, InquiryBlock, letters.blocks_of(reader, former.id or 0)):
        if block.recipient_id is None:
            session.add(InquiryBlock(**BlockFields.of(block).model_dump(), inquiry_id=key,
                                     block=block.block))  # fmt: skip
    session.add_all(
        InquiryRecipient(
            inquiry_id=key,
            supplier_id=row.supplier_id,
            contact_id=row.contact_id,
            product_url=links[row.id],
        )
        for row in rows
    )
    return key


def _page(session: Session, row: InquiryRecipient, product: str) -> str:
    """The supplier's own page where it is of this product, else n/a: it is of another one."""
    supplier = session.get(Supplier, row.supplier_id)
    if supplier is None or supplier.product.casefold() != product.casefold():
        return "n/a"
    return link_for("n/a", supplier.product_url)
