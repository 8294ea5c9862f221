"""Which encoding a file's bytes are in: a mark, strict UTF-8, or a guess the user can change."""

import codecs
from dataclasses import dataclass

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say

CHOICES = ("utf-8", "windows-1251", "gb18030", "windows-1252", "utf-16")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
_NAMES = {"cp1251": "windows-1251", "cp1252": "windows-1252", "gb18030": "gb18030"}


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, the encoding it was read with, and whether that was a guess."""

    text: str
    encoding: str
    guessed: bool = False


def decoded(data: bytes, encoding: str = "") -> Decoded:
    """
    Decode strictly: no byte is ever replaced; raises Rejected.

    Without `encoding` a byte order mark decides, then UTF-8 if it fits, then a guess.
    """
    if encoding:
        return Decoded(_strict(data, encoding), encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, name), name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        guess = _guess(data)
    return Decoded(_strict(data, guess), guess, guessed=True)


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode("utf-8-sig" if encoding == "utf-8" else encoding)
    except (UnicodeError, LookupError):
        raise Rejected(
            say("Csv", "The file cannot be read as {encoding}. Choose another encoding.").put(
                encoding=encoding[:40]
            )
        ) from None


def _guess(data: bytes) -> str:
    """Guess from the lines that are not plain ASCII; other lines would mislead."""
    from charset_normalizer import from_bytes

    telling = b"\n".join(line for line in data[:_SAMPLE].splitlines() if not line.isascii())
    best = from_bytes(telling, cp_isolation=list(_NAMES)).best()
    name = _NAMES.get(best.encoding, "") if best else ""
    for encoding in (name, *_NAMES.values()):
        if encoding and _fits(data, encoding):
            return encoding
    raise Rejected(say("Csv", "The file is in no known encoding. Save it as UTF-8."))


def _fits(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
