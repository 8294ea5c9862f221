"""Writing the log of searches: each call is one action of the user and one step of undo."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.search.market import Filters
from sourcing_app.domain.sentences import say
from sourcing_app.services.needs.rows import GONE as NEED_GONE
from sourcing_app.services.records import Records, insert_row, row_of, set_binned
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.searches import named
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.need import Need
from sourcing_app.store.tables.search import SearchFields, SearchQuery

__all__ = ["SearchFields", "SearchLog"]

_GONE = say("Searches", "This search is no longer in the log.")
_NAMED = say("Searches", "Another search is saved under this name: {query}.")
_KEPT = ("need_id", "queued")
"""What the same search says anew when it is made again on the same day."""


class SearchLog(Records[SearchQuery, SearchFields]):
    """Everything that changes what is in the log."""

    row = SearchQuery
    typed = SearchFields
    gone = _GONE
    alone = SearchFields.model_fields.keys() - {"verdict", "queued"}

    def add(self, values: Mapping[str, Any], known: int | None = None) -> int:
        """Keep one search, or what is new of the one that is `known`; returns its id."""
        fields = SearchFields.checked(**values)
        with self.file.database.writing(Action.SEARCH_LOGGED) as session:
            _check(session, fields, known)
            if known is None:
                return insert_row(session, SearchQuery(**fields.model_dump()))
            row = self.found(session, known)
            news = {name: values[name] for name in _KEPT if values.get(name) is not None}
            row.sqlmodel_update(news)
            session.add(row)
            return known

    def follow(
        self, session: Session, row: SearchQuery, names: Collection[str], today: date
    ) -> None:
        """A name is that of one saved search; prices stay the right way round."""
        del names, today
        _check(session, row, row.id)

    def opened(self, ids: Sequence[int], today: date) -> None:
        """Note that these, which waited, were opened in the browser today."""
        with self.writing("opened") as session:
            for row in rows_of(session, SearchQuery, ids):
                row.queued, row.day = False, today
                session.add(row)

    def restore(self, ids: Sequence[int]) -> None:
        """Restore them from the Bin; Invalid where another search took the name of one."""
        with self.writing("restored") as session:
            restore_searches(session, ids)

    def set_hits(self, search_id: int, hits: int | None) -> None:
        """Record the number of results; raises Invalid or NotFound."""
        with self.file.database.writing(Action.SEARCH_LOGGED) as session:
            row = self.found(session, search_id)
            row.hits = SearchFields.of(row).changed(hits=hits).hits


def restore_searches(session: Session, ids: Sequence[int]) -> None:
    """Restore searches in a writing session, as `SearchLog.restore`."""
    set_binned(session, SEARCH.table, ids, _GONE, binned=False)
    for row in rows_of(session, SearchQuery, ids):
        _refuse_named(session, row.saved_as, row.id)


def _check(session: Session, fields: SearchFields, own: int | None) -> None:
    """Raise Invalid, NotFound or Rejected for what one field alone cannot know."""
    Filters(least_price=fields.least_price, most_price=fields.most_price)
    if fields.need_id is not None:
        row_of(session, Need, fields.need_id, NEED_GONE)
    _refuse_named(session, fields.saved_as, own)


def _refuse_named(session: Session, name: str, own: int | None) -> None:
    """Raise Invalid where another search has this name, compared folded."""
    other = named(SessionReader(session), name, own or 0) if name else None
    if other is not None:
        raise Invalid({"saved_as": _NAMED.put(query=other)})
