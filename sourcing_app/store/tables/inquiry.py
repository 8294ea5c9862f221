"""Inquiries: the blocks of the text, the recipients, and each letter as sent."""

from datetime import date, datetime
from decimal import Decimal

from pydantic import ValidationInfo, field_validator
from sqlmodel import Field, SQLModel

from sourcing_app.domain.inquiries.blocks import Block, BlockUse, read_order
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.records.inquiries import BLOCK, INQUIRY, RECIPIENT
from sourcing_app.domain.values.quantities import kept_quantities, kept_text, read_quantities
from sourcing_app.store.columns import Scaled, enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class InquiryFields(Fields):
    """
    The blocks that every unsent letter of the inquiry is made from.

    `price_quantities` are separated by semicolons, `kept_words` are one per line; `block_order` is
    empty where the blocks stand in their usual order, else it names them all.
    """

    record = INQUIRY

    profile_id: int | None = Field(default=None, foreign_key="buyer_profile.id")
    product: str = ""
    colour: str = ""
    size: str = ""
    material: str = ""
    finish: str = ""
    tolerance: str = ""
    standard: str = ""
    drawing: str = ""
    features: str = ""
    quantity: Decimal | None = Field(default=None, sa_type=Scaled(6))
    unit: str = "pcs"
    yearly_quantity: Decimal | None = Field(default=None, sa_type=Scaled(6))
    needed_by: date | None = None
    tell_who: bool = True
    tell_product: bool = True
    tell_quantity: bool = True
    ask_moq: bool = True
    ask_price: bool = True
    price_quantities: str = ""
    ask_sample: bool = True
    ask_lead_time: bool = False
    ask_customisation: bool = False
    ask_certificates: bool = False
    ask_packing: bool = False
    ask_payment: bool = False
    ask_quality: bool = False
    ask_identity: bool = False
    tell_closing: bool = True
    currency: str = ""
    incoterm: str = ""
    place: str = ""
    validity_days: int | None = None
    moq_per_colour: bool = False
    moq_of_samples: bool = False
    sample_quantity: Decimal | None = Field(default=None, sa_type=Scaled(6))
    sample_terms: str = ""
    customisation: str = ""
    tooling: str = ""
    certificates: str = ""
    packing: str = ""
    payment_terms: str = ""
    inspection: str = ""
    extra: str = ""
    kept_words: str = ""
    answer_by: date | None = None
    subject: str = ""
    template: LetterKind = Field(default=LetterKind.FIRST, sa_type=enum_values(LetterKind))
    block_order: str = ""
    round: int = 1

    @field_validator("price_quantities")
    @classmethod
    def _quantities(cls, value: str, info: ValidationInfo) -> str:
        kept = "price_quantities" in (info.context or {}).get("stored", ())
        return kept_text(kept_quantities(value) if kept else read_quantities(value))

    @field_validator("block_order")
    @classmethod
    def _order(cls, value: str, info: ValidationInfo) -> str:
        kept = "block_order" in (info.context or {}).get("stored", ())
        return value if kept else read_order(value)


class Inquiry(InquiryFields, table=True):
    """One inquiry to some suppliers; `number` is None until its first letter is sent."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    number: str | None = None
    need_id: int | None = Field(default=None, foreign_key="need.id")
    product_id: int | None = Field(default=None, foreign_key="product.id")
    template_id: int | None = Field(default=None, foreign_key="letter_template.id")
    cloned_from: int | None = None


class LinkFields(Fields):
    """The supplier's own product page, or n/a: used in this supplier's letter only."""

    record = RECIPIENT

    product_url: str = ""


class OwnTextFields(Fields):
    """The text of one letter in place of its template."""

    record = RECIPIENT

    own_text: str = ""


class AnswerFields(Fields):
    """The reply of a supplier who does not quote."""

    record = RECIPIENT

    refusal: str = ""


class SendingFields(Fields):
    """How a letter was sent: by e-mail, in the site's chat."""

    record = RECIPIENT

    channel: str = ""


class RecipientFields(Fields):
    """One recipient as a table brings it: what became of its letter, and what it is made from."""

    record = RECIPIENT

    state: State = State.DRAFT
    channel: str = ""
    sent_on: date | None = None
    follow_up_on: date | None = None
    refusal: str = ""
    product_url: str = ""
    own_text: str = ""
    template: LetterKind | None = Field(default=None, sa_type=enum_values(LetterKind))


class InquiryRecipient(SQLModel, table=True):
    """
    One recipient; `revision` counts the letters sent, 0 means none yet.

    `rewriting`: a sent letter is being rewritten.
    """

    __tablename__ = "inquiry_recipient"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    inquiry_id: int = Field(foreign_key="inquiry.id")
    supplier_id: int = Field(foreign_key="supplier.id")
    state: State = Field(default=State.DRAFT, sa_type=enum_values(State))
    revision: int = 0
    channel: str = ""
    sent_on: date | None = None
    follow_up_on: date | None = None
    refusal: str = ""
    product_url: str = ""
    rewriting: bool = False
    contact_id: int | None = Field(default=None, foreign_key="supplier_contact.id")
    template: LetterKind | None = Field(default=None, sa_type=enum_values(LetterKind))
    template_id: int | None = Field(default=None, foreign_key="letter_template.id")
    own_text: str = ""


class BlockFields(Fields):
    """How a block is worded; in one letter alone also whether it is there."""

    record = BLOCK

    use: BlockUse | None = Field(default=None, sa_type=enum_values(BlockUse))
    wording: str = ""


class InquiryBlock(BlockFields, table=True):
    """A block of an inquiry's letters, or of one of them, that is not as the program words it."""

    __tablename__ = "inquiry_block"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    inquiry_id: int = Field(foreign_key="inquiry.id")
    recipient_id: int | None = Field(default=None, foreign_key="inquiry_recipient.id")
    block: Block = Field(sa_type=enum_values(Block))


class SentLetter(SQLModel, table=True):
    """
    The text of one revision, exactly as sent.

    `letterhead` is its letterhead, one entry per line, and `template` what it was for; both unknown
    for letters of older files.
    """

    __tablename__ = "letter"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    recipient_id: int = Field(foreign_key="inquiry_recipient.id")
    revision: int
    sent_on: date
    channel: str
    text: str
    letterhead: str = ""
    template: LetterKind | None = Field(default=None, sa_type=enum_values(LetterKind))
    logo_id: int | None = Field(default=None, foreign_key="attachment.id")


for _table in (Inquiry, InquiryBlock, InquiryRecipient, SentLetter):
    versioned(_table)
