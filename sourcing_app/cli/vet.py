"""The command vet: what was found out about a supplier, recorded and shown."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.answer import Answer
from sourcing_app.cli.commands import Commands, Context, assignments
from sourcing_app.domain.badges import NAMES, Badge, tier
from sourcing_app.domain.days import parse_day
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.redflags import FlagKind, flag_name
from sourcing_app.domain.sentences import say
from sourcing_app.domain.verdicts import verdict
from sourcing_app.domain.vetting import ITEM_TEXTS, Gut, Item
from sourcing_app.domain.vetting import Answer as Given
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.detail import SupplierDetail, supplier_detail

BADGES = tuple(badge.value for badge in Badge)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("vet", "Show or record how a supplier was checked.", _vet_arguments, _vet)


def _vet_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("supplier", metavar="SUPPLIER", help="id or name")
    parser.add_argument("--today", default="", metavar="DATE")
    parser.add_argument("--answer", action="append", default=[], metavar="ITEM=ANSWER")
    parser.add_argument("--badge", action="append", default=[], choices=BADGES)
    parser.add_argument("--gut", choices=tuple(gut.value for gut in Gut))
    parser.add_argument("--flag", action="append", default=[], choices=[*FlagKind])
    parser.add_argument("--resolve", action="append", default=[], metavar="FLAG=REASON")


def _vet(options: Namespace, context: Context) -> Answer:
    today = parse_day(options.today, context.today) if options.today else context.today
    answers = _answers(options.answer)
    resolved = {_number(key): reason for key, reason in assignments(options.resolve).items()}
    changes = answers or resolved or options.badge or options.gut or options.flag
    with context.desk(read_only=not changes) as desk:
        key = _supplier_id(desk, options.supplier)
        for badge in options.badge:
            desk.vetting.badge(key, Badge(badge), today, held=True)
        if answers:
            desk.vetting.answer_all(key, answers, today)
        if options.gut:
            desk.vetting.feel(key, Gut(options.gut), today)
        for kind in options.flag:
            desk.vetting.flag(key, FlagKind(kind), today)
        for flag_id, reason in resolved.items():
            desk.vetting.resolve_flag(flag_id, reason, today)
        shown = supplier_detail(desk.reader, key, today)
    return _shown(shown)


def _answers(pairs: list[str]) -> dict[Item, Given]:
    wrong = say("Command", "Write it as ITEM=ANSWER. Items: {items}. Answers: {answers}.").put(
        items=", ".join(Item), answers=", ".join(Given)
    )
    try:
        return {Item(item): Given(given) for item, given in assignments(pairs).items()}
    except ValueError:
        raise Rejected(wrong) from None


def _number(text: str) -> int:
    if not _is_id(text):
        raise Rejected(say("Command", "“{text}” is no red flag's number.").put(text=text[:40]))
    return int(text)


def _is_id(text: str) -> bool:
    return text.isdecimal() and len(text) < len(str(2**63))


def _supplier_id(desk: Desk, text: str) -> int:
    sql = "SELECT id FROM supplier WHERE "
    found = desk.reader.value(sql + "id = ?", (int(text),)) if _is_id(text) else None
    if found is None:
        found = desk.reader.value(sql + "name = ? ORDER BY binned_at IS NOT NULL, id", (text,))
    if found is None:
        raise NotFound(say("Command", "There is no supplier “{text}”.").put(text=text[:200]))
    return int(found)


def _shown(shown: SupplierDetail) -> Answer:
    result = verdict(shown.facts)
    reasons = [str(reason) for reason in result.reasons]
    held = [badge.value for badge in Badge if badge in shown.facts.badges]
    document = {
        "id": shown.id,
        "name": shown.name,
        "tier": tier(shown.facts.badges).value,
        "badges": held,
        "checks": [_check(shown, item) for item in Item],
        "red_flags": [
            {"id": f.id, "kind": f.kind, "severity": f.severity.value, "note": f.note}
            for f in shown.flags
            if f.resolved_on is None
        ],
        "gut": shown.facts.gut.value,
        "verdict": result.outcome.value,
        "reasons": reasons,
        "done": result.done,
        "may_order": result.may_order,
    }
    told = [f"{shown.name}: {result.outcome.value}, {result.done} of 9 checks done"]
    told += [str(NAMES[badge]) for badge in Badge if badge in shown.facts.badges]
    told += [f"Flag {f.id}: {flag_name(f.kind)}" for f in shown.flags if f.resolved_on is None]
    return Answer(document, [*told, *reasons])


def _check(shown: SupplierDetail, item: Item) -> dict[str, object]:
    check = shown.checks.get(item)
    return {
        "item": item.value,
        "text": str(ITEM_TEXTS[item]),
        "answer": shown.facts.answer(item).value,
        "note": check.note if check else "",
        "checked_on": check.checked_on if check else None,
    }
