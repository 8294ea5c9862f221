"""Commands for ways to pay: their cost for an amount, the user's figures, the platform's order."""

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from sourcing_app.cli.arguments import (
    amount_in,
    assigned,
    order_argument,
    set_argument,
    typed_values,
)
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.order_output import str_amount
from sourcing_app.cli.output import Output
from sourcing_app.domain.gates.person import PERSON_CHECKS, TICKED, person_checks
from sourcing_app.domain.orders.agreed import PLATFORM_NAMES
from sourcing_app.domain.orders.contract_points import OrderAnswer
from sourcing_app.domain.payments.choice import SAFETY_NAMES, country_source
from sourcing_app.domain.payments.methods import METHOD_NAMES, Method
from sourcing_app.domain.payments.protection import (
    NOT_COVERED,
    protection_clocks,
    protection_ends,
)
from sourcing_app.domain.records.credits import METHOD_COST
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.domain.values.money import Money
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.services.settings.rows import read_limits

if TYPE_CHECKING:
    from sourcing_app.services.payments.choice import WayToPay

_COST = ("percent", "fixed", "currency", "most", "spread", "source", "checked_on")
_PLATFORM = (
    *("platform_number", "order_page", "platform_status", "covered", "ship_by"),
    *("claim_days", "negotiation_days", "escalation_days"),
    *("formed_ok_on", "confirmed_on", "processing_seen_on"),
)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("ways-to-pay", "Compare the ways to pay an order.", _ways_arguments, _ways)
    commands.add("method-cost", "Enter what a way to pay costs.", _cost_arguments, _cost)
    commands.add("check-person", "Tick what money to a person asks for.", _check_arguments, _check)
    commands.add("platform", "Show an order on the platform.", _platform_arguments, _platform)


def _ways_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("--amount", metavar="A", help="default: the next payment")


def _ways(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.payments.choice import ways_to_pay

    with context.desk(read_only=True) as desk:
        state = order_state(desk.reader, order_id_of(desk.reader, options.order), context.today)
        left = state.next.line.left if state.next else state.total
        typed = options.amount
        amount = left if typed is None else Money(amount_in(typed, left.currency), left.currency)
        ways = ways_to_pay(desk.reader, state, amount)
        country = read_profile(desk.reader, state.profile_id).country
    document = {"amount": str_amount(amount), "currency": amount.currency}
    told = [str(country_source(country)), *map(_line, ways)]
    return Output({**document, "items": [*map(_way_document, ways)]}, told)


def _way_document(way: "WayToPay") -> dict[str, object]:
    cost = way.cost
    return {
        "method": way.method.value,
        "safety": way.safety.value,
        "receiver": str(way.receiver),
        "fee": str_amount(cost.fee) if cost.fee else None,
        "spread": str_amount(cost.spread) if cost.spread else None,
        "total": str_amount(cost.total) if cost.total else None,
        "most_usd": cost.most,
        "usual": str(way.usual) if way.usual else None,
        "source": way.source,
        "checked_on": way.checked_on,
        "notes": [str(note) for note in way.notes],
        "warnings": [str(warning) for warning in way.warnings],
    }


def _line(way: "WayToPay") -> str:
    fee = f"fee {way.cost.fee}" if way.cost.fee else str(way.usual or "fee not known")
    total = f", {way.cost.total} in all" if way.cost.total else ""
    name, safety = METHOD_NAMES[way.method], SAFETY_NAMES[way.safety]
    return f"{name}  {safety}  {fee}{total}  {way.receiver}"


def _cost_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("method", choices=[method.value for method in Method])
    set_argument(parser, (METHOD_COST[name] for name in _COST))
    parser.add_argument("--forget", action="store_true", help="take the usual figures again")


def _cost(options: Namespace, context: Context) -> Output:
    method = Method(options.method)
    values = typed_values(METHOD_COST, assigned(options), context.today)
    with context.desk() as desk:
        if options.forget:
            desk.tariffs.forget(method)
        elif values:
            desk.tariffs.change(method, **values)
        fields = desk.tariffs.fields(method).model_dump()
    told = [f"{name}: {value}" for name, value in fields.items() if value not in (None, "")]
    return Output(fields, told)


def _check_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    for check in TICKED:
        name = check.value.removeprefix("g6_")
        parser.add_argument(f"--{name}", action="store_true", help=str(PERSON_CHECKS[check]))


def _check(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        for check in TICKED:
            if getattr(options, check.value.removeprefix("g6_")):
                desk.order_checks.answer(order, check.value, OrderAnswer.YES, context.today)
        state = order_state(desk.reader, order, context.today)
    checks = person_checks(state.facts)
    document = {"checks": [{"fact": each.id, "met": each.met} for each in checks]}
    told = [f"{'met' if each.met else 'missing'}  {each.sentence}" for each in checks]
    return Output(document, told)


def _platform_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, (ORDER[name] for name in _PLATFORM))


def _platform(options: Namespace, context: Context) -> Output:
    values = typed_values(ORDER, assigned(options), context.today)
    with context.desk(read_only=not values) as desk:
        order = order_id_of(desk.reader, options.order)
        if values:
            desk.platform.change(order, **values)
        return _platform_output(desk, order, context)


def _platform_output(desk: Desk, order: int, context: Context) -> Output:
    from sourcing_app.services.payments.platform import protected_of

    fields, facts = desk.platform.fields(order), protected_of(desk.reader, order)
    limits = read_limits(desk.reader)
    clocks, ends = protection_clocks(facts, limits), str(protection_ends(facts, limits))
    document = {
        **fields.model_dump(),
        "ends": ends,
        "clocks": [
            {
                "kind": clock.kind.value,
                "text": str(clock.words),
                "until": clock.until,
                "days": clock.length,
                "left": clock.left(context.today),
                "source": clock.source,
            }
            for clock in clocks
        ],
        "not_covered": [str(each) for each in NOT_COVERED],
    }
    told = [ends]
    if fields.platform_status is not None:
        told.append(str(PLATFORM_NAMES[fields.platform_status]))
    told += [f"{clock.until or '—'}  {clock.words}" for clock in clocks]
    return Output(document, [*told, *(f"not covered: {each}" for each in NOT_COVERED)])
