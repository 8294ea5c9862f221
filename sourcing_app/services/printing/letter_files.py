"""Letters as files of the format that was chosen: each in a file of its own, or all in one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.files.writing import refuse_what_is_there
from sourcing_app.services.attachments.upload import Step, nobody_listens
from sourcing_app.services.inquiries.enclosures import Enclosures
from sourcing_app.services.inquiries.export import Paper, Stopped, save_letters, save_merged
from sourcing_app.services.inquiries.records import Inquiries
from sourcing_app.services.printing.making import letters_of
from sourcing_app.services.printing.requests import DocumentRequest, Print
from sourcing_app.store.file.reserved import refuse_over_ours

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


@dataclass(frozen=True, slots=True)
class Way:
    """
    How letters leave: `target` is a folder, or where they are `merged` the file itself.

    An existing file is replaced only if `over`. With `numbers` letters that are complete get their
    inquiry's number as soon as nothing stands in the way of writing them.
    """

    form: LetterFormat
    target: Path
    merged: bool = False
    over: bool = False
    numbers: bool = False


@dataclass(frozen=True, slots=True)
class WrittenLetters:
    """The files that were written, and the letters that were not."""

    papers: Sequence[Paper]
    stopped: Sequence[Stopped]


def write_letters(
    file: "OpenFile",
    request: DocumentRequest,
    how: Print,
    way: Way,
    today: date,
    step: Step = nobody_listens,
) -> WrittenLetters:
    """
    Write the letters asked for, and beside them what goes along with them.

    One that cannot be written stops no other one. Raises AppError.
    """
    if way.merged:
        refuse_over_ours(way.target, file.path)
        refuse_what_is_there(way.target, over=way.over)
    step(0, len(request.keys))
    if way.numbers and not file.read_only:
        Inquiries(file).give_numbers(request.keys, today)
    letters = letters_of(file, request, how, today, way.form)
    if way.merged:
        papers = save_merged(file, letters, way.target, step, how.setup, over=way.over)
    else:
        papers = save_letters(file, letters, way.target, step, how.setup)
    inquiries = (item.inquiry_id for item, *_ in letters.ready)
    folder = way.target.parent if way.merged else way.target
    Enclosures(file).save_beside(inquiries, folder)
    return WrittenLetters(papers, letters.stopped)
