"""The columns of the log of searches."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale

from sourcing_app.domain.records.needs import NEED
from sourcing_app.domain.records.search import FILTER_NAMES, SEARCH
from sourcing_app.domain.search.market import STATUSES, Market
from sourcing_app.domain.search.needs import VERDICT_NAMES, SearchVerdict
from sourcing_app.domain.search.variants import FOUND_NAMES, HitsJudged
from sourcing_app.domain.sentences import say
from sourcing_app.services.searches.rows import SearchRow
from sourcing_app.ui.formatting import said
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.columns import Column
from sourcing_app.ui.widgets.cells import PillText, TableCell


def log_columns(markets: Sequence[Market]) -> list[Column[SearchRow]]:
    """Describe the columns; `markets` give the sites their titles."""
    titles = {market.name: market.title for market in markets}

    usual = markets[0].name if markets else ""

    def site(row: SearchRow) -> str:
        return titles.get(row.market, row.market)

    def query(row: SearchRow) -> TableCell:
        return _query(row, "" if row.market == usual else site(row))

    return [
        Column(
            "day", say("SearchColumns", "Date"), lambda row: row.day, 112, 100, sort_key="day",
            priority=2,
        ),
        Column("query", SEARCH["clean"].words, query, 210, 150, sort_key="query", identity=True),
        Column(
            "hits", SEARCH["hits"].words, lambda row: row.hits, 100, 84, right=True,
            sort_key="hits", priority=0, unknown=FOUND_NAMES[HitsJudged.UNKNOWN], field="hits",
        ),
        Column("verdict", SEARCH["verdict"].words, _verdict, 160, 150, priority=1, field="verdict"),
        Column(
            "saved", say("SearchColumns", "Suppliers"), lambda row: row.saved, 104, 92,
            right=True, sort_key="saved", priority=3,
        ),
        Column("market", say("SearchColumns", "Site"), site, 150, 110, priority=4, muted=True),
        Column(
            "filters", SEARCH["supplier_status"].words, _filters, 170, 120, priority=5, muted=True,
        ),
        Column("need", NEED.words, lambda row: row.need, 160, 110, priority=6, muted=True),
    ]  # fmt: skip


def _query(row: SearchRow, site: str) -> TableCell:
    """The query, under it its unusual site and what it is saved as, else was narrowed by."""
    second = row.saved_as or (_filters(row) if row.filters.values() else "")
    return TableCell(
        row.clean, second=" \N{MIDDLE DOT} ".join(filter(None, (site, second))), bold=True
    )


def _filters(row: SearchRow) -> str:
    parts = [
        said(FILTER_NAMES[name]) if name in STATUSES else f"{said(FILTER_NAMES[name])}: {text}"
        for name, text in row.filters.values().items()
        if name != "country"
    ]
    return ", ".join([*_country(row.country), *parts]) or said(say("SearchColumns", "None"))


def _country(code: str) -> tuple[str, ...]:
    """The country's name: Babel, which knows it, is imported for those that have one."""
    if not code:
        return ()
    from sourcing_app.services.registration.countries import country_name

    language = {"ru": "ru", "zh": "zh_CN"}.get(QLocale().name()[:2], "en")
    return (country_name(code, language),)


def _verdict(row: SearchRow) -> PillText:
    """The buyer's own, else what the number of results means; one that waits has neither."""
    if row.verdict is not None:
        return PillText(said(VERDICT_NAMES[row.verdict]), *_OWN[row.verdict])
    if row.queued and row.hits is None:
        return PillText(said(SEARCH["queued"].words), "clock")
    return PillText(said(FOUND_NAMES[row.found]), *_FOUND[row.found])


_FOUND = {
    HitsJudged.UNKNOWN: ("clock", Tone.NEUTRAL),
    HitsJudged.NOTHING: ("stop", Tone.DANGER),
    HitsJudged.FEW: ("warn", Tone.WARN),
    HitsJudged.GOOD: ("check", Tone.OK),
    HitsJudged.MANY: ("warn", Tone.WARN),
}
_OWN = {
    SearchVerdict.USEFUL: ("check", Tone.OK),
    SearchVerdict.PARTLY: ("warn", Tone.WARN),
    SearchVerdict.USELESS: ("stop", Tone.DANGER),
}
