"""Files written under a name not yet used in their folder."""

import os
from pathlib import Path

from sourcing_app.documents.writing import refused, write_whole
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.sentences import say
from sourcing_app.domain.values.file_names import unique_name


def write_new(folder: Path, name: str, data: bytes) -> Path:
    """Put `data` into `folder` under `name`, or "name (2)" if that is taken; return its path."""
    path = free_path(folder, name)
    write_whole(path, data)
    return path


def free_path(folder: Path, name: str) -> Path:
    """Return a path in `folder` that is not taken: `name`, or "name (2)"; raises Environment."""
    try:
        home = Path(os.path.realpath(folder, strict=True))  # resolve() fails on a link loop
        taken = frozenset(entry.name for entry in home.iterdir())
    except OSError as error:
        raise refused(folder, error) from error
    path = Path(os.path.realpath(home / unique_name(name, taken)))
    if path.parent != home or not path.is_relative_to(home):
        raise Environment(
            say("Files", "“{name}” would leave the folder {folder}: nothing was written.").put(
                name=name, folder=str(folder)
            )
        )
    return path
