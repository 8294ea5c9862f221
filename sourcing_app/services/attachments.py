"""Files kept inside the sourcing file: evidence, photos, proformas, letters."""

import hashlib
import mimetypes
from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import Session

from sourcing_app.domain.attachments import CAP_BYTES, AttachmentKind
from sourcing_app.domain.errors import Environment, NotFound, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.text import NAME_CAP, clean_line
from sourcing_app.store.reader import Reader
from sourcing_app.store.tables.attachment import Attachment, Blob


def content(reader: Reader, attachment_id: int) -> bytes:
    """Return a file's bytes, checked against their digest; raises NotFound or Rejected."""
    row = reader.one(
        "SELECT b.sha256, b.data FROM attachment a JOIN blob b USING (sha256) WHERE a.id = ?",
        (attachment_id,),
    )
    if row is None:
        raise NotFound(say("Attachments", "This file is no longer attached."))
    data = bytes(row["data"])
    if hashlib.sha256(data).hexdigest() != row["sha256"]:
        raise Rejected(
            say("Attachments", "The attached file is damaged: its digest does not match.")
        )
    return data


def attach(
    session: Session, record: tuple[str, int], kind: AttachmentKind, name: str, data: bytes
) -> int:
    """Attach bytes to (table, id) inside a writing session; returns the attachment's id."""
    digest = hashlib.sha256(data).hexdigest()
    if session.get(Blob, digest) is None:
        session.add(Blob(sha256=digest, size=len(data), data=data))
        session.flush()
    row = Attachment(
        entity=record[0],
        entity_id=record[1],
        kind=kind,
        name=clean_line(name)[-NAME_CAP:] or "unnamed",
        media_type=mimetypes.guess_type(name)[0] or "application/octet-stream",
        sha256=digest,
        added_at=datetime.now(UTC),
    )
    session.add(row)
    session.flush()
    assert row.id is not None
    return row.id


def read_capped(source: Path) -> bytes:
    """Read a regular file of at most 25 MB; raises Environment or Rejected."""
    try:
        if not source.is_file():
            raise Rejected(say("Attachments", "{file} is not a file.").put(file=source))
        if source.stat().st_size > CAP_BYTES:
            raise Rejected(
                say("Attachments", "{file} is larger than 25 MB. Attach a smaller copy.").put(
                    file=source
                )
            )
        return source.read_bytes()
    except OSError as error:
        raise Environment(
            say("Attachments", "{file} cannot be read: {reason}.").put(
                file=source, reason=error.strerror or type(error).__name__
            )
        ) from error
