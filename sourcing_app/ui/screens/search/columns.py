"""The columns of the log of searches."""

from collections.abc import Sequence

from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.search.market import Market
from sourcing_app.domain.search.variants import FEW_HITS, MANY_HITS, verdict
from sourcing_app.domain.sentences import say
from sourcing_app.services.searches.rows import SearchRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import PillText

_WORDS = {"ta": "TA", "verified": "Verified", "verified_pro": "Verified PRO"}


def log_columns(markets: Sequence[Market]) -> list[Column[SearchRow]]:
    """Describe the columns; `markets` give the sites their titles."""
    titles = {market.name: market.title for market in markets}
    return [
        Column(
            "day", say("SearchColumns", "Date"), lambda row: row.day, 116, 104, sort_key="day",
            priority=2,
        ),
        Column(
            "query", SEARCH["clean"].words, lambda row: row.clean, 240, 180,
            sort_key="query", identity=True, bold=True,
        ),
        Column(
            "filters", SEARCH["supplier_status"].words, _filters, 170, 120, priority=4, muted=True,
        ),
        Column(
            "market", say("SearchColumns", "Site"),
            lambda row: titles.get(row.market, row.market), 150, 110, priority=5, muted=True,
        ),
        Column(
            "hits", SEARCH["hits"].words, lambda row: row.hits, 110, 90, right=True,
            sort_key="hits", priority=0, unknown=verdict(None),
        ),
        Column("verdict", say("SearchColumns", "Verdict"), _verdict, 176, 170),
        Column(
            "saved", say("SearchColumns", "Suppliers"), lambda row: row.saved, 118, 100,
            right=True, sort_key="saved", priority=3,
        ),
    ]  # fmt: skip


def _filters(row: SearchRow) -> str:
    parts = [row.country, *(_WORDS[word] for word in row.filters.chosen())]
    return ", ".join(filter(None, parts)) or said(say("SearchColumns", "None"))


def _verdict(row: SearchRow) -> PillText:
    text = said(verdict(row.hits))
    if row.hits is None:
        return PillText(text, "clock")
    if row.hits == 0:
        return PillText(text, "stop", Tone.DANGER)
    good = FEW_HITS <= row.hits <= MANY_HITS
    return PillText(text, "check" if good else "warn", Tone.OK if good else Tone.WARN)
