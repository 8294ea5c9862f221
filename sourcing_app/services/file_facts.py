"""What a sourcing file holds, and how a new one is made."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sourcing_app.services.open_file import OpenFile
from sourcing_app.store.file.lock import holder
from sourcing_app.store.queries import contents
from sourcing_app.store.sourcing_file import create, writable
from sourcing_app.store.sqlite.connection import SQLITE_VERSION
from sourcing_app.store.sqlite.reader import Reader

__all__ = [
    "COUNTED",
    "SQLITE_VERSION",
    "FileFacts",
    "file_facts",
    "make_file",
    "record_counts",
]


@dataclass(frozen=True, slots=True)
class FileFacts:
    """
    `rows` counts each table's rows; `held_by` names who has the file open, or is None.

    `letters` are carried by the file's own numbers, `given` by those of its copies.
    """

    path: Path
    schema: int
    rows: dict[str, int]
    read_only: bool
    held_by: str | None
    letters: str
    given: tuple[str, ...]


def file_facts(path: Path, resources: Path) -> FileFacts:
    """Read a file's facts without changing or locking it; raises AppError."""
    held_by = holder(path)
    file = OpenFile(path, resources, read_only=True)
    try:
        rows = contents.row_counts(file.reader, contents.tables(file.reader))
        schema = file.reader.schema
        fixed = held_by is not None or not writable(file.path)
        who, given = str(held_by) if held_by else None, tuple(file.letters_given())
        return FileFacts(file.path, schema, rows, fixed, who, file.letters, given)
    finally:
        file.close()


COUNTED = ("supplier", "inquiry", "quote", "purchase_order", "attachment")
"""The records a person counts, by table."""


def record_counts(reader: Reader) -> dict[str, int]:
    """How many there are of each of `COUNTED`, the Bin included, as backups count them."""
    return contents.row_counts(reader, COUNTED)


def make_file(path: Path, resources: Path, today: date, *, sample: bool) -> None:
    """Make a new file, empty or with sample data; raises AppError and then leaves nothing."""
    if sample:
        from sourcing_app.services.sample.records import create_sample

        create_sample(path, resources, today)
    else:
        create(path)
