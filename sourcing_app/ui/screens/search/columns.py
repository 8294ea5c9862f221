"""The columns of the log of searches."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.search.market import Market
from sourcing_app.domain.search.variants import FEW_HITS, MANY_HITS, verdict
from sourcing_app.domain.sentences import say
from sourcing_app.services.searches.rows import SearchRow
from sourcing_app.ui.formatting import day, number, said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import PillText, TableCell

_WORDS = {"ta": "TA", "verified": "Verified", "verified_pro": "Verified PRO"}


def log_columns(markets: Sequence[Market]) -> list[Column[SearchRow]]:
    """Describe the columns; `markets` give the sites their titles."""
    titles = {market.name: market.title for market in markets}

    def where(row: SearchRow) -> TableCell:
        return TableCell(titles.get(row.market, row.market), muted=True)

    return [
        Column(
            "day", say("SearchColumns", "Date"), _day_cell, 116, 104, sort_key="day", priority=2
        ),
        Column(
            "query", SEARCH["clean"].words, _query_cell, 240, 180, sort_key="query", identity=True
        ),
        Column("filters", SEARCH["supplier_status"].words, _filters_cell, 170, 120, priority=4),
        Column("market", say("SearchColumns", "Site"), where, 150, 110, priority=5),
        Column(
            "hits",
            SEARCH["hits"].words,
            _hits_cell,
            110,
            90,
            right=True,
            sort_key="hits",
            priority=0,
        ),
        Column("verdict", say("SearchColumns", "Verdict"), _verdict_cell, 176, 170, priority=1),
        Column(
            "saved",
            say("SearchColumns", "Suppliers"),
            _saved_cell,
            118,
            100,
            right=True,
            sort_key="saved",
            priority=3,
        ),
    ]


def _day_cell(row: SearchRow) -> TableCell:
    return TableCell(day(row.day))


def _query_cell(row: SearchRow) -> TableCell:
    return TableCell(row.clean, bold=True)


def _filters_cell(row: SearchRow) -> TableCell:
    parts = [row.country, *(_WORDS[word] for word in row.filters.chosen())]
    return TableCell(", ".join(filter(None, parts)) or _none(), muted=True)


def _hits_cell(row: SearchRow) -> TableCell:
    if row.hits is None:
        return TableCell("\N{EN DASH}", muted=True, right=True, accessible=said(verdict(None)))
    return TableCell(number(row.hits), right=True)


def _verdict_cell(row: SearchRow) -> TableCell:
    text = said(verdict(row.hits))
    if row.hits is None:
        return TableCell(pills=(PillText(text, "clock", Tone.NEUTRAL),))
    if row.hits == 0:
        return TableCell(pills=(PillText(text, "stop", Tone.DANGER),))
    good = FEW_HITS <= row.hits <= MANY_HITS
    return TableCell(
        pills=(PillText(text, "check" if good else "warn", Tone.OK if good else Tone.WARN),)
    )


def _saved_cell(row: SearchRow) -> TableCell:
    return TableCell(number(row.saved), right=True)


def _none() -> str:
    return QCoreApplication.translate("SearchColumns", "None")
