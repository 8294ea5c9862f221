"""Reading files of unknown origin: a regular file or an immediate error, never a blocked read."""

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
    Yield the file open for reading.

    Raises OSError; Irregular for a pipe, socket or device.
    """
    with FileIO(str(path), opener=without_waiting) as file:
        if not S_ISREG(os.fstat(file.fileno()).st_mode):
            raise Irregular(str(path))
        yield file


def without_waiting(path: str, flags: int) -> int:
    """Open without blocking on a pipe."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def read_bytes(path: Path, cap: int = NOTE_BYTES) -> bytes:
    """The content of a file of at most `cap` bytes; raises OSError."""
    with opened(path) as file:
        data = bytearray()
        while piece := file.read(cap + 1 - len(data)):
            data += piece
            if len(data) > cap:
                raise OSError(EFBIG, os.strerror(EFBIG), str(path))
        return bytes(data)


def read_json(path: Path) -> object:
    """The content of a JSON file; raises OSError, or ValueError for bad or too deep JSON."""
    try:
        return json.loads(read_bytes(path).decode("utf-8", "surrogateescape"))
    except RecursionError as error:
        raise ValueError(str(path)) from error


def resolved(path: Path) -> Path:
    """The path with its links resolved; circular links are left as they are."""
    return Path(os.path.realpath(path))


def is_file(path: Path) -> bool:
    """Whether a file, or a link to one, exists; False if it cannot be examined."""
    try:
        return S_ISREG(path.stat().st_mode)
    except OSError:
        return False


def is_folder(path: Path) -> bool:
    """Whether a folder, or a link to one, exists; False if it cannot be examined."""
    try:
        return S_ISDIR(path.stat().st_mode)
    except OSError:
        return False


def is_file_or_free(path: Path) -> bool:
    """Whether the path is a file, or free for one."""
    try:
        return S_ISREG(path.stat().st_mode)
    except OSError:
        return not os.path.lexists(path)


def is_odd(path: Path) -> bool:
    """Whether the path is neither a regular file nor a folder, nor a link to one."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return False
    except OSError:
        return os.path.lexists(path)
    return not (S_ISREG(mode) or S_ISDIR(mode))


def refuse_odd(path: Path) -> None:
    """Raise Environment if the path is a pipe, a socket or a device."""
    if is_odd(path):
        raise refused_by_system(Irregular(str(path)), path)
