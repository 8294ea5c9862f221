"""What letters are written from, beside the inquiries: own templates and own phrases."""

from datetime import datetime

from sqlmodel import Field

from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.records.letters import PHRASE, TEMPLATE
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class TemplateFields(Fields):
    """A template in the buyer's own words."""

    record = TEMPLATE

    name: str
    kind: LetterKind = Field(default=LetterKind.FIRST, sa_type=enum_values(LetterKind))
    subject: str = ""
    text: str


class LetterTemplate(TemplateFields, table=True):
    """An own template; the shipped ones stand in no file."""

    __tablename__ = "letter_template"

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None


class PhraseFields(Fields):
    """A phrase in English, and what it means in the buyer's language."""

    record = PHRASE

    topic: str = ""
    text: str
    gloss: str = ""


class Phrase(PhraseFields, table=True):
    """An own phrase; the shipped ones stand in no file."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None


for _table in (LetterTemplate, Phrase):
    versioned(_table)
