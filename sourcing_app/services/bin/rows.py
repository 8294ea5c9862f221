"""The list of the Bin, of every kind, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from sourcing_app.domain.bin import OLD_AFTER_DAYS, BinItem, is_old
from sourcing_app.domain.sentences import Sentence
from sourcing_app.domain.values.list_query import NOTHING_BESIDES, Besides, ListQuery
from sourcing_app.services.bin.plan import plan
from sourcing_app.services.lists import LongList
from sourcing_app.store.queries import bin as queries
from sourcing_app.store.sqlite.reader import Reader, Row, instant_of

ALL, OLD = "all", "old"
VIEWS = (ALL, *queries.TABLES, OLD)
"""The views of the list: everything, one kind of record, what is older than 90 days."""


@dataclass(frozen=True, slots=True)
class BinRow:
    """
    One line: `reason` says why it is never erased, None where it can be.

    After more than 90 days it is only marked as `old`: nothing is erased by itself.
    """

    id: BinItem
    name: str
    about: str
    binned_at: datetime
    old: bool
    reason: Sentence | None

    @property
    def erasable(self) -> bool:
        """Whether it can be erased by itself."""
        return self.reason is None


class BinRows(LongList[BinItem, BinRow]):
    """The row source of the Bin's table; its usual order is the latest first."""

    table = ""
    """Its rows are of many tables: whatever changes them is a reason to ask for the ids again."""

    def asked(self, question: ListQuery, most: int = -1) -> Sequence[BinItem]:
        return queries.ids(self.reader, self._query(question), most)

    def at_most(self) -> int:
        return self.total()

    def holds(
        self, key: BinItem, search: str = "", view: str = "", besides: Besides = NOTHING_BESIDES
    ) -> bool:
        """Whether what `ids` answers has this item among it."""
        return queries.holds(
            self.reader, self._query(ListQuery(search, view=view, besides=besides)), key
        )

    def rests_on(self, *_asked: object) -> frozenset[str]:
        """Every table of which rows can be in the Bin."""
        return frozenset(queries.TABLES)

    def page(self, ids: Sequence[BinItem]) -> list[BinRow]:
        found = queries.lines(self.reader, ids)
        there = [item for item in ids if item in found]
        kept = plan_each(self.reader, there)
        return [_line(item, found[item], kept.get(item), self.today()) for item in there]

    def total(self) -> int:
        """How much there is in the Bin."""
        return queries.total(self.reader)

    def _query(self, question: ListQuery) -> queries.BinQuery:
        view = question.view
        tables = (view,) if view in queries.TABLES else queries.TABLES
        before = _start(self.today() - timedelta(days=OLD_AFTER_DAYS)) if view == OLD else ""
        return queries.BinQuery(
            tables, question.search, question.sort, before, question.descending, question.besides
        )


def plan_each(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, Sentence]:
    """Why each of these could not be erased alone, for those that could not."""
    tables = {item.record for item in items}
    plans = (plan(reader, [item for item in items if item.record == name]) for name in tables)
    return {kept.item: kept.reason for each in plans for kept in each.kept}


def names_of(reader: Reader, items: Sequence[BinItem]) -> dict[BinItem, str]:
    """The names these have in lists and in the history."""
    return {item: _name(row) for item, row in queries.lines(reader, items).items()}


def _line(item: BinItem, row: Row, reason: Sentence | None, today: date) -> BinRow:
    at = instant_of(row["binned_at"])
    about = row["about"] if row["name"] else ""
    old = is_old(at.astimezone().date(), today)
    return BinRow(item, _name(row), about, at, old, reason)


def _name(row: Row) -> str:
    return str(row["name"] or row["about"])


def _start(day: date) -> str:
    """The first instant of a local day, as the file writes instants."""
    local = datetime.combine(day, time()).astimezone()
    return f"{local.astimezone(UTC).replace(tzinfo=None):%Y-%m-%d %H:%M:%S}"
