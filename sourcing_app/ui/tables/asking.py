"""Asks the source of a table for its ids: at once, of a long list in the background."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Self

from PySide6.QtCore import QObject, Signal

from sourcing_app.domain.errors import AppError
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.list_query import ListQuery
from sourcing_app.ui.jobs import Job, Jobs, ReportProgress, answer_of, stopped_by
from sourcing_app.ui.slices import AfterPainting
from sourcing_app.ui.tables.row_window import (
    LongSource,
    NarrowingSource,
    RowSource,
    WiderSource,
    positions,
)

FIRST = 64
"""The rows that are read before all ids of a long list are."""
REST_MS = 30
"""So long after the first rows are painted all ids are read, unless more is typed by then."""
Places = Mapping[Any, int | None]
_READING = say("TableModel", "Reading the list")


@dataclass(frozen=True, slots=True)
class Query(ListQuery):
    """What the source is asked for."""

    def ids(self, source: RowSource[Any]) -> Sequence[Any]:
        """All that match, in order; raises AppError."""
        return source.ids(**self._asked(source))

    def first(self, source: LongSource[Any], among: Sequence[Any] | None = None) -> Sequence[Any]:
        """The first of them, of which all are `among` these; raises AppError."""
        if among is not None and isinstance(source, NarrowingSource):
            found = source.met(FIRST, among, self.search)
            if found is not None:
                return found
        return source.first(FIRST, **self._asked(source))

    def holds(self, source: LongSource[Any], key: Any) -> bool:
        """Whether a row is among them; raises AppError."""
        if isinstance(source, WiderSource):
            return source.holds(key, self.search, self.view, self.besides)
        return source.holds(key, self.search, self.view)

    def rests_on(self, source: LongSource[Any]) -> frozenset[str]:
        """The tables and columns whose change can change what is asked for."""
        if isinstance(source, WiderSource):
            return source.rests_on(self.search, self.sort, self.view, self.besides)
        return source.rests_on(self.search, self.sort, self.view)

    def turned(self, source: object, key: str, *, second: bool = False) -> Self:
        """
        The query in the order of a key, the other way round where that is its order already.

        With `second` the key follows the order there is, where the source knows of such a one.
        """
        besides = self.besides
        if second and self.sort not in {"", key} and isinstance(source, WiderSource):
            down = key == besides.then and not besides.then_descending
            return replace(self, besides=replace(besides, then=key, then_descending=down))
        down = key == self.sort and not self.descending
        alone = replace(besides, then="", then_descending=False)
        return replace(self, sort=key, descending=down, besides=alone)

    def _asked(self, source: object) -> dict[str, Any]:
        """All of it by name: who knows of nothing besides is asked for nothing besides."""
        asked = {
            "search": self.search,
            "sort": self.sort,
            "descending": self.descending,
            "view": self.view,
        }
        return asked | ({"besides": self.besides} if isinstance(source, WiderSource) else {})


@dataclass(frozen=True, slots=True)
class Answer:
    """
    The ids of a query, and where some of them stand: None for one that is not there.

    `whole` is False while there may be more than these first ones.
    """

    query: Query
    ids: Sequence[Any]
    whole: bool = True
    places: Places = field(default_factory=dict)


class Asking(QObject):
    """One question at a time: the answer to an earlier one is dropped when it comes."""

    answered = Signal(object)
    """An `Answer` that was worked out in the background."""

    refused = Signal(object)
    """The `AppError` that stopped the reading."""

    def __init__(self, source: RowSource[Any], jobs: Jobs | None, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._jobs = jobs
        self._job: Job | None = None
        self._wanted: Collection[Any] = ()
        self._query = Query()
        self._known: list[Answer] = []
        self._rest = AfterPainting(self, REST_MS)
        self._rest.over.connect(self._read_rest)

    @property
    def pending(self) -> bool:
        """Whether an answer is to come."""
        return self._job is not None or self._rest.is_awaited

    def long_source(self) -> LongSource[Any] | None:
        """The source if reading all its ids is for the background; raises AppError."""
        source = self._source
        if self._jobs is None or not isinstance(source, LongSource) or not source.is_large():
            return None
        return source

    def at_once(self, query: Query) -> Answer:
        """Answer now; raises AppError."""
        self.drop()
        return Answer(query, query.ids(self._source))

    def first(self, source: LongSource[Any], query: Query, wanted: Collection[Any]) -> Answer:
        """The first rows now, and all of them in the background; raises AppError."""
        found = query.first(source)
        whole = len(found) < FIRST
        self.drop()
        if not whole:
            self.later(source, query, wanted)
        return Answer(query, found, whole)

    def later(
        self,
        source: LongSource[Any],
        query: Query,
        wanted: Collection[Any],
        *,
        first: bool = False,
    ) -> None:
        """Answer in the background, with the places of the `wanted`; if asked, the first before."""
        self.drop()
        self._wanted = wanted
        among = self._among(query) if first else None

        def read(step: ReportProgress) -> Answer | AppError | None:
            stop = stopped_by(step, _READING)
            if not first:
                return answer_of(lambda: _all(source, query, wanted, stop))
            return answer_of(lambda: _first(source, query, wanted, stop, among))

        def answer(found: Answer | AppError | None) -> None:
            if self._job is job:
                self._job = None
                self._tell(found)

        assert self._jobs is not None
        job = self._job = self._jobs.start(read, owner=self, then=answer, kind="other")

    def know(self, answer: Answer) -> None:
        """Look for longer words among all rows of an answer, and of those it narrows."""
        if answer.whole:
            wider = [each for each in self._known if answer.query.narrows(each.query)]
            others = [each for each in wider if each.query != answer.query]
            self._known = [*others[:1], *others[1:][-1:], answer]

    def forget(self) -> None:
        """Look among no rows any more: others may have come."""
        self._known.clear()

    def _among(self, query: Query) -> Sequence[Any] | None:
        """The ids of the fewest rows known among which all of a query are."""
        wider = (each.ids for each in reversed(self._known) if query.narrows(each.query))
        return next(wider, None)

    def drop(self) -> None:
        """Want no answer any more to what was asked."""
        self._rest.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _read_rest(self) -> None:
        source = self._source
        if isinstance(source, LongSource):
            self.later(source, self._query, self._wanted)

    def _tell(self, found: Answer | AppError | None) -> None:
        if isinstance(found, AppError):
            self.refused.emit(found)
        elif found is not None:
            if not found.whole:
                self._query = found.query
                self._rest.begin()
            self.answered.emit(found)


def _first(
    source: LongSource[Any],
    query: Query,
    wanted: Collection[Any],
    stop: Callable[[], bool],
    among: Sequence[Any] | None,
) -> Answer:
    ids = source.in_background(lambda mine: query.first(mine, among), stop)
    return Answer(query, ids, len(ids) < FIRST, _places(ids, wanted))


def _all(
    source: LongSource[Any], query: Query, wanted: Collection[Any], stop: Callable[[], bool]
) -> Answer:
    ids = source.in_background(query.ids, stop)
    return Answer(query, ids, places=_places(ids, wanted))


def _places(ids: Sequence[Any], wanted: Collection[Any]) -> Places:
    return {**dict.fromkeys(wanted), **positions(ids, wanted)}
