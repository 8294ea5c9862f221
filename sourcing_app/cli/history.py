"""Commands to verify the file: history, check."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from sourcing_app.cli.answer import Output, Status
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.ways_on import after_damage
from sourcing_app.domain.errors import Damaged, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import resolved
from sourcing_app.services.accepting import accept_as_is
from sourcing_app.services.file_check import check_file
from sourcing_app.services.history.proof import Verified, head, verify
from sourcing_app.services.history.rows import HistoryRow, HistoryRows, filled

_HEAD_LENGTH = 64


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("history", "Show what was changed, when and by whom.", _arguments, _history)
    commands.add(
        "check", "Check the file; only --accept-as-is changes it.", _check_arguments, _check
    )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="FILE", type=Path, nargs="?", help="as --file")
    parser.add_argument("--entity", default="", metavar="supplier:ID", help="one record only")
    parser.add_argument("--limit", type=_limit, default=None, metavar="N", help="1 or more")
    parser.add_argument("--verify", action="store_true", help="prove that no line was changed")
    parser.add_argument("--expect", default="", metavar="HEAD", help="a head noted earlier")


def _history(options: Namespace, context: Context) -> Output:
    record, expect = _record(options.entity), _head(options.expect)
    with context.at(options.path).desk(read_only=True) as desk:
        rows = HistoryRows(desk.reader, record)
        ids = rows.ids()[: options.limit]
        items = rows.page(ids)
        end = head(desk)
        proof = verify(desk, expect) if options.verify or expect else None
    document = {
        "items": [_item(row) for row in items],
        "head": end,
        "verified": None if proof is None else proof.sound,
    }
    lines = [_line(row) for row in items] or [_nothing(record)]
    if proof is None:
        return Output(document, [*lines, f"Head: {end}"])
    problems = _problems(proof)
    told = problems or [f"All {proof.lines} lines are as they were written."]
    if expect and proof.expected:
        told.append("The head you noted stands in this history.")
    status = Status.DONE if proof.sound else Status.FINDINGS
    return Output({**document, "problems": problems}, [*lines, f"Head: {end}", *told], status)


def _nothing(record: str) -> str:
    return f"There is no history of {record}." if record else "Nothing was changed yet."


def _problems(proof: Verified) -> list[str]:
    told = []
    if proof.broken is not None:
        told.append(f"The history was changed at line {proof.broken}.")
    if proof.shortened:
        told.append("The end of the history was cut off.")
    if not proof.expected:
        told.append("The head you noted does not stand in this history.")
    return told


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="FILE", type=Path, nargs="?", help="as --file")
    parser.add_argument(
        "--deep", action="store_true", help="attachments, every row's history and sums too"
    )
    parser.add_argument(
        "--accept-as-is",
        action="store_true",
        help="take what another program changed for right: the history tells it, with --reason",
    )
    parser.add_argument("--reason", default="", help="why it is accepted")


def _check(options: Namespace, context: Context) -> Output:
    document: dict[str, object]
    path = options.path or context.file
    if options.accept_as_is:
        told = accept_as_is(path, options.reason, take_over=context.take_over)
        document = {"file": str(resolved(path)), "ok": True, "accepted": told}
        return Output(document, [f"{resolved(path)} is accepted as it is; differences: {told}"])
    try:
        found = check_file(path, deep=options.deep)
    except Damaged as error:
        document = {"file": str(resolved(path)), "ok": False}
        document |= {"problems": [str(error)], "schema": None}
        return Output(document, [str(error), *after_damage(resolved(path))], Status.DAMAGED)
    problems = [str(problem) for problem in found.problems]
    document = {"file": str(found.path), "ok": found.ok}
    document |= {"problems": problems, "schema": found.schema}
    status = Status.DONE if found.ok else Status.FINDINGS
    if found.damaged:
        status = Status.DAMAGED
    lines = [f"{found.path}: {problem}" for problem in problems]
    lines += after_damage(found.path) if found.damaged else []
    return Output(document, lines or [f"{found.path} is sound."], status)


def _limit(text: str) -> int:
    """Parse a count; anything but a whole number of 1 or more is wrong usage."""
    if not text.isdecimal() or int(text) < 1:
        raise ArgumentTypeError("must be a whole number of 1 or more")
    return int(text)


def _record(text: str) -> str:
    table, colon, key = text.partition(":")
    if text and not (table and colon and key.isdecimal()):
        raise Rejected(
            say("Command", "“{text}” names no record: write supplier:5").put(text=text[:60])
        )
    return text


def _head(text: str) -> str:
    good = len(text) == _HEAD_LENGTH and all(c in "0123456789abcdef" for c in text)
    if text and not good:
        raise Rejected(say("Command", "A head has 64 digits and letters a to f."))
    return text


def _item(row: HistoryRow) -> dict[str, object]:
    return {
        "id": row.id,
        "when": row.when.isoformat(),
        "who": row.who,
        "action": row.action,
        "entity": f"{row.entity}:{row.entity_id}",
        "owner": row.owner or None,
        "field": row.field or None,
        "old": row.old,
        "new": row.new,
    }


def _line(row: HistoryRow) -> str:
    values = " -> ".join(_value(row, text) for text in (row.old, row.new))
    record = f"{row.entity}:{row.entity_id}"
    when = f"{row.when.astimezone():%Y-%m-%d %H:%M:%S}"
    return f"{when}\t{row.who}\t{row.action}\t{record}\t{row.field or '-'}\t{values}"


def _value(row: HistoryRow, text: str | None) -> str:
    if text is not None and not row.field:
        text = "; ".join(f"{name}={value}" for name, value in filled(text).items()) or text
    return "-" if text is None else " ".join(text.split())
