"""Commands for templates of letters, and for what one letter says: templates, template, letter."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from typing import Any

from sourcing_app.cli.arguments import (
    assigned,
    inquiry_argument,
    refuse_beside,
    set_argument,
    supplier_argument,
    typed_lines,
    worded,
)
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.findings import Finding
from sourcing_app.domain.inquiries.blocks import Block, BlockUse, read_block
from sourcing_app.domain.inquiries.compose import composed
from sourcing_app.domain.inquiries.letter import LetterFacts
from sourcing_app.domain.inquiries.shipped import LetterText
from sourcing_app.domain.records.letters import TEMPLATE
from sourcing_app.domain.sentences import say
from sourcing_app.services.desk import Desk
from sourcing_app.services.inquiries.facts import inquiry_id_of, live_recipients_of, recipient
from sourcing_app.services.inquiries.recipient import Recipient
from sourcing_app.services.inquiries.template_rows import (
    TemplateRow,
    specimen,
    template,
    template_named,
    templates,
    tried,
)
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.services.suppliers.facts import supplier_id_of

_NOT_OWN = say("TemplateCommand", "{name} is shipped with the program: copy it with add-template.")

_NO_LETTERS = say("TemplateCommand", "This inquiry has no letters: all were cancelled.")
_NO_CONTACT = say("TemplateCommand", "This supplier has no contact {contact}.")


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("templates", "List the templates of letters.", _no_arguments, _templates)
    commands.add("add-template", "Add a template of your own.", _add_arguments, _add)
    commands.add("template", "Show or change a template.", _template_arguments, _template)
    commands.add("letter", "Show or change one letter.", _letter_arguments, _letter)


def _no_arguments(parser: ArgumentParser) -> None:
    del parser


def _templates(options: Namespace, context: Context) -> Output:
    del options
    with context.desk(read_only=True) as desk:
        rows = templates(desk.reader)
    items = [_document(row) for row in rows]
    return Output({"items": items}, [f"{row.key}\t{row.kind}\t{row.name}" for row in rows])


def _add_arguments(parser: ArgumentParser) -> None:
    set_argument(parser, TEMPLATE, required=True)
    parser.add_argument("--copy", metavar="TEMPLATE", default="", help="begin from this one")


def _add(options: Namespace, context: Context) -> Output:
    values: dict[str, Any] = dict(assigned(options))
    with context.desk() as desk:
        if options.copy:
            found = template_named(desk.reader, options.copy)
            begun = {"kind": found.kind, "subject": found.subject, "text": found.text}
            values = {**begun, **values}
        key = desk.templates.add(**values)
        return _shown(desk, template(desk.reader, key), options, context)


def _template_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("template", metavar="TEMPLATE", help="its kind, number or name")
    set_argument(parser, TEMPLATE)
    parser.add_argument("--shipped", action="store_true", help="put the shipped text back")
    parser.add_argument("--bin", action="store_true", help="move it to the Bin")
    parser.add_argument("--with", dest="inquiry", metavar="INQUIRY", default="",
                        help="fill it in with the first letter of this inquiry")  # fmt: skip


def _template(options: Namespace, context: Context) -> Output:
    refuse_beside(options, "bin", "set", "shipped")
    refuse_beside(options, "shipped", "set", "bin")
    changes = options.set or options.shipped or options.bin
    with context.desk(read_only=not changes) as desk:
        row = template_named(desk.reader, options.template)
        if changes:
            row = _changed(desk, row, options, context)
        return _shown(desk, row, options, context)


def _changed(desk: Desk, row: TemplateRow, options: Namespace, context: Context) -> TemplateRow:
    if row.id is None:
        raise Rejected(_NOT_OWN.put(name=row.name))
    if options.set:
        desk.templates.change(row.id, context.today, **assigned(options))
    if options.shipped:
        desk.templates.put_shipped(row.id)
    if options.bin:
        desk.templates.bin([row.id])
    return template(desk.reader, row.id)


def _shown(desk: Desk, row: TemplateRow, options: Namespace, context: Context) -> Output:
    """The template filled in with a letter's facts, and what is wrong with its placeholders."""
    facts = _facts(desk, getattr(options, "inquiry", ""), context)
    made = tried(facts, row.kind, LetterText(row.subject, row.text))
    text = made.letter.text()
    document = {**_document(row), "letter": text, "findings": _findings(made.findings)}
    lines = [f"{row.key}\t{row.kind}\t{row.name}", "", *text.split("\n")]
    return _answer(document, lines, made.findings)


