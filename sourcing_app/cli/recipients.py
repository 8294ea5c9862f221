"""Commands for all letters of an inquiry: whom it asks, checks, enclosures, answers, clones."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from sourcing_app.cli.arguments import inquiry_argument
from sourcing_app.cli.attachments import warn_of_size
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import telling_progress
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.sentences import say
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import inquiry_id_of, recipients_of
from sourcing_app.services.inquiries.revisions import letters_sent
from sourcing_app.services.inquiries.rows import InquiryRow, InquiryRows

_ANSWERS = (State.REPLIED, State.DECLINED, State.NO_ANSWER)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("recipients", "Show whom an inquiry asks.", inquiry_argument, _recipients)
    commands.add("check-letters", "Check all letters of an inquiry.", inquiry_argument, _check)
    commands.add("enclose", "Files that go along with letters.", _enclose_arguments, _enclose)
    commands.add("note-answer", "Note what suppliers answered.", _answer_arguments, _answer)
    commands.add("clone-inquiry", "Ask once more, as a new inquiry.", _clone_arguments, _clone)


def _recipients(options: Namespace, context: Context) -> Output:
    with context.desk(read_only=True) as desk:
        return _shown(desk, inquiry_id_of(desk.reader, options.inquiry))


def _shown(desk: Desk, inquiry: int) -> Output:
    rows = InquiryRows(desk.reader, desk.today).page(recipients_of(desk.reader, inquiry))
    items = [_document(desk, row) for row in rows]
    lines = [line for row, item in zip(rows, items, strict=True) for line in _lines(row, item)]
    return Output({"inquiry": inquiry, "recipients": items}, lines)


def _document(desk: Desk, row: InquiryRow) -> dict[str, Any]:
    letters = letters_sent(desk.reader, row.id)
    return {
        **asdict(replace(row, caution=None, hold=None)),
        "caution": str(row.caution.sentence) if row.caution else None,
        "hold": str(row.hold.sentence) if row.hold else None,
        "letters": [asdict(letter) for letter in letters],
    }


def _lines(row: InquiryRow, item: dict[str, Any]) -> list[str]:
    waiting = "" if row.waiting is None else f"waiting {row.waiting} days"
    sent = f"sent {row.sent_on}" if row.sent_on else ""
    again = f"ask again {row.follow_up_on}" if row.follow_up_on else ""
    own = "differs from the others" if row.differs else ""
    own = "text of its own" if row.own_text else own
    facts = (row.state.value, row.reference, row.channel, sent, again, waiting, row.refusal, own)
    told = [f"{row.supplier}: {', '.join(filter(None, facts))}"]
    return told + [
        f"  letter {letter['revision']}, {letter['sent_on']}, {letter['channel']}"
        for letter in item["letters"]
    ]


def _check(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.inquiries.checking import check_letters

    with context.desk(read_only=True) as desk:
        keys = recipients_of(desk.reader, inquiry_id_of(desk.reader, options.inquiry))
        letters = check_letters(desk, desk.letter_checks, keys, telling_progress())
    items = [
        {
            "recipient": letter.recipient,
            "supplier": letter.supplier,
            "sendable": not letter.missing,
            "missing": list(map(str, letter.missing)),
            "findings": list(map(str, letter.findings)),
            "channels": letter.lengths,
        }
        for letter in letters
    ]
    lines = [f"{letter.supplier}: {each}" for letter in letters for each in letter.told()]
    return Output({"letters": items}, lines, Status.FINDINGS if lines else Status.DONE)


def _enclose_arguments(parser: ArgumentParser) -> None:
    inquiry_argument(parser)
    parser.add_argument("files", metavar="FILE", type=Path, nargs="*")
    parser.add_argument("--take-out", metavar="ID", type=int, action="append", default=[])


def _enclose(options: Namespace, context: Context) -> Output:
    changes = bool(options.files or options.take_out)
    with context.desk(read_only=not changes) as desk:
        inquiry, service = inquiry_id_of(desk.reader, options.inquiry), desk.inquiries.enclosures
        if options.take_out:
            service.take_out(inquiry, options.take_out)
        if options.files:
            service.add(inquiry, options.files)
            warn_of_size(desk)
        found = service.of(inquiry)
    lines = [f"{each.id}. {each.listed}, {each.size:,} bytes" for each in found]
    return Output({"enclosures": [asdict(each) for each in found]}, lines)


def _answer_arguments(parser: ArgumentParser) -> None:
    inquiry_argument(parser)
    _some_suppliers(parser, "default: all that were asked")
    parser.add_argument("--state", choices=[state.value for state in _ANSWERS], required=True)
    parser.add_argument("--reason", metavar="TEXT", default="", help="why they declined, or did")


def _answer(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        inquiry = inquiry_id_of(desk.reader, options.inquiry)
        keys = [row.id for row in _rows(desk, inquiry, options.supplier)]
        desk.inquiries.note_answers(keys, State(options.state), options.reason)
        return _shown(desk, inquiry)


def _clone_arguments(parser: ArgumentParser) -> None:
    inquiry_argument(parser)
    parser.add_argument("--product", metavar="NAME", default="", help="another one; else a round")
    _some_suppliers(parser, "ask these alone")


def _clone(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        inquiry, rounds = inquiry_id_of(desk.reader, options.inquiry), desk.inquiries.rounds
        asked = [row.supplier_id for row in _rows(desk, inquiry, options.supplier)]
        named = asked if options.supplier else ()
        if options.product.strip():
            new = rounds.about(inquiry, options.product, named)
        else:
            new = rounds.another(inquiry, named)
        output, left_out = _shown(desk, new), None if named else rounds.left_out(inquiry, new)
        if left_out is None:
            return output
        return Output(
            {**output.document, "left_out": str(left_out)}, [*output.lines, str(left_out)]
        )


def _some_suppliers(parser: ArgumentParser, words: str) -> None:
    parser.add_argument(
        "--supplier", metavar="ID", type=int, nargs="+", action="extend", default=[], help=words
    )


def _rows(desk: Desk, inquiry: int, suppliers: Sequence[int]) -> list[InquiryRow]:
    """The recipients that are these suppliers, all without any; NotFound names one not asked."""
    rows = InquiryRows(desk.reader, desk.today).page(recipients_of(desk.reader, inquiry))
    there = {row.supplier_id: row for row in rows}
    for key in suppliers:
        if key not in there:
            told = say("InquiryCommand", "This inquiry does not ask supplier {supplier}.")
            raise NotFound(told.put(supplier=key))
    return [there[key] for key in dict.fromkeys(suppliers)] if suppliers else rows
