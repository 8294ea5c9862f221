"""Commands for the sourcing file itself: new, info, check, salvage."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sourcing_app.cli.arguments import file_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.hints import after_damage
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.copies import number
from sourcing_app.domain.errors import Damaged
from sourcing_app.files.inputs import resolved
from sourcing_app.services.accepting import accept_as_is
from sourcing_app.services.file_check import check_file
from sourcing_app.services.file_facts import file_facts, make_file
from sourcing_app.services.salvage import Salvaged, salvage


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("new", "Make a new sourcing file.", _new_arguments, _new)
    commands.add("info", "Say what a sourcing file holds.", file_argument, _info)
    commands.add(
        "check", "Check the file; only --accept-as-is changes it.", _check_arguments, _check
    )
    commands.add(
        "copy",
        "Save a copy for a colleague: the numbers it gives out carry a letter of its own.",
        _copy_arguments,
        _copy,
    )
    commands.add(
        "salvage",
        "Save what can be read of a damaged file into a new one; the damaged file stays as it is.",
        _salvage_arguments,
        _salvage,
    )


def _new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="FILE", type=Path)
    parser.add_argument("--sample", action="store_true", help="fill it with sample data")


def _new(options: Namespace, context: Context) -> Output:
    make_file(options.path, context.resources, context.today, sample=options.sample)
    path = resolved(options.path)
    return Output({"file": str(path)}, [f"Made {path}"])


def _info(options: Namespace, context: Context) -> Output:
    facts = file_facts(options.path or context.file, context.resources)
    document = {
        "file": str(facts.path),
        "schema": facts.schema,
        "rows": facts.rows,
        "read_only": facts.read_only,
        "held_by": facts.held_by,
        "letters": facts.letters,
        "letters_given": list(facts.given),
    }
    lines = [f"{facts.path}, schema {facts.schema}"]
    lines += [f"  {table}: {count}" for table, count in facts.rows.items() if count]
    if facts.letters:
        lines.append(f"A copy that was handed on: its own numbers carry {facts.letters}")
    if facts.given:
        lines.append(f"Letters of its copies: {', '.join(facts.given)}")
    if facts.held_by:
        lines.append(f"Open now: {facts.held_by}")
    return Output(document, lines)


def _copy_arguments(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--to", metavar="NEW", type=Path, required=True, help="the copy")
    parser.add_argument("--letter", default="", metavar="X", help="default: the next free one")


def _copy(options: Namespace, context: Context) -> Output:
    target = resolved(options.to.absolute())
    with context.at(options.path).desk() as desk:
        letters = desk.save_copy_for_colleague(target, options.letter)
    example = number("PO", context.today.year, letters, 1)
    document = {"file": str(target), "letters": letters, "first_order": example}
    return Output(document, [f"Made {target}; its own numbers begin with {example}"])


def _check_arguments(parser: ArgumentParser) -> None:
    file_argument(parser)
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


def _salvage_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="DAMAGED", type=Path)
    parser.add_argument("--to", metavar="NEW", type=Path, required=True, help="the new file")
    parser.add_argument(
        "--donor",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="a sound backup of the same file that may lend what others refer to; newest first",
    )


def _salvage(options: Namespace, context: Context) -> Output:  # noqa: ARG001 - opens no file of ours
    done = salvage(options.path, options.to.absolute(), options.donor)
    document = {
        "file": str(done.path),
        "rows": done.rows,
        "lost": {table: count for table, count in done.lost.items() if count},
        "uncertain": done.uncertain,
        "notes": [str(note) for note in done.notes],
    }
    return Output(document, _salvaged(done), Status.DONE if done.whole else Status.FINDINGS)


def _salvaged(done: Salvaged) -> list[str]:
    lines = [f"Made {done.path}"]
    for table, count in done.rows.items():
        lost = done.lost[table]
        about = "about " if table in done.uncertain else ""
        if count or lost:
            lines.append(f"  {table}: {count}" + (f", lost {about}{lost}" if lost else ""))
    return [*lines, *(str(note) for note in done.notes)]
