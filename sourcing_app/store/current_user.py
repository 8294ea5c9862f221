"""The current user, as named in the history and the lock note."""

import getpass
import os

_NOBODY = "?"


def user() -> str:
    """The account's name; its number if it has no name, as in a container."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return str(os.getuid()) if hasattr(os, "getuid") else _NOBODY
