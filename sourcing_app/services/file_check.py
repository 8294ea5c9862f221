"""Checking a file without changing it: pages, references, attachments, history, sums."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from sourcing_app.domain.errors import Cancelled
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.text import asked_line
from sourcing_app.files.inputs import resolved
from sourcing_app.services.history.proof import flaws
from sourcing_app.store import blobs
from sourcing_app.store.file import file_state, user_data
from sourcing_app.store.file.header import checked_header, side_files
from sourcing_app.store.file.integrity import FIRST_WITH_CHAIN, MOST, examined
from sourcing_app.store.file.lock import holder
from sourcing_app.store.history import chain
from sourcing_app.store.migrations import LATEST
from sourcing_app.store.queries.payments import wrong_schedules
from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.errors import explained, is_damage

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class FileCheck:
    """The result; a sound file has no problems."""

    path: Path
    schema: int
    problems: tuple[Sentence, ...]
    damaged: bool = False

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check_file(path: Path, *, deep: bool = False, stop: Stop = lambda: False) -> FileCheck:
    """
    Check a file, read-only; `deep` adds every attachment's digest, the whole history, the sums.

    Raises Damaged, TooNew or Environment if it is not a readable sourcing file; Cancelled.
    """
    path = resolved(path)
    header = checked_header(path)
    problems: list[Sentence] = []
    damaged = False
    if (side_files(path) or header.wal) and not holder(path):
        problems.append(
            say("Check", "There is a journal next to the file: it was not closed properly.")
        )
        return FileCheck(path, header.version, tuple(problems))
    try:
        with closing(connect(path, write=False)) as connection:
            connection.set_progress_handler(stop, 20_000)
            found = examined(connection, header.version)
            wrong = [] if found.damage else _not_allowed(connection)
            problems, damaged = [*found.problems, *wrong], bool(found.damage or wrong)
            if deep and not found.damage:
                told = _deeply(connection, header.version, stop)
                problems += [each for each in told if each not in problems]
    except sqlite3.Error as error:
        if stop():
            raise Cancelled from error
        raise (explained(error, path) or error) from error
    return FileCheck(path, header.version, tuple(problems), damaged)


def last_checked(path: Path) -> datetime | None:
    """When every page of the file was last examined here, aware UTC; None if unknown."""
    text = user_data.known(path).checked
    return datetime.fromisoformat(text) if text else None


def note_sound(found: FileCheck) -> None:
    """Record that the file was fully examined just now, unless it has problems."""
    if found.ok:
        file_state.note_examined(found.path)


def _deeply(connection: sqlite3.Connection, version: int, stop: Stop) -> list[Sentence]:
    problems = [*_attachments(connection, stop), *_texts(connection)]
    problems += [] if problems else _sums(connection)
    if version >= FIRST_WITH_CHAIN:
        problems += flaws(chain.verify(connection))
        problems += _replayed(connection)
    if version == LATEST and not problems:
        problems += _derived(connection)
    return problems


def _not_allowed(connection: sqlite3.Connection) -> list[Sentence]:
    from sourcing_app.store.file.allowed import not_allowed  # loads SQLModel

    return [*not_allowed(connection)]


def _replayed(connection: sqlite3.Connection) -> list[Sentence]:
    """Every row against its history; a text that is none is named elsewhere."""
    from sourcing_app.store.history.replay import differences  # loads SQLModel

    try:
        return [each.sentence() for each in islice(differences(connection), MOST)]
    except sqlite3.OperationalError as error:
        if not is_damage(error):
            raise
        return []


def _derived(connection: sqlite3.Connection) -> list[Sentence]:
    """Counts and search texts that are not what follows from the rows."""
    from sourcing_app.store.derived.columns import stale

    sentence = say(
        "Check",
        "{table}:{key}, {column}: “{stored}” is kept, “{right}” follows from the rows.",
    )
    return [
        sentence.put(**{name: _on_a_line(value) for name, value in each._asdict().items()})
        for each in islice(stale(connection), MOST)
    ]


def _on_a_line(value: str | int | None) -> str | int | None:
    """A value as a sentence can hold it: what is kept for searching has lines."""
    return asked_line(value) if isinstance(value, str) else value


def _attachments(connection: sqlite3.Connection, stop: Stop) -> list[Sentence]:
    sentence = say("Check", "The attached file {name} is damaged.")
    return [sentence.put(name=name) for name in blobs.damaged(connection, stop)]


def _texts(connection: sqlite3.Connection) -> list[Sentence]:
    sentence = say("Check", "A text in {table} is damaged.")
    return [sentence.put(table=table) for table in row_digests.undecodable(connection)]


def _sums(connection: sqlite3.Connection) -> list[Sentence]:
    """Each schedule that does not equal its order's total."""
    sentence = say("Check", "The payment lines of {order} do not add up to its total.")
    return [sentence.put(order=number) for number in wrong_schedules(connection)]
