"""Reading what others may have put there: an ordinary file or an error at once, never a wait."""

import json
import os
from collections.abc import Generator
from contextlib import contextmanager
from errno import EFBIG
from io import FileIO
from pathlib import Path
from stat import S_ISDIR, S_ISREG

from sourcing_app.files.system_errors import Irregular, refused_by_system

NOTE_BYTES = 1 << 20
"""No note of the program's own (manifest, holder, state, draft) is longer."""


@contextmanager
def opened(path: Path) -> Generator[FileIO]:
    """
    Lend the file, open for reading, its folder's other things never: no pipe, socket or device.

    Raises OSError; Irregular for what is no ordinary file.
    """
    with FileIO(str(path), opener=without_waiting) as file:
        if not S_ISREG(os.fstat(file.fileno()).st_mode):
            raise Irregular(str(path))
        yield file


def without_waiting(path: str, flags: int) -> int:
    """Open without waiting for the other end of a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def read_bytes(path: Path, cap: int = NOTE_BYTES) -> bytes:
    """The whole of a file of at most `cap` bytes; raises OSError."""
    with opened(path) as file:
        data = bytearray()
        while piece := file.read(cap + 1 - len(data)):
            data += piece
            if len(data) > cap:
                raise OSError(EFBIG, os.strerror(EFBIG), str(path))
        return bytes(data)


def read_json(path: Path) -> object:
    """What a note says; raises OSError, or ValueError for what is no JSON of a sane depth."""
    try:
        return json.loads(read_bytes(path).decode("utf-8", "surrogateescape"))
    except RecursionError as error:
        raise ValueError(str(path)) from error


def resolved(path: Path) -> Path:
    """The path with its links followed; links that lead in a circle are left as they are."""
    return Path(os.path.realpath(path))


def is_file(path: Path) -> bool:
    """Whether a file is there, or a link to one; what cannot be looked at is none."""
    try:
        return S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder is there, or a link to one; what cannot be looked at is none."""
    try:
        return S_ISDIR(path.stat().st_mode)
    except OSError:
        return False


def is_file_or_free(path: Path) -> bool:
    """Whether a file is there, or nothing at all that would be in the way of one."""
    try:
        return S_ISREG(path.stat().st_mode)
    except OSError:
        return not os.path.lexists(path)


def is_odd(path: Path) -> bool:
    """Whether something is there that is no ordinary file, no folder, and no link to one."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    except OSError:
        return os.path.lexists(path)
    return not (S_ISREG(mode) or S_ISDIR(mode))


def refuse_odd(path: Path) -> None:
    """Raise Environment where a pipe, a socket or a device stands in place of a file."""
    if is_odd(path):
        raise refused_by_system(Irregular(str(path)), path)
