"""Whether a file's first bytes match its extension."""

from collections.abc import Callable
from pathlib import PurePosixPath

LOOKED_AT = 4096
"""How many of a file's first bytes tell what it is."""

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
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1")
_OFFICE_PARTS = (b"[Content_Types].xml", b"_rels/", b"docProps/", b"word/", b"xl/")


def ending_of(name: str) -> str:
    """The extension of a name in lower case with its dot: .pdf; "" without one."""
    return PurePosixPath(name).suffix.lower()


def is_blank(content: bytes) -> bool:
    """Whether a text has only white space and a byte order mark."""
    return not content.strip(b" \t\r\n\f\0\xa0\xc2\xff\xfe\xef\xbb\xbf")


def is_what_it_says(name: str, first: bytes) -> bool:
    """Say whether the first bytes are those of the kind its ending names; no for unknown ones."""
    looks_right = _TYPES.get(ending_of(name))
    return looks_right is not None and looks_right(first[:LOOKED_AT])


def _begins(*starts: bytes) -> Callable[[bytes], bool]:
    return lambda first: first.startswith(starts)


def _is_webp(first: bytes) -> bool:
    return first.startswith(b"RIFF") and first[8:12] == b"WEBP"


def _is_bitmap(first: bytes) -> bool:
    """Two letters prove little: the reserved bytes and the length of the header must fit too."""
    head = int.from_bytes(first[14:18], "little")
    return first.startswith(b"BM") and first[6:10] == bytes(4) and head in _BITMAP_HEADS


def _is_plain(first: bytes) -> bool:
    """Whether it is text without control characters that no system treats as a page or script."""
    mark = next((mark for mark in _BOMS if first.startswith(mark)), b"")
    text = first[len(mark) :].decode(_BOMS.get(mark, "latin-1"), "replace").lower()
    printable = all(c >= " " or c in _TEXT_CONTROLS for c in text)
    active = text.lstrip().startswith(_ACTIVE_STARTS) or any(tag in text for tag in _ACTIVE)
    return printable and not active


def _is_heif(first: bytes) -> bool:
    return first[4:8] == b"ftyp" and first[8:12] in _HEIF_BRANDS


def _is_office(first: bytes) -> bool:
    """A zip archive that begins with a part of an office document."""
    return first.startswith(b"PK\x03\x04") and any(part in first for part in _OFFICE_PARTS)


_TYPES: dict[str, Callable[[bytes], bool]] = {
    ".pdf": _begins(b"%PDF-"),
    ".png": _begins(b"\x89PNG\r\n\x1a\n"),
    ".jpg": _begins(b"\xff\xd8\xff"),
    ".jpeg": _begins(b"\xff\xd8\xff"),
    ".gif": _begins(b"GIF87a", b"GIF89a"),
    ".webp": _is_webp,
    ".bmp": _is_bitmap,
    ".txt": _is_plain,
    ".tif": _begins(b"II*\0", b"MM\0*"),
    ".tiff": _begins(b"II*\0", b"MM\0*"),
    ".heic": _is_heif,
    ".heif": _is_heif,
    ".doc": _begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ".xls": _begins(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
    ".docx": _is_office,
    ".xlsx": _is_office,
}
