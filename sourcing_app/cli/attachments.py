"""The command `attachments`: lists attached files, checks them and saves copies."""

from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from pathlib import Path

from sourcing_app.cli.arguments import file_argument, record_named
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.cli.streams import tell
from sourcing_app.domain.errors import Damaged, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import resolved
from sourcing_app.services.attachments.records import (
    KeptFile,
    check,
    flaws_in,
    kept,
    kept_files,
    remark_on_size,
    save_at,
)
from sourcing_app.services.desk import Desk
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.facts import order_id_of


def register(commands: Commands) -> None:
    """Add the command of this module."""
    commands.add("attachments", "List, check or save kept files.", _arguments, _attachments)


def warn_of_size(desk: Desk) -> None:
    """Warn on standard error, after attaching a file, if the sourcing file has grown large."""
    remark = remark_on_size(desk)
    if remark is not None:
        tell(remark)


def _arguments(parser: ArgumentParser) -> None:
    file_argument(parser)
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--order", metavar="NUMBER", help="only those of an order")
    which.add_argument("--entity", metavar="TABLE:ID", help="only those of one record")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--save", metavar="ID", type=int, help="write a copy of one, with --to")
    what.add_argument("--check", action="store_true", help="read all and compare their digests")
    parser.add_argument("--to", metavar="PATH", type=Path, help="a file or a folder")
    parser.add_argument("--force", action="store_true", help="replace the file that is there")


def _attachments(options: Namespace, context: Context) -> Output:
    if (options.save is None) != (options.to is None):
        raise Rejected(say("Command", "Write --save ID and --to PATH together"))
    with context.at(options.path).desk(read_only=True) as desk:
        if options.save is not None:
            path = save_at(desk, options.save, options.to, over=options.force)
            return Output({"id": options.save, "file": str(resolved(path))}, [f"Saved {path}"])
        files = _chosen(desk, options)
        return _check(desk, files) if options.check else _list(desk, files)


def _chosen(desk: Desk, options: Namespace) -> list[KeptFile]:
    if options.order:
        rows = documents_of(desk.reader, order_id_of(desk.reader, options.order))
        return [kept(desk.reader, row.id) for row in rows]
    if not options.entity:
        return kept_files(desk.reader)
    return kept_files(desk.reader, record_named(options.entity))


def _list(desk: Desk, files: list[KeptFile]) -> Output:
    """List the files; `flaw` says why one does not count as evidence."""
    flaws = {key: str(flaw) for key, flaw in flaws_in(desk.reader, files).items()}
    document = {"attachments": [{**asdict(file), "flaw": flaws.get(file.id)} for file in files]}
    told = [_line(file, flaws.get(file.id)) for file in files]
    return Output(document, told or ["No files are kept."])


def _check(desk: Desk, files: list[KeptFile]) -> Output:
    damaged = []
    for file in files:
        try:
            check(desk.reader, file)
        except Damaged as problem:
            tell(problem)
            damaged.append(file)
    document = {"checked": len(files), "damaged": [asdict(file) for file in damaged]}
    told = f"{len(files)} checked, {len(damaged)} damaged"
    return Output(document, [told], Status.DAMAGED if damaged else Status.DONE)


def _line(file: KeptFile, flaw: str | None) -> str:
    kept = f"{file.kind}, {file.size:,} bytes, {file.entity} {file.entity_id}"
    return f"{file.id}. {file.name}  {kept}" + (f"  does not count: {flaw}" if flaw else "")
