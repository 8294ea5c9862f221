"""Commands for the sourcing file itself: new, info."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from sourcing_app.cli.answer import Output
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.files.inputs import resolved
from sourcing_app.services.file_facts import file_facts, make_file


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("new", "Make a new sourcing file.", _new_arguments, _new)
    commands.add("info", "Say what a sourcing file holds.", _info_arguments, _info)


def _new_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="FILE", type=Path)
    parser.add_argument("--sample", action="store_true", help="fill it with sample data")


def _new(options: Namespace, context: Context) -> Output:
    make_file(options.path, context.resources, context.today, sample=options.sample)
    path = resolved(options.path)
    return Output({"file": str(path)}, [f"Made {path}"])


def _info_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="FILE", type=Path, nargs="?", help="as --file")


def _info(options: Namespace, context: Context) -> Output:
    facts = file_facts(options.path or context.file, context.resources)
    document = {
        "file": str(facts.path),
        "schema": facts.schema,
        "rows": facts.rows,
        "read_only": facts.read_only,
        "held_by": facts.held_by,
    }
    lines = [f"{facts.path}, schema {facts.schema}"]
    lines += [f"  {table}: {count}" for table, count in facts.rows.items() if count]
    if facts.held_by:
        lines.append(f"Open now: {facts.held_by}")
    return Output(document, lines)
