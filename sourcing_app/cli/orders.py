"""Commands for orders and their progress: add-order, list orders, sample, inspect and more."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from sourcing_app.cli.arguments import (
    amount_in,
    assigned,
    order_argument,
    profile_argument,
    quantity_in,
    set_argument,
    typed_values,
)
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.order_output import line_document, order_output, schedule_line, str_amount
from sourcing_app.cli.output import Output
from sourcing_app.cli.streams import tell
from sourcing_app.domain.attachments import OF_AN_ORDER, AttachmentKind
from sourcing_app.domain.orders.inspected import Inspected
from sourcing_app.domain.orders.ordering import Occasion
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.domain.orders.terms import deposit_findings
from sourcing_app.domain.payments.plan import PRESETS, PaymentPlan, agreed_share, expand
from sourcing_app.domain.payments.schedule import checked_total
from sourcing_app.domain.records.goods import INSPECTION
from sourcing_app.domain.values.days import parse_day
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.drafts import doubts, quote_terms
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.registration.countries import currency_named
from sourcing_app.services.registration.rows import profile_named

_TERMS = f"shares, {', '.join(PRESETS)}, or parts: 500 order (tooling); 30%% order; balance bl+30"
KINDS = tuple(kind.value for kind in OF_AN_ORDER)
SAMPLED = [
    INSPECTION[name]
    for name in (
        "kind", "lot", "level", "aql_critical", "aql_major", "aql_minor", "found_critical",
        "found_major", "found_minor", "cost", "cartons_total", "decision", "decision_note",
    )
]  # fmt: skip
"""How the lot was looked at, and what was found and decided."""
DECISIONS = {
    "order": SampleState.ORDERED,
    "receive": SampleState.RECEIVED,
    "approve": SampleState.APPROVED,
    "reject": SampleState.REJECTED,
}


def register(commands: Commands) -> None:
    """Add the commands of this module, and its list."""
    commands.add("schedule", "Split a total by payment terms.", _schedule_arguments, _schedule)
    commands.add("add-order", "Make an order from a quote.", _add_arguments, _add)
    commands.add("address", "Change where an order goes.", _address_arguments, _address)
    commands.add("order", "Show an order and its next gate.", order_argument, _show)
    commands.add("change-order", "Change total, terms and day.", _change_arguments, _change)
    commands.add("sample", "Record what became of the sample.", _sample_arguments, _sample)
    commands.add("attach", "Keep a file with an order.", _attach_arguments, _attach)
    commands.add("waive", "Waive a condition with a reason.", _waive_arguments, _waive)
    commands.add("ready", "Record the supplier's ready notice.", _ready_arguments, _ready)
    commands.add("inspect", "Record an inspection.", _inspect_arguments, _inspect)
    commands.add("add-photos", "Add photos of cartons.", _photos_arguments, _add_photos)
    shown = ("number", "supplier", "product", "currency", "total", "stage")
    commands.lists["orders"] = PrintedList(OrderRows, shown, (*OrderRows.listing.views,))


def _schedule_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--total", required=True, metavar="T")
    parser.add_argument("--currency", required=True, metavar="C")
    parser.add_argument("--terms", required=True, metavar='"30/70"', help=_TERMS)
    parser.add_argument("--after-shipment", action="store_true")


def _schedule(options: Namespace, context: Context) -> Output:
    currency = currency_named(options.currency)
    total = checked_total(amount_in(options.total, currency), currency)
    plan = PaymentPlan.parse(options.terms, after_shipment=options.after_shipment)
    lines = expand(total, plan)
    warned = deposit_findings(agreed_share(lines, total), str(plan), context.limits(options))
    findings = [str(finding.sentence) for finding in warned]
    document = {
        "lines": [line_document(line) for line in lines],
        "total": str_amount(total),
        "currency": currency,
        "terms": str(plan),
        "findings": findings,
    }
    told = [schedule_line(line) for line in lines]
    return Output(document, [*told, *findings])


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--quote", required=True, type=int, metavar="ID")
    parser.add_argument("--qty", required=True, metavar="N")
    parser.add_argument("--terms", default="", metavar="30/70", help="default: the quote's own")
    profile_argument(parser)
    parser.add_argument("--address", metavar="TEXT", help="default: your own of the profile")
    parser.add_argument("--date", default="today", metavar="DAY", help="when it was ordered")
    parser.add_argument(
        "--again", action="store_true", help="though the quote has an order already"
    )


def _add(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        whose = profile_named(desk.reader, options.profile) if options.profile else None
        occasion = Occasion(parse_day(options.date, context.today), options.again, whose)
        quote = quote_terms(desk.reader, options.quote)
        quantity = quantity_in(options.qty, quote.unit)
        order = desk.orders.add(
            options.quote, quantity, options.terms, context.today, options.address, occasion
        )
        whose = order_state(desk.reader, order, context.today).profile_id
        for finding in doubts(desk.reader, quote, whose):
            tell(finding.sentence)
        return order_output(desk, order, context)


def _changed(options: Namespace, context: Context, change: Callable[[Desk, int], None]) -> Output:
    """Do `change` to the order the options name, and show it as it is then."""
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        change(desk, order)
        return order_output(desk, order, context)


def _address_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("address", metavar="TEXT", help="where the goods go")
    profile_argument(parser)


def _address(options: Namespace, context: Context) -> Output:
    def change(desk: Desk, order: int) -> None:
        whose = profile_named(desk.reader, options.profile) if options.profile else None
        desk.orders.change_address(order, options.address, context.today, profile_id=whose)

    return _changed(options, context, change)


def _show(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return order_output(desk, order_id_of(desk.reader, options.order), context)


def _change_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--total", metavar="T", help="moves what is not paid yet")
    parser.add_argument("--terms", metavar='"30/70"', help="until something is paid")
    parser.add_argument("--date", metavar="DAY", help="when it was ordered, before any payment")


def _change(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.records import OrderPlan

    total = None if options.total is None else amount_in(options.total, None)
    day = None if options.date is None else parse_day(options.date, context.today)
    wanted = OrderPlan(total, options.terms, day)

    def change(desk: Desk, order: int) -> None:
        desk.orders.change_plan(order, wanted, context.today)

    return _changed(options, context, change)


def _sample_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("decision", choices=tuple(DECISIONS))
    parser.add_argument("--date", default="today")


def _sample(options: Namespace, context: Context) -> Output:
    day = parse_day(options.date, context.today)

    def change(desk: Desk, order: int) -> None:
        desk.orders.sample(order, DECISIONS[options.decision], day, context.today)

    return _changed(options, context, change)


def _attach_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--kind", required=True, choices=KINDS)
    parser.add_argument("source", metavar="FILE", type=Path)


def _attach(options: Namespace, context: Context) -> Output:
    def change(desk: Desk, order: int) -> None:
        desk.orders.attach(order, AttachmentKind(options.kind), options.source, context.today)
        warn_of_size(desk)

    return _changed(options, context, change)


def _waive_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--gate", required=True, metavar="G3")
    parser.add_argument("--fact", required=True, metavar="sample")
    parser.add_argument("--reason", required=True, help="15 characters or more")


def _waive(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.records import WaiverFields

    fields = WaiverFields.checked(reason=options.reason)

    def change(desk: Desk, order: int) -> None:
        desk.orders.waive(order, options.gate.upper(), options.fact, fields, context.today)

    return _changed(options, context, change)


def _ready_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--date", default="today")


def _ready(options: Namespace, context: Context) -> Output:
    day = parse_day(options.date, context.today)

    def change(desk: Desk, order: int) -> None:
        desk.orders.ready(order, day, context.today)

    return _changed(options, context, change)


def _inspect_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--date", default="today")
    parser.add_argument("--inspector", required=True, metavar="NAME")
    parser.add_argument("--cartons", type=int, metavar="N", help="how many were opened")
    result = parser.add_mutually_exclusive_group(required=True)
    result.add_argument("--passed", dest="passed", action="store_true")
    result.add_argument("--failed", dest="passed", action="store_false")
    parser.add_argument("--photo", action="append", default=[], type=Path, metavar="FILE")
    parser.add_argument("--note", default="")
    set_argument(parser, SAMPLED)


def _inspect(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.records import InspectionFields

    fields = InspectionFields.checked(
        inspected_on=parse_day(options.date, context.today),
        inspector=options.inspector,
        cartons_opened=options.cartons,
        passed=options.passed,
        note=options.note,
        **typed_values(INSPECTION, assigned(options), context.today),
    )

    def change(desk: Desk, order: int) -> None:
        _remark(desk, desk.orders.inspect(order, fields, options.photo, context.today))

    return _changed(options, context, change)


def _photos_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("photos", metavar="FILE", nargs="+", type=Path)


def _add_photos(options: Namespace, context: Context) -> Output:
    def change(desk: Desk, order: int) -> None:
        _remark(desk, desk.orders.add_photos(order, options.photos, context.today))

    return _changed(options, context, change)


def _remark(desk: Desk, inspected: Inspected) -> None:
    for remark in inspected.remarks:
        tell(remark)
    warn_of_size(desk)
