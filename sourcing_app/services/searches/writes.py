"""Writing the log of searches: each call is one action of the user."""

from collections.abc import Mapping
from typing import Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.sentences import say
from sourcing_app.store.database import Database
from sourcing_app.store.tables.search import SearchFields, SearchQuery


def add(database: Database, values: Mapping[str, Any]) -> int:
    """Keep one search; returns its id, raises Invalid."""
    fields = SearchFields.checked(**values)
    with database.writing(Action.SEARCH_LOGGED) as session:
        row = SearchQuery(**fields.model_dump())
        session.add(row)
        session.flush()
        assert row.id is not None
        return row.id


def set_hits(database: Database, search_id: int, hits: int | None) -> None:
    """Record the number of results; raises Invalid or NotFound."""
    with database.writing(Action.SEARCH_LOGGED) as session:
        row = session.get(SearchQuery, search_id)
        if row is None:
            raise NotFound(say("Searches", "This search is no longer in the log."))
        row.hits = SearchFields.of(row).changed(hits=hits).hits
