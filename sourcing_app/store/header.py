"""The first hundred bytes of a sourcing file, judged before SQLite opens it."""

from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

from sourcing_app.domain.errors import Damaged, Environment, TooNew
from sourcing_app.domain.sentences import say
from sourcing_app.store.failures import refused_by_system
from sourcing_app.store.migrations import LATEST

APPLICATION_ID = 0x53444B31
_MAGIC = b"SQLite format 3\x00"
_SMALLEST = 512


@dataclass(frozen=True, slots=True)
class Header:
    """What the first bytes say: `version` is the schema's."""

    application_id: int
    version: int


def checked_header(path: Path) -> Header:
    """
    Read and judge the header of an existing file; not one byte is changed.

    Raises Environment (cannot be read), Damaged (no sourcing file) or TooNew.
    """
    header = _parsed(path, _first_bytes(path))
    if header.application_id != APPLICATION_ID:
        raise Damaged(say("Header", "{file} is a database of another program.").put(file=path))
    if header.version > LATEST:
        raise TooNew(
            say(
                "Header",
                "{file} was written by a newer version of Sourcing Desk (schema {version}). "
                "Update the program to open it.",
            ).put(file=path, version=header.version)
        )
    return header


def _first_bytes(path: Path) -> bytes:
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            raise Environment(say("Header", "{file} is not a file.").put(file=path))
        with path.open("rb") as stream:
            return stream.read(_SMALLEST)
    except FileNotFoundError as error:
        raise Environment(say("Header", "There is no file {file}.").put(file=path)) from error
    except OSError as error:
        raise refused_by_system(error, path) from error


def _parsed(path: Path, start: bytes) -> Header:
    if len(start) < _SMALLEST or not start.startswith(_MAGIC):
        raise Damaged(say("Header", "{file} is not a sourcing file.").put(file=path))
    return Header(int.from_bytes(start[68:72], "big"), int.from_bytes(start[60:64], "big"))
