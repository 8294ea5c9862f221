"""Writing a document beside the user's other files: whole or not at all, and over nobody's work."""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from sourcing_app.domain.errors import Environment
from sourcing_app.domain.file_names import unique_name
from sourcing_app.domain.sentences import say
from sourcing_app.domain.system_errors import reason_of


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`, replacing what was there only once all of it is on the disk."""
    write_pieces(path, (data,))


def write_pieces(path: Path, pieces: Iterable[bytes]) -> None:
    """As `write_whole`, one piece after the other; where `pieces` raises, nothing is written."""
    try:
        handle, name = tempfile.mkstemp(".partial", f".{path.stem[:40]}-", path.parent)
        try:
            with os.fdopen(handle, "wb") as file:  # mkstemp made it 0600
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise _refused(path, error) from error


def write_new(folder: Path, name: str, data: bytes) -> Path:
    """Put `data` into `folder` under `name`, or "name (2)" where that is taken; return its path."""
    path = free_path(folder, name)
    write_whole(path, data)
    return path


def free_path(folder: Path, name: str) -> Path:
    """Return a path in `folder` that is not taken: `name`, or "name (2)"; raises Environment."""
    try:
        home = folder.resolve(strict=True)
        taken = frozenset(entry.name for entry in home.iterdir())
    except OSError as error:
        raise _refused(folder, error) from error
    path = (home / unique_name(name, taken)).resolve()
    if path.parent != home or not path.is_relative_to(home):
        raise Environment(
            say("Files", "“{name}” would leave the folder {folder}: nothing was written.").put(
                name=name, folder=str(folder)
            )
        )
    return path


def _refused(path: Path, error: OSError) -> Environment:
    return Environment(
        say("Files", "Cannot write {path}: {reason}. Choose another folder.").put(
            path=str(path), reason=reason_of(error)
        )
    )
