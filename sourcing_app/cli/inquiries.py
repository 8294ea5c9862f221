"""Commands for inquiries: write-inquiry, send-inquiry, list inquiries."""

from argparse import ArgumentParser, Namespace
from datetime import date
from typing import Any

from sourcing_app.cli.arguments import (
    assigned,
    inquiry_argument,
    past_day,
    profile_argument,
    set_argument,
    typed_values,
    worded,
)
from sourcing_app.cli.commands import Commands, Context, PrintedList
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import tell
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.inquiries.readiness import crowd_warning
from sourcing_app.domain.records.inquiries import INQUIRY
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.text import clean_line
from sourcing_app.domain.values.working_days import explained
from sourcing_app.services.calendars import follow_up_day
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import (
    inquiry_id_of,
    live_recipients_of,
    recipients_of,
)
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.inquiries.template_rows import template_named
from sourcing_app.services.registration.rows import profile_named, read_profile
from sourcing_app.services.settings.rows import read_days_off, read_limits
from sourcing_app.services.suppliers.facts import cautions_of


def register(commands: Commands) -> None:
    """Add the commands of this module, and its list."""
    commands.add("write-inquiry", "Write or change an inquiry.", _write_arguments, _write)
    commands.add("send-inquiry", "Note that an inquiry was sent.", _send_arguments, _send)
    shown = ("inquiry_id", "number", "state", "supplier", "product", "sent_on")
    commands.lists["inquiries"] = PrintedList(InquiryRows, shown)


def _write_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--supplier", metavar="ID", type=int, nargs="+", action="extend", default=[],
        help="with --inquiry: whose letters --again and product_url mean; new ones are asked too",
    )  # fmt: skip
    parser.add_argument("--inquiry", metavar="N", default="", help="change this one instead")
    set_argument(
        parser, INQUIRY,
        more="changes every letter that is not sent; product_url that of --supplier alone",
    )  # fmt: skip
    parser.add_argument("--keep", metavar="WORD", action="append", default=[])
    profile_argument(parser)
    parser.add_argument("--template", metavar="T", default="", help="write the letters from it")
    parser.add_argument(
        "--word",
        metavar="BLOCK=TEXT",
        action="append",
        default=[],
        help="a block in your own words; an empty text is the program's",
    )
    parser.add_argument(
        "--again", action="store_true", help="write letters that were sent again, as a new revision"
    )


def _write(options: Namespace, context: Context) -> Output:
    given = assigned(options)
    values = typed_values(INQUIRY, given, context.today)
    if options.again and not options.inquiry:
        raise Rejected(say("InquiryCommand", "--again needs --inquiry."))
    words = worded(options.word)
    with context.desk() as desk:
        template = template_named(desk.reader, options.template) if options.template else None
        if options.profile:
            values["profile_id"] = profile_named(desk.reader, options.profile)
        if options.inquiry:
            inquiry = inquiry_id_of(desk.reader, options.inquiry)
            kept = desk.inquiries.fields(inquiry).kept_words
            changed = desk.inquiries.revise(
                inquiry, options.supplier, again=options.again, **_keeping(values, kept, options)
            )
        else:
            inquiry = desk.inquiries.write(options.supplier, **_keeping(values, "", options))
            changed = len(recipients_of(desk.reader, inquiry))
        if template:
            desk.letter_changes.choose_template(inquiry, template.kind, template.id)
        for block, text in words.items():
            desk.letter_changes.word(inquiry, block, text)
        told = _described(desk, inquiry, context.today)
    counted = f"{changed} {'letter' if changed == 1 else 'letters'} written or changed"
    return Output({**told.document, "changed": changed}, [*told.lines, counted])


def _keeping(values: dict[str, Any], kept: str, options: Namespace) -> dict[str, Any]:
    """Add the words to keep, so that everything is saved in one action."""
    words = "\n".join(filter(None, (kept, *map(clean_line, options.keep))))
    return {**values, "kept_words": words} if options.keep else values


def _described(desk: Desk, inquiry: int, today: date) -> Output:
    items = live_recipients_of(desk.reader, inquiry, today)
    letters = [_letter(item) for item in items]
    number = items[0].number if items else None
    cautions = cautions_of(desk.reader, (item.supplier_id for item in items), today)
    beware = [
        f"{item.supplier}: {cautions[item.supplier_id].sentence}"
        for item in items
        if item.supplier_id in cautions
    ]
    for warning in beware:
        tell(warning)
    warnings = [*_crowd(len(items), desk), *beware]
    lines = [f"Inquiry {number or inquiry}"]
    for item in letters:
        lines.append(f"  {item['supplier']}: {_stands(item)}")
        lines += [f"    {fact['fact']}: {fact['text']}" for fact in item["missing"]]
    document = {"inquiry": inquiry, "number": number, "recipients": letters, "warnings": warnings}
    return Output(document, [*lines, *warnings])


def _stands(letter: dict[str, Any]) -> str:
    if letter["sent"]:
        return f"{letter['state']}, letter {letter['revision']} stays as it was sent"
    again = ", being written again" if letter["revision"] else ""
    return f"{letter['state']}{again}, ready {letter['ready']} of 5"


def _letter(item: Recipient) -> dict[str, Any]:
    readiness = item.readiness()
    return {
        "recipient": item.id,
        "supplier_id": item.supplier_id,
        "supplier": item.supplier,
        "state": item.state,
        "sent": item.sent,
        "revision": item.revision,
        "product_url": item.link,
        "ready": readiness.count(),
        "sendable": readiness.sendable and not item.sent,
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


def _crowd(count: int, desk: Desk) -> list[str]:
    warning = crowd_warning(count, read_limits(desk.reader))
    return [str(warning.sentence)] if warning else []


def _send_arguments(parser: ArgumentParser) -> None:
    inquiry_argument(parser)
    parser.add_argument("--supplier", metavar="ID", type=int, help="only to this one")
    parser.add_argument("--channel", metavar="X", default="", help="such as e-mail")
    parser.add_argument("--date", metavar="DATE", default="today")


def _send(options: Namespace, context: Context) -> Output:
    day = past_day(options.date, context.today)
    with context.desk() as desk:
        inquiry = inquiry_id_of(desk.reader, options.inquiry)
        items = _to_send(desk, inquiry, options.supplier, day)
        missing = [fact for item in items for fact in _missing(item)]
        if missing:
            document = {"allowed": False, "missing": missing, "number": items[0].number}
            lines = [f"{fact['supplier']}: {fact['text']} ({fact['fix']})" for fact in missing]
            lines.insert(0, "Not sent: gate G1 says no.")
            return Output(document, lines, Status.REFUSED)
        desk.inquiries.mark_sent([item.id for item in items], day, options.channel)
        told = _described(desk, inquiry, context.today)
        profile = read_profile(desk.reader, items[0].profile_id if items else None)
        limits, off = read_limits(desk.reader), read_days_off(desk.reader)
        why = [str(each) for each in explained(follow_up_day(profile, day, limits, off))]
        document = {**told.document, "allowed": True, "missing": [], "follow_up": why}
        return Output(document, [*told.lines, *why])


def _to_send(desk: Desk, inquiry: int, supplier: int | None, day: date) -> list[Recipient]:
    """Choose the letters to send: drafts and rewritten letters, or one supplier's letter."""
    recipients_of(desk.reader, inquiry)
    items = live_recipients_of(desk.reader, inquiry, day)
    chosen = [
        item
        for item in items
        if (item.writable if supplier is None else item.supplier_id == supplier)
    ]
    if not chosen:
        raise Rejected(say("InquiryCommand", "This inquiry has no such letter to send."))
    return chosen
