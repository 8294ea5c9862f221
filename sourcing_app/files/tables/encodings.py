"""Which encoding a file's bytes are in: a mark, strict UTF-8, or what reads like a language."""

import codecs
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.tables.plausible import plausibility

_CODECS = {
    "utf-8": "utf-8-sig",
    "utf-16": "utf-16",
    "windows-1251": "cp1251",
    "gb18030": "gb18030",
    "windows-1252": "cp1252",
    "windows-1250": "cp1250",
    "windows-1253": "cp1253",
    "windows-1254": "cp1254",
    "koi8-r": "koi8-r",
    "cp866": "cp866",
    "mac-roman": "mac-roman",
    "big5": "cp950",
    "shift-jis": "cp932",
    "cp949": "cp949",
}
CHOICES = tuple(_CODECS)
"""What a user can choose; the first of those that read a file alike is the one that is named."""
_SCORED = ("windows-1252", "windows-1251", *CHOICES[5:], "gb18030")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 60_000
_PIECE = 1 << 18
_AT_ONCE = frozenset({"utf-16"})
"""In pieces it would need its mark."""
_MARGIN = 0.12
_LEAST = 0.55
_FEW = 0.3


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text, its encoding, whether that was a guess, and others that fit nearly as well."""

    text: str
    encoding: str
    guessed: bool = False
    rivals: tuple[str, ...] = ()


def decoded(data: bytes, encoding: str = "", step: Callable[[], object] = lambda: None) -> Decoded:
    """
    Decode strictly: no byte is ever replaced; raises Rejected.

    Without `encoding` a byte order mark decides, then UTF-8 if it fits, then what reads like a
    language; `step` is called before each that is tried, and may stop it.
    """
    if encoding:
        return Decoded(_strict(data, encoding), encoding)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_strict(data, name), name)
    try:
        return Decoded(_in_pieces(data, "utf-8"), "utf-8")
    except UnicodeDecodeError:
        best, *others = _ranked(data, step)
    rivals = tuple(name for name, _score in others)
    return Decoded(_strict(data, best[0]), best[0], guessed=True, rivals=rivals)


def _strict(data: bytes, encoding: str) -> str:
    try:
        codec = _CODECS.get(encoding.lower(), encoding)
        return data.decode(codec) if codec in _AT_ONCE else _in_pieces(data, codec)
    except (UnicodeError, LookupError):
        raise Rejected(
            say("Tables", "The file cannot be read as {encoding}. Choose another encoding.").put(
                encoding=encoding[:40]
            )
        ) from None


def _in_pieces(data: bytes, codec: str) -> str:
    """Decode strictly, while other threads run between the pieces; raises UnicodeError."""
    return "".join(codecs.iterdecode(_pieces(data), codec))


def _pieces(data: bytes) -> Iterator[bytes]:
    return (data[at : at + _PIECE] for at in range(0, len(data), _PIECE))


def _ranked(data: bytes, step: Callable[[], object]) -> list[tuple[str, float]]:
    """The likeliest encoding, and behind it those that are too near to tell."""
    ordered = sorted(_scores(data), key=lambda found: -found[1])
    scores = [each for each in ordered if each[1] >= _FEW and _fits(data, each[0], step)]
    if not scores:
        raise Rejected(say("Tables", "The file is in no known encoding. Save it as UTF-8."))
    best = scores[0][1]
    near = best - _MARGIN if best >= _LEAST else 0.0
    return [each for each in scores if each is scores[0] or each[1] > near]


def _scores(data: bytes) -> Iterator[tuple[str, float]]:
    """How much like a language the lines that are not plain ASCII read in each encoding."""
    telling = b"\n".join(line for line in data.splitlines() if not line.isascii())[:_SAMPLE]
    seen = set()
    for name in _SCORED:
        decoder = codecs.getincrementaldecoder(_CODECS[name])()
        try:
            text = decoder.decode(telling, final=False)
        except UnicodeDecodeError:
            continue
        if text not in seen:
            seen.add(text)
            yield name, plausibility(text)


def _fits(data: bytes, name: str, step: Callable[[], object]) -> bool:
    step()
    try:
        for _text in codecs.iterdecode(_pieces(data), _CODECS[name]):
            pass
    except UnicodeDecodeError:
        return False
    return True
