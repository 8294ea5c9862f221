"""The entries of a list as the file keeps them: one compressed text, checked by its digest."""

import json
import zlib
from hashlib import sha256

from sourcing_app.domain.errors import Damaged
from sourcing_app.domain.screening.lists import KeptList, ListedName, ListKind, NameList
from sourcing_app.domain.sentences import say
from sourcing_app.store import blobs
from sourcing_app.store.sqlite.reader import Reader

_MOST = 400_000_000
_DAMAGED = say("Screening", "The {list} kept in the file is damaged. Take it in again.")


def packed(names: NameList) -> bytes:
    """The entries as bytes: the same for the same entries."""
    rows = [[each.key, each.name, [*each.others], each.about] for each in names.entries]
    return zlib.compress(json.dumps(rows, ensure_ascii=False).encode(), 6)


def kept_names(reader: Reader, kept: KeptList) -> NameList:
    """Read the entries of a list again; raises Damaged. May take seconds: for a worker's thread."""
    data = b"".join(blobs.pieces(reader, kept.sha256))
    try:
        rows = json.loads(_text(data, kept.sha256))
        entries = tuple(
            ListedName(_key(kept, key), name, tuple(others), about)
            for key, name, others, about in rows
        )
    except (ValueError, TypeError, zlib.error, RecursionError) as error:
        raise Damaged(_DAMAGED.put(list=kept.words)) from error
    return NameList(kept.kind, entries, kept.as_of)


def _key(kept: KeptList, key: str) -> str:
    """What tells an entry: of own lists the list as well, as two may number theirs alike."""
    if kept.kind is not ListKind.OWN:
        return key
    named = f"{sha256(kept.source.encode()).hexdigest()[:8]}:{key}"
    return named if len(named) <= _LONGEST_KEY else sha256(named.encode()).hexdigest()


_LONGEST_KEY = 100


def _text(data: bytes, digest: str) -> bytes:
    if sha256(data).hexdigest() != digest:
        raise ValueError(digest)
    return zlib.decompressobj().decompress(data, _MOST)
