"""The file's schema, and the root page of each of its tables and indexes."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sourcing_app.domain.errors import Damaged, TooNew
from sourcing_app.domain.sentences import say
from sourcing_app.store.file.header import APPLICATION_ID
from sourcing_app.store.migrations import LATEST
from sourcing_app.store.salvage.cells import record, rows_on
from sourcing_app.store.salvage.donors import Donor
from sourcing_app.store.salvage.pages import (
    INDEX_LEAF,
    INDEX_NODE,
    MAGIC,
    TABLE_LEAF,
    TABLE_NODE,
    Pages,
    kind_of,
)
from sourcing_app.store.salvage.records import Value
from sourcing_app.store.salvage.shapes import MADE_ANEW, Schema, Shape, schema_of
from sourcing_app.store.salvage.trees import table_tree

Name = tuple[str, str]
Objects = dict[Name, tuple[int, str]]

_VERSIONS = range(1, LATEST + 1)
_SCHEMA_COLUMNS = 5
_TABLE_KINDS = frozenset({TABLE_LEAF, TABLE_NODE})
_INDEX_KINDS = frozenset({INDEX_LEAF, INDEX_NODE})


@dataclass(frozen=True, slots=True)
class Layout:
    """The schema, and (type, name) -> root page for everything whose root is known."""

    schema: Schema
    roots: dict[Name, int]


def layout_of(pages: Pages, path: Path, donors: Sequence[Donor]) -> Layout:
    """
    Find the schema from the file, its backups or its version's migrations.

    Raises TooNew for a file with tables this program does not know, Damaged for a file of
    another program.
    """
    own = dict(_declared(pages))
    _refuse_strangers(pages, path, own)
    if not any(schema_of(version).objects.keys() <= own.keys() for version in _VERSIONS):
        own = {**dict(_scattered(pages)), **own}
    schema = schema_of(_version(pages, own, donors))
    roots = {name: root for name, (root, _) in own.items() if name in schema.objects}
    for name in schema.objects.keys() - roots.keys():
        root = _borrowed(pages, schema, name, donors)
        if root is not None:
            roots[name] = root
    return Layout(schema, roots)


def _declared(pages: Pages) -> Iterator[tuple[Name, tuple[int, str]]]:
    for leaf in table_tree(pages, 1, set()).leaves:
        yield from schema_rows(pages, leaf.page)


def _scattered(pages: Pages) -> Iterator[tuple[Name, tuple[int, str]]]:
    """Schema rows on any page."""
    for number in range(1, pages.count + 1):
        if kind_of(number, pages.read(number)) == TABLE_LEAF:
            yield from schema_rows(pages, number)


def schema_rows(pages: Pages, number: int) -> Iterator[tuple[Name, tuple[int, str]]]:
    """The tables and indexes that the rows of a page declare."""
    page = pages.read(number)
    rows, _refused = rows_on(pages, number)
    for cell in rows:
        try:
            values = record(pages, page, cell)
        except (ValueError, IndexError):
            continue
        found = _object(values)
        if found is not None:
            yield found


def _object(values: Sequence[Value]) -> tuple[Name, tuple[int, str]] | None:
    if len(values) != _SCHEMA_COLUMNS:
        return None
    kind, name, _table, root, sql = values
    if kind not in {"table", "index"} or not isinstance(name, str) or not isinstance(root, int):
        return None
    if name.startswith(MADE_ANEW):
        return None
    return (str(kind), name), (root, sql if isinstance(sql, str) else "")


def _refuse_strangers(pages: Pages, path: Path, own: Mapping[Name, object]) -> None:
    tables = {name for kind, name in own if kind == "table" and not name.startswith("sqlite_")}
    known = {name for kind, name in schema_of(LATEST).objects if kind == "table"}
    start = pages.read(1)
    application = int.from_bytes(start[68:72], "big")
    if tables and not tables & known and application != APPLICATION_ID:
        raise Damaged(say("Salvage", "{file} is a database of another program.").put(file=path))
    version = _header_version(pages)
    if version > LATEST and start.startswith(MAGIC) and tables - known:
        raise TooNew(
            say(
                "Salvage",
                "{file} was written by a newer version of Sourcing Desk (schema {version}). "
                "Update the program to salvage it.",
            ).put(file=path, version=version)
        )


def _version(pages: Pages, own: Objects, donors: Sequence[Donor]) -> int:
    """The version in the header, otherwise the one that fits the rest of the schema."""
    told = _header_version(pages)
    if told in _VERSIONS:
        return told
    guess = next((donor.version for donor in donors), LATEST)

    def likeness(version: int) -> tuple[int, bool]:
        objects = schema_of(version).objects
        same = sum(name in objects and objects[name][1] == sql for name, (_, sql) in own.items())
        return 2 * same - len(own), version == guess

    return max(_VERSIONS, key=likeness)


def _header_version(pages: Pages) -> int:
    return int.from_bytes(pages.read(1)[60:64], "big")


def _borrowed(pages: Pages, schema: Schema, name: Name, donors: Sequence[Donor]) -> int | None:
    """
    The root in a backup, or in an empty file, if that page fits here as well.

    Files made by the same migrations have the same roots.
    """
    candidates = [*(donor.roots.get(name) for donor in donors), schema.objects[name][0]]
    for root in candidates:
        if root is None or root > pages.count:
            continue
        kind = kind_of(root, pages.read(root))
        if name[0] == "index":
            fits = kind in _INDEX_KINDS
        else:
            fits = kind in _TABLE_KINDS and _reads_as(pages, root, schema.shapes[name[1]])
        if fits:
            return root
    return None


def _reads_as(pages: Pages, root: int, shape: Shape) -> bool:
    """Whether the first rows below a page are rows of the table."""
    for leaf in table_tree(pages, root, set()).leaves:
        page = pages.read(leaf.page)
        rows, _refused = rows_on(pages, leaf.page)
        for cell in rows:
            try:
                return shape.fits(record(pages, page, cell))
            except (ValueError, IndexError):
                continue
    return True
