"""Letters of credit, their documents, and what the ways to pay cost."""

from datetime import date
from decimal import Decimal

from sqlmodel import Field

from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.records.credits import CREDIT, CREDIT_DOCUMENT, METHOD_COST
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class LetterOfCreditFields(Fields):
    """A letter of credit; `presentation_days` None are the usual 21."""

    record = CREDIT

    number: str = ""
    bank: str = ""
    amount: Decimal | None = Field(default=None, sa_type=Scaled(6))
    issued_on: date | None = None
    latest_shipment: date | None = None
    expires_on: date | None = None
    place: str = ""
    presentation_days: int | None = None
    presented_on: date | None = None
    note: str = ""


class LetterOfCredit(LetterOfCreditFields, table=True):
    """The letter of credit of an order."""

    __tablename__ = "letter_of_credit"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    order_id: int = Field(foreign_key="purchase_order.id")


class CreditDocumentFields(Fields):
    """A document the bank asks for."""

    record = CREDIT_DOCUMENT

    name: str
    copies: str = ""
    presented: bool = False


class CreditDocument(CreditDocumentFields, table=True):
    """A document of a letter of credit."""

    __tablename__ = "credit_document"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    credit_id: int = Field(foreign_key="letter_of_credit.id")
    seq: int


class MethodCostFields(Fields):
    """What a way to pay costs the buyer; `fixed` is in `currency`, `most` in USD."""

    record = METHOD_COST

    method: Method = Field(sa_type=enum_values(Method))
    percent: Decimal | None = Field(default=None, sa_type=Scaled(6))
    fixed: Decimal | None = Field(default=None, sa_type=Scaled(6))
    currency: str = ""
    most: Decimal | None = Field(default=None, sa_type=Scaled(6))
    spread: Decimal | None = Field(default=None, sa_type=Scaled(6))
    source: str = ""
    checked_on: date | None = None


class MethodCost(MethodCostFields, table=True):
    """The cost of one way to pay."""

    __tablename__ = "method_cost"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)


versioned(LetterOfCredit)
versioned(CreditDocument)
versioned(MethodCost)
