"""Commands for letters: letter-check, letters."""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from errno import EFBIG
from pathlib import Path
from typing import TYPE_CHECKING

from sourcing_app.cli.arguments import inquiry_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status, finding_document
from sourcing_app.cli.streams import tell, telling_progress
from sourcing_app.domain.errors import Environment, Rejected
from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.domain.inquiries.language import TEXT_CAP
from sourcing_app.domain.inquiries.lint.channels import LIMITS, ChannelLimit
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import SHIPPED, Limits
from sourcing_app.files.inputs import read_bytes
from sourcing_app.files.system_errors import unreadable
from sourcing_app.files.writing import folder_made
from sourcing_app.services.inquiries.facts import inquiry_id_of, live_recipients_of, recipients_of
from sourcing_app.services.settings.rows import read_limits

if TYPE_CHECKING:
    from sourcing_app.services.inquiries.export import Paper, Stopped


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("letter-check", "Check an English letter.", _check_arguments, _check)
    commands.add("letters", "Write an inquiry's letters as files.", _letters_arguments, _letters)


def _check_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="SOURCE", nargs="?", help="a text file, or - for standard input"
    )
    parser.add_argument("--inquiry", metavar="N", help="check the letters of this inquiry instead")
    parser.add_argument(
        "--channel",
        choices=[each.value for each in Channel],
        help="how it is to be sent: its length is checked, too",
    )
    parser.add_argument("--keep", metavar="WORD", action="append", default=[])


