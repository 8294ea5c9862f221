"""Commands about inquiries: letter-check, write-inquiry, letters, send-inquiry."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import monotonic
from typing import Any

from sourcing_app.cli.answer import Answer, Status
from sourcing_app.cli.commands import Commands, Context, assignments
from sourcing_app.domain.days import parse_day
from sourcing_app.domain.errors import Environment, Invalid, Rejected
from sourcing_app.domain.findings import Finding
from sourcing_app.domain.inquiries import State
from sourcing_app.domain.lint import TEXT_CAP, check_letter
from sourcing_app.domain.numbers import parse_decimal
from sourcing_app.domain.readiness import crowd_warning
from sourcing_app.domain.sentences import say
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import inquiry_id_of, live_recipients_of, recipients_of
from sourcing_app.services.inquiries.recipient import Recipient

_YES = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
_SWITCHES = frozenset({"ask_moq", "ask_price", "ask_sample", "ask_lead_time"})


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("letter-check", "Check an English letter.", _check_arguments, _check)
    commands.add("write-inquiry", "Write or change an inquiry.", _write_arguments, _write)
    commands.add("letters", "Write an inquiry's letters as files.", _letters_arguments, _letters)
    commands.add("send-inquiry", "Note that an inquiry was sent.", _send_arguments, _send)


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", help="a text file, or - for standard input")


def _check(options: Namespace, context: Context) -> Answer:  # noqa: ARG001 - needs no file
    text = _read(options.source)
    report = check_letter(text)
    findings = [_finding(finding, text) for finding in report.findings]
    document = {"ready": report.ready, "findings": findings, "words": report.words}
    lines = [f"line {item['line']}: {item['rule']} {item['text']}" for item in findings]
    lines.append(f"{report.words} words, {'ready' if report.ready else 'not ready'}")
    return Answer(document, lines, Status.FINDINGS if findings else Status.DONE)


def _finding(finding: Finding, text: str) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "text": str(finding.sentence),
        "line": text.count("\n", 0, finding.start) + 1,
        "start": finding.start,
        "end": finding.end,
        "fix": finding.fix,
    }


def _read(source: str) -> str:
    """Read a text of at most 200,000 bytes; raises Environment or Rejected naming it."""
    try:
        if source == "-":
            data = sys.stdin.buffer.read(TEXT_CAP + 1)
        else:
            with Path(source).open("rb") as file:
                data = file.read(TEXT_CAP + 1)
    except OSError as error:
        raise Environment(
            say("Command", "{file} cannot be read: {reason}.").put(
                file=source, reason=error.strerror or type(error).__name__
            )
        ) from error
    if len(data) > TEXT_CAP:
        raise Rejected(
            say("Command", "{file} is longer than a letter: at most {cap} bytes.").put(
                file=source, cap=TEXT_CAP
            )
        )
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise Rejected(
            say("Command", "{file} is not UTF-8 text: byte {place}. Save it as UTF-8.").put(
                file=source, place=error.start + 1
            )
        ) from None


def _write_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--supplier", metavar="ID", type=int, nargs="+", action="extend", default=[]
    )
    parser.add_argument("--inquiry", metavar="N", default="", help="change this one instead")
    parser.add_argument("--set", metavar="FIELD=VALUE", action="append", default=[])
    parser.add_argument("--keep", metavar="WORD", action="append", default=[])


def _write(options: Namespace, context: Context) -> Answer:
    values = _typed(assignments(options.set), context.today)
    with context.desk() as desk:
        if options.inquiry:
            inquiry = inquiry_id_of(desk.reader, options.inquiry)
            desk.inquiries.edit(inquiry, **values)
            desk.inquiries.add_suppliers(inquiry, options.supplier)
        else:
            inquiry = desk.inquiries.write(options.supplier, **values)
        for word in options.keep:
            desk.inquiries.keep_word(inquiry, word)
        return _described(desk, inquiry, context.today)


def _described(desk: Desk, inquiry: int, today: date) -> Answer:
    items = live_recipients_of(desk.reader, inquiry, today)
    letters = [_letter(item) for item in items]
    number = items[0].number if items else None
    warnings = _crowd(len(items))
    lines = [f"Inquiry {number or inquiry}"]
    for item in letters:
        lines.append(f"  {item['supplier']}: {item['state']}, ready {item['ready']} of 5")
        lines += [f"    {fact['fact']}: {fact['text']}" for fact in item["missing"]]
    document = {"inquiry": inquiry, "number": number, "recipients": letters, "warnings": warnings}
    return Answer(document, [*lines, *warnings])


def _letter(item: Recipient) -> dict[str, Any]:
    readiness = item.readiness()
    return {
        "recipient": item.id,
        "supplier_id": item.supplier_id,
        "supplier": item.supplier,
        "state": item.state,
        "ready": readiness.count(),
        "sendable": readiness.sendable,
        "follow_up_on": item.follow_up_on,
        "missing": _missing(item),
    }


def _missing(item: Recipient) -> list[dict[str, Any]]:
    return [
        {
            "gate": fact.gate,
            "fact": fact.fact,
            "fix": fact.fix,
            "text": str(fact.sentence),
            "supplier": item.supplier,
        }
        for fact in item.readiness().blocking()
    ]


def _crowd(count: int) -> list[str]:
    warning = crowd_warning(count)
    return [str(warning.sentence)] if warning else []


def _typed(values: dict[str, str], today: date) -> dict[str, Any]:
    """Turn numbers, days and switches into values; an empty one is unknown."""
    typed: dict[str, Any] = dict(values)
    for name, text in values.items():
        if name in _SWITCHES:
            typed[name] = _asked(name, text, _switch)
        elif name == "quantity":
            typed[name] = _asked(name, text, _decimal) if text.strip() else None
        elif name == "needed_by":
            day = lambda given: parse_day(given, today)  # noqa: E731 - one door for complaints
            typed[name] = _asked(name, text, day) if text.strip() else None
    return typed


def _asked(name: str, text: str, read: Callable[[str], Any]) -> Any:
    try:
        return read(text)
    except Rejected as error:
        raise Invalid({name: error.sentence}) from None


def _decimal(text: str) -> Decimal:
    return parse_decimal(text, places=6)


def _switch(text: str) -> bool:
    if text.strip().lower() not in _YES:
        raise Rejected(say("InquiryCommand", "Write yes or no."))
    return _YES[text.strip().lower()]


def _letters_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("inquiry", metavar="INQUIRY", help="number or id")
    parser.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    parser.add_argument("--format", choices=("pdf", "txt"), default="pdf")
    parser.add_argument("--merged", action="store_true", help="all letters in one PDF")


def _letters(options: Namespace, context: Context) -> Answer:
    from sourcing_app.services.inquiries import papers

    if options.merged and options.format != "pdf":
        raise Rejected(say("InquiryCommand", "Only PDF letters can be merged."))
    with context.desk(read_only=True) as desk:
        inquiry = inquiry_id_of(desk.reader, options.inquiry)
        items = live_recipients_of(desk.reader, inquiry, context.today)
        keys, step = [item.id for item in items], _progress()
        if options.merged:
            path = papers.merged_path(options.out, items[0].number if items else None)
            papers.save_merged(desk, keys, path, context.today, step)
            written = [papers.Paper(item.supplier, path) for item in items]
        elif options.format == "txt":
            written = papers.save_texts(desk, keys, options.out, context.today)
        else:
            written = papers.save_letters(desk, keys, options.out, context.today, step)
    files = [{"supplier": paper.supplier, "path": str(paper.path)} for paper in written]
    return Answer({"files": files}, [f"{file['supplier']}: {file['path']}" for file in files])


def _progress() -> Callable[[int, int], None]:
    """Tell on standard error how far it is, once a second from the second second on."""
    told = [monotonic()]

    def step(done: int, total: int) -> None:
        if monotonic() - told[0] > 1:
            told[0] = monotonic()
            print(f"{done} of {total}", file=sys.stderr)

    return step


def _send_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("inquiry", metavar="INQUIRY", help="number or id")
    parser.add_argument("--supplier", metavar="ID", type=int, help="only to this one")
    parser.add_argument("--channel", metavar="X", default="", help="such as e-mail")
    parser.add_argument("--date", metavar="DATE", default="today")


def _send(options: Namespace, context: Context) -> Answer:
    day = parse_day(options.date, context.today)
    with context.desk() as desk:
        inquiry = inquiry_id_of(desk.reader, options.inquiry)
        items = _to_send(desk, inquiry, options.supplier, day)
        missing = [fact for item in items for fact in _missing(item)]
        if missing:
            document = {"allowed": False, "missing": missing, "number": items[0].number}
            lines = [f"{fact['supplier']}: {fact['text']} ({fact['fix']})" for fact in missing]
            lines.insert(0, "Not sent: gate G1 says no.")
            return Answer(document, lines, Status.REFUSED)
        desk.inquiries.mark_sent([item.id for item in items], day, options.channel)
        told = _described(desk, inquiry, context.today)
        return Answer({**told.document, "allowed": True, "missing": []}, told.lines)


def _to_send(desk: Desk, inquiry: int, supplier: int | None, day: date) -> list[Recipient]:
    """Choose the drafts, or one supplier's letter in any state."""
    recipients_of(desk.reader, inquiry)
    items = live_recipients_of(desk.reader, inquiry, day)
    chosen = [
        item
        for item in items
        if (item.state is State.DRAFT if supplier is None else item.supplier_id == supplier)
    ]
    if not chosen:
        raise Rejected(say("InquiryCommand", "This inquiry has no such letter to send."))
    return chosen
