"""What a user made of a table: of its columns, and in which order and how narrowed its rows are."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from sourcing_app.services.views.rows import ViewSettings, read_settings

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


class RowOrders:
    """
    In which order and under which conditions each view of a list was shown last.

    `table` is the `TablePane`, which makes it: naming its type would be a circle.
    """

    def __init__(self, table: Any) -> None:
        self._table = table
        self._views: dict[str, str] = {}

    def note(self) -> None:
        """Remember both of the view that is shown, unless it is a saved one; no words are."""
        asked = self._table.model.query
        if self._table.view.columns_bar.key:
            kept = ViewSettings(replace(asked, search=""), "").as_text()
            self._views[asked.view or "all"] = kept

    def of(self, view: str) -> dict[str, Any]:
        """
        The parts of a query by which a view was shown, by their names; none where it was not.

        What the list does not know any more is left out.
        """
        kept = self._views.get(view or "all")
        if kept is None:
            return {}
        found = read_settings(kept).query
        keys, besides = {column.sort_key for column in self._table.model.columns}, found.besides
        if found.sort not in keys:
            found = replace(found, sort="", descending=False)
        if besides.then not in keys:
            besides = replace(besides, then="", then_descending=False)
        besides = replace(besides, conditions=self._table.known(besides.conditions))
        return {"sort": found.sort, "descending": found.descending, "besides": besides}

    def as_state(self) -> dict[str, str]:
        """As it is kept."""
        return dict(self._views)

    def put_back(self, state: object) -> None:
        """Take what was kept, before the rows are asked for; what makes no sense is left out."""
        told = state.items() if isinstance(state, dict) else ()
        self._views = {view: text for view, text in told if isinstance(text, str)}
        self._table.model.ask(**self.of(self._table.model.query.view))
        self._table.view.show_sorting()
