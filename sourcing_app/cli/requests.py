"""Commands for buying requests: requests, add-request, request, post-request, offer, close."""

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
from sourcing_app.cli.output import Output, finding_document
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.records.needs import REQUEST
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.search.requests import STANDING_NAMES
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.desk import Desk
from sourcing_app.services.needs.rows import need_named
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.requests.rows import (
    STEPS,
    TYPED,
    RequestRows,
    read_request,
    request_named,
)

_LIST = PrintedList(
    RequestRows,
    ("id", "title", "standing", "posted_on", "expires_on", "offers"),
    ("open", "closed", "all", "bin"),
)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("requests", "List the buying requests.", narrowing, partial(listed, _LIST))
    commands.add("add-request", "Write a buying request.", _add_arguments, _add)
    commands.add("request", "Show or change a buying request.", _arguments, _request)
    commands.add("post-request", "Note that a request was posted.", _post_arguments, _post)
    commands.add("offer", "Keep an offer: its supplier and quote.", _offer_arguments, _offer)
    commands.add("close-request", "Close a buying request.", _which, _close)
    commands.lists["requests"] = _LIST


def _which(parser: ArgumentParser) -> None:
    parser.add_argument("request", metavar="REQUEST", help="id or title")


def _add_arguments(parser: ArgumentParser) -> None:
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--need", metavar="NEED", help="fill it in from this need: id or product")
    source.add_argument("--search", metavar="ID", type=int, help="fill it in from this search")
    set_argument(parser, REQUEST, *STEPS)


def _add(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.requests.records import RequestFields

    values = typed_values(REQUEST, assigned(options), context.today)
    _refuse_steps(values)
    with context.desk() as desk:
        if options.need is not None:
            fields = desk.requests.texts.for_need(
                need_named(desk.reader, options.need), context.today
            )
        elif options.search is not None:
            fields = desk.requests.texts.for_search(options.search, context.today)
        else:
            fields = RequestFields.checked(**values)
        fields = fields.changed(**fields.parted(values))
        if "text" not in values:
            fields = desk.requests.texts.written(fields, context.today)
        return _shown(desk, desk.requests.add(fields, context.today), context)


def _arguments(parser: ArgumentParser) -> None:
    _which(parser)
    set_argument(parser, REQUEST, *STEPS)
    parser.add_argument("--write", action="store_true", help="make its text anew from its fields")
    parser.add_argument(
        "--looked", action="store_true", help="offers were looked for on the site today"
    )
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--bin", action="store_true", help="move it to the Bin")
    where.add_argument("--restore", action="store_true", help="take it out of the Bin")


def _request(options: Namespace, context: Context) -> Output:
    for alone in ("bin", "restore"):
        refuse_beside(options, alone, "set", "write", "looked")
    values = typed_values(REQUEST, assigned(options), context.today)
    _refuse_steps(values)
    deeds = ("write", "looked", "bin", "restore")
    changes = bool(values) or any(getattr(options, name) for name in deeds)
    with context.desk(read_only=not changes) as desk:
        key, requests = request_named(desk.reader, options.request), desk.requests
        if values:
            requests.change(key, context.today, **values)
        if options.write:
            requests.write_text(key, context.today)
        if options.looked:
            requests.looked(key, context.today)
        if options.bin:
            requests.bin([key])
        if options.restore:
            requests.restore([key])
        return _shown(desk, key, context)


def _post_arguments(parser: ArgumentParser) -> None:
    _which(parser)
    parser.add_argument("--date", metavar="D", default="today", help="when; default: today")
    parser.add_argument("--expires", metavar="D", help="its last day; default: 30 days later")
    parser.add_argument("--url", metavar="URL", default="", help="its page on the site")


def _post(options: Namespace, context: Context) -> Output:
    today = context.today
    ends = parse_day(options.expires, today) if options.expires else None
    with context.desk() as desk:
        key = request_named(desk.reader, options.request)
        posted = parse_day(options.date, today)
        desk.requests.post(key, posted, today, ends, options.url)
        return _shown(desk, key, context)


def _offer_arguments(parser: ArgumentParser) -> None:
    _which(parser)
    parser.add_argument(
        "--supplier", required=True, metavar="WHO", help="id or name; a new name is a new supplier"
    )
    parser.add_argument("--store", metavar="URL", default="", help="the new supplier's page")
    parser.add_argument("--breaks", required=True, metavar="QTY:PRICE;...")
    set_argument(parser, QUOTE, "state")


def _offer(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.requests.records import RequestOffer

    values = typed_values(QUOTE, assigned(options), context.today)
    about = {"store_url": options.store} if options.store else {}
    with context.desk() as desk:
        key = request_named(desk.reader, options.request)
        offer = RequestOffer(options.supplier, options.breaks, values, about)
        quote = desk.requests.offer(key, offer, context.today)
        (row,) = QuoteRows(desk.reader, lambda: context.today).page([quote])
    warnings = [str(finding.sentence) for finding in row.findings]
    document = {
        "request": key,
        "quote": quote,
        "supplier": row.supplier_id,
        "name": row.supplier,
        "warnings": warnings,
    }
    return Output(document, [f"Quote {quote} of {row.supplier} for {row.product}", *warnings])


def _close(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        key = request_named(desk.reader, options.request)
        desk.requests.close(key, context.today)
        return _shown(desk, key, context)


def _refuse_steps(values: dict[str, object]) -> None:
    """Raise Rejected for what only a step of its own sets: it would not be true by being said."""
    for name in STEPS:
        if name in values:
            raise Rejected(
                say(
                    "RequestCommand",
                    "{field} follows from what you do: post-request, request --looked, "
                    "close-request",
                ).put(field=REQUEST[name].words)
            )


def _shown(desk: Desk, key: int, context: Context) -> Output:
    row = read_request(desk.reader, key, context.today)
    findings = desk.requests.texts.findings(row.text)
    values = {name: getattr(row, name) for name in TYPED if name != "text"}
    lines = [f"{row.title}: {STANDING_NAMES[row.standing]}"]
    lines += [f"{REQUEST[name].words}: {value}" for name, value in values.items() if value]
    lines += [f"Offers {row.offers}, undecided {row.undecided}", f"Page {row.page or '-'}"]
    lines += ["", row.text] if row.text else []
    lines += [f"{finding.rule}: {finding.sentence}" for finding in findings]
    document = {
        "request": key,
        **document_of(row),
        "page": row.page,
        "findings": [finding_document(finding) for finding in findings],
    }
    return Output(document, [*lines, *([IN_BIN] if row.binned else [])])
