"""Pictures that other programs made: checked, then kept small and plain."""

import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import read_bytes
from sourcing_app.files.system_errors import unreadable

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 25 * 1024 * 1024
MOST_PIXELS = 40_000_000
"""A larger picture is refused before it is unpacked: its memory would be more than 160 MB."""
_FORMATS = ("PNG", "JPEG")
_QUALITY = 82
_UNREADABLE = (OSError, ValueError, SyntaxError, EOFError, LookupError, TypeError, OverflowError,
               struct.error, zlib.error)  # fmt: skip
"""What the readers of these formats raise for damaged data."""


def small_picture(source: Path, width: int, height: int) -> bytes:
    """
    Read a PNG or JPEG picture and return it as PNG, at most `width` by `height` pixels.

    It is turned as its camera says; nothing else that the file says about it is kept. Raises
    Rejected with one sentence for any other file, and Environment for one that cannot be read.
    """
    try:
        data = read_bytes(source, MOST_BYTES)
    except OSError as error:
        raise Environment(unreadable(error, str(source))) from error
    if len(data) > MOST_BYTES:
        raise Rejected(
            say("Pictures", "{file} is larger than 25 MB. Choose a smaller picture.").put(
                file=source.name
            )
        )
    return small_copy(data, source.name, width, height)


def small_copy(data: bytes, name: str, width: int, height: int) -> bytes:
    """As `small_picture`, of bytes that were read already; `name` is the file's in a refusal."""
    return _png(_shrunk(data, name, width, height))


def small_photo(data: bytes, name: str, width: int, height: int) -> bytes:
    """As `small_copy`, as JPEG: a photo is a tenth of its PNG."""
    target = BytesIO()
    _shrunk(data, name, width, height).convert("RGB").save(target, "JPEG", quality=_QUALITY)
    return target.getvalue()


def _shrunk(data: bytes, name: str, width: int, height: int) -> "Image":
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = None  # our own limit is lower, and says which picture it is
    try:
        picture: Image.Image = Image.open(BytesIO(data), formats=_FORMATS)
        _refuse_large(picture, name)
        picture.draft("RGB", (2 * width, 2 * height))  # a JPEG is unpacked smaller, and quicker
        upright = ImageOps.exif_transpose(picture)
        plain = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
        plain.thumbnail((width, height))
    except Rejected:
        raise
    except _UNREADABLE as error:
        told = say("Pictures", "{file} is no PNG or JPEG picture that can be read.")
        raise Rejected(told.put(file=name)) from error
    return plain


def _refuse_large(picture: "Image", name: str) -> None:
    wide, high = picture.size
    if wide * high > MOST_PIXELS:
        told = say(
            "Pictures",
            "{file} has {count} megapixels, more than {most}: save it smaller and choose that.",
        )
        count, most = wide * high // 1_000_000, MOST_PIXELS // 1_000_000
        raise Rejected(told.put(file=name, count=count, most=most))


def _png(picture: "Image") -> bytes:
    kept = BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()
