"""Who is at the computer, as the history and the note beside an open file name them."""

import getpass
import os

_NOBODY = "?"


def user() -> str:
    """The name of the account; its number where it has no name, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else _NOBODY
