"""Making documents: the PDF that is shown, printed and saved, and the same as plain text."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.documents.document import Document, text_of
from sourcing_app.documents.layout import documents_pdf
from sourcing_app.documents.letter import letters_pdf
from sourcing_app.documents.letter_html import letter_html
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.domain.sentences import say
from sourcing_app.domain.targets import FOR_FACTORIES, OF_LETTERS, DocumentKind
from sourcing_app.domain.values.file_names import safe_name
from sourcing_app.files.writing import refuse_what_is_there, write_all_new, write_whole
from sourcing_app.services.attachments.upload import Step, nobody_listens
from sourcing_app.services.inquiries.enclosures import Enclosures
from sourcing_app.services.inquiries.export import (
    PARTED,
    Printable,
    Stopped,
    printable,
    printable_letters,
    save_letters,
)
from sourcing_app.services.inquiries.names import letter_name, merged_name, to_be_numbered
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.inquiries.revisions import as_sent
from sourcing_app.services.printing.checklist import checklist
from sourcing_app.services.printing.dispute import dispute_pack
from sourcing_app.services.printing.dossier import dossier
from sourcing_app.services.printing.guide import guide_paper, rule_paper
from sourcing_app.services.printing.order import order_paper
from sourcing_app.services.printing.order_file import order_file
from sourcing_app.services.printing.quotes import quotes_side_by_side
from sourcing_app.services.printing.registration import registration_sheet
from sourcing_app.services.printing.requests import ENGLISH, DocumentRequest, Print, Wording
from sourcing_app.services.printing.requirements import requirements
from sourcing_app.services.printing.risks import risk_paper
from sourcing_app.services.printing.shortlist import shortlist
from sourcing_app.store.file.reserved import refuse_over_ours

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_PDF = ".pdf"


@dataclass(frozen=True, slots=True)
class Printed:
    """
    A document as it was made; `pdf` is empty where none of its letters can be printed.

    `html` is the text of letters with their lists, "" for other documents. `name` is what its file
    is called, `count` how many letters or papers it has, `about` the
    supplier or record of a single one. `unsent` are the letters among them that were not sent yet,
    `stopped` those that could not be printed, `inquiries` those whose letters they are.
    """

    pdf: bytes
    text: str
    html: str
    name: str
    count: int
    about: str
    unsent: tuple[int, ...] = ()
    stopped: Sequence[Stopped] = ()
    inquiries: tuple[int, ...] = ()


def make(
    file: "OpenFile",
    request: DocumentRequest,
    how: Print,
    today: date,
    step: Step = nobody_listens,
) -> Printed:
    """Make what is asked for; raises AppError, and Cancelled where `step` does."""
    if request.kind in OF_LETTERS:
        return _letters(file, letters_of(file, request, how, today), how, today, step)
    how = _worded(request, how)
    documents = _documents(file, request, how, today)
    return Printed(
        pdf=_pdf(file, documents, how, step),
        text=PARTED.join(text_of(each, how.wording.write) for each in documents),
        html="",
        name=_file_name(documents, how.wording),
        count=len(documents),
        about=documents[0].name if len(documents) == 1 else "",
    )


def save(file: "OpenFile", printed: Printed, path: Path, *, over: bool = False) -> Path:
    """
    Write the very pages that were shown to a path, and beside it what goes along with letters.

    An existing file is replaced only if `over` (otherwise Taken), a sourcing file never.
    """
    refuse_over_ours(path, file.path)
    refuse_what_is_there(path, over=over)
    write_whole(path, printed.pdf, over=over)
    Enclosures(file).save_beside(printed.inquiries, path.parent)
    return path


def save_each(
    file: "OpenFile",
    request: DocumentRequest,
    how: Print,
    folder: Path,
    today: date,
    step: Step = nobody_listens,
) -> list[Path]:
    """
    Write a PDF for each letter or paper into a folder, and what goes along with the letters.

    No file there is replaced. Returns the letters and papers.
    """
    if request.kind in OF_LETTERS:
        letters = letters_of(file, request, how, today)
        papers = save_letters(file, letters, folder, step, how.setup)
        Enclosures(file).save_beside((item.inquiry_id for item, *_ in letters.ready), folder)
        return [each.path for each in papers]
    how = _worded(request, how)
    documents = _documents(file, request, how, today)
    made = []
    for done, each in enumerate(documents):
        step(done, len(documents))
        made.append(_pdf(file, [each], how, nobody_listens))
    names = (_file_name([each], how.wording) for each in documents)
    return write_all_new(folder, zip(names, made, strict=True))


def letters_of(
    file: "OpenFile",
    request: DocumentRequest,
    how: Print,
    today: date,
    form: LetterFormat = LetterFormat.PDF,
) -> Printable:
    """Return the letters asked for, and those among them that this format cannot have."""
    if request.kind is DocumentKind.SENT_LETTERS:
        items = as_sent(file.reader, request.keys, today)
        if not items:
            raise Rejected(say("Printing", "Nothing is chosen to be printed."))
        return printable_letters(file, items, form)
    return printable(file, request.keys, today, form, latin_names=how.latin_names)


def _letters(file: "OpenFile", letters: Printable, how: Print, today: date, step: Step) -> Printed:
    ready = letters.ready
    pdf = b""
    if ready:
        pairs = [(letter, letterhead) for _, letter, letterhead in ready]
        pdf = letters_pdf(pairs, file.resources, lambda done: step(done, len(ready)), how.setup)
    items = [item for item, *_ in ready]
    return Printed(
        pdf=pdf,
        text=PARTED.join(letter.text() for _, letter, _ in ready),
        html="<hr>".join(letter_html(letter) for _, letter, _ in ready),
        name=_letters_name(file, items, today),
        count=len(items),
        about=items[0].supplier if len(items) == 1 else "",
        unsent=tuple(item.id for item in items if not item.sent),
        stopped=letters.stopped,
        inquiries=tuple(item.inquiry_id for item in items),
    )


def _letters_name(file: "OpenFile", items: Sequence[Recipient], today: date) -> str:
    """Of one letter its own, of those of one inquiry its number, also one it is still to get."""
    if len({item.inquiry_id for item in items}) != 1:
        return merged_name(None)
    first = to_be_numbered(file.reader, items[0], today)
    return letter_name(first) if len(items) == 1 else merged_name(first.number)


def _worded(request: DocumentRequest, how: Print) -> Print:
    return replace(how, wording=ENGLISH) if request.kind in FOR_FACTORIES else how


_OF_A_RECORD: Mapping[DocumentKind, Callable[..., Document]] = {
    DocumentKind.SUPPLIER: dossier,
    DocumentKind.ORDER: order_paper,
    DocumentKind.ORDER_FILE: order_file,
    DocumentKind.CHECKLIST: checklist,
    DocumentKind.REQUIREMENTS: requirements,
    DocumentKind.RISKS: risk_paper,
    DocumentKind.DISPUTE: dispute_pack,
}


def _documents(
    file: "OpenFile", request: DocumentRequest, how: Print, today: date
) -> list[Document]:
    keys, wording = request.keys, how.wording
    if request.kind is DocumentKind.REGISTRATION:
        return [registration_sheet(file, today, key) for key in keys or (None,)]
    if request.kind is DocumentKind.SHORTLIST:
        return [shortlist(file, keys, wording, today)]
    if request.kind is DocumentKind.GUIDE:
        return [guide_paper(file, wording, today)]
    if request.kind is DocumentKind.RULES:
        return [rule_paper(file, keys, wording, today)]
    if request.kind is DocumentKind.QUOTES:
        return [quotes_side_by_side(file, keys, today)]
    each = partial(_OF_A_RECORD[request.kind], file, wording=wording, today=today)
    if not keys:
        raise Rejected(say("Printing", "Nothing is chosen to be printed."))
    return [each(key) for key in keys]


def _pdf(file: "OpenFile", documents: Sequence[Document], how: Print, step: Step) -> bytes:
    return documents_pdf(
        documents,
        how.wording.write,
        file.resources,
        how.setup,
        lambda done: step(done, len(documents)),
    )


def _file_name(documents: Sequence[Document], wording: Wording) -> str:
    """A single one is called by its kind and its record, several by their number."""
    which = documents[0].name if len(documents) == 1 else f"({len(documents)})"
    return safe_name(f"{wording.write(documents[0].title)} {which}", _PDF)
