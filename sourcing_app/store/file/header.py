"""The first hundred bytes of a sourcing file, checked before SQLite opens it."""

import os
from pathlib import Path
from typing import NamedTuple

from sourcing_app.domain.errors import Damaged, TooNew
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import is_file, opened
from sourcing_app.files.system_errors import not_there, refused_by_system
from sourcing_app.store.migrations import LATEST

APPLICATION_ID = 0x53444B31
SIDES = ("-journal", "-wal", "-shm")
NO_SOURCING_FILE = say("Header", "{file} is not a sourcing file.")
_MAGIC = b"SQLite format 3\x00"
_SMALLEST = 512
_LARGEST_PAGE = 65536
_WAL = 2
_MAJOR = 16


class FileHeader(NamedTuple):
    """
    The parsed header: `version` is the schema's, `change` counts the commits.

    `pages` is None if the header's page count is not valid (by the file format's rule).
    """

    application_id: int
    version: int
    page_size: int
    pages: int | None
    change: int
    wal: bool
    size: int

    @property
    def additive(self) -> bool:
        """Whether a newer file only adds to the known schema, and can be opened read-only."""
        return self.version >> _MAJOR == LATEST >> _MAJOR


def checked_header(path: Path, *, newer: bool = False) -> FileHeader:
    """
    Read and check the header of an existing file; the file is not changed.

    `newer` accepts a file whose later version only added to the schema, for reading. Raises
    Environment (cannot be read), Damaged (not a sourcing file, truncated) or TooNew.
    """
    header = read_header(path)
    if header.application_id != APPLICATION_ID:
        raise Damaged(say("Header", "{file} is a database of another program.").put(file=path))
    if header.version > LATEST and not (newer and header.additive):
        raise TooNew(
            say(
                "Header",
                "{file} was written by a newer version of Sourcing Desk (schema {version}). "
                "Update the program to open it.",
            ).put(file=path, version=str(header.version))
        )
    if header.version < 1:
        raise Damaged(
            say("Header", "{file} is damaged: its schema version is missing.").put(file=path)
        )
    if not _whole(header) and not side_files(path):
        raise Damaged(
            say(
                "Header",
                "{file} is damaged: it ends after {size} of {whole} bytes.",
            ).put(file=path, size=header.size, whole=header.page_size * (header.pages or 0))
        )
    return header


def read_header(path: Path) -> FileHeader:
    """Read the header of an SQLite file; raises Environment or Damaged."""
    size, start = _first_bytes(path)
    raw = int.from_bytes(start[16:18], "big")
    page_size = _LARGEST_PAGE if raw == 1 else raw
    good = start.startswith(_MAGIC) and page_size >= _SMALLEST and not page_size & (page_size - 1)
    if len(start) < _SMALLEST or not good:
        raise Damaged(NO_SOURCING_FILE.put(file=path))
    change, valid_for = _number(start, 24), _number(start, 92)
    return FileHeader(
        application_id=_number(start, 68),
        version=_number(start, 60),
        page_size=page_size,
        pages=_number(start, 28) if change == valid_for and _number(start, 28) else None,
        change=change,
        wal=_WAL in start[18:20],
        size=size,
    )


def side_files(path: Path) -> list[Path]:
    """The non-empty journals next to a file."""
    beside = (path.with_name(path.name + side) for side in SIDES)
    return [side for side in beside if is_file(side) and side.stat().st_size]


def _whole(header: FileHeader) -> bool:
    return header.pages is None or header.size >= header.pages * header.page_size


def _number(start: bytes, at: int) -> int:
    return int.from_bytes(start[at : at + 4], "big")


def _first_bytes(path: Path) -> tuple[int, bytes]:
    try:
        with opened(path) as stream:
            return os.fstat(stream.fileno()).st_size, stream.read(_SMALLEST)
    except FileNotFoundError as error:
        raise not_there(path) from error
    except OSError as error:
        raise refused_by_system(error, path) from error
