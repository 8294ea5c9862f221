"""A user's file to be attached: checked first, then read piece by piece."""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from pathlib import Path
from stat import S_ISREG

from sourcing_app.domain.attachments import CAP_BYTES
from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.file_types import LOOKED_AT
from sourcing_app.files.inputs import opened
from sourcing_app.files.system_errors import unreadable

Step = Callable[[int, int], None]
"""Hears how many of how many bytes or letters are done; may raise Cancelled."""

_PIECE = 1 << 20
_CHANGED = say(
    "Incoming", "{file} changed while it was read, so it was not attached. Attach it again."
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """
    The file's content when checked; `pieces` reads the same bytes again or raises.

    `first` are its first bytes, enough to tell its type.
    """

    name: str
    size: int
    sha256: str
    pieces: Callable[[], Iterator[bytes]]
    first: bytes = b""


def nobody_listens(_done: int, _total: int) -> None:
    """Ignore progress."""


def incoming(source: Path, own: Path, step: Step = nobody_listens) -> Incoming:
    """
    Check a regular file of at most 25 MB that is not the open sourcing file `own`.

    Raises Rejected or Environment, each naming the file. No more than 1 MB of it is in memory.
    """
    try:
        _refuse_own(source, own)
        size, digest, first = _measured(_read(source, step))
    except OSError as error:
        raise _unreadable(source, error) from error
    return Incoming(source.name, size, digest, partial(_again, source, digest, step), first)


def incoming_all(
    sources: Iterable[Path], own: Path, step: Step = nobody_listens
) -> tuple[Incoming, ...]:
    """Check every file before the first is attached."""
    return tuple(incoming(source, own, step) for source in sources)


def _again(source: Path, digest: str, step: Step) -> Iterator[bytes]:
    found = sha256()
    try:
        for piece in _read(source, step):
            found.update(piece)
            yield piece
    except OSError as error:
        raise _unreadable(source, error) from error
    if found.hexdigest() != digest:
        raise Rejected(_CHANGED.put(file=source))


def _measured(pieces: Iterable[bytes]) -> tuple[int, str, bytes]:
    size, found, first = 0, sha256(), b""
    for piece in pieces:
        size += len(piece)
        found.update(piece)
        first = first or piece[:LOOKED_AT]
    return size, found.hexdigest(), first


def _read(source: Path, step: Step) -> Iterator[bytes]:
    """The bytes of exactly the size the file had when it was opened."""
    with opened(source) as file:
        size = _size(source, os.fstat(file.fileno()))
        done = 0
        step(done, size)
        while piece := file.read(_PIECE):
            done += len(piece)
            if done > size:
                break
            yield piece
            step(done, size)
    if done != size:
        raise Rejected(_CHANGED.put(file=source))


def _refuse_own(source: Path, own: Path) -> None:
    """Never open the sourcing file itself: closing it again would drop its locks."""
    found = source.stat()
    _size(source, found)
    if own.exists() and os.path.samestat(found, own.stat()):
        raise Rejected(
            say("Incoming", "{file} is your sourcing file itself. Attach another file.").put(
                file=source
            )
        )


def _size(source: Path, found: os.stat_result) -> int:
    if not S_ISREG(found.st_mode):
        raise Rejected(say("Incoming", "{file} is not a file.").put(file=source))
    if found.st_size > CAP_BYTES:
        raise Rejected(
            say("Incoming", "{file} is larger than 25 MB. Attach a smaller copy.").put(file=source)
        )
    return found.st_size


def _unreadable(source: Path, error: OSError) -> Rejected | Environment:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Rejected(say("Incoming", "{file} does not exist.").put(file=source))
    return Environment(unreadable(error, source))
