"""
Letters as files: one PDF a supplier, all in one PDF, or plain text.

A sent letter is printed from its stored text, whatever its inquiry contains now.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.documents.letter import letter_pdf, letters_pdf
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.file_names import unique_name
from sourcing_app.files.inputs import is_folder
from sourcing_app.files.writing import refuse_what_is_there, write_new, write_whole
from sourcing_app.services.attachments.upload import Step, nobody_listens
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.inquiries.names import letter_name, merged_name
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.store.file.reserved import refuse_over_ours

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


@dataclass(frozen=True, slots=True)
class Paper:
    """One written file; a merged one names no supplier."""

    supplier: str
    path: Path


def save_letter(file: "OpenFile", recipient_id: int, path: Path, today: date) -> Path:
    """Write one letter as PDF to the chosen path, which must not exist."""
    return save_merged(file, (recipient_id,), path, today)


def save_letters(
    file: "OpenFile",
    recipient_ids: Sequence[int],
    folder: Path,
    today: date,
    step: Step = nobody_listens,
) -> list[Paper]:
    """
    Write a PDF for each supplier into a folder; no file that is there already is replaced.

    All are printed before the first is written, so a letter that cannot be printed leaves nothing.
    """
    items = _found(file, recipient_ids, today)
    printed = []
    for done, item in enumerate(items):
        step(done, len(items))
        printed.append(letter_pdf(item.letter(), item.letterhead(), file.resources))
    return [
        Paper(item.supplier, write_new(folder, letter_name(item), data))
        for item, data in zip(items, printed, strict=True)
    ]


def save_merged(
    file: "OpenFile",
    recipient_ids: Sequence[int],
    path: Path,
    today: date,
    step: Step = nobody_listens,
    *,
    over: bool = False,
) -> Path:
    """
    Write all letters into one PDF at the path chosen, each with its own page numbers.

    An existing file is replaced only if `over` (otherwise Taken), a sourcing file never.
    """
    refuse_over_ours(path, file.path)
    refuse_what_is_there(path, over=over)
    items = _found(file, recipient_ids, today)
    data = letters_pdf(
        [(item.letter(), item.letterhead()) for item in items],
        file.resources,
        lambda done: step(done, len(items)),
    )
    write_whole(path, data, over=over)
    return path


def save_texts(
    file: "OpenFile", recipient_ids: Sequence[int], folder: Path, today: date
) -> list[Paper]:
    """Write a plain text file (UTF-8) for each supplier into a folder."""
    items = _found(file, recipient_ids, today)
    return [
        Paper(
            item.supplier,
            write_new(folder, letter_name(item, ".txt"), (item.text() + "\n").encode("utf-8")),
        )
        for item in items
    ]


def merged_path(folder: Path, number: str | None) -> Path:
    """Return a path for a merged PDF in a folder that no file there has yet."""
    taken = {entry.name for entry in folder.iterdir()} if is_folder(folder) else set()
    return folder / unique_name(merged_name(number), taken)


def _found(file: "OpenFile", recipient_ids: Sequence[int], today: date) -> list[Recipient]:
    items = recipients(file.reader, recipient_ids, today)
    if not items:
        raise Rejected(say("InquiryPapers", "There is no letter to save."))
    return items
