"""Where the program starts: a window, or one command."""

import builtins
import gc
import os
import signal
import sys
from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sourcing_app import __version__
from sourcing_app.app import paths
from sourcing_app.cli.invocation import EXAMPLE, SELF_TEST, asked
from sourcing_app.cli.output import Status
from sourcing_app.cli.parser import OneSentence
from sourcing_app.cli.streams import tell
from sourcing_app.files.resources import resources
from sourcing_app.files.system_errors import reason_of

OWN_FAULT = 70
"""The status of a fault of the program itself, where a command met it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window or do one command; returns the exit status of the README's table."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        print(f"Sourcing Desk {__version__}")  # noqa: T201 - asked for on the command line
        return Status.DONE
    wanted = asked(given)
    if wanted.command == SELF_TEST:
        from sourcing_app.app.selftest import self_test

        return self_test(as_json="--json" in given)
    try:
        return _open_window(given) if wanted.window else _run(given)
    except OSError as error:  # the user's own folders
        tell(f"{error.filename} cannot be used: {reason_of(error)}.")
        return Status.ENVIRONMENT
    except Exception as error:  # noqa: BLE001 - a bug ends in the log, not on the screen
        from sourcing_app.app.bug_log import log_bug

        log_bug(error)
        tell(
            f"The program itself failed ({type(error).__name__}); nothing half-done was kept. "
            f"What happened is in {paths.log_file()}"
        )
        return OWN_FAULT


def _run(given: Sequence[str]) -> int:
    from sourcing_app.cli.main import run

    today = date.today()  # noqa: DTZ011 - a person's calendar day is the local one
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a change is rolled back from here on
    return run(given, paths.own_file(), resources(), today)


def _open_window(given: Sequence[str]) -> int:
    options = _window_options(given)
    if _has_no_display():
        tell(
            "There is no display: start Sourcing Desk in a desktop session, "
            "or use a command (sourcing-desk --help)."
        )
        return Status.ENVIRONMENT
    prepare_imports()
    from sourcing_app.app.session import show_window

    return show_window(options)


def prepare_imports() -> None:
    """
    Let the window's modules be imported quickly: call it before them.

    PySide's hook on `import` reads the source of each module for `__feature__`, which nobody here
    uses. The collector would look through all that is made of them, and none of it is garbage: it
    is off until the window is there (`show_window`).
    """
    gc.disable()
    from PySide6 import QtCore  # noqa: F401 - puts its hook on

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _window_options(given: Sequence[str]) -> Namespace:
    parser = OneSentence(prog="sourcing-desk", description="Open the window.", allow_abbrev=False)
    parser.example = "my.sourcing"
    parser.add_argument("path", metavar="FILE", nargs="?", type=Path)
    parser.add_argument("--file", type=Path, help="as FILE")
    parser.add_argument("--page", help="the page to show first")
    parser.add_argument("--language", choices=("en", "ru", "zh"))
    parser.add_argument("--scheme", choices=("system", "light", "dark", "contrast"))
    parser.add_argument("--size", type=_size, help="WIDTHxHEIGHT of the window")
    parser.add_argument("--no-restore", action="store_true", help="forget the last window")
    options, more = parser.parse_known_args(given)
    if more and more[0] in EXAMPLE:
        parser.error(f"write the command first: sourcing-desk {more[0]} ... --file FILE")
    if more:
        parser.error(f"unrecognized arguments: {' '.join(more)}")
    if options.path and options.file:
        parser.error(f"{options.path} and --file {options.file}: name one file")
    options.path = options.path or options.file
    return options


def _size(text: str) -> tuple[int, int]:
    width, sign, height = text.partition("x")
    if not (sign and width.isdecimal() and height.isdecimal()):
        raise ArgumentTypeError("write it as WIDTHxHEIGHT, such as 1280x800")
    return int(width), int(height)


def _has_no_display() -> bool:
    """Qt aborts the process where it finds no display; say so before it does."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)
