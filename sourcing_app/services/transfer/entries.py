"""Checked rows in little memory: what a plan brings is packed until it is written."""

from collections.abc import Iterable, Sequence
from typing import Any

from sourcing_app.files.tables.packed import Packed
from sourcing_app.services.transfer.rows import ContactValues, Entry, SupplierValues


class PackedEntries(Packed[Entry]):
    """The entries of many rows, column by column."""

    def _apart(self, rows: Sequence[Entry]) -> tuple[Any, Any]:
        lines, fields, contacts, ids, others, notes, badges, left_out, moved = zip(
            *rows, strict=True
        )
        further = [tuple(map(tuple, people)) for people in others] if any(others) else ()
        own, people = ([*zip(*each, strict=True)] for each in (fields, contacts))
        return (lines, own, people, ids, further, notes, badges, left_out), moved

    def _together(self, packed: Any, beside: Any) -> Iterable[Entry]:
        lines, own, people, ids, further, notes, badges, left_out = packed
        others = [tuple(map(ContactValues._make, its)) for its in further]
        return map(
            Entry,
            lines,
            map(SupplierValues._make, zip(*own, strict=True)),
            map(ContactValues._make, zip(*people, strict=True)),
            ids,
            others or ((),) * len(lines),
            notes,
            badges,
            left_out,
            beside,
        )
