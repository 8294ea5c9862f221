"""Which document is asked for, of which records, and in which language."""

from collections.abc import Mapping
from dataclasses import dataclass

from sourcing_app.documents.document import Write
from sourcing_app.domain.sentences import Sentence, in_english, say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.paper import USUAL, PageSetup

KIND_NAMES: Mapping[DocumentKind, Sentence] = {
    DocumentKind.LETTERS: say("Printing", "Letters"),
    DocumentKind.SENT_LETTERS: say("Printing", "Letters as sent"),
    DocumentKind.REGISTRATION: say("Printing", "Registration sheet"),
    DocumentKind.SUPPLIER: say("Printing", "Supplier dossier"),
    DocumentKind.SHORTLIST: say("Printing", "Shortlist"),
    DocumentKind.QUOTES: say("Printing", "Quotes"),
    DocumentKind.ORDER: say("Printing", "Order"),
    DocumentKind.ORDER_FILE: say("Printing", "Order file"),
    DocumentKind.CHECKLIST: say("Printing", "Inspection checklist"),
    DocumentKind.REQUIREMENTS: say("Printing", "Requirements for the factory"),
    DocumentKind.RISKS: say("Printing", "Risk sheet"),
    DocumentKind.DISPUTE: say("Printing", "Dispute"),
    DocumentKind.GUIDE: say("Printing", "Guide"),
    DocumentKind.RULES: say("Printing", "Rules"),
}


@dataclass(frozen=True, slots=True)
class DocumentRequest:
    """A document and the records it is of, by their ids; some are of all there is, or of none."""

    kind: DocumentKind
    keys: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """
    The language of a document: `language` as the CLDR names it, `write` its values' form.

    A dossier has whole `account_numbers` only where they are asked for.
    """

    language: str
    write: Write
    account_numbers: bool = False


ENGLISH = Wording("en", in_english)


@dataclass(frozen=True, slots=True)
class Print:
    """How a document is to be made: its paper and its language; letters are always English."""

    setup: PageSetup = USUAL
    wording: Wording = ENGLISH
    latin_names: bool = False
    """Write a supplier's name in Latin letters where no font has it."""
