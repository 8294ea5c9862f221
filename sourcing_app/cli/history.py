"""The command history: shows what was changed, and proves that it was not altered since."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import file_argument, limit, record_named
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.services.history.proof import flaws, head, verify
from sourcing_app.services.history.rows import HistoryRow, HistoryRows, filled

_HEAD_LENGTH = 64


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("history", "Show what was changed, when and by whom.", _arguments, _history)


def _arguments(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--entity", default="", metavar="supplier:ID", help="one record only")
    parser.add_argument("--limit", type=limit, default=None, metavar="N", help="1 or more")
    parser.add_argument("--verify", action="store_true", help="prove that no line was changed")
    parser.add_argument("--expect", default="", metavar="HEAD", help="a head noted earlier")


def _history(options: Namespace, context: Context) -> Output:
    expect = _head(options.expect)
    record = "{}:{}".format(*record_named(options.entity)) if options.entity else ""
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
    problems = [str(flaw) for flaw in flaws(proof)]
    told = problems or [f"All {proof.lines} lines are as they were written."]
    if expect and proof.expected:
        told.append("The head you noted stands in this history.")
    status = Status.DONE if proof.sound else Status.FINDINGS
    return Output({**document, "problems": problems}, [*lines, f"Head: {end}", *told], status)


def _nothing(record: str) -> str:
    return f"There is no history of {record}." if record else "Nothing was changed yet."


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
