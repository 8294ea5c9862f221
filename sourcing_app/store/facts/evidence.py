"""Attached files checked as evidence: when attached, and whenever a gate counts them."""

from collections import defaultdict
from collections.abc import Iterable
from functools import partial

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.gates.evidence import Use, content_flaw, reuse_flaw
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.file_names import kept_name
from sourcing_app.domain.values.file_types import LOOKED_AT, ending_of, is_blank, is_what_it_says
from sourcing_app.domain.values.text import clean_line
from sourcing_app.store.queries import attachments
from sourcing_app.store.sqlite.reader import Reader, Row, word_or

_true_to_name: dict[tuple[str, str], bool] = {}
"""Whether a file is what an ending says, by digest and ending: bytes of a digest never change."""


def looked_at(sha256: str, name: str, first: bytes) -> None:
    """Keep what the first bytes of a file say of its name: they are not read again."""
    kept = kept_name(name)
    _true_to_name[sha256, ending_of(kept)] = is_what_it_says(kept, first)


def flaws_of(reader: Reader, ids: Iterable[int]) -> dict[int, Sentence]:
    """Why attachments do not count as evidence, by id, for those that do not."""
    files = attachments.contents(reader, ids)
    again = _reused(reader, [row["id"] for row in files if row["again"]])
    flaws = ((row["id"], _content(reader, row) or again.get(row["id"])) for row in files)
    return {key: flaw for key, flaw in flaws if flaw is not None}


def _reused(reader: Reader, ids: list[int]) -> dict[int, Sentence]:
    """Which of these are evidence of something else already, by earlier attachments."""
    before: dict[str, list[Use]] = defaultdict(list)
    found: dict[int, Sentence] = {}
    for row in attachments.same_bytes(reader, ids) if ids else ():
        name, use = clean_line(row["file"]), _use(row)
        flaws = (reuse_flaw(name, use, each) for each in before[row["sha256"]])
        flaw = next(filter(None, flaws), None)
        if flaw is not None:
            found[row["id"]] = flaw
        before[row["sha256"]].append(use)
    return found


def _content(reader: Reader, row: Row) -> Sentence | None:
    name = clean_line(row["name"])
    return content_flaw(
        word_or(row["kind"], AttachmentKind.OTHER),
        name,
        _size(reader, row),
        partial(_is_true, reader, row),
    )


def _size(reader: Reader, row: Row) -> int:
    """The size of the content: white space alone counts as empty."""
    size = int(row["size"])
    text = ending_of(kept_name(row["name"])) == ".txt" and 0 < size <= LOOKED_AT
    return 0 if text and is_blank(reader.piece(row["place"], 0, LOOKED_AT)) else size


def _is_true(reader: Reader, row: Row) -> bool:
    name = kept_name(row["name"])
    key = (row["sha256"], ending_of(name))
    if key not in _true_to_name:
        _true_to_name[key] = is_what_it_says(name, reader.piece(row["place"], 0, LOOKED_AT))
    return _true_to_name[key]


def _use(row: Row) -> Use:
    kind = word_or(row["kind"], AttachmentKind.OTHER)
    states = {name: bool(row[name]) for name in ("void", "explained")}
    return Use(kind, row["owner"], clean_line(row["name"]), **states)
