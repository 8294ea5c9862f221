"""Commands after a letter was sent: follow-up, note-question."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from sourcing_app.cli.arguments import inquiry_argument, typed_lines
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.inquiries.states import State
from sourcing_app.domain.sentences import say
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import inquiry_id_of, live_recipients_of, recipients
from sourcing_app.services.inquiries.recipient import Recipient


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("follow-up", "Write the next reminder.", _follow_arguments, _follow)
    commands.add("note-question", "Note what a supplier asks back.", _question_arguments, _question)


def _follow_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "inquiry", metavar="INQUIRY", nargs="?", default="", help="default: all that are due"
    )
    parser.add_argument(
        "--supplier", metavar="ID", type=int, nargs="+", action="extend", default=[],
        help="these alone; default: all whose answer is awaited",
    )  # fmt: skip
    parser.add_argument("--rest", action="store_true", help="ask what no quote answers instead")


def _follow(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        keys = _chosen(desk, options, context) if options.inquiry else _due(desk, context)
        begun = keys
        if options.rest:
            desk.letter_changes.ask_rest(keys)
        else:
            begun = desk.inquiries.follow_ups.write(keys)
        items = [_document(each) for each in recipients(desk.reader, begun, context.today)]
    lines = [f"{item['supplier']}: {item['kind']}\n{item['letter']}" for item in items]
    return Output({"letters": items}, lines or ["No answer is due."])


def _chosen(desk: Desk, options: Namespace, context: Context) -> Sequence[int]:
    """The letters of an inquiry that are meant; NotFound names a supplier it does not ask."""
    inquiry = inquiry_id_of(desk.reader, options.inquiry)
    items = live_recipients_of(desk.reader, inquiry, context.today)
    if not options.supplier:
        return [item.id for item in items if item.state is State.SENT]
    return [_of(items, key).id for key in options.supplier]


def _of(items: Sequence[Recipient], supplier: int) -> Recipient:
    found = next((item for item in items if item.supplier_id == supplier), None)
    if found is None:
        told = say("InquiryCommand", "This inquiry does not ask supplier {supplier}.")
        raise NotFound(told.put(supplier=supplier))
    return found


def _due(desk: Desk, context: Context) -> Sequence[int]:
    items = desk.agenda.items(context.today)
    return [key for each in items if each.kind is AgendaKind.FOLLOW_UP for key in each.target.keys]


def _document(item: Recipient) -> dict[str, Any]:
    return {
        "recipient": item.id,
        "inquiry": item.inquiry_id,
        "supplier_id": item.supplier_id,
        "supplier": item.supplier,
        "kind": item.facts.kind.value,
        "letter": item.text(),
    }


def _question_arguments(parser: ArgumentParser) -> None:
    inquiry_argument(parser)
    parser.add_argument("--supplier", metavar="ID", type=int, required=True)
    parser.add_argument("--text", metavar="TEXT", required=True, help="what it asks, as it asks it")


def _question(options: Namespace, context: Context) -> Output:
    with context.desk() as desk:
        inquiry = inquiry_id_of(desk.reader, options.inquiry)
        items = live_recipients_of(desk.reader, inquiry, context.today)
        item = _of(items, options.supplier)
        text = typed_lines(options.text)
        desk.inquiries.follow_ups.note_question(item.id, text, context.today)
    document = {"recipient": item.id, "state": State.REPLIED.value, "question": text}
    return Output(document, [f"{item.supplier} asks: {text}"])
