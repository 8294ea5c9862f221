"""Atomic writes: a file appears complete or not at all, readable by its owner only."""

import contextlib
import os
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from hashlib import file_digest
from itertools import chain, count
from pathlib import Path
from stat import S_ISREG

from sourcing_app.files.inputs import opened
from sourcing_app.files.system_errors import already_there, refused_by_system

CHUNK = 1 << 20


_UNFINISHED = ".sourcing-partial"
"""How the name of a file ends while it is written: no other program's does."""
_ABANDONED_S = 24 * 3600
_swept: set[Path] = set()
"""Folders that were looked through: once each, however many files are written into them."""


@contextmanager
def whole_file(path: Path, *, over: bool) -> Generator[Path]:
    """
    Yield a new empty file (0600) in the folder of `path`; on success it is synced and renamed.

    On failure nothing is left behind, and an existing file stays; what a killed program left in
    the folder goes after a day. Raises OSError, FileExistsError for a file that exists by then
    unless `over`.
    """
    _sweep(path.parent)
    handle, name = tempfile.mkstemp(_UNFINISHED, f".{path.stem[:40]}-", path.parent)
    os.close(handle)
    partial = Path(name)
    try:
        yield partial
        if over:
            sync(partial)
            partial.replace(path)
            sync(path.parent)
        else:
            put_in_place(partial, path)
    finally:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove unfinished files of this program that nobody has written to for a day."""
    if folder in _swept:
        return
    _swept.add(folder)
    with contextlib.suppress(OSError):
        for each in folder.glob(f".*-*{_UNFINISHED}"):
            found = each.lstat()
            if S_ISREG(found.st_mode) and time.time() - found.st_mtime > _ABANDONED_S:
                each.unlink()


@contextmanager
def replacing(path: Path, *, over: bool = True) -> Generator[Path]:
    """As `whole_file`, for the program's own files; raises Environment, Taken among them."""
    try:
        with whole_file(path, over=over) as partial:
            yield partial
    except FileExistsError as error:
        raise already_there(path) from error
    except OSError as error:
        raise refused_by_system(error, path) from error


def write_private(path: Path, data: bytes) -> None:
    """Write a small file atomically; raises Environment."""
    with replacing(path) as partial:
        partial.write_bytes(data)


def refuse_existing(path: Path) -> None:
    """Raise FileExistsError if anything with this name exists."""
    if path.exists() or path.is_symlink():
        raise FileExistsError(str(path))


def put_in_place(made: Path, path: Path) -> None:
    """Rename a finished file, never over an existing one; raises FileExistsError or OSError."""
    sync(made)
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links
        refuse_existing(path)
        made.rename(path)
    sync(path.parent)


def free_name(path: Path) -> Path:
    """The path itself, or one with a number appended if the name is taken."""
    numbered = (path.with_name(f"{path.name}-{number}") for number in count(2))
    return next(each for each in chain([path], numbered) if not os.path.lexists(each))


def copy_bytes(source: Path, target: Path) -> None:
    """Copy in chunks into an existing file; no SQLite connection may have `source` open."""
    with opened(source) as reading, target.open("wb") as writing:
        while piece := reading.read(CHUNK):
            writing.write(piece)


def bytes_digest(path: Path) -> str:
    """The SHA-256 of a file that no SQLite connection has open; raises OSError."""
    with opened(path) as stream:
        return file_digest(stream, "sha256").hexdigest()


def sync(path: Path) -> None:
    """Flush a file, or a folder's entries, to the disk (fsync)."""
    try:
        handle = os.open(path, os.O_RDONLY)
    except PermissionError:  # Windows cannot open folders
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
