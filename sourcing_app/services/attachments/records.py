"""Files stored in the sourcing file: evidence, photos, proformas, letters."""

import mimetypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.attachments import WARN_BYTES, AttachmentKind
from sourcing_app.domain.errors import Damaged, NotFound, Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.file_names import kept_name
from sourcing_app.domain.values.text import NAME_CAP, clean_line
from sourcing_app.files.inputs import is_folder
from sourcing_app.files.writing import free_path, write_pieces
from sourcing_app.services.attachments.upload import Incoming, Step, nobody_listens
from sourcing_app.store import blobs
from sourcing_app.store.facts import evidence
from sourcing_app.store.file.reserved import refuse_over_ours
from sourcing_app.store.queries import attachments
from sourcing_app.store.sqlite.reader import Reader, Row

if TYPE_CHECKING:
    from sqlmodel import Session

    from sourcing_app.services.open_file import OpenFile

Record = tuple[str, int]
"""What a file belongs to: a table's name and the id of a row."""


@dataclass(frozen=True, slots=True)
class KeptFile:
    """An attached file, as described by its row."""

    id: int
    entity: str
    entity_id: int
    kind: str
    name: str
    size: int
    sha256: str


def attach(session: "Session", record: Record, kind: AttachmentKind, file: Incoming) -> int:
    """
    Attach a file to a record in a writing session; returns the attachment's id.

    Raises Rejected for one that is not evidence of this kind, or is of something else already.
    """
    from sourcing_app.store.sqlite.session_reader import SessionReader
    from sourcing_app.store.tables.attachment import Attachment

    blobs.keep(session, file.sha256, file.size, file.pieces)
    name = clean_line(file.name)[-NAME_CAP:].strip() or "unnamed"
    row = Attachment(
        entity=record[0],
        entity_id=record[1],
        kind=kind,
        name=name,
        media_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
        sha256=file.sha256,
        added_at=datetime.now(UTC),
    )
    session.add(row)
    session.flush()
    assert row.id is not None
    _refuse_flawed(SessionReader(session), row.id, file)
    return row.id


def _refuse_flawed(reader: Reader, attachment_id: int, file: Incoming) -> None:
    """Raise Rejected if the file just attached is not evidence, naming where it is used already."""
    evidence.looked_at(file.sha256, file.name, file.first)
    flaw = evidence.flaws_of(reader, [attachment_id]).get(attachment_id)
    if flaw is not None:
        raise Rejected(say("Evidence", "{why}. Nothing was attached.").put(why=flaw))


def flaws_in(reader: Reader, files: Iterable[KeptFile]) -> dict[int, Sentence]:
    """Why kept files do not count as evidence, by id, for those that do not."""
    return evidence.flaws_of(reader, [file.id for file in files])


def kept(reader: Reader, attachment_id: int) -> KeptFile:
    """What is known about an attached file without reading it; raises NotFound."""
    row = attachments.kept(reader, attachment_id)
    if row is None:
        raise NotFound(say("Attachments", "This file is no longer attached."))
    return _kept(row)


def kept_files(reader: Reader, record: Record | None = None) -> list[KeptFile]:
    """All attached files, or those of one record, oldest first."""
    rows = attachments.kept_with(reader, *record) if record else attachments.kept_all(reader)
    return [_kept(row) for row in rows]


def check(reader: Reader, file: KeptFile, step: Step = nobody_listens) -> None:
    """Read an attached file completely; raises Damaged if it differs from what was attached."""
    for _piece in pieces(reader, file, step):
        pass


def pieces(reader: Reader, file: KeptFile, step: Step = nobody_listens) -> Iterator[bytes]:
    """Read an attached file; raises Damaged after its last piece if the digest differs."""
    found, done = sha256(), 0
    for piece in blobs.pieces(reader, file.sha256):
        step(done, file.size)
        found.update(piece)
        done += len(piece)
        yield piece
    if found.hexdigest() != file.sha256:
        raise Damaged(
            say(
                "Attachments",
                "“{name}” is damaged in your sourcing file: it is no longer what was attached. "
                "Attach your own copy again to repair it.",
            ).put(name=file.name)
        )


def save_copy(
    file: "OpenFile",
    attachment_id: int,
    target: Path,
    step: Step = nobody_listens,
    *,
    over: bool = False,
) -> None:
    """
    Save an attached file to disk, atomically and verified; raises AppError.

    An existing file is replaced only if `over` (otherwise Taken), a sourcing file never.
    """
    found = kept(file.reader, attachment_id)
    refuse_over_ours(target, file.path)
    write_pieces(target, pieces(file.reader, found, step), over=over)


def save_at(file: "OpenFile", attachment_id: int, place: Path, *, over: bool = False) -> Path:
    """As `save_copy`; in a folder the copy gets an unused name. Returns its path."""
    name = kept_name(kept(file.reader, attachment_id).name)
    target = free_path(place, name) if is_folder(place) else place
    save_copy(file, attachment_id, target, over=over)
    return target


def remark_on_size(file: "OpenFile") -> Sentence | None:
    """The warning after attaching a file that the sourcing file has become too large, or None."""
    try:
        size = file.path.stat().st_size
    except OSError:
        return None
    if size <= WARN_BYTES:
        return None
    return say(
        "Attachments",
        "Your sourcing file is now {size} MB. Everything is saved, but it takes longer to "
        "copy: attach smaller files from now on.",
    ).put(size=size // 1024**2)


def _kept(row: Row) -> KeptFile:
    return KeptFile(**{**dict(row), "name": clean_line(row["name"])})
