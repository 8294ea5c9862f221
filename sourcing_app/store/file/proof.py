"""Verification of copies: a copy counts once its content is proved equal to its source."""

import random
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sourcing_app.domain.errors import Damaged
from sourcing_app.domain.sentences import say
from sourcing_app.store.file.header import checked_header
from sourcing_app.store.file.integrity import FIRST_WITH_CHAIN, examined
from sourcing_app.store.history import chain
from sourcing_app.store.migrations import LATEST
from sourcing_app.store.sqlite import counts, row_digests
from sourcing_app.store.sqlite.connection import connect
from sourcing_app.store.sqlite.errors import damaged, explained
from sourcing_app.store.sqlite.long_reads import LongReads, Stop

LOOKED_INTO = 3
"""How many attachments of a fresh copy are hashed again."""


@dataclass(frozen=True, slots=True)
class Facts:
    """
    A copy's content: rows by table, and the head of its history.

    `sound` is False if its rows differ from what was written here: a faithful copy of a file that
    another program had changed.
    """

    rows: dict[str, int]
    head: str
    sound: bool


def proved(path: Path, version: int, named: Path | None = None) -> Facts:
    """
    Open a copy and check every page, reference, count and digest, and some attachments.

    `named` is its name for messages. Raises Damaged, or Environment.
    """
    named = named or path
    header = checked_header(path)
    try:
        with closing(connect(path, write=False)) as connection:
            found = examined(connection, version)
            if found.damage or header.version != version or not _attachments_fit(connection):
                raise not_what_it_must(named)
            head = chain.head(connection)[1] if version >= FIRST_WITH_CHAIN else ""
            return Facts(counts.counted(connection), head, sound=not found.differing)
    except sqlite3.Error as error:
        raise (explained(error, named) or error) from error


def proved_like(
    reads: LongReads,
    copy: Path,
    named: Path,
    *,
    stop: Stop,
    source: sqlite3.Connection | None = None,
) -> Facts:
    """
    Verify a copy against its source; tables without digests are compared row by row.

    `source` is an open connection, for a file whose name is gone. Raises as `proved`, and
    Cancelled.
    """
    version = reads.read(schema_of, stop=stop, source=source)
    if version > LATEST:
        facts = Facts(_counted(copy), "", sound=True)
    else:
        facts = proved(copy, version, named)
    if version not in range(row_digests.FIRST_WITH_DIGESTS, LATEST + 1) or not facts.sound:
        there = reads.read(row_digests.contents, stop=stop, source=source)
        with closing(connect(copy, write=False)) as connection:
            if row_digests.contents(connection) != there:
                raise not_what_it_must(named)
    return facts


def schema_of(connection: sqlite3.Connection) -> int:
    """The schema version of an open file; raises Damaged if it has none."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version < 1:
        (_, _, name), *_ = connection.execute("PRAGMA database_list")
        raise damaged(name)
    return int(version)


def _counted(copy: Path) -> dict[str, int]:
    with closing(connect(copy, write=False)) as connection:
        return counts.counted(connection)


def not_what_it_must(copy: Path) -> Damaged:
    """The error for a copy that differs from its source."""
    return Damaged(say("Proof", "The copy {file} is incomplete.").put(file=copy))


def _attachments_fit(connection: sqlite3.Connection) -> bool:
    names = [name for (name,) in connection.execute("SELECT sha256 FROM blob ORDER BY sha256")]
    chosen = random.sample(names, min(LOOKED_INTO, len(names)))
    query = "SELECT data FROM blob WHERE sha256 = ?"
    return all(
        sha256(connection.execute(query, (name,)).fetchone()[0]).hexdigest() == name
        for name in chosen
    )
