"""Commands for quotes: price, add-quote, list quotes."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import assigned, set_argument, typed_values
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.output import Output
from sourcing_app.cli.streams import tell
from sourcing_app.domain.quotes.ladder import read_ladder
from sourcing_app.domain.quotes.price_breaks import Price, price_at
from sourcing_app.domain.quotes.price_text import checked_breaks, parse_quantity
from sourcing_app.domain.records.parts import remarks
from sourcing_app.domain.records.quotes import QUOTE
from sourcing_app.domain.values.units import same_unit
from sourcing_app.services.inquiries.facts import inquiry_id_of
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.registration.countries import currency_named


def register(commands: Commands) -> None:
    """Add the commands of this module, and its list."""
    commands.add("price", "Price a quantity from price breaks.", _price_arguments, _price)
    commands.add("add-quote", "Enter a supplier's reply.", _add_arguments, _add)
    shown = ("id", "supplier", "product", "state", "currency", "unit", "valid_until")
    commands.lists["quotes"] = PrintedList(QuoteRows, shown)


def _price_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--breaks", required=True, metavar="QTY:PRICE;...")
    parser.add_argument("--qty", required=True, metavar="N")
    parser.add_argument("--currency", default="", metavar="CODE", help="default: USD")


def _price(options: Namespace, context: Context) -> Output:  # noqa: ARG001 - needs no file
    ladder = read_ladder(options.breaks)
    breaks = checked_breaks(ladder.breaks)
    quantity = parse_quantity(options.qty)
    currency = currency_named(options.currency or ladder.said().get("currency", "USD"))
    ladder.refuse_others(currency, ladder.unit)
    found = price_at(breaks, quantity, currency)
    least = breaks[0].min_quantity
    known = found if isinstance(found, Price) else None
    document = {
        "unit_price": known.unit_price if known else None,
        "total": known.total.amount if known else None,
        "currency": currency,
        "below_moq": known is None,
        "moq": least,
    }
    if known is None:
        return Output(document, [f"{quantity:,f} is below the MOQ of {least:,f}: no price."])
    by_piece = not ladder.unit or same_unit(ladder.unit, "pcs")
    per = "each" if by_piece else f"per {ladder.unit}"
    return Output(document, [f"{known.unit_price:f} {per}, together {known.total}"])


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--supplier", required=True, type=int, metavar="ID")
    parser.add_argument("--inquiry", default="", metavar="N", help="the inquiry it answers")
    parser.add_argument("--breaks", required=True, metavar="QTY:PRICE;...")
    set_argument(parser, QUOTE, "state")


def _add(options: Namespace, context: Context) -> Output:
    given = assigned(options)
    values = typed_values(QUOTE, given, context.today)
    with context.desk() as desk:
        inquiry = inquiry_id_of(desk.reader, options.inquiry) if options.inquiry else None
        key = desk.quotes.enter(options.supplier, options.breaks, context.today, inquiry, **values)
        rows = QuoteRows(desk.reader, lambda: context.today)
        (row,), apart = rows.page([key]), rows.left_out()
    told = [str(row.caution.sentence)] if row.caution else []
    told += [str(note) for note in remarks(QUOTE, given)]
    warnings = told + [str(finding.sentence) for finding in row.findings]
    warnings += [str(apart[key])] if key in apart else []
    for warning in told:
        tell(f"{row.supplier}: {warning}")
    document = {
        "quote": key,
        "supplier": row.supplier,
        "product": row.product,
        "state": row.state,
        "warnings": warnings,
    }
    lines = [f"Quote {key} of {row.supplier} for {row.product}", *warnings]
    return Output(document, lines)
