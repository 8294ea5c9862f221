"""What goes along with letters: drawings and photos, kept in the file and saved beside them."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.file_types import ending_of, is_what_it_says
from sourcing_app.files.inputs import read_bytes
from sourcing_app.files.pictures import small_copy
from sourcing_app.files.writing import write_new
from sourcing_app.services.attachments.records import attach, kept, pieces
from sourcing_app.services.attachments.upload import (
    Incoming,
    Step,
    incoming_all,
    nobody_listens,
)
from sourcing_app.services.inquiries.enclosed import Enclosure, enclosed_with
from sourcing_app.services.inquiries.facts import GONE
from sourcing_app.services.inquiries.writes import ALL_SENT, is_sent, letters_of
from sourcing_app.services.records import row_of
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.attachment import Attachment
from sourcing_app.store.tables.inquiry import Inquiry

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

MOST = 20
PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_DRAWINGS = frozenset({".pdf", ".dwg", ".dxf", ".step", ".stp", ".igs", ".iges"})
_THUMBNAIL = 96
_OTHER = say(
    "Enclosures",
    "{file} is not enclosed: a letter takes photos (PNG, JPEG) and drawings (PDF, DWG, DXF, STEP, "
    "IGES).",
)
_UNTRUE = say(
    "Enclosures", "{file} is not enclosed: its content is not what its name says. Save it anew."
)
_MANY = say("Enclosures", "At most {most} files go along with the letters of an inquiry.")


@dataclass(frozen=True, slots=True)
class _Checked:
    file: Incoming
    kind: AttachmentKind


class Enclosures:
    """Each call is one action of the user and one step of undo; common to all letters."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def of(self, inquiry_id: int) -> tuple[Enclosure, ...]:
        """What goes along with the letters of an inquiry, the oldest first."""
        return enclosed_with(self._file.reader, [inquiry_id]).get(inquiry_id, ())

    def add(self, inquiry_id: int, sources: Sequence[Path], step: Step = nobody_listens) -> None:
        """
        Enclose files, all or none.

        Raises Rejected, with one sentence that names the file, for what is no photo or drawing, is
        damaged, too large or one too many, and where every letter was sent; Environment for a file
        that cannot be read.
        """
        files = [_checked(source, each) for source, each in zip(
            sources, incoming_all(sources, self._file.path, step), strict=True)]  # fmt: skip
        with self._file.database.writing(Action.FILE_ATTACHED) as session:
            row_of(session, Inquiry, inquiry_id, GONE)
            if all(map(is_sent, letters_of(session, inquiry_id))):
                raise Rejected(ALL_SENT)
            there = enclosed_with(SessionReader(session), [inquiry_id]).get(inquiry_id, ())
            if len(there) + len(files) > MOST:
                raise Rejected(_MANY.put(most=MOST))
            for each in files:
                attach(session, ("inquiry", inquiry_id), each.kind, each.file)

    def take_out(self, inquiry_id: int, attachment_ids: Iterable[int]) -> None:
        """
        Have files go along no longer with letters not sent yet.

        What went out with a letter stays in the file, as one of the inquiry's other files.
        """
        with self._file.database.writing(Action.INQUIRY_EDITED) as session:
            sent = any(row.revision for row in letters_of(session, inquiry_id))
            for key in attachment_ids:
                row = session.get(Attachment, key)
                if row is None or (row.entity, row.entity_id) != ("inquiry", inquiry_id):
                    continue
                if sent:
                    row.kind = AttachmentKind.OTHER
                    session.add(row)
                else:
                    session.delete(row)

    def thumbnail(self, attachment_id: int) -> bytes:
        """
        Return a small PNG of a photo, b"" for what is none. For a worker's thread.

        Raises Damaged for one that is no longer what was attached.
        """
        file = kept(self._file.reader, attachment_id)
        if ending_of(file.name) not in PICTURES:
            return b""
        return small_copy(self.content(attachment_id), file.name, _THUMBNAIL, _THUMBNAIL)

    def save_beside(self, inquiry_ids: Iterable[int], folder: Path) -> list[Path]:
        """
        Write the files into a folder, named as the letters name them; returns where they are.

        None there is replaced; one there with the same content is not written again.
        """
        found = enclosed_with(self._file.reader, tuple(dict.fromkeys(inquiry_ids)))
        return [
            _saved(folder, each.listed, self.content(each.id))
            for files in found.values()
            for each in files
        ]

    def contents(self, inquiry_id: int, listed: Container[str]) -> list[tuple[str, bytes]]:
        """Return the names and bytes of those files that a letter lists."""
        files = (each for each in self.of(inquiry_id) if each.listed in listed)
        return [(each.listed, self.content(each.id)) for each in files]

    def content(self, attachment_id: int) -> bytes:
        """Return the bytes of a file; raises Damaged where they are no longer what was attached."""
        reader = self._file.reader
        return b"".join(pieces(reader, kept(reader, attachment_id)))


def copy_enclosures(session: Session, former: int, new: int) -> None:
    """Let what goes along with an inquiry go along with another one, inside a writing session."""
    for each in enclosed_with(SessionReader(session), [former]).get(former, ()):
        row = session.get_one(Attachment, each.id)
        values = row.model_dump(exclude={"id", "version", "entity_id"})
        session.add(Attachment(**values, entity_id=new))


def _saved(folder: Path, name: str, data: bytes) -> Path:
    target = folder / name
    try:
        there = read_bytes(target, len(data)) == data
    except OSError:
        there = False
    return target if there else write_new(folder, name, data)


def _checked(source: Path, file: Incoming) -> _Checked:
    ending = ending_of(file.name)
    if ending in PICTURES:
        small_copy(b"".join(file.pieces()), file.name, _THUMBNAIL, _THUMBNAIL)
        return _Checked(file, AttachmentKind.PRODUCT_PHOTO)
    if ending not in _DRAWINGS:
        raise Rejected(_OTHER.put(file=source.name))
    if not file.size or (ending == ".pdf" and not is_what_it_says(file.name, file.first)):
        raise Rejected(_UNTRUE.put(file=source.name))
    return _Checked(file, AttachmentKind.DRAWING)
