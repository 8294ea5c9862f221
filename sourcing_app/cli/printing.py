"""The command document: a record on paper, as a PDF."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import tell, telling_progress
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import DocumentKind
from sourcing_app.domain.values.page_ranges import read_pages
from sourcing_app.domain.values.paper import Margins, PageSetup, PaperSize

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk
    from sourcing_app.services.printing.requests import DocumentRequest

_OF = (
    "letters and quotes of an INQUIRY, the dossier of a SUPPLIER, a buyer PROFILE, an ORDER, its "
    "file, risks or dispute; several make one file"
)
_MOST_PAGES = 999_999
"""A page beyond the last is refused when they are counted."""


_OF_NONE = frozenset({DocumentKind.GUIDE})
_NONE_NEEDED = _OF_NONE | {
    DocumentKind.REGISTRATION,
    DocumentKind.SHORTLIST,
    DocumentKind.RULES,
}


def register(commands: Commands) -> None:
    """Add the command."""
    commands.add("document", "Write a record on paper, as a PDF.", _arguments, _document)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=[kind.value for kind in DocumentKind])
    parser.add_argument("records", metavar="RECORD", nargs="*", help=_OF)
    parser.add_argument("--out", metavar="FILE", type=Path, required=True)
    parser.add_argument("--paper", choices=[size.value for size in PaperSize], default="a4")
    parser.add_argument("--margins", choices=[each.value for each in Margins], default="usual")
    parser.add_argument("--pages", metavar="PAGES", default="", help="such as 1-3, 5; else all")
    parser.add_argument("--no-letterhead", action="store_true", help="leave room for a printed one")
    parser.add_argument(
        "--latin-names",
        action="store_true",
        help="write names that no font has in Latin letters",
    )
    parser.add_argument(
        "--account-numbers", action="store_true", help="whole bank account numbers in a dossier"
    )
    parser.add_argument("--force", action="store_true", help="replace an existing file")


def _document(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.printing.making import make, save
    from sourcing_app.services.printing.requests import ENGLISH, Print

    pages = read_pages(options.pages, _MOST_PAGES) if options.pages.strip() else ()
    setup = PageSetup(
        PaperSize(options.paper), Margins(options.margins), not options.no_letterhead, pages
    )
    wording = replace(ENGLISH, account_numbers=options.account_numbers)
    how = Print(setup, wording, latin_names=options.latin_names)
    with context.desk(read_only=True) as desk:
        request = _request(desk, DocumentKind(options.kind), options.records)
        made = make(desk, request, how, context.today, telling_progress())
        if made.pdf:
            save(desk, made, options.out, over=options.force)
    for each in made.stopped:
        tell(str(each.sentence()))
    if not made.pdf:
        return Output({"file": None, "documents": 0}, [], Status.REFUSED)
    status = Status.FINDINGS if made.stopped else Status.DONE
    document = {"file": str(options.out), "documents": made.count}
    return Output(document, [f"Written to {options.out}"], status)


def _request(desk: "Desk", kind: DocumentKind, records: Sequence[str]) -> "DocumentRequest":
    """Find the records by what they are called; raises NotFound, or Rejected for none or any."""
    from sourcing_app.services.printing.requests import DocumentRequest

    if not records and kind not in _NONE_NEEDED:
        raise Rejected(say("DocumentCommand", "Name the record that is to be printed."))
    if records and kind in _OF_NONE:
        raise Rejected(say("DocumentCommand", "This document is of no record."))
    keys = [key for text in records for key in _FINDERS[kind](desk, text)]
    if records and not keys:
        raise Rejected(say("DocumentCommand", "There is nothing to print."))
    return DocumentRequest(kind, tuple(dict.fromkeys(keys)))


def _profile(desk: "Desk", text: str) -> list[int]:
    from sourcing_app.services.registration.rows import profile_named

    return [profile_named(desk.reader, text)]


def _letters(desk: "Desk", text: str) -> list[int]:
    from sourcing_app.services.inquiries.facts import inquiry_id_of, live_recipients_of

    inquiry = inquiry_id_of(desk.reader, text)
    return [item.id for item in live_recipients_of(desk.reader, inquiry, desk.today())]


def _sent_letters(desk: "Desk", text: str) -> list[int]:
    from sourcing_app.services.inquiries.facts import inquiry_id_of, recipients_of
    from sourcing_app.services.inquiries.revisions import letters_sent

    keys = recipients_of(desk.reader, inquiry_id_of(desk.reader, text))
    return [letter.id for key in keys for letter in letters_sent(desk.reader, key)]


def _rule(_desk: "Desk", text: str) -> list[int]:
    number = text.strip().upper().removeprefix("R")
    if not number.isdecimal():
        raise Rejected(say("DocumentCommand", "A rule is named by its number, such as R91."))
    return [int(number)]


def _quotes(desk: "Desk", text: str) -> list[int]:
    from sourcing_app.services.inquiries.facts import inquiry_id_of
    from sourcing_app.services.printing.quotes import quotes_answering

    return quotes_answering(desk.reader, inquiry_id_of(desk.reader, text))


def _supplier(desk: "Desk", text: str) -> list[int]:
    from sourcing_app.services.suppliers.facts import supplier_id_of

    return [supplier_id_of(desk.reader, text)]


def _order(desk: "Desk", text: str) -> list[int]:
    from sourcing_app.services.orders.facts import order_id_of

    return [order_id_of(desk.reader, text)]


def _disputes(desk: "Desk", text: str) -> list[int]:
    """Find the latest dispute of an order."""
    from sourcing_app.services.disputes.rows import disputes_of

    return [each.id for each in disputes_of(desk.reader, _order(desk, text)[0])[:1]]


_FINDERS: dict[DocumentKind, Callable[["Desk", str], list[int]]] = {
    DocumentKind.REGISTRATION: _profile,
    DocumentKind.LETTERS: _letters,
    DocumentKind.SENT_LETTERS: _sent_letters,
    DocumentKind.SUPPLIER: _supplier,
    DocumentKind.SHORTLIST: _supplier,
    DocumentKind.RULES: _rule,
    DocumentKind.QUOTES: _quotes,
    DocumentKind.ORDER: _order,
    DocumentKind.ORDER_FILE: _order,
    DocumentKind.CHECKLIST: _order,
    DocumentKind.REQUIREMENTS: _order,
    DocumentKind.RISKS: _order,
    DocumentKind.DISPUTE: _disputes,
}
