"""Where the user's things are."""

import contextlib
import sys
from hashlib import sha256
from pathlib import Path


def own_file() -> Path:
    """The file that opens when none is named; its folder is made, for the user alone."""
    from platformdirs import user_data_path

    return _private(user_data_path("sourcing-desk", appauthor=False)) / "own.sourcing"


def preferences_file() -> Path:
    """Where the window remembers its size, language and look."""
    from platformdirs import user_config_path

    return _private(user_config_path("sourcing-desk", appauthor=False)) / "window.ini"


def log_file() -> Path:
    """Where errors of the program itself are written."""
    from platformdirs import user_log_path

    return _private(user_log_path("sourcing-desk", appauthor=False)) / "sourcing-desk.log"


def sample_file() -> Path:
    """Where sample data is shown from: never mixed with the user's own."""
    from platformdirs import user_cache_path

    return _private(user_cache_path("sourcing-desk", appauthor=False)) / "sample.sourcing"


def _private(folder: Path) -> Path:
    """Make the folder for the user alone, also where an earlier version left it open to others."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_mode & 0o077:
        with contextlib.suppress(OSError):  # another's folder: what is in it is still 0600
            folder.chmod(0o700)
    return folder


def draft_file(file: Path) -> Path:
    """Where texts typed for this sourcing file wait that could not be saved in it."""
    from platformdirs import user_state_path

    folder = user_state_path("sourcing-desk", appauthor=False) / "drafts"
    return folder / f"{file_key(file)}.json"


def doorbell(file: Path) -> str:
    """The local socket at which the program listens that has this sourcing file open."""
    from platformdirs import user_cache_path

    name = f"open-{file_key(file)[:20]}"
    if sys.platform == "win32":
        return f"sourcing-desk-{name}"  # a pipe is in no folder
    return str(_private(user_cache_path("sourcing-desk", appauthor=False)) / name)


def file_key(file: Path) -> str:
    """What stands for this sourcing file, wherever it was named from, in names and settings."""
    from sourcing_app.files.inputs import resolved

    return sha256(str(resolved(file)).encode()).hexdigest()[:32]
