"""Commands about suppliers: import, add-supplier, vet."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sourcing_app.cli.answer import Answer, Status
from sourcing_app.cli.commands import Commands, Context, assignments
from sourcing_app.domain.badges import NAMES, Badge, tier
from sourcing_app.domain.days import parse_day
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.redflags import FlagKind, flag_name
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.verdicts import verdict
from sourcing_app.domain.vetting import ITEM_TEXTS, Gut, Item
from sourcing_app.domain.vetting import Answer as Given
from sourcing_app.services.desk import Desk
from sourcing_app.services.suppliers.detail import CONTACT_FIELDS, SupplierDetail, supplier_detail

BADGES = tuple(badge.value for badge in Badge)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("import", "Import suppliers from a CSV file.", _import_arguments, _import)
    commands.add("add-supplier", "Add a supplier.", _add_arguments, _add)
    commands.add("vet", "Show or record how a supplier was checked.", _vet_arguments, _vet)


def _import_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("suppliers",))
    parser.add_argument("source", metavar="SOURCE", type=Path)
    parser.add_argument("--map", action="append", default=[], metavar="COLUMN=FIELD")
    parser.add_argument("--encoding", default="", metavar="NAME")
    parser.add_argument("--delimiter", default="", choices=(",", ";", "|", "tab"))
    parser.add_argument("--dry-run", action="store_true", help="check only, change nothing")


def _import(options: Namespace, context: Context) -> Answer:
    from sourcing_app.services.transfer.mapping import proposed
    from sourcing_app.services.transfer.suppliers import Import, Plan

    delimiter = "\t" if options.delimiter == "tab" else options.delimiter
    wanted = Import(options.source, options.encoding, delimiter)
    with context.desk(read_only=options.dry_run) as desk:
        file = desk.transfer.read(wanted)
        chosen = assignments(options.map)
        taken = set(chosen.values()) - {"notes"}
        rest = {c: f for c, f in proposed(file.columns).items() if f not in taken}
        mapping = {**rest, **chosen}
        ready: Plan = desk.transfer.plan(Import(options.source, file.encoding, delimiter, mapping))
        if not options.dry_run:
            desk.transfer.write(ready, context.today)
    counts = {
        "read": ready.read,
        "added": len(ready.added),
        "updated": len(ready.updated),
        "unchanged": ready.unchanged,
    }
    refused = [_remark(r.line, r.field, r.sentence) for r in ready.refused]
    document = {
        **counts,
        "refused": refused,
        "kept": [_remark(r.line, r.field, r.sentence) for r in ready.kept],
        "mapping": dict(ready.mapping),
        "encoding": file.encoding,
        "guessed": file.guessed,
        "delimiter": file.delimiter,
        "dry_run": options.dry_run,
    }
    told = [f"{name}: {count}" for name, count in counts.items()]
    told += [f"line {r['line']}, {r['field']}: {r['message']}" for r in refused]
    if file.guessed:
        told.append(f"Read as {file.encoding}; use --encoding if the names look wrong.")
    return Answer(document, told, Status.FINDINGS if refused else Status.DONE)


def _remark(line: int, field: str, sentence: Sentence) -> dict[str, object]:
    return {"line": line, "field": field, "message": str(sentence)}


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE")
    parser.add_argument("--badge", action="append", default=[], choices=BADGES)


def _add(options: Namespace, context: Context) -> Answer:
    from sourcing_app.services.suppliers.records import ContactFields, SupplierFields

    values = assignments(options.set)
    contact = {n: values.pop(f"contact_{n}") for n in CONTACT_FIELDS if f"contact_{n}" in values}
    contact |= {n: values.pop(n) for n in ("email", "phone", "wechat") if n in values}
    fields = SupplierFields.checked(**values)
    person = ContactFields.checked(**contact)
    with context.desk() as desk:
        alike = desk.suppliers.duplicates(fields.name, fields.city, fields.store_url)
        badges = [Badge(badge) for badge in options.badge]
        key = desk.suppliers.add(fields, person, badges, today=context.today)
    document = {"id": key, "name": fields.name, "duplicates": [other.id for other in alike]}
    told = [f"Added supplier {key}: {fields.name}"]
    told += [f"It may be the same as {other.id}: {other.name}" for other in alike]
    return Answer(document, told)


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
