"""Reserved paths that no output may use: sourcing files, their side files, and backups."""

from pathlib import Path

from sourcing_app.domain.errors import AppError, Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.files.inputs import resolved
from sourcing_app.store.file import user_data
from sourcing_app.store.file.header import APPLICATION_ID, SIDES, read_header

_BESIDE = (*SIDES, ".lock", ".holder")
_MANIFEST = ".json"


def is_ours(path: Path) -> bool:
    """Whether the file is, or was when last seen here, a sourcing file."""
    if user_data.known(resolved(path)).file_id:
        return True
    try:
        return read_header(path).application_id == APPLICATION_ID
    except AppError:
        return False


def refuse_reserved(path: Path) -> None:
    """Raise Rejected for a side file of a sourcing file or a path among the backups."""
    if _belongs_to_one(path) or _is_among_backups(path):
        raise Rejected(
            say(
                "Reserved",
                "{file} is a name reserved for a sourcing file or its backups. Choose another "
                "name.",
            ).put(file=path)
        )


def refuse_over_ours(path: Path, own: Path | None = None) -> None:
    """
    Raise Rejected also for a sourcing file itself: none is ever overwritten.

    `own` is the one open here, recognised by identity: opening and closing it under another name
    would drop its locks.
    """
    if (own is not None and _is_same(path, own)) or is_ours(path):
        raise Rejected(
            say(
                "Reserved",
                "{file} is a sourcing file and is never overwritten. Choose another name.",
            ).put(file=path)
        )
    refuse_reserved(path)


def _is_same(path: Path, own: Path) -> bool:
    try:
        return path.samefile(own)
    except OSError:
        return False


def _belongs_to_one(path: Path) -> bool:
    sides = (path.name.removesuffix(side) for side in _BESIDE if path.name.endswith(side))
    owners = [path.with_name(name) for name in sides if name]
    if path.suffix == _MANIFEST:
        owners.append(path.with_suffix(".sourcing"))
    return any(is_ours(owner) for owner in owners)


def _is_among_backups(path: Path) -> bool:
    try:
        return resolved(path).is_relative_to(resolved(user_data.backups()))
    except AppError:
        return False
