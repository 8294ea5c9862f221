"""What a button may ask the window for: a place to go to, or something about files."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sourcing_app.domain.sentences import Sentence, say

PAGE_NAMES: Mapping[str, Sentence] = {
    "today": say("Pages", "Today"),
    "registration": say("Pages", "Registration"),
    "search": say("Pages", "Product search"),
    "products": say("Pages", "Products"),
    "suppliers": say("Pages", "Suppliers"),
    "inquiries": say("Pages", "Inquiries (RFQ)"),
    "quotes": say("Pages", "Quotes"),
    "orders": say("Pages", "Orders"),
    "guide": say("Pages", "Guide"),
    "settings": say("Pages", "Settings"),
    "printing": say("Pages", "Print"),
}
"""The pages in the order of the sidebar; the print view is not in it."""


@dataclass(frozen=True, slots=True)
class Target:
    """
    `page` is a feature name (orders), `key` the record's id, `action` a name the page knows.

    `widget` is the name of something on the page that is to be pointed at.
    """

    page: str
    key: int | None = None
    action: str = ""
    keys: tuple[int, ...] = ()
    widget: str = ""


class DocumentKind(StrEnum):
    """What can be printed; the value is its name on the command line."""

    LETTERS = "letters"
    """Letters of inquiries, by their recipients."""

    SENT_LETTERS = "sent-letters"
    """Letters as they were sent, any revision of them, by their own ids."""

    REGISTRATION = "registration"
    """The buyer's details, in the order in which the site asks for them."""

    SUPPLIER = "supplier"
    """Everything the file holds about a supplier."""

    SHORTLIST = "shortlist"
    """Suppliers side by side: those named, else all with a star."""

    QUOTES = "quotes"
    """Quotes side by side, with what speaks against each."""

    ORDER = "order"
    """An order with its payment schedule."""

    ORDER_FILE = "order-file"
    """Everything that is recorded with an order, from its terms to its feedback."""

    CHECKLIST = "checklist"
    """What an inspector of an order ticks off, with frames for photos."""

    REQUIREMENTS = "requirements"
    """What the factory is asked for in an order: quality, packing, loading."""

    RISKS = "risks"
    """The risk sheet of an order, with the points of its contract."""

    DISPUTE = "dispute"
    """The pack of a dispute: its facts, its timeline and its evidence, numbered."""

    GUIDE = "guide"
    """The topics of the Guide."""

    RULES = "rules"
    """Rules of the Guide: those named, else all."""


OF_LETTERS = frozenset({DocumentKind.LETTERS, DocumentKind.SENT_LETTERS})
"""What is set as letters: always in English, with a letterhead."""

FOR_FACTORIES = frozenset({DocumentKind.REQUIREMENTS})
"""What goes to factories: in English, whatever the language of the program."""


class FileRequestKind(StrEnum):
    """What may be asked about files; the value is the name of its command and button."""

    NEW = "new"
    OPEN = "open"
    BESIDE = "beside"
    """Open a file in a window of its own."""

    COPY = "copy"
    COLLEAGUE = "colleague"
    """Save a copy for a colleague, whose own numbers carry a letter."""

    EXPORT = "export"
    """Give records out as a table."""

    IMPORT = "import"
    """Take a table in."""

    SAMPLE = "sample"

    AGAIN = "again"
    """Open what is shown once more, to change it."""

    INSIDE = "inside"
    """Look into a backup."""

    BACK = "back"
    """Return from a backup to the own file."""

    RESTORE = "restore"
    """Ask whether to restore a backup; without a path, the one that is shown."""

    PUT_BACK = "put_back"
    """Restore a backup without asking: the file is damaged."""

    RECOVER = "recover"
    """Show what can be done about a damaged file."""

    CHOOSE = "choose"
    """Choose a backup that is stored elsewhere."""

    SALVAGE = "salvage"
    """Save what can be read of a damaged file."""

    ACCEPT = "accept"
    """Accept the file as another program left it."""

    READ_ONLY = "read_only"
    TAKE_OVER = "take_over"
    """Open a file that another computer seems to have open."""

    NEWER = "newer"
    """Read a file that a newer version of the program wrote."""


@dataclass(frozen=True, slots=True)
class FileRequest:
    """Something asked about files; `path` is the file or backup it is about, where it names one."""

    kind: FileRequestKind
    path: Path | None = None
