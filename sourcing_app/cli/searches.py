"""Commands for product searches: query, log-search."""

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from decimal import Decimal
from functools import partial
from typing import Any

from sourcing_app.cli.arguments import assigned, set_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status, finding_document
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.records.search import SEARCH
from sourcing_app.domain.search.check import check_query, with_excluded
from sourcing_app.domain.search.elsewhere import on_market
from sourcing_app.domain.search.market import Filters, market_named, parse_markets, search_address
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.services.needs.rows import need_named
from sourcing_app.services.searches.search import read_vocabulary

_TEXTS = ("colour", "size")
_NARROWING = (*_TEXTS, "most_moq", "least_price", "most_price")


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("query", "Check and clean a product search.", _arguments, _query)
    commands.add("log-search", "Keep a search that was made.", _log_arguments, _log)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help="the search as typed")
    parser.add_argument(
        "--exclude", metavar="WORD", action="append", default=[], help="a word to leave out"
    )
    parser.add_argument("--market", metavar="NAME", default="alibaba", help="where to search")
    parser.add_argument("--everywhere", action="store_true", help="its address on every market")


def _log_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help="the search as typed")
    parser.add_argument("--market", metavar="NAME", default="", help="where it was made")
    parser.add_argument(
        "--country", metavar="CC", default="", help="the suppliers' country: CN or its name"
    )
    parser.add_argument("--hits", metavar="N", help="how many results the site showed")
    parser.add_argument("--need", metavar="NEED", default="", help="which need it was made for")
    parser.add_argument("--queue", action="store_true", help="it waits to be opened")
    set_argument(parser, [SEARCH[name] for name in _NARROWING])


def _log(options: Namespace, context: Context) -> Output:
    narrowed = _narrowed(assigned(options))
    with context.desk() as desk:
        report = desk.searches.check(options.text, options.market)
        country = options.country or (report.countries[0] if report.countries else "")
        need = {"need_id": need_named(desk.reader, options.need)} if options.need else {}
        key = desk.searches.log(
            options.text,
            report.clean,
            market=options.market,
            filters=Filters(country, **narrowed),
            hits=_hits(options.hits),
            day=context.today,
            queued=options.queue,
            **need,
        )
    return Output({"search": key, "clean": report.clean}, [f"Kept the search {report.clean}"])


def _narrowed(given: Mapping[str, str]) -> dict[str, Any]:
    """Filters as typed; raises Invalid naming one that is none."""
    unknown = next((name for name in given if name not in _NARROWING), None)
    if unknown is not None:
        raise Invalid({unknown: say("SearchCommand", "A search is not narrowed by this.")})
    return {name: text if name in _TEXTS else _number(name, text) for name, text in given.items()}


def _number(name: str, text: str) -> Decimal:
    try:
        return parse_decimal(text)
    except Rejected as error:
        raise Invalid({name: error.sentence}) from None


def _hits(text: str | None) -> int | None:
    return None if text is None else int(parse_decimal(text, places=0, counts=True))


def _query(options: Namespace, context: Context) -> Output:
    markets = parse_markets((context.resources / "markets.json").read_text(encoding="utf-8"))
    market = market_named(markets, options.market)
    check = partial(
        check_query,
        latin_only=market.latin_only,
        vocabulary=read_vocabulary(context.resources),
        limits=context.limits(options),
    )
    report = check(options.text)
    excluded = tuple(options.exclude)
    queries = [with_excluded(query, excluded) for query in report.queries]
    clean = queries[0] if queries else ""
    url = None
    if report.blocked is None and check(clean).blocked is None:
        country = report.countries[0] if report.countries else ""
        url = search_address(market, clean, Filters(country))
    document = {
        "clean": clean,
        "queries": queries,
        "findings": [finding_document(finding) for finding in report.findings],
        "words": report.words,
        "countries": report.countries,
        "colours": report.colours,
        "sizes": report.sizes,
        "url": url,
    }
    lines = [f"{finding.rule}: {finding.sentence}" for finding in report.findings]
    lines += [f"Search for: {query}" for query in queries]
    lines += [url] if url else []
    if options.everywhere:
        country = report.countries[0] if report.countries else ""
        words = read_vocabulary(context.resources)
        found = [on_market(each, clean, Filters(country), words) for each in markets]
        document["markets"] = {
            each.market.name: {"query": each.query, "url": each.address or None} for each in found
        }
        lines += [f"{each.market.title}: {each.address or each.reason}" for each in found]
    return Output(document, lines, Status.FINDINGS if report.findings else Status.DONE)
