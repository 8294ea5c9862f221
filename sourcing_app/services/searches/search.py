"""What a person does with a product search, light enough for every keystroke."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.check import (
    TOO_LONG,
    QueryReport,
    check_query,
    with_excluded,
)
from sourcing_app.domain.search.elsewhere import MarketSearch, on_market
from sourcing_app.domain.search.market import (
    NO_FILTERS,
    Filters,
    Market,
    market_named,
    parse_markets,
    search_address,
)
from sourcing_app.domain.search.thesaurus import Ideas, Relation, Thesaurus
from sourcing_app.domain.search.variants import Variant, variants
from sourcing_app.domain.search.vocabulary import Vocabulary
from sourcing_app.domain.values.text import QUERY_CAP
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.queries.searches import last_hits, queued, without_hits, without_results
from sourcing_app.store.queries.settings import site_addresses

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile
    from sourcing_app.services.searches.rows import SearchRow, TermRow
    from sourcing_app.services.searches.terms import OwnTerms
    from sourcing_app.services.searches.writes import SearchLog

_OF_FILTERS = ("colour", "size", "most_moq", "least_price", "most_price")
"""The filters that have a column of their own in the log."""


def read_vocabulary(resources: Path, *more: str) -> Vocabulary:
    """
    The table of product words that the program carries.

    `more` are the file names of tables to know, too; where both name a word, the products count.
    """
    texts = [(resources / name).read_text(encoding="utf-8") for name in (*more, "search_words.tsv")]
    heading, rows = texts[0].split("\n", maxsplit=1)
    others = (text.split("\n", maxsplit=1)[1] for text in texts[1:])
    return Vocabulary("\n".join((heading, "".join((rows, *others)))))


def read_thesaurus(resources: Path, own: Iterable[Relation] = ()) -> Thesaurus:
    """The terms that the program carries, and these own ones."""
    names = ("search_terms.tsv", "hs_headings.tsv")
    terms, headings = ((resources / name).read_text(encoding="utf-8") for name in names)
    return Thesaurus(terms, headings, own)


class Searches:
    """Checks queries, builds their addresses, and keeps the log."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file
        self._thesaurus: tuple[tuple[Relation, ...], Thesaurus] | None = None

    @property
    def markets(self) -> tuple[Market, ...]:
        """The marketplaces there are, the usual one first, each with the address in use."""
        own = {row["site"]: row["url"] for row in site_addresses(self._file.reader)}
        shipped = self.shipped_markets
        return tuple(replace(each, search=own.get(each.name, each.search)) for each in shipped)

    @cached_property
    def shipped_markets(self) -> tuple[Market, ...]:
        """The marketplaces as the program carries them."""
        path = self._file.resources / "markets.json"
        return parse_markets(path.read_text(encoding="utf-8"))

    def market(self, name: str = "") -> Market:
        """The market of this name, or the usual one; raises Rejected."""
        return market_named(self.markets, name) if name else self.markets[0]

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What buyers call their products, and what the sites call them."""
        return read_vocabulary(self._file.resources)

    def check(self, text: str, market: str = "") -> QueryReport:
        """Check a query the way this market needs it; raises Rejected for an unknown market."""
        latin_only = self.market(market).latin_only
        limits = read_limits(self._file.reader)
        return check_query(text, latin_only=latin_only, vocabulary=self.vocabulary, limits=limits)

    def other_queries(self, text: str, query: str, market: str = "") -> tuple[Variant, ...]:
        """What to try in place of a query that found nothing; none that failed there before."""
        site = self.market(market)
        failed = (query, *without_results(self._file.reader, site.name))
        return variants(
            text,
            failed,
            latin_only=site.latin_only,
            vocabulary=self.vocabulary,
            thesaurus=self.thesaurus,
            limits=read_limits(self._file.reader),
        )

    @property
    def thesaurus(self) -> Thesaurus:
        """Other words for products: the program's, and the buyer's own."""
        own = tuple(Relation(row.term, row.relation, row.other) for row in self.own_terms())
        if self._thesaurus is None or self._thesaurus[0] != own:
            self._thesaurus = own, read_thesaurus(self._file.resources, own)
        return self._thesaurus[1]

    def ideas(self, query: str) -> Ideas:
        """Other words for the product of a query, and headings of the tariff."""
        return self.thesaurus.ideas(query)

    def own_terms(self) -> "list[TermRow]":
        """The buyer's own search terms, by term."""
        from sourcing_app.services.searches.rows import read_terms

        return read_terms(self._file.reader)

    @cached_property
    def terms(self) -> "OwnTerms":
        """What changes the buyer's own search terms."""
        from sourcing_app.services.searches.terms import OwnTerms

        return OwnTerms(self._file)

    def address(self, query: str, market: str = "", filters: Filters = NO_FILTERS) -> str:
        """
        Return the https address that searches for the query.

        Raises Rejected where only a person can put the query right, and says what is wrong.
        """
        report = self.check(query, market)
        if report.blocked is not None:
            raise Rejected(report.blocked)
        return search_address(self.market(market), query, filters)

    def elsewhere(self, query: str, filters: Filters = NO_FILTERS) -> tuple[MarketSearch, ...]:
        """The same query on every market, with the results that were last noted there."""
        asked = (on_market(each, query, filters, self.vocabulary) for each in self.markets)
        return tuple(map(self._with_hits, asked))

    def _with_hits(self, search: MarketSearch) -> MarketSearch:
        noted = last_hits(self._file.reader, search.market.name, search.query)
        return search if noted is None else replace(search, hits=noted[0], noted_on=noted[1])

    def log(
        self,
        text: str,
        query: str,
        *,
        market: str = "",
        filters: Filters = NO_FILTERS,
        day: date,
        **more: Any,
    ) -> int:
        """
        Log a search; returns its id. Raises Rejected or Invalid.

        The country of the filters may be a code or a name; one that is none is Rejected. `more`
        are other fields: `hits`, the `need_id` it is for, whether it is `queued`. The same search
        again on the same day, its results not noted yet, is the one in the log.
        """
        from sourcing_app.store.countries import code_of

        filters = replace(filters, country=code_of(filters.country))
        url = self.address(query, market, filters)
        values = {
            "day": day,
            "text": text[:QUERY_CAP],
            "clean": query,
            "market": self.market(market).name,
            "country": filters.country,
            "supplier_status": ",".join(filters.chosen()),
            **{name: getattr(filters, name) for name in _OF_FILTERS},
            "url": url,
            "queued": False,
            **more,
        }
        known = without_hits(self._file.reader, url, day)
        return self.kept.add(values, known if more.get("hits") is None else None)

    @cached_property
    def kept(self) -> "SearchLog":
        """What changes the searches that are in the log."""
        from sourcing_app.services.searches.writes import SearchLog

        return SearchLog(self._file)

    def queued(self) -> "list[SearchRow]":
        """The searches that wait to be opened, the oldest first."""
        from sourcing_app.services.searches.rows import SearchRows

        return SearchRows(self._file.reader).page(queued(self._file.reader))

    def logged(self, search_id: int | None) -> "SearchRow | None":
        """The search of this id; None where it is not, or no longer, in the log."""
        from sourcing_app.services.searches.rows import SearchRows

        found = SearchRows(self._file.reader).page([search_id]) if search_id is not None else []
        return found[0] if found else None

    def note_hits(self, search_id: int, hits: int | None) -> None:
        """Record how many results the site showed; None clears it. Raises AppError."""
        self.kept.set_hits(search_id, hits)


def query_with(report: QueryReport, excluded: tuple[str, ...], *, as_typed: bool = False) -> str:
    """Return what is searched for: the cleaned query or the typed one, with words to exclude."""
    typed = " ".join(report.text[:QUERY_CAP].split())
    query = with_excluded(typed if as_typed else report.clean, excluded)
    if len(query) > QUERY_CAP:
        raise Rejected(TOO_LONG)
    return query
