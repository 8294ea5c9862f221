"""Commands for inspections: aql, inspections, plan-inspection, change-inspection, defect."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from decimal import Decimal
from pathlib import Path
from typing import Any

from sourcing_app.cli.arguments import assigned, order_argument, set_argument, typed_values
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.inspections.aql import (
    DEFECT_NAMES,
    USUAL_AQLS,
    USUAL_LEVEL,
    DefectClass,
    SamplingPlan,
    inspection_plan,
    read_aql,
)
from sourcing_app.domain.inspections.defect_rate import trend
from sourcing_app.domain.inspections.kinds import DECISION_NAMES, INSPECTION_NAMES
from sourcing_app.domain.inspections.verdict import VERDICT_NAMES, LotVerdict, judged
from sourcing_app.domain.records.goods import DEFECT, INSPECTION
from sourcing_app.domain.values.numbers import not_a_number, parse_decimal
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.facts import order_id_of, supplier_of
from sourcing_app.services.orders.inspection_rows import (
    DefectRow,
    InspectionRow,
    inspection_of,
    inspections_of,
)
from sourcing_app.services.suppliers.defect_rates import defect_rates

_SAMPLING = (
    "lot", "level", "aql_critical", "aql_major", "aql_minor", "found_critical", "found_major",
    "found_minor", "cost", "note",
)  # fmt: skip
_PLANNED = [
    INSPECTION[name] for name in ("kind", "planned_on", "inspector", "cartons_total", *_SAMPLING)
]
_REVISED = [INSPECTION[name] for name in ("planned_on", "decision", "decision_note", *_SAMPLING)]


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("aql", "Plan an inspection by AQL.", _arguments, _aql)
    commands.add("inspections", "Show the inspections of an order.", order_argument, _inspections)
    commands.add("plan-inspection", "Plan an inspection.", _plan_arguments, _plan_one)
    commands.add("change-inspection", "Count or decide.", _change_arguments, _change)
    commands.add("defect", "List a defect, or decide on it.", _defect_arguments, _defect)


def _arguments(parser: ArgumentParser) -> None:
    usual = ", ".join(f"{kind} {aql:f}" for kind, aql in USUAL_AQLS.items())
    parser.add_argument("--lot", required=True, metavar="N", help="pieces in the lot")
    parser.add_argument("--level", default=USUAL_LEVEL, metavar="II", help="default: II")
    parser.add_argument("--aql", metavar="2.5", help=f"of one class; default: {usual}")
    for kind in DefectClass:
        parser.add_argument(f"--{kind}", metavar="AQL", help=f"of {kind} defects, 0 for none")
        parser.add_argument(f"--found-{kind}", metavar="N", help=f"{kind} defects found")


def _aql(options: Namespace, context: Context) -> Output:  # noqa: ARG001 - needs no file
    plan = inspection_plan(_whole(options.lot), options.level, _aqls(options))
    assert plan is not None
    found = {kind: _found(options, kind) for kind in DefectClass}
    document: dict[str, Any] = {
        "lot": plan.lot,
        "level": plan.level,
        "letter": plan.letter,
        "n": plan.n,
        "hundred_percent": plan.hundred_percent,
        "pieces": plan.pieces,
        "classes": {str(kind): _plan(each) for kind, each in plan.classes.items()},
    }
    if len(plan.classes) == 1:
        (only,) = plan.classes.values()
        document |= {"ac": only.ac, "re": only.re}
    told = [str(sentence) for sentence in plan.sentences]
    if all(count is None for count in found.values()):
        return Output(document, told)
    verdict = judged(plan, found).verdict
    document["verdict"] = str(verdict)
    told.append(str(VERDICT_NAMES[verdict]))
    status = Status.FINDINGS if verdict is LotVerdict.REFUSED else Status.DONE
    return Output(document, told, status)


def _aqls(options: Namespace) -> dict[DefectClass, Decimal | None]:
    """The AQL of each class: those that are named, one for major defects, or the usual ones."""
    typed = {kind: getattr(options, str(kind)) for kind in DefectClass}
    if options.aql is not None:
        typed[DefectClass.MAJOR] = options.aql
    named = {kind: read_aql(text) for kind, text in typed.items() if text is not None}
    return {**(named or USUAL_AQLS)}


def _found(options: Namespace, kind: DefectClass) -> int | None:
    text = getattr(options, f"found_{kind}")
    return None if text is None else _whole(text)


def _whole(text: str) -> int:
    value = parse_decimal(text, places=0, counts=True)
    if value < 0:
        raise not_a_number(text)
    return int(value)


def _plan(plan: SamplingPlan) -> dict[str, Any]:
    return {
        "letter": plan.letter,
        "n": plan.n,
        "ac": plan.ac,
        "re": plan.re,
        "hundred_percent": plan.hundred_percent,
    }


def _inspections(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return _shown(desk, order_id_of(desk.reader, options.order))


def _plan_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    set_argument(parser, _PLANNED, required=True)


def _plan_one(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.inspections import PlannedFields

    fields = PlannedFields.checked(**typed_values(INSPECTION, assigned(options), context.today))
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        desk.inspections.plan(order, fields, context.today)
        return _shown(desk, order)


def _change_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("inspection", type=int, metavar="INSPECTION", help="its id")
    set_argument(parser, _REVISED, required=True)


def _change(options: Namespace, context: Context) -> Output:
    values = typed_values(INSPECTION, assigned(options), context.today)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        key = inspection_of(desk.reader, order, options.inspection).id
        desk.inspections.change(key, context.today, **values)
        return _shown(desk, order)


def _defect_arguments(parser: ArgumentParser) -> None:
    order_argument(parser)
    parser.add_argument("inspection", type=int, metavar="INSPECTION", help="its id")
    parser.add_argument("--defect", type=int, metavar="ID", help="default: another one")
    set_argument(parser, DEFECT, required=True)
    parser.add_argument("--photo", action="append", default=[], type=Path, metavar="FILE")


def _defect(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.orders.inspections import DefectFields

    values = typed_values(DEFECT, assigned(options), context.today)
    with context.desk() as desk:
        order = order_id_of(desk.reader, options.order)
        row = inspection_of(desk.reader, order, options.inspection)
        if options.defect is None:
            fields = DefectFields.checked(**values)
            desk.inspections.add_defect(row.id, fields, options.photo, context.today)
        else:
            listed = row.defect(options.defect)
            fields = DefectFields.checked(**{**listed.fields, **values})
            desk.inspections.change_defect(listed.id, fields, options.photo, context.today)
        if options.photo:
            warn_of_size(desk)
        return _shown(desk, order)


def _shown(desk: Desk, order: int) -> Output:
    found = inspections_of(desk.reader, order)
    rates = defect_rates(desk.reader, supplier_of(desk.reader, order))
    said = trend(rates)
    document = {
        "order_id": order,
        "items": [_document(row) for row in found],
        "defect_rates": [{**asdict(each), "rate": each.rate} for each in rates],
        "trend": str(said) if said else "",
    }
    lines = [line for row in found for line in _lines(row)] or ["No inspection is planned or made."]
    return Output(document, [*lines, *([str(said)] if said else [])])


def _document(row: InspectionRow) -> dict[str, Any]:
    verdict = row.lot.judged.verdict if row.lot.judged else None
    plan = row.lot.plan
    return {
        "id": row.id,
        "kind": str(row.kind),
        "planned_on": row.planned_on,
        "inspected_on": row.inspected_on,
        "inspector": row.inspector,
        "cost": row.cost,
        **row.sampling,
        "n": plan.n if plan else None,
        "verdict": str(verdict) if verdict else None,
        "cartons_total": row.cartons_total,
        "cartons_opened": row.cartons_opened,
        "photos": row.photos,
        "passed": row.passed,
        "decision": str(row.decision) if row.decision else None,
        "decision_note": row.decision_note,
        "note": row.note,
        "defects": [asdict(each) for each in row.defects],
    }


def _lines(row: InspectionRow) -> list[str]:
    day = f"on {row.inspected_on}" if row.made else f"planned for {row.planned_on}"
    result = {True: "passed", False: "failed", None: "open"}[row.passed]
    told = [f"{row.id}. {INSPECTION_NAMES[row.kind]} {day}, {row.inspector or '-'}: {result}"]
    told += [f"   {each}" for each in (row.lot.plan.sentences if row.lot.plan else ())]
    told += [f"   {VERDICT_NAMES[row.lot.judged.verdict]}"] if row.lot.judged else []
    return [*told, *(_defect_line(each) for each in row.defects)]


def _defect_line(row: DefectRow) -> str:
    decision = DECISION_NAMES[row.decision] if row.decision else "not decided"
    return f"   defect {row.id}: {DEFECT_NAMES[row.kind]}, {row.count} x {row.words}: {decision}"
