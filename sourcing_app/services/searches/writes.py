"""Writing the log of searches: each call is one action of the user."""

from collections.abc import Mapping
from typing import Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.sentences import say
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.store.database import Database
from sourcing_app.store.tables.search import SearchFields, SearchQuery

_GONE = say("Searches", "This search is no longer in the log.")


def add(database: Database, values: Mapping[str, Any]) -> int:
    """Keep one search; returns its id, raises Invalid."""
    fields = SearchFields.checked(**values)
    with database.writing(Action.SEARCH_LOGGED) as session:
        return insert_row(session, SearchQuery(**fields.model_dump()))


def set_hits(database: Database, search_id: int, hits: int | None) -> None:
    """Record the number of results; raises Invalid or NotFound."""
    with database.writing(Action.SEARCH_LOGGED) as session:
        row = row_of(session, SearchQuery, search_id, _GONE)
        row.hits = SearchFields.of(row).changed(hits=hits).hits
