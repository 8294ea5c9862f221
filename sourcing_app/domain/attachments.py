"""What kinds of file a record can carry, how large one may be, and which are opened."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import PurePosixPath

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.file_names import kept_name
from sourcing_app.domain.sentences import Sentence, say

CAP_BYTES = 25 * 1024 * 1024
WARN_BYTES = 500 * 1024 * 1024
LOOKED_AT = 4096
"""How many of a file's first bytes tell what it is."""


class AttachmentKind(StrEnum):
    """What the file proves."""

    PROFORMA = "proforma"
    SAMPLE_PHOTO = "sample_photo"
    INSPECTION_REPORT = "inspection_report"
    INSPECTION_PHOTO = "inspection_photo"
    BILL_OF_LADING = "bill_of_lading"
    PAYMENT_EVIDENCE = "payment_evidence"
    BRAND_LICENCE = "brand_licence"
    LETTER = "letter"
    OTHER = "other"


OF_AN_ORDER = tuple(
    kind
    for kind in AttachmentKind
    if kind not in {AttachmentKind.BRAND_LICENCE, AttachmentKind.LETTER}
)
"""What can be kept with an order; a licence belongs to the red flag that asks for it."""


class NotOpened(Rejected):
    """A file that is handed to no other program; a copy of it can be saved."""


_OTHER_TYPE = say(
    "Attachments",
    "“{name}” is not opened from here: only pictures, PDF and plain text files are. "
    "Save a copy if you trust it.",
)
_OTHER_CONTENT = say(
    "Attachments",
    "“{name}” is not opened: its content is not what its name says. Save a copy if you trust it.",
)
_BITMAP_HEADS = (12, 40, 52, 56, 64, 108, 124)
_TEXT_CONTROLS = frozenset("\t\n\r\f")
_ACTIVE = (
    "<!doctype", "<?xml", "<html", "<head", "<body", "<script", "<svg", "<title", "<a href",
    "<iframe", "<img", "<table", "<style",
)  # fmt: skip
_ACTIVE_STARTS = (
    "<", "#!", "%!", "%pdf", "{\\rtf", "@echo", "[desktop", "[internetshortcut", "[autorun",
)  # fmt: skip
_BOMS = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be", b"\xef\xbb\xbf": "utf-8"}


def why_not_opened(name: str, first: bytes) -> Sentence | None:
    """
    Say why a kept file is not handed to the system's program for it; None where it may be.

    `first` are its first 4096 bytes. Only picture, PDF and plain text names whose content agrees
    are opened: what decides is the ending the copy on disk would have.
    """
    shown = kept_name(name)
    looks_right = _TYPES.get(PurePosixPath(shown).suffix.lower())
    if looks_right is None:
        return _OTHER_TYPE.put(name=shown)
    return None if looks_right(first[:LOOKED_AT]) else _OTHER_CONTENT.put(name=shown)


def _begins(*starts: bytes) -> Callable[[bytes], bool]:
    return lambda first: first.startswith(starts)


def _is_webp(first: bytes) -> bool:
    return first.startswith(b"RIFF") and first[8:12] == b"WEBP"


def _is_bitmap(first: bytes) -> bool:
    """Two letters prove little: the reserved bytes and the length of the header must fit too."""
    head = int.from_bytes(first[14:18], "little")
    return first.startswith(b"BM") and first[6:10] == bytes(4) and head in _BITMAP_HEADS


def _is_plain(first: bytes) -> bool:
    """Text without control characters that no system would take for a page or a script."""
    mark = next((mark for mark in _BOMS if first.startswith(mark)), b"")
    text = first[len(mark) :].decode(_BOMS.get(mark, "latin-1"), "replace").lower()
    printable = all(c >= " " or c in _TEXT_CONTROLS for c in text)
    active = text.lstrip().startswith(_ACTIVE_STARTS) or any(tag in text for tag in _ACTIVE)
    return printable and not active


_TYPES: dict[str, Callable[[bytes], bool]] = {
    ".pdf": _begins(b"%PDF-"),
    ".png": _begins(b"\x89PNG\r\n\x1a\n"),
    ".jpg": _begins(b"\xff\xd8\xff"),
    ".jpeg": _begins(b"\xff\xd8\xff"),
    ".gif": _begins(b"GIF87a", b"GIF89a"),
    ".webp": _is_webp,
    ".bmp": _is_bitmap,
    ".txt": _is_plain,
}
