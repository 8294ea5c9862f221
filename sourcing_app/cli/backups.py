"""Commands for backups: backup, backups, restore."""

from argparse import ArgumentParser, Namespace
from datetime import datetime
from pathlib import Path
from typing import Any

from sourcing_app.cli.arguments import file_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.errors import Damaged, Environment
from sourcing_app.files.inputs import resolved
from sourcing_app.services.backups import Backup
from sourcing_app.services.recovery import backups_of
from sourcing_app.services.restore import restore


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("backup", "Make a verified backup of the file.", _backup_arguments, _backup)
    commands.add("backups", "List the backups of the file.", file_argument, _backups)
    commands.add("restore", "Put a backup in the place of the file.", _restore_arguments, _restore)


def _backup_arguments(parser: ArgumentParser) -> None:
    file_argument(parser)
    parser.add_argument("--to", type=Path, metavar="PATH", help="a copy there, instead")


def _backup(options: Namespace, context: Context) -> Output:
    with context.at(options.path).desk(read_only=True) as desk:
        if options.to is not None:
            made = desk.backups.make_at(options.to)
            document = {"file": str(resolved(options.to)), "rows": made.rows}
            return Output(document, [f"Copied to {resolved(options.to)}, and verified"])
        done = desk.backups.make()
    document = {"file": str(done.backup.path), "rows": done.backup.rows}
    lines = [f"Made {done.backup.path}, and verified"]
    if done.second is not None:
        return Output(document, [*lines, str(done.second)], Status.FINDINGS)
    return Output(document, lines)


def _backups(options: Namespace, context: Context) -> Output:
    listed = _listed(context.at(options.path))
    rotten = [backup for backup in listed if not backup.verified]
    lines = [_line(backup) for backup in listed] or ["There is no backup of this file yet."]
    status = Status.FINDINGS if rotten else Status.DONE
    return Output({"backups": [_document(backup) for backup in listed]}, lines, status)


def _listed(context: Context) -> list[Backup]:
    """The backups of a file; a damaged or missing one is known by its path."""
    try:
        with context.desk(read_only=True) as desk:
            return desk.backups.listing()
    except (Damaged, Environment):
        known = backups_of(context.file)
        if not known:
            raise
        return known


def _restore_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("backup", metavar="BACKUP", type=Path)
    parser.add_argument("--to", type=Path, metavar="FILE", required=True)
    parser.add_argument(
        "--force", action="store_true", help="although another kind of file is there; it is kept"
    )


def _restore(options: Namespace, context: Context) -> Output:
    done = restore(options.backup, options.to, take_over=context.take_over, over=options.force)
    document: dict[str, Any] = {
        "file": str(done.file),
        "rows": done.rows,
        "former": None if done.former is None else str(done.former),
    }
    lines = [f"{done.file} now holds what {options.backup} held"]
    if done.former is not None:
        lines.append(f"What it held before is kept as {done.former}")
    return Output(document, lines)


def _document(backup: Backup) -> dict[str, Any]:
    return {
        "path": str(backup.path),
        "made": backup.made.isoformat(),
        "reason": backup.reason.value,
        "rows": backup.rows,
        "bytes": backup.bytes,
        "head": backup.head,
        "verified": backup.verified,
        "sound": backup.sound,
    }


def _line(backup: Backup) -> str:
    state = "verified" if backup.verified else "NOT what was written"
    if not backup.sound:
        state += ", of a file that another program had changed"
    made = _local(backup.made)
    suppliers, orders = backup.rows.get("supplier", 0), backup.rows.get("purchase_order", 0)
    return (
        f"{made}\t{backup.reason.value}\t{backup.bytes:,} bytes\t{suppliers} suppliers\t"
        f"{orders} orders\t{state}\t{backup.path}"
    )


def _local(when: datetime) -> str:
    return f"{when.astimezone():%Y-%m-%d %H:%M:%S}"
