"""The letterhead of a letter with its logo."""

from dataclasses import replace

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.inquiries.letter import Letterhead
from sourcing_app.services.attachments.records import kept, pieces
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.store.sqlite.reader import Reader

_read: dict[str, bytes] = {}
"""Pictures by digest: the letters of an inquiry share one."""
_MOST = 20


def letterhead(reader: Reader, item: Recipient) -> Letterhead:
    """Return a letter's letterhead; a logo that is lost or damaged is left out."""
    head = item.letterhead()
    return head if item.logo_id is None else replace(head, logo=logo(reader, item.logo_id))


def logo(reader: Reader, attachment_id: int) -> bytes:
    """Return a logo's picture, b"" where it is lost or damaged."""
    try:
        file = kept(reader, attachment_id)
        if file.sha256 not in _read:
            data = b"".join(pieces(reader, file))
            if len(_read) >= _MOST:
                _read.clear()
            _read[file.sha256] = data
        return _read[file.sha256]
    except AppError:
        return b""
