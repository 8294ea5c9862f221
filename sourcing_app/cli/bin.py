"""Commands for the Bin: bin list, bin restore, bin empty."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.bin import BinItem, parse_item
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.services.bin.plan import ErasePlan
from sourcing_app.services.bin.rows import BinRow, BinRows
from sourcing_app.services.desk import Desk


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("bin", "List, restore or erase what was moved to the Bin.", _arguments, _run)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("what", choices=("list", "restore", "empty"))
    parser.add_argument("items", nargs="*", metavar="KIND:ID", help="such as supplier:3")
    parser.add_argument("--yes", action="store_true", help="erase for good, without going back")


def _run(options: Namespace, context: Context) -> Output:
    items = [parse_item(text) for text in options.items]
    if options.what == "list":
        if items:
            raise Rejected(say("BinCommand", "bin list takes no KIND:ID."))
        return _list(context)
    return (
        _restore(items, context) if options.what == "restore" else _empty(options, items, context)
    )


def _list(context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        source = BinRows(desk.reader, lambda: context.today)
        found = [_item(row) for row in source.page(source.ids())]
    return Output({"items": found}, [_line(item) for item in found] or ["The Bin is empty."])


def _restore(items: Sequence[BinItem], context: Context) -> Output:
    if not items:
        raise Rejected(say("BinCommand", "Name what to restore, such as supplier:3."))
    with context.desk() as desk:
        restored = _described(desk, items, context)
        desk.bin.restore(items)
    told = [f"Restored {_called(item)}" for item in restored]
    return Output({"restored": [_short(item) for item in restored]}, told)


def _empty(options: Namespace, items: Sequence[BinItem], context: Context) -> Output:
    with context.desk(read_only=not options.yes) as desk:
        wanted = items or None
        foreseen = desk.bin.plan(wanted)
        told = _plan(desk, foreseen, context)
        if options.yes:
            desk.bin.empty(wanted)
    kept = [f"{_called(item)}: {item['reason']}" for item in told["kept"]]
    if not options.yes:
        lines = [f"Would erase {_called(item)}" for item in told["erased"]]
        document = {"allowed": False, "would_erase": told["erased"], "kept": told["kept"]}
        last = "Nothing was erased. Add --yes to erase for good; this cannot be undone."
        return Output(document, [*lines, *kept, last], Status.REFUSED)
    lines = [f"Erased {_called(item)}" for item in told["erased"]]
    refused = bool(items) and bool(told["kept"])
    status = Status.FINDINGS if refused else Status.DONE
    return Output({"allowed": True, **told}, [*lines, *kept] or ["The Bin is empty."], status)


def _plan(desk: Desk, foreseen: ErasePlan, context: Context) -> dict[str, list[dict[str, Any]]]:
    reasons = {kept.item: str(kept.reason) for kept in foreseen.kept}
    erased = _described(desk, foreseen.erased, context)
    kept = _described(desk, [*reasons], context)
    for item, reason in zip(kept, reasons.values(), strict=True):
        item["reason"] = reason
    return {
        "erased": [_short(item) for item in erased],
        "kept": [{**_short(item), "reason": item["reason"]} for item in kept],
    }


def _described(desk: Desk, items: Sequence[BinItem], context: Context) -> list[dict[str, Any]]:
    rows = BinRows(desk.reader, lambda: context.today).page(items)
    return [_item(row) for row in rows]


def _item(row: BinRow) -> dict[str, Any]:
    return {
        "kind": row.id.record,
        "id": row.id.id,
        "name": row.name,
        "since": row.binned_at.isoformat(timespec="seconds"),
        "old": row.old,
        "erasable": row.erasable,
        "reason": None if row.reason is None else str(row.reason),
    }


def _short(item: dict[str, Any]) -> dict[str, Any]:
    return {name: item[name] for name in ("kind", "id", "name")}


def _called(item: dict[str, Any]) -> str:
    return f"{item['kind']}:{item['id']} {item['name']}"


def _line(item: dict[str, Any]) -> str:
    since = f"since {datetime.fromisoformat(item['since']).astimezone():%Y-%m-%d}"
    if item["old"]:
        since += ", older than 90 days"
    return "\t".join(
        (f"{item['kind']}:{item['id']}", item["name"], since, item["reason"] or "can be erased")
    )
