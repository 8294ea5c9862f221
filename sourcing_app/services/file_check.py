"""Looking a file over without changing it: pages, references, attachments, history, sums."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from sourcing_app.domain.errors import Cancelled
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.store import chain, home, standing
from sourcing_app.store.connection import connect
from sourcing_app.store.failures import explained
from sourcing_app.store.header import checked_header, side_files
from sourcing_app.store.lock import holder
from sourcing_app.store.soundness import FIRST_WITH_CHAIN, examined

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class FileCheck:
    """What was found; a sound file has no problems."""

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

    Raises Damaged, TooNew or Environment where it is not even a sourcing file; Cancelled.
    """
    path = path.resolve()
    header = checked_header(path)
    problems: list[Sentence] = []
    damaged = False
    if side_files(path) and not holder(path):
        problems.append(
            say("Check", "A journal lies beside the file: it was not closed in good order.")
        )
        return FileCheck(path, header.version, tuple(problems))
    try:
        with closing(connect(path, write=False)) as connection:
            connection.set_progress_handler(stop, 20_000)
            found = examined(connection, header.version)
            problems, damaged = found.problems, bool(found.damage)
            if deep and not problems:
                problems += _deeply(connection, header.version)
    except sqlite3.Error as error:
        if stop():
            raise Cancelled from error
        raise (explained(error, path) or error) from error
    return FileCheck(path, header.version, tuple(problems), damaged)


def last_checked(path: Path) -> datetime | None:
    """When every page of the file was last looked at here, aware UTC; None when it is not known."""
    text = home.known(path).checked
    return datetime.fromisoformat(text) if text else None


def note_sound(found: FileCheck) -> None:
    """Remember that the file was looked over in full just now; one with problems was not."""
    if found.ok:
        standing.note_examined(found.path)


def _deeply(connection: sqlite3.Connection, version: int) -> list[Sentence]:
    problems = [*_attachments(connection), *_sums(connection)]
    if version >= FIRST_WITH_CHAIN:
        found = chain.verify(connection)
        if found.broken is not None:
            problems.append(
                say("Check", "The history was changed at line {line}.").put(line=found.broken)
            )
        if found.shortened:
            problems.append(say("Check", "The end of the history was cut off."))
    return problems


def _attachments(connection: sqlite3.Connection) -> list[Sentence]:
    problems = []
    names = connection.execute("SELECT rowid, sha256 FROM blob ORDER BY rowid").fetchall()
    for rowid, name in names:
        digest = sha256()
        with connection.blobopen("blob", "data", rowid, readonly=True) as data:
            while piece := data.read(1 << 20):
                digest.update(piece)
        if digest.hexdigest() != name:
            files = connection.execute(
                "SELECT group_concat(name, ', ') FROM attachment WHERE sha256 = ?", (name,)
            ).fetchone()[0]
            sentence = say("Check", "The attached file {name} is damaged.")
            problems.append(sentence.put(name=files or name[:12]))
    return problems


def _sums(connection: sqlite3.Connection) -> list[Sentence]:
    """Each schedule adds up to its order, to the last millionth."""
    rows = connection.execute(
        "SELECT o.number FROM purchase_order o JOIN payment_line l ON l.order_id = o.id "
        "GROUP BY o.id HAVING sum(l.amount) <> o.total ORDER BY o.id"
    ).fetchall()
    sentence = say("Check", "The payment lines of {order} do not add up to its total.")
    return [sentence.put(order=number) for (number,) in rows]
