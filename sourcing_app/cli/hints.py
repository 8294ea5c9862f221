"""What to do after a refusal, as commands to type."""

import shlex
from argparse import Namespace
from pathlib import Path

from sourcing_app.domain.errors import AppError, Cancelled, Damaged, HeldElsewhere, Taken
from sourcing_app.domain.orders.ordering import OrderedAlready
from sourcing_app.services.recovery import backups_of, is_ours


def told(error: AppError, options: Namespace) -> list[str]:
    """The refusal, and the commands that help."""
    if isinstance(error, Taken) and "force" in options:
        return [f"{error} Add --force to replace it."]
    if isinstance(error, OrderedAlready):
        return [str(error), "If it is, repeat the command with --again."]
    if isinstance(error, HeldElsewhere):
        return [str(error), "Only if it is not: repeat the command with --take-over."]
    file = Path(str(error.sentence.values.get("file", "")))
    if isinstance(error, Damaged):
        return [str(error), *after_damage(file)]
    return [str(error)]


def after_damage(path: Path) -> list[str]:
    """Name the latest backup of a damaged file, and the commands that help."""
    if not is_ours(path):
        return []
    try:
        backups = [each for each in backups_of(path, rehash=False) if each.verified]
    except (AppError, Cancelled):
        backups = []
    file = shlex.quote(str(path))
    salvage = f"sourcing-desk salvage {file} --to NEW.sourcing"
    if not backups:
        return [f"No backup of it is known here. What can be read is saved by: {salvage}"]
    best = min(backups, key=lambda backup: not backup.sound)
    made = f"{best.made.astimezone():%Y-%m-%d %H:%M}"
    return [
        f"Its latest backup, of {made}, is {best.path}; {len(backups)} in all.",
        f"Go back to it: sourcing-desk restore {shlex.quote(str(best.path))} --to {file}",
        f"Or save what can be read: {salvage}",
    ]