def _check(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.inquiries.checks import LetterDictionaries, checked_text

    if (options.source is None) == (options.inquiry is None):
        raise Rejected(say("InquiryCommand", "Name a text file or, with --inquiry, an inquiry."))
    if options.inquiry is not None:
        return _check_inquiry(options.inquiry, context)
    text = read_source(options.source)
    channel = Channel(options.channel) if options.channel else None
    dictionaries = LetterDictionaries(context.resources)
    judged = _judged_by(options, context)
    report = checked_text(text, dictionaries, tuple(options.keep), channel, *judged)
    findings = [
        {**finding_document(finding), "line": text.count("\n", 0, finding.start) + 1}
        for finding in report.findings
    ]
    document = {
        "ready": report.ready,
        "findings": findings,
        "words": report.words,
        "characters": len(text),
    }
    lines = [f"line {item['line']}: {item['rule']} {item['text']}" for item in findings]
    counted = f"{report.words} words, {len(text)} characters"
    lines.append(f"{counted}, {_stands(ready=report.ready)}")
    return Output(document, lines, Status.FINDINGS if findings else Status.DONE)


def _judged_by(options: Namespace, context: Context) -> tuple[Limits, Sequence[ChannelLimit]]:
    """The limits and the lengths of --file, if it is given."""
    from sourcing_app.services.inquiries.checks import lengths_of

    if options.file is None:
        return SHIPPED, LIMITS
    with context.desk(read_only=True) as desk:
        return read_limits(desk.reader), lengths_of(desk.reader)


def _check_inquiry(named: str, context: Context) -> Output:
    """Check each letter that is not sent; `field` says in which of its fields a finding is."""
    with context.desk(read_only=True) as desk:
        inquiry = inquiry_id_of(desk.reader, named)
        items = live_recipients_of(desk.reader, inquiry, context.today)
        letters, lines = [], []
        for item in (item for item in items if not item.sent):
            report = desk.letter_checks.report(item)
            ready = report.ready and item.readiness().sendable
            findings = [
                {**finding_document(finding), "field": finding.field} for finding in report.findings
            ]
            letters.append(
                {
                    "supplier": item.supplier,
                    "ready": ready,
                    "findings": findings,
                    "words": report.words,
                    "characters": len(item.text()),
                }
            )
            lines.append(f"{item.supplier}: {report.words} words, {_stands(ready=ready)}")
            lines += [f"  {each['field']}: {each['rule']} {each['text']}" for each in findings]
    found = any(letter["findings"] or not letter["ready"] for letter in letters)
    document = {"ready": all(letter["ready"] for letter in letters), "letters": letters}
    return Output(document, lines, Status.FINDINGS if found else Status.DONE)


def _stands(*, ready: bool) -> str:
    return "ready" if ready else "not ready"


def read_source(source: str) -> str:
    """Read a text of at most 200,000 bytes; raises Environment or Rejected naming it."""
    try:
        data = _typed() if source == "-" else read_bytes(Path(source), TEXT_CAP)
    except OSError as error:
        if error.errno == EFBIG:
            raise _too_long(source) from error
        raise Environment(unreadable(error, source)) from error
    if len(data) > TEXT_CAP:
        raise _too_long(source)
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise Rejected(
            say("Command", "{file} is not UTF-8 text: byte {place}. Save it as UTF-8.").put(
                file=source, place=error.start + 1
            )
        ) from None


def _too_long(source: str) -> Rejected:
    return Rejected(
        say("Command", "{file} is longer than a letter: at most {cap} bytes.").put(
            file=source, cap=TEXT_CAP
        )
    )


def _typed() -> bytes:
    """Read standard input; raises Environment where there is none."""
    if sys.stdin is None:
        raise Environment(say("Command", "Standard input cannot be read: it is closed."))
    return sys.stdin.buffer.read(TEXT_CAP + 1)


def _letters_arguments(parser: ArgumentParser) -> None:
    inquiry_argument(parser)
    parser.add_argument("--out", metavar="FOLDER", type=Path, required=True)
    formats = [form.value for form in LetterFormat]
    parser.add_argument("--format", choices=formats, default=LetterFormat.PDF.value)
    parser.add_argument("--merged", action="store_true", help="all letters in one file")
    parser.add_argument(
        "--short",
        action="store_true",
        help="texts for a message box: no address, day or subject, no longer than it takes",
    )
    parser.add_argument(
        "--number", action="store_true", help="give the inquiry its number first, for the letters"
    )
    parser.add_argument(
        "--latin-names",
        action="store_true",
        help="write names that no font has in Latin letters",
    )


def _letters(options: Namespace, context: Context) -> Output:
    from sourcing_app.services.inquiries import export

    form = LetterFormat(options.format)
    if options.merged and form is LetterFormat.EML:
        raise Rejected(say("InquiryCommand", "An e-mail goes to one supplier: leave out --merged."))
    if options.short and form is not LetterFormat.TXT:
        raise Rejected(say("InquiryCommand", "A message box takes plain text: use --format txt."))
    with context.desk(read_only=not options.number) as desk:
        inquiry = inquiry_id_of(desk.reader, options.inquiry)
        if options.number:
            desk.inquiries.give_numbers(recipients_of(desk.reader, inquiry), context.today)
        items = live_recipients_of(desk.reader, inquiry, context.today)
        keys, step = [item.id for item in items], telling_progress()
        latin_names = options.latin_names
        letters = export.printable(desk, keys, context.today, form, latin_names=latin_names)
        if options.short:
            letters = export.as_messages(letters, desk.letter_checks.message)
        with folder_made(options.out):
            if options.merged:
                number = items[0].number if items else None
                path = export.merged_path(options.out, number, form)
                papers = export.save_merged(desk, letters, path, step)
            else:
                papers = export.save_letters(desk, letters, options.out, step)
            inquiries = [inquiry] if papers else []
            beside = desk.inquiries.enclosures.save_beside(inquiries, options.out)
    return _answer(papers, letters.stopped, beside)


def _answer(papers: "Sequence[Paper]", left: "Sequence[Stopped]", beside: Sequence[Path]) -> Output:
    """Name the files, and on standard error each letter that was not printed."""
    files = [{"supplier": paper.supplier, "path": str(paper.path)} for paper in papers]
    stopped = [
        {"supplier": each.supplier, "reason": str(each.reason), "latin": each.latin}
        for each in left
    ]
    for each in left:
        tell(str(each.sentence()))
    if any(each.latin for each in left):
        tell("With --latin-names it is printed.")
    status = Status.FINDINGS if stopped and files else Status.REFUSED if stopped else Status.DONE
    lines = [f"{file['supplier']}: {file['path']}" for file in files]
    lines += [f"Enclosed: {path}" for path in beside]
    enclosures = list(map(str, beside))
    return Output({"files": files, "stopped": stopped, "enclosures": enclosures}, lines, status)
