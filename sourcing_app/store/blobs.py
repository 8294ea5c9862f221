"""The bytes of attached files: streamed into and out of the sourcing file, checked by digest."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import TYPE_CHECKING, cast

from sourcing_app.domain.errors import Cancelled, Environment
from sourcing_app.domain.sentences import say
from sourcing_app.store.sqlite import counts
from sourcing_app.store.sqlite.long_reads import Stop
from sourcing_app.store.sqlite.reader import Reader

if TYPE_CHECKING:
    from sqlmodel import Session

PIECE = 1 << 20
"""The most bytes of a file that are held in memory at once."""

_SPACE = (
    "INSERT INTO blob (sha256, size, data) VALUES (:digest, :size, zeroblob(:size)) "
    "ON CONFLICT (sha256) DO UPDATE SET size = :size, data = zeroblob(:size)"
)


def keep(session: "Session", digest: str, size: int, pieces: Callable[[], Iterable[bytes]]) -> None:
    """
    Store these bytes once, inside a writing session; `pieces` is called if they are new.

    They are read back and must match their digest, or Environment is raised and nothing is stored.
    Damaged stored bytes of the same digest are repaired.
    """
    connection = cast("sqlite3.Connection", session.connection().connection.dbapi_connection)
    if _digest(connection, digest) == digest:
        return
    fresh = not _row(connection, digest)
    connection.execute(_SPACE, {"digest": digest, "size": size})
    if fresh:
        counts.note(connection, {"blob": 1})
    with connection.blobopen("blob", "data", _row(connection, digest)) as blob:
        for piece in pieces():
            _write(blob, piece)
    if _digest(connection, digest) != digest:
        raise Environment(
            say(
                "Blobs",
                "The file was not saved: what was written reads back differently. Check the "
                "disk with your sourcing file and attach it again.",
            )
        )


def pieces(reader: Reader, digest: str) -> Iterator[bytes]:
    """
    Read stored bytes piece by piece, unverified; the caller compares the digest.

    The read lock is released after each piece: a slow consumer blocks no save.
    """
    found = reader.one("SELECT rowid, length(data) FROM blob WHERE sha256 = ?", (digest,))
    row, size = found or (0, 0)
    for start in range(0, size, PIECE):
        yield reader.piece(row, start, PIECE)


def damaged(connection: sqlite3.Connection, stop: Stop) -> Iterator[str]:
    """The names of the attached files whose stored bytes changed; raises Cancelled."""
    for row, digest in connection.execute(
        "SELECT rowid, sha256 FROM blob ORDER BY rowid"
    ).fetchall():
        if _digest_at(connection, row, stop) != digest:
            files = "SELECT group_concat(name, ', ') FROM attachment WHERE sha256 = ?"
            (names,) = connection.execute(files, (digest,)).fetchone()
            yield names or digest[:12]


def _write(blob: sqlite3.Blob, piece: bytes) -> None:
    blob.write(piece)


def _row(connection: sqlite3.Connection, digest: str) -> int:
    found = connection.execute("SELECT rowid FROM blob WHERE sha256 = ?", (digest,)).fetchone()
    return int(found[0]) if found else 0


def _digest(connection: sqlite3.Connection, digest: str) -> str:
    """The digest of the stored bytes, "" if there are none."""
    row = _row(connection, digest)
    return _digest_at(connection, row) if row else ""


def _digest_at(connection: sqlite3.Connection, row: int, stop: Stop = lambda: False) -> str:
    found = sha256()
    with connection.blobopen("blob", "data", row, readonly=True) as blob:
        while piece := blob.read(PIECE):
            if stop():
                raise Cancelled
            found.update(piece)
    return found.hexdigest()
