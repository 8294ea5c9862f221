"""Which files go along with the letters of inquiries, and how the letters name them."""

from collections.abc import Iterable
from dataclasses import dataclass

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.file_names import kept_name, unique_name
from sourcing_app.domain.values.file_types import ending_of
from sourcing_app.domain.values.text import clean_line
from sourcing_app.store.queries.attachments import enclosed
from sourcing_app.store.sqlite.reader import Reader


@dataclass(frozen=True, slots=True)
class Enclosure:
    """
    A file of an inquiry; `size` is in bytes.

    `listed` is its name in the letters and beside them: in Latin letters, as all of a letter is,
    and different from those of the other files.
    """

    id: int
    kind: AttachmentKind
    name: str
    size: int
    listed: str


def enclosed_with(reader: Reader, inquiry_ids: Iterable[int]) -> dict[int, tuple[Enclosure, ...]]:
    """Read what goes along with the letters of these inquiries, the oldest first."""
    found: dict[int, tuple[Enclosure, ...]] = {}
    for row in enclosed(reader, inquiry_ids):
        before = found.get(row["entity_id"], ())
        name = clean_line(row["name"])
        listed = unique_name(_in_latin(name, row["id"]), {each.listed for each in before})
        new = Enclosure(row["id"], AttachmentKind(row["kind"]), name, row["size"], listed)
        found[row["entity_id"]] = (*before, new)
    return found


def _in_latin(name: str, key: int) -> str:
    plain = kept_name(name)
    if plain.isascii():
        return plain
    from sourcing_app.services.latin import latin

    try:
        return kept_name(latin(plain))
    except Rejected:
        return f"file-{key}{ending_of(plain)}"
