"""
Letters as files of any format: one a supplier, or all in one.

A sent letter is printed from its stored text, whatever its inquiry contains now.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.documents.letter import letter_pdf, letters_pdf, require_printable
from sourcing_app.documents.letter_docx import letters_docx, require_storable
from sourcing_app.documents.letter_html import letters_html
from sourcing_app.documents.letter_mail import Enclosed, letter_mail, require_address
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.compose import compose, composed, in_latin
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.domain.inquiries.letter import Letter, Letterhead
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.holds import HoldScope
from sourcing_app.domain.values.file_names import unique_name
from sourcing_app.domain.values.latin import without_vowels
from sourcing_app.domain.values.paper import USUAL, PageSetup
from sourcing_app.files.inputs import is_folder
from sourcing_app.files.writing import refuse_what_is_there, write_all_new, write_whole
from sourcing_app.services.attachments.upload import Step, nobody_listens
from sourcing_app.services.inquiries.enclosures import Enclosures
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.inquiries.letterheads import letterhead
from sourcing_app.services.inquiries.names import letter_name, merged_name
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.latin import latin
from sourcing_app.services.suppliers.facts import held_back
from sourcing_app.store.file.reserved import refuse_over_ours

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

PARTED = "\n\n" + "=" * 60 + "\n\n"
"""Between the texts of two letters."""
_NOT_KEPT = say("InquiryPapers", "The letter was sent elsewhere: its text is not in the file.")


@dataclass(frozen=True, slots=True)
class Paper:
    """One written file; a merged one is named with each supplier it has a letter to."""

    supplier: str
    path: Path


@dataclass(frozen=True, slots=True)
class Stopped:
    """
    A letter that was not printed, and why.

    `latin` is the supplier's name in Latin letters, if it can be printed with that; else "".
    """

    recipient: int
    supplier: str
    reason: Sentence
    latin: str

    def sentence(self) -> Sentence:
        """Say whose letter it is, what stands in the way and what the Latin form is."""
        if self.latin:
            told = say("InquiryPapers", "{supplier}: {reason} In Latin letters: “{latin}”.")
            return told.put(supplier=self.supplier, reason=self.reason, latin=self.latin)
        told = say("InquiryPapers", "{supplier}: {reason}")
        return told.put(supplier=self.supplier, reason=self.reason)


@dataclass(frozen=True, slots=True)
class Printable:
    """Letters that can be printed, each with its letterhead, and those that cannot."""

    ready: "Sequence[Ready]"
    stopped: Sequence[Stopped]
    form: LetterFormat = LetterFormat.PDF


Ready = tuple[Recipient, Letter, Letterhead]


def printable(
    file: "OpenFile",
    recipient_ids: Sequence[int],
    today: date,
    form: LetterFormat = LetterFormat.PDF,
    *,
    latin_names: bool = False,
) -> Printable:
    """
    Read letters and tell which can be written in a format; one that cannot be stops no other one.

    A letter not sent yet to a supplier on hold is not written.

    With `latin_names` a supplier's name that no font has is written in Latin letters; a sent letter
    stays as it was sent.
    """
    items = _found(file, recipient_ids, today)
    return printable_letters(file, items, form, latin_names=latin_names)


def printable_letters(
    file: "OpenFile",
    items: Sequence[Recipient],
    form: LetterFormat = LetterFormat.PDF,
    *,
    latin_names: bool = False,
) -> Printable:
    """As `printable`, of letters that were read already."""
    ready, stopped = [], []
    held = _held_back(file, items)
    for item in items:
        why = None if item.sent else held.get((item.supplier_id, item.facts.day))
        if why is not None:
            stopped.append(Stopped(item.id, item.supplier, why, ""))
            continue
        if item.unknown:
            stopped.append(Stopped(item.id, item.supplier, _NOT_KEPT, ""))
            continue
        holes = () if item.sent else composed(item.facts).findings
        if holes:
            stopped.append(Stopped(item.id, item.supplier, holes[0].sentence, ""))
            continue
        letter, head = item.letter(), letterhead(file.reader, item)
        reason = _obstacle(file, form, (item, letter, head))
        if reason is None:
            ready.append((item, letter, head))
            continue
        name, latin_letter = _in_latin(item)
        helps = bool(name) and _obstacle(file, form, (item, latin_letter, head)) is None
        if helps and latin_names:
            ready.append((item, latin_letter, head))
        else:
            stopped.append(Stopped(item.id, item.supplier, reason, name if helps else ""))
    return Printable(ready, stopped, form)


def as_messages(letters: Printable, message: Callable[[Recipient], Letter]) -> Printable:
    """Make messages of letters; one that does not fit its channel stops no other one."""
    ready, stopped = [], [*letters.stopped]
    for item, _, head in letters.ready:
        try:
            ready.append((item, message(item), head))
        except Rejected as error:
            stopped.append(Stopped(item.id, item.supplier, error.sentence, ""))
    return replace(letters, ready=ready, stopped=stopped)


def letter_pages(letter: Letter, head: Letterhead, resources: Path, setup: PageSetup) -> bytes:
    """Return the PDF that a letter is printed from; Rejected if it cannot be printed."""
    return letter_pdf(letter, head, resources, setup)


def save_letter(file: "OpenFile", recipient_id: int, path: Path, today: date) -> Path:
    """Write one letter as PDF to a path that must not exist; Rejected if it cannot be printed."""
    letters = printable(file, (recipient_id,), today)
    for stopped in letters.stopped:
        raise Rejected(stopped.sentence())
    save_merged(file, letters, path)
    return path


def save_letters(
    file: "OpenFile",
    letters: Printable,
    folder: Path,
    step: Step = nobody_listens,
    setup: PageSetup = USUAL,
) -> list[Paper]:
    """
    Write a file for each supplier into a folder; no file that is there already is replaced.

    All are made before the first is written, and what cannot be written whole is not left in part.
    """
    made = []
    for done, each in enumerate(letters.ready):
        step(done, len(letters.ready))
        made.append(_encoded(file, letters.form, [each], setup))
    items = [item for item, *_ in letters.ready]
    names = (letter_name(item, letters.form.ending) for item in items)
    paths = write_all_new(folder, zip(names, made, strict=True))
    return [Paper(item.supplier, path) for item, path in zip(items, paths, strict=True)]


def save_merged(
    file: "OpenFile",
    letters: Printable,
    path: Path,
    step: Step = nobody_listens,
    setup: PageSetup = USUAL,
    *,
    over: bool = False,
) -> list[Paper]:
    """
    Write all letters into one file at the path chosen, each with its own page numbers.

    An existing file is replaced only if `over` (otherwise Taken), a sourcing file never; nothing is
    written where no letter can be.
    """
    refuse_over_ours(path, file.path)
    refuse_what_is_there(path, over=over)
    if letters.ready:
        data = _encoded(
            file,
            letters.form,
            letters.ready,
            setup,
            lambda done: step(done, len(letters.ready)),
        )
        write_whole(path, data, over=over)
    return [Paper(item.supplier, path) for item, *_ in letters.ready]


def merged_path(folder: Path, number: str | None, form: LetterFormat = LetterFormat.PDF) -> Path:
    """Return a path for all letters in one file in a folder that no file there has yet."""
    taken = {entry.name for entry in folder.iterdir()} if is_folder(folder) else set()
    return folder / unique_name(merged_name(number, form.ending), taken)


def _encoded(
    file: "OpenFile",
    form: LetterFormat,
    ready: Sequence[Ready],
    setup: PageSetup,
    step: Callable[[int], None] = lambda _: None,
) -> bytes:
    """Return the letters as a file of this format; Rejected for several e-mails in one."""
    pairs = [(letter, head) for _, letter, head in ready]
    if form is LetterFormat.PDF:
        return letters_pdf(pairs, file.resources, step, setup)
    if form is LetterFormat.DOCX:
        return letters_docx(pairs, setup, step)
    if form is LetterFormat.HTML:
        return letters_html(pairs, step)
    if form is LetterFormat.TXT:
        return (PARTED.join(letter.text() for letter, _ in pairs) + "\n").encode()
    if len(ready) > 1:
        raise Rejected(say("InquiryPapers", "An e-mail goes to one supplier: save each letter."))
    ((item, letter, head),) = ready
    pdf = letter_pdf(letter, head, file.resources, setup)
    found = Enclosures(file).contents(item.inquiry_id, letter.enclosures)
    return letter_mail(letter, item.email, Enclosed(letter_name(item), pdf), found)


def _found(file: "OpenFile", recipient_ids: Sequence[int], today: date) -> list[Recipient]:
    items = recipients(file.reader, recipient_ids, today)
    if not items:
        raise Rejected(say("InquiryPapers", "There is no letter to save."))
    return items


def _held_back(file: "OpenFile", items: Sequence[Recipient]) -> dict[tuple[int, date], Sentence]:
    """Why nothing is written to a supplier on a day of its letters: it is on hold then."""
    told: dict[tuple[int, date], Sentence] = {}
    for day in {item.facts.day for item in items}:
        suppliers = {item.supplier_id for item in items if item.facts.day == day}
        held = held_back(file.reader, suppliers, HoldScope.INQUIRIES, day)
        told |= {(key, day): why for key, why in held.items()}
    return told


def _obstacle(file: "OpenFile", form: LetterFormat, ready: Ready) -> Sentence | None:
    """Say why a letter cannot be written in a format; None: it can."""
    item, letter, head = ready
    try:
        if form in {LetterFormat.PDF, LetterFormat.EML}:
            require_printable(letter, head, file.resources)
        if form is LetterFormat.EML:
            require_address(item.email)
        if form is LetterFormat.DOCX:
            require_storable(letter, head)
    except Rejected as error:
        return error.sentence
    return None


def _in_latin(item: Recipient) -> tuple[str, Letter]:
    """Return the supplier's name in Latin letters, and the letter with it; a sent one stays."""
    name = item.facts.supplier
    if item.sent or without_vowels(name):
        return "", item.letter()
    written = latin(name)
    return written, compose(in_latin(item.facts, written))
