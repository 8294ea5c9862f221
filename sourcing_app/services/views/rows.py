"""The saved views of a list, and what each of them shows."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sourcing_app.domain.values.list_query import Besides, Condition, ListQuery, Operator
from sourcing_app.store.queries.views import views_of
from sourcing_app.store.sqlite.reader import Reader


@dataclass(frozen=True, slots=True)
class ViewRow:
    """One view; `settings` is what `read_settings` reads."""

    id: int
    name: str
    settings: str


@dataclass(frozen=True, slots=True)
class ViewSettings:
    """What a view shows; `columns` are kept as the table's heading gives and takes them."""

    query: ListQuery
    columns: str

    def as_text(self) -> str:
        """As it is kept: the same settings are the same text."""
        asked, besides = self.query, self.query.besides
        conditions = [[each.field, each.operator, each.value] for each in besides.conditions]
        return json.dumps(
            {
                "view": asked.view,
                "search": asked.search,
                "sort": asked.sort,
                "descending": asked.descending,
                "then": besides.then,
                "then_descending": besides.then_descending,
                "conditions": conditions,
                "columns": self.columns,
            },
            ensure_ascii=False,
            sort_keys=True,
        )


def saved_views(reader: Reader, page: str) -> list[ViewRow]:
    """The views of a list; none in a file of an earlier version, which has no such table."""
    if reader.schema < FIRST_WITH_VIEWS:
        return []
    return [ViewRow(row["id"], row["name"], row["settings"]) for row in views_of(reader, page)]


FIRST_WITH_VIEWS = 11


def read_settings(text: str) -> ViewSettings:
    """Take what was kept; what makes no sense any more is left out."""
    try:
        told = json.loads(text)
        found = told if isinstance(told, dict) else {}
    except (ValueError, RecursionError):
        found = {}
    words = {name: str(found.get(name, "")) for name in ("search", "sort", "view", "then")}
    besides = Besides(
        words["then"], found.get("then_descending") is True, _conditions(found.get("conditions"))
    )
    query = ListQuery(
        words["search"], words["sort"], found.get("descending") is True, words["view"], besides
    )
    return ViewSettings(query, str(found.get("columns", "")))


def _conditions(told: object) -> tuple[Condition, ...]:
    found = []
    for each in told if isinstance(told, list) else ():
        if isinstance(each, list) and len(each) == len(("field", "operator", "value")):
            field, operator, value = map(str, each)
            if operator in set(Operator):
                found.append(Condition(field, Operator(operator), value))
    return tuple(found)
