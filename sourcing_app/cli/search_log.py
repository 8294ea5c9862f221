"""Commands for the log of searches and for own search terms."""

from argparse import ArgumentParser, Namespace
from functools import partial

from sourcing_app.cli.arguments import (
    IN_BIN,
    assigned,
    refuse_beside,
    set_argument,
    typed_values,
)
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.lists import document_of, listed, narrowing
from sourcing_app.cli.output import Output
from sourcing_app.domain.records.search import SEARCH, TERM
from sourcing_app.domain.search.needs import RELATION_NAMES
from sourcing_app.services.desk import Desk
from sourcing_app.services.searches.rows import SearchRow, SearchRows, search_named

NOTED = ("hits", "verdict", "saved_as", "queued", "note")
"""What is noted of a search that was made; the rest of it is its address."""

_VIEWS = ("all", "queued", "saved", "nothing", "bin")
_LIST = PrintedList(SearchRows, ("id", "day", "market", "clean", "hits", "saved_as"), _VIEWS)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("searches", "List the searches that were made.", narrowing, partial(listed, _LIST))
    commands.add("search", "Show or change a search in the log.", _arguments, _search)
    commands.add("terms", "Show other words for a product.", _terms_arguments, _terms)
    commands.add("add-term", "Add an own search term.", _add_arguments, _add)
    commands.lists["searches"] = _LIST


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("search", metavar="SEARCH", help="id, or the name it is saved under")
    set_argument(parser, [SEARCH[name] for name in NOTED])
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--opened", action="store_true", help="it waits no longer to be opened")
    where.add_argument("--bin", action="store_true", help="move it to the Bin")
    where.add_argument("--restore", action="store_true", help="take it out of the Bin")


def _search(options: Namespace, context: Context) -> Output:
    for alone in ("bin", "restore", "opened"):
        refuse_beside(options, alone, "set")
    values = typed_values(SEARCH, assigned(options), context.today)
    changes = bool(values or options.bin or options.restore or options.opened)
    with context.desk(read_only=not changes) as desk:
        key = search_named(desk.reader, options.search)
        kept = desk.searches.kept
        if values:
            kept.change(key, context.today, **values)
        if options.opened:
            kept.opened([key], context.today)
        if options.bin:
            kept.bin([key])
        if options.restore:
            kept.restore([key])
        (row,) = SearchRows(desk.reader).page([key])
        return Output(document_of(row), _lines(row))


def _lines(row: SearchRow) -> list[str]:
    noted = ((name, getattr(row, name)) for name in NOTED)
    lines = [f"{SEARCH[name].words}: {value}" for name, value in noted if value not in (None, "")]
    about = [f"For the need: {row.need}"] if row.need else []
    return [f"{row.id}. {row.clean}", row.url, *lines, *about, *([IN_BIN] if row.binned else [])]


def _terms_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "query", metavar="TEXT", nargs="?", default="", help="a product, in English"
    )
    parser.add_argument("--remove", metavar="N", type=int, help="take an own term out of the list")


def _terms(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=options.remove is None) as desk:
        if options.remove is not None:
            desk.searches.terms.remove(options.remove)
        return _shown(desk, options.query)


def _add_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, TERM, required=True)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.searches.terms import TermFields

    values = typed_values(TERM, assigned(options), context.today)
    fields = TermFields.checked(**values)
    with context.desk() as desk:
        desk.searches.terms.add(fields)
        return _shown(desk, fields.term)


def _shown(desk: Desk, query: str) -> Output:
    """Ideas for the query, and the buyer's own terms."""
    ideas, own = desk.searches.ideas(query), desk.searches.own_terms()
    words = {"same": ideas.same, "wider": ideas.wider, "narrower": ideas.narrower}
    headings = [{"code": each.code, "words": each.words} for each in ideas.headings]
    lines = [f"{name}: {', '.join(found)}" for name, found in words.items() if found]
    lines += [f"HS {each.code}: {each.words}" for each in ideas.headings]
    lines += [f"{row.id}. {row.term} ({RELATION_NAMES[row.relation]}: {row.other})" for row in own]
    document = {**words, "headings": headings, "own": [document_of(row) for row in own]}
    return Output(document, lines or ["Nothing found."])
