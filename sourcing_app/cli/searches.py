"""Commands for product searches: query, log-search."""

from argparse import ArgumentParser, Namespace
from functools import partial

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status, finding_document
from sourcing_app.domain.search.check import check_query, with_excluded
from sourcing_app.domain.search.market import Filters, market_named, parse_markets, search_address
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.services.searches.search import read_vocabulary


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


def _log_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help="the search as typed")
    parser.add_argument("--market", metavar="NAME", default="", help="where it was made")
    parser.add_argument(
        "--country", metavar="CC", default="", help="the suppliers' country: CN or its name"
    )
    parser.add_argument("--hits", metavar="N", help="how many results the site showed")


def _log(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        report = desk.searches.check(options.text, options.market)
        filters = Filters(options.country or (report.countries[0] if report.countries else ""))
        key = desk.searches.log(
            options.text,
            report.clean,
            market=options.market,
            filters=filters,
            hits=_hits(options.hits),
            day=context.today,
        )
    return Output({"search": key, "clean": report.clean}, [f"Kept the search {report.clean}"])


def _hits(text: str | None) -> int | None:
    return None if text is None else int(parse_decimal(text, places=0, counts=True))


def _query(options: Namespace, context: Context) -> Output:
    markets = parse_markets((context.resources / "markets.json").read_text(encoding="utf-8"))
    market = market_named(markets, options.market)
    check = partial(
        check_query,
        latin_only=market.latin_only,
        vocabulary=read_vocabulary(context.resources),
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
    return Output(document, lines, Status.FINDINGS if report.findings else Status.DONE)
