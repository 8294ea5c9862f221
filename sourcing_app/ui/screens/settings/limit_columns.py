"""The numbers of the rules as a table shows them: rows from the file, and the columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.marks import has_all, words_of
from sourcing_app.services.settings.rows import LimitRow
from sourcing_app.ui.formatting import day, number, said, shown
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import PillText, TableCell


@dataclass(frozen=True, slots=True)
class NumberedLimit:
    """A limit in the table; `id` is its place."""

    id: int
    row: LimitRow


class LimitList:
    """The limits of the moment, in the order of their catalogue."""

    def __init__(self, read: Callable[[], Sequence[LimitRow]]) -> None:
        self._read = read
        self.rows: tuple[NumberedLimit, ...] = ()

    def ids(
        self,
        search: str = "",
        sort: str = "",  # noqa: ARG002 - the table's protocol: in the order of the catalogue
        descending: bool = False,  # noqa: ARG002, FBT001, FBT002 - as above, always named
        view: str = "",  # noqa: ARG002 - as above
    ) -> Sequence[int]:
        """Read them; those whose words, rule or name have the text."""
        self.rows = tuple(NumberedLimit(at, row) for at, row in enumerate(self._read(), start=1))
        words = words_of(search)
        return [each.id for each in self.rows if has_all(words, *_sought(each.row))]

    def page(self, ids: Sequence[int]) -> list[NumberedLimit]:
        """The rows of these ids."""
        return [each for key in ids if (each := self.row(key)) is not None]

    def row(self, key: int | None) -> NumberedLimit | None:
        """The row of an id, or None."""
        return self.rows[key - 1] if key is not None and 0 < key <= len(self.rows) else None


def limit_columns() -> list[Column[NumberedLimit]]:
    """Describe the columns from left to right."""
    return [
        Column(
            "words", say("LimitColumns", "Limit"), _named, 330, 190, identity=True,
        ),
        Column("value", say("LimitColumns", "In use"), _in_use, 140, 130, priority=0),
        Column(
            "shipped", say("LimitColumns", "By its source"), _by_source, 112, 96, right=True,
            priority=2,
        ),
        Column(
            "source", say("LimitColumns", "Source"), _source, 210, 110,
            muted=True, priority=3,
        ),
    ]  # fmt: skip


def _named(each: NumberedLimit) -> TableCell:
    limit = each.row.limit
    return TableCell(said(limit.words), limit.rule)


def source_of(row: LimitRow) -> str:
    """Where the value in use is from."""
    return shown(row.source)


def _in_use(each: NumberedLimit) -> PillText:
    row = each.row
    text = f"{number(row.value)} {shown(row.limit.unit)}"
    own = said(say("LimitColumns", "Your own value"))
    return PillText(text, "edit", Tone.INFO, own) if row.own else PillText(text, "check", Tone.OK)


def _source(each: NumberedLimit) -> str:
    read = day(each.row.read_on) if each.row.read_on else ""
    return " · ".join(filter(None, (source_of(each.row), read)))


def _by_source(each: NumberedLimit) -> str:
    return f"{number(each.row.limit.value)} {shown(each.row.limit.unit)}"


def _sought(row: LimitRow) -> tuple[str, ...]:
    return said(row.limit.words), row.limit.rule, row.name
