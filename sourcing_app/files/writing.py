"""Writing where the user wants: whole, over another file only with consent, or by a new name."""

import os
from collections.abc import Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_ISREG

from sourcing_app.domain.errors import Environment, Taken
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.file_names import unique_name
from sourcing_app.files.atomic import whole_file
from sourcing_app.files.system_errors import reason_of


def write_whole(path: Path, data: bytes, *, over: bool = False) -> None:
    """
    Write `data` to `path` atomically; raises Environment.

    An existing file is replaced only if `over`, otherwise Taken is raised.
    """
    write_pieces(path, (data,), over=over)


def write_pieces(path: Path, pieces: Iterable[bytes], *, over: bool = False) -> None:
    """As `write_whole`, piece by piece; if `pieces` raises, nothing is written."""
    with written(path, over=over) as partial, partial.open("wb") as file:
        file.writelines(pieces)


@contextmanager
def written(path: Path, *, over: bool = False) -> Generator[Path]:
    """Yield the file to write, which gets its name at the end; raises as `write_whole`."""
    refuse_what_is_there(path, over=over)
    try:
        with whole_file(path, over=over) as partial:
            yield partial
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise _refused(path, error) from error


@contextmanager
def folder_made(folder: Path) -> Generator[None]:
    """
    Make a folder, and those above it, where there is none yet; raises Environment.

    Those that were made go again when nothing was put into them.
    """
    made = [each for each in (folder, *folder.parents) if not os.path.lexists(each)]
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _refused(folder, error) from error
    try:
        yield
    finally:
        for each in made:
            with suppress(OSError):  # not empty: it was made for something
                each.rmdir()


def write_new(folder: Path, name: str, data: bytes) -> Path:
    """Put `data` into `folder` under `name`, or "name (2)" if that is taken; return its path."""
    path = free_path(folder, name)
    write_whole(path, data)
    return path


def write_all_new(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """As `write_new` of several, or of none: where one cannot be written the others go again."""
    made: list[Path] = []
    try:
        for name, data in files:
            made.append(write_new(folder, name, data))
    except BaseException:
        for path in made:
            with suppress(OSError):
                path.unlink()
        raise
    return made


def free_path(folder: Path, name: str) -> Path:
    """Return a path in `folder` that is not taken: `name`, or "name (2)"; raises Environment."""
    try:
        home = Path(os.path.realpath(folder, strict=True))  # resolve() fails on a link loop
        taken = frozenset(entry.name for entry in home.iterdir())
    except OSError as error:
        raise _refused(folder, error) from error
    path = Path(os.path.realpath(home / unique_name(name, taken)))
    if path.parent != home or not path.is_relative_to(home):
        raise Environment(
            say("Files", "“{name}” would be outside the folder {folder}: nothing was written.").put(
                name=name, folder=str(folder)
            )
        )
    return path


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
                "Files", "{file} already exists and is not a regular file. Choose another name."
            ).put(file=path)
        )
    if not over:
        raise _taken(path)


def _taken(path: Path) -> Taken:
    return Taken(say("Files", "{file} already exists, so nothing was written.").put(file=path))


def _refused(path: Path, error: OSError) -> Environment:
    """The error for a path that cannot be written to, with the system's reason."""
    return Environment(
        say("Files", "Cannot write {path}: {reason}. Choose another folder.").put(
            path=str(path), reason=reason_of(error)
        )
    )
