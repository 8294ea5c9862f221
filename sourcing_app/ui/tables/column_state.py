"""What a user made of a table's columns: their order, their widths, and which are hidden."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from sourcing_app.ui.tables.columns import Column


@dataclass(frozen=True, slots=True)
class ColumnState:
    """
    Columns by name; only those made wider or narrower by hand have a width, in pixels.

    Those in `on` were ticked by hand: they stay longer where there is little room.
    """

    order: Sequence[str] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    off: frozenset[str] = frozenset()
    on: frozenset[str] = frozenset()

    def as_text(self) -> str:
        """As it is kept."""
        names = {"order": [*self.order], "off": sorted(self.off), "on": sorted(self.on)}
        return json.dumps({**names, "widths": dict(self.widths)})


def usual(columns: Iterable[Column[Any]]) -> ColumnState:
    """The columns as the program has them."""
    there = tuple(columns)
    off = frozenset(column.name for column in there if column.optional)
    return ColumnState(tuple(column.name for column in there), off=off)


def read(text: str, columns: Sequence[Column[Any]]) -> ColumnState:
    """
    Take what was kept; what makes no sense any more is dropped.

    A column that came with a later version of the program is shown where it is not optional.
    """
    plain = usual(columns)
    try:
        state = json.loads(text)
        order = tuple(name for name in map(str, state.get("order", ())) if name in plain.order)
        widths = {n: int(w) for n, w in state.get("widths", {}).items() if n in plain.order}
        off, on = (frozenset(plain.order) & set(state.get(name, ())) for name in ("off", "on"))
    except (ValueError, TypeError, AttributeError, RecursionError):
        return plain
    return ColumnState(order, widths, off | (plain.off - set(order)), on - off)