def _facts(desk: Desk, inquiry: str, context: Context) -> LetterFacts:
    if not inquiry:
        return specimen(desk.reader, context.today)
    items = live_recipients_of(desk.reader, inquiry_id_of(desk.reader, inquiry), context.today)
    if not items:
        raise NotFound(_NO_LETTERS)
    return items[0].facts


def _document(row: TemplateRow) -> dict[str, Any]:
    return {
        "template": row.key, "id": row.id, "kind": row.kind, "name": str(row.name),
        "subject": row.subject, "text": row.text,
    }  # fmt: skip


def _findings(findings: Sequence[Finding]) -> list[str]:
    return [str(finding.sentence) for finding in findings]


def _answer(document: dict[str, Any], lines: list[str], findings: Sequence[Finding]) -> Output:
    told = [*lines, *(["", *_findings(findings)] if findings else [])]
    return Output(document, told, Status.FINDINGS if findings else Status.DONE)


def _letter_arguments(parser: ArgumentParser) -> None:
    inquiry_argument(parser)
    supplier_argument(parser)
    blocks = ", ".join(Block)
    parser.add_argument("--template", metavar="T", default="", help="begin this letter from it")
    parser.add_argument("--include", metavar="BLOCK", action="append", default=[], help=blocks)
    parser.add_argument("--leave-out", metavar="BLOCK", action="append", default=[])
    parser.add_argument(
        "--word",
        metavar="BLOCK=TEXT",
        action="append",
        default=[],
        help="as in no other letter; an empty text is the common one",
    )
    parser.add_argument("--text", metavar="TEXT", help="in place of the template")
    parser.add_argument(
        "--contact", metavar="ID", type=int, help="address it to this contact, 0 is the main one"
    )
    parser.add_argument("--ask-rest", action="store_true", help="ask what is still unanswered")
    parser.add_argument("--as-others", action="store_true", help="say what the other letters say")


def _letter(options: Namespace, context: Context) -> Output:
    names = ("template", "include", "leave_out", "word", "ask_rest", "as_others")
    given = options.text is not None or options.contact is not None
    changes = given or any(getattr(options, name) for name in names)
    with context.desk(read_only=not changes) as desk:
        item = _found(desk, options, context)
        if changes:
            _change(desk, item, options)
            item = recipient(desk.reader, item.id, context.today)
    findings = () if item.sent else composed(item.facts).findings
    document = {
        "recipient": item.id, "supplier": item.supplier, "kind": item.facts.kind,
        "blocks": [str(block) for block in item.facts.blocks],
        "own_blocks": {str(block): str(use) for block, use in item.choice.uses.items()},
        "letter": item.text(), "findings": _findings(findings),
    }  # fmt: skip
    return _answer(document, item.text().split("\n"), findings)


def _found(desk: Desk, options: Namespace, context: Context) -> Recipient:
    inquiry = inquiry_id_of(desk.reader, options.inquiry)
    supplier = supplier_id_of(desk.reader, options.supplier, binned=True)
    for item in live_recipients_of(desk.reader, inquiry, context.today):
        if item.supplier_id == supplier:
            return item
    raise NotFound(say("TemplateCommand", "This inquiry has no letter to that supplier."))


def _change(desk: Desk, item: Recipient, options: Namespace) -> None:
    """Make every change that is asked for, each an action of its own, once all of it was read."""
    from sourcing_app.services.inquiries.letter_changes import OwnTextFields

    service, key = desk.letter_changes, item.id
    begun = template_named(desk.reader, options.template) if options.template else None
    use = _uses(options)
    words = worded(options.word)
    text = None if options.text is None else typed_lines(options.text)
    OwnTextFields.checked(own_text=text or "")
    _require_contact(desk, item, options.contact)
    if options.as_others:
        service.as_the_others(key)
    if options.ask_rest:
        service.ask_rest([key])
    if begun:
        service.begin([key], begun.kind, begun.id)
    for block, used in use.items():
        service.use([key], block, used)
    for block, wording in words.items():
        service.word_letter(key, block, wording)
    if text is not None:
        service.set_text(key, text)
    if options.contact is not None:
        service.address(key, options.contact or None)


def _uses(options: Namespace) -> dict[Block, BlockUse]:
    included = {read_block(word): BlockUse.INCLUDED for word in options.include}
    return included | {read_block(word): BlockUse.LEFT_OUT for word in options.leave_out}


def _require_contact(desk: Desk, item: Recipient, contact: int | None) -> None:
    """Raise NotFound for a person who is not the supplier's; 0 is whoever is the main one."""
    if contact and contact not in {each.id for each in contacts_of(desk.reader, item.supplier_id)}:
        raise NotFound(_NO_CONTACT.put(contact=contact))
