"""The command for sampling plans: aql."""

from argparse import ArgumentParser, Namespace
from decimal import Decimal
from typing import Any

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.inspections.aql import (
    USUAL_AQLS,
    USUAL_LEVEL,
    DefectClass,
    SamplingPlan,
    inspection_plan,
    read_aql,
)
from sourcing_app.domain.inspections.verdict import VERDICT_NAMES, LotVerdict, judged
from sourcing_app.domain.values.numbers import not_a_number, parse_decimal


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("aql", "Plan an inspection by AQL.", _arguments, _aql)


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
