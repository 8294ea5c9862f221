"""Writing one file atomically, replacing an existing one only with the user's consent."""

import contextlib
import os
import tempfile
from collections.abc import Iterable
from pathlib import Path
from stat import S_ISREG

from sourcing_app.domain.errors import Environment, Taken
from sourcing_app.domain.sentences import say
from sourcing_app.files.system_errors import reason_of


def write_whole(path: Path, data: bytes, *, over: bool = False) -> None:
    """
    Write `data` to `path` atomically; raises Environment.

    An existing file is replaced only if `over`, otherwise Taken is raised.
    """
    write_pieces(path, (data,), over=over)


def write_pieces(path: Path, pieces: Iterable[bytes], *, over: bool = False) -> None:
    """As `write_whole`, piece by piece; if `pieces` raises, nothing is written."""
    refuse_what_is_there(path, over=over)
    try:
        handle, name = tempfile.mkstemp(".partial", f".{path.stem[:40]}-", path.parent)
        try:
            with os.fdopen(handle, "wb") as file:  # mkstemp made it 0600
                file.writelines(pieces)
                file.flush()
                os.fsync(file.fileno())
            _put(Path(name), path, over=over)
        except BaseException:
            with contextlib.suppress(OSError):
                Path(name).unlink()
            raise
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise refused(path, error) from error


def refuse_what_is_there(path: Path, *, over: bool) -> None:
    """Raise Taken for a file that must not be replaced, Environment for a path that cannot be."""
    try:
        mode = path.stat().st_mode
    except OSError:
        if not os.path.lexists(path):
            return
        mode = 0
    if not S_ISREG(mode):
        raise Environment(
            say(
                "Files", "{file} is there already and is no ordinary file. Choose another name."
            ).put(file=path)
        )
    if not over:
        raise _taken(path)


def _put(made: Path, path: Path, *, over: bool) -> None:
    """Rename the finished file; raises FileExistsError if the name was taken meanwhile."""
    if over:
        made.replace(path)
        return
    try:
        path.hardlink_to(made)
    except FileExistsError:
        raise
    except OSError:  # a drive without hard links
        if os.path.lexists(path):
            raise FileExistsError(str(path)) from None
        made.rename(path)
    else:
        made.unlink()


def _taken(path: Path) -> Taken:
    return Taken(say("Files", "{file} is there already, so nothing was written.").put(file=path))


def refused(path: Path, error: OSError) -> Environment:
    """The error for a path that cannot be written to, with the system's reason."""
    return Environment(
        say("Files", "Cannot write {path}: {reason}. Choose another folder.").put(
            path=str(path), reason=reason_of(error)
        )
    )
