"""Letters of credit of orders, with the documents the bank asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.payments.credit import USUAL_DOCUMENTS, Credit
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money, exactly
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.progress import order_row
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.store.queries import cash
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.credit import (
    CreditDocument,
    CreditDocumentFields,
    LetterOfCredit,
    LetterOfCreditFields,
)

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_NONE = say("Credit", "This order has no letter of credit yet.")
_NO_DOCUMENT = say("Credit", "There is no such document in the file.")


@dataclass(frozen=True, slots=True)
class CreditPaper:
    """A document that the bank asks for."""

    id: int
    name: str
    copies: str
    presented: bool


@dataclass(frozen=True, slots=True)
class CreditRow:
    """A letter of credit as it is shown: what its clocks need, who issued it, its documents."""

    id: int
    number: str
    bank: str
    place: str
    credit: Credit
    papers: tuple[CreditPaper, ...]


class Credits:
    """Each call is one action and one undo step; an order has one letter of credit."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def fields(self, order_id: int) -> LetterOfCreditFields:
        """What is kept of the letter of credit; all empty before there is one."""
        with self._file.database.reading() as session:
            row = cash.credit_of(SessionReader(session), order_id)
            if row is None:
                return LetterOfCreditFields.checked()
            return LetterOfCreditFields.of(session.get_one(LetterOfCredit, row["id"]))

    def change(self, order_id: int, base: Base = None, /, **values: Any) -> int:
        """
        Change the named fields; returns its id. The first time it gets the usual documents.

        Raises Invalid with a sentence a field, Conflict as forms do.
        """
        with self._file.database.writing(Action.CREDIT_EDITED) as session:
            order = order_row(session, order_id)
            there = cash.credit_of(SessionReader(session), order_id)
            row = None if there is None else session.get_one(LetterOfCredit, there["id"])
            stored = LetterOfCreditFields.of(row) if row else LetterOfCreditFields.checked()
            fields = stored.changed(base, **stored.parted(values))
            if fields.amount is not None:
                exactly(fields.amount, order.currency, "amount")
            if row is not None:
                row.sqlmodel_update(fields.model_dump())
                return int(row.id or 0)
            key = insert_row(session, LetterOfCredit(**fields.model_dump(), order_id=order_id))
            for seq, name in enumerate(USUAL_DOCUMENTS, start=1):
                session.add(CreditDocument(credit_id=key, seq=seq, name=str(name)))
            return key

    def add_document(self, order_id: int, name: str, copies: str = "") -> int:
        """Ask for one more document; returns its id. Raises NotFound without a letter of credit."""
        fields = CreditDocumentFields.checked(name=name, copies=copies)
        with self._file.database.writing(Action.CREDIT_EDITED) as session:
            reader = SessionReader(session)
            row = cash.credit_of(reader, order_id)
            if row is None:
                raise NotFound(_NONE)
            last = max(
                (each["seq"] for each in cash.credit_documents(reader, row["id"])), default=0
            )
            made = CreditDocument(**fields.model_dump(), credit_id=row["id"], seq=last + 1)
            return insert_row(session, made)

    def present(self, document_id: int, *, presented: bool) -> None:
        """Tick off a document, or take the tick back."""
        with self._file.database.writing(Action.CREDIT_EDITED) as session:
            row_of(session, CreditDocument, document_id, _NO_DOCUMENT).presented = presented

    def drop_document(self, document_id: int) -> None:
        """Ask for a document no more."""
        with self._file.database.writing(Action.CREDIT_EDITED) as session:
            session.delete(row_of(session, CreditDocument, document_id, _NO_DOCUMENT))


def credit_row(reader: Reader, order_id: int) -> CreditRow | None:
    """The letter of credit of an order; None without one."""
    row = cash.credit_of(reader, order_id)
    if row is None:
        return None
    papers = cash.credit_documents(reader, row["id"])
    return CreditRow(
        row["id"], row["number"], row["bank"], row["place"], credit_from(row), _papers(papers)
    )


def credit_from(row: Row) -> Credit:
    """What the clocks of a letter of credit need, from its row."""
    amount = row["amount"]
    return Credit(
        amount=None if amount is None else Money(unscaled(amount), kept_code(row["currency"])),
        latest_shipment=day_or_none(row["latest_shipment"]),
        expires_on=day_or_none(row["expires_on"]),
        presentation_days=row["presentation_days"],
        shipped_on=day_or_none(row["shipped_on"]),
        presented_on=day_or_none(row["presented_on"]),
    )


def _papers(rows: Sequence[Row]) -> tuple[CreditPaper, ...]:
    return tuple(
        CreditPaper(row["id"], row["name"], row["copies"], bool(row["presented"])) for row in rows
    )
