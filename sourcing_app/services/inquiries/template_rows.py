"""Templates of letters, the shipped and the own ones, and what a letter from one looks like."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries.compose import Composed, composed
from sourcing_app.domain.inquiries.kinds import LETTER_KINDS, LetterKind
from sourcing_app.domain.inquiries.letter import LetterFacts
from sourcing_app.domain.inquiries.shipped import SHIPPED, LetterText
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.services.inquiries.sender import read_sender
from sourcing_app.store.queries.letter_templates import own_template, own_templates
from sourcing_app.store.sqlite.reader import Reader, Row, word_or

_SPECIMEN: dict[str, Any] = {
    "supplier": "Ningbo Example Lighting Co., Ltd.",
    "product": "LED desk lamp, dimmable",
    "link": "n/a",
    "colour": "Matt black",
    "size": "38 cm",
    "material": "Aluminium",
    "features": "USB-C",
    "quantity": Decimal(4000),
    "number": "RFQ-0000-0000",
}
GONE = say("LetterTemplates", "There is no such template.")


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template; `id` is None for a shipped one, whose `name` is that of its kind."""

    id: int | None
    kind: LetterKind
    name: str | Sentence
    subject: str
    text: str

    @property
    def key(self) -> str:
        """How commands name it: the kind of a shipped one, the number of an own one."""
        return self.kind.value if self.id is None else str(self.id)


def templates(reader: Reader) -> list[TemplateRow]:
    """Return the shipped templates in the order of a purchase, then the own ones by name."""
    return [*map(shipped, LetterKind), *(_own(row) for row in own_templates(reader))]


def shipped(kind: LetterKind) -> TemplateRow:
    """Return the shipped template of a kind."""
    text = SHIPPED[kind]
    return TemplateRow(None, kind, LETTER_KINDS[kind], text.subject, text.text)


def template_named(reader: Reader, text: str) -> TemplateRow:
    """Find a template by the word of its kind, or an own one by number or name; raises NotFound."""
    sought = text.strip().casefold()
    for row in templates(reader):
        if sought in {row.key.casefold(), str(row.name).casefold()}:
            return row
    raise NotFound(GONE)


def template(reader: Reader, template_id: int) -> TemplateRow:
    """Return an own template; raises NotFound."""
    row = own_template(reader, template_id)
    if row is None:
        raise NotFound(GONE)
    return _own(row)


def specimen(reader: Reader, day: date) -> LetterFacts:
    """Return facts to show a template with, where no letter is there to show it with."""
    return LetterFacts(sender=read_sender(reader), day=day, **_SPECIMEN)


def tried(facts: LetterFacts, kind: LetterKind, text: LetterText) -> Composed:
    """Return the letter that these facts make with a template."""
    return composed(replace(facts, kind=kind, text=text.text, subject=text.subject))


def _own(row: Row) -> TemplateRow:
    kind = word_or(row["kind"], LetterKind.FIRST)
    return TemplateRow(row["id"], kind, row["name"], row["subject"], row["text"])
