"""Commands for the production of orders: requirements, production, and its milestones."""

from argparse import ArgumentParser, Namespace
from typing import Any

from sourcing_app.cli.arguments import (
    assigned,
    order_argument,
    set_argument,
    typed_lines,
    typed_values,
)
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.orders.goods import MilestoneKind
from sourcing_app.domain.records.goods import MILESTONE
from sourcing_app.domain.records.orders import ORDER
from sourcing_app.services.calendars import factory_calendar
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, order_state
from sourcing_app.services.production.rows import (
    MilestoneRow,
    Production,
    calendar_year,
    production_of,
)
from sourcing_app.services.settings.rows import read_days_off


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("requirements", "Show or change what is asked for.", _asked_arguments, _asked)
    commands.add("production", "Show how the production goes.", order_argument, _show)
    commands.add("plan-production", "Plan it by the lead time.", order_argument, _plan)
    commands.add("milestone", "Record a milestone of it.", _arguments, _milestone)


REQUIRED = (
    "quality", "packing", "loading", "lead_days", "freight_buffer_days", "dispatch_seen_on",
)  # fmt: skip
"""What the factory is asked for, and how the goods come."""


def _asked_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, [ORDER[name] for name in REQUIRED], more="a \\n is a new line")


def _asked(options: Namespace, context: Context) -> Output:
    values = typed_values(ORDER, assigned(options), context.today)
    typed = {
        name: typed_lines(value) if isinstance(value, str) else value
        for name, value in values.items()
    }
    with context.desk(read_only=not typed) as desk:
        order = order_id_of(desk.reader, options.order)
        if typed:
            desk.requirements.change(order, context.today, **typed)
        kept = desk.requirements.fields(order).model_dump()
    lines = [f"{ORDER[name].words}: {value}" for name, value in kept.items() if value]
    return Output({"order_id": order, **kept}, lines or ["Nothing is asked for yet."])


def _show(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return _shown(desk, order_id_of(desk.reader, options.order), context)


def _plan(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.milestones.propose(order, context.today)
        return _shown(desk, order, context)


def _arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(
        parser, MILESTONE, required=True, more="one of a kind that is there already is changed"
    )


def _milestone(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.production.records import MilestoneFields

    values = typed_values(MILESTONE, assigned(options), context.today)
    fields = MilestoneFields.checked(**values)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        there = _found(_production(desk, order, context), fields.kind, fields.name)
        if there is None:
            desk.milestones.add(order, fields, context.today)
        else:
            desk.milestones.change(there, context.today, **values)
        return _shown(desk, order, context)


def _found(production: Production, kind: MilestoneKind, name: str) -> int | None:
    same = (
        each.id
        for each in production.milestones
        if each.kind is kind and (kind is not MilestoneKind.OWN or each.name == name)
    )
    return next(same, None)


def _production(desk: Desk, order: int, context: Context) -> Production:
    state = order_state(desk.reader, order, context.today)
    calendar = factory_calendar(calendar_year(state, context.today), read_days_off(desk.reader))
    return production_of(desk.reader, state, context.today, calendar)


def _shown(desk: Desk, order: int, context: Context) -> Output:
    found = _production(desk, order, context)
    remarks = [str(each) for each in (*found.explained, *filter(None, (found.risky,)))]
    document = {
        "order_id": order,
        "started": found.started,
        "lead_days": found.lead_days,
        "ready": found.plan.ready.day if found.plan else None,
        "items": [_document(row, context) for row in found.milestones],
        "remarks": remarks,
    }
    lines = [_line(row, context) for row in found.milestones] or ["Nothing is planned yet."]
    late = found.late(context.today)
    return Output(document, [*lines, *remarks], Status.FINDINGS if late else Status.DONE)


def _document(row: MilestoneRow, context: Context) -> dict[str, Any]:
    late = row.late(context.today)
    return {
        "id": row.id,
        "kind": str(row.kind),
        "name": row.name,
        "planned_on": row.days.planned,
        "promised_on": row.days.promised,
        "actual_on": row.days.actual,
        "late_days": row.late_by(context.today),
        "passed_over": row.passed_over,
        "text": str(late) if late else "",
        "note": row.note,
    }


def _line(row: MilestoneRow, context: Context) -> str:
    days = {
        "planned": row.days.planned,
        "promised": row.days.promised,
        "reached": row.days.actual,
    }
    told = [f"{what} {day}" for what, day in days.items() if day]
    late = row.late(context.today)
    proposed = ["from the lead time"] if row.id is None else []
    passed = ["not held"] if row.passed_over else []
    return ", ".join((f"{row.title}", *told, *proposed, *passed, *([str(late)] if late else [])))
