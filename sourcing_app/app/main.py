"""Where the program starts: a window, or one command."""

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sourcing_app import __version__
from sourcing_app.app import paths

NO_DISPLAY = 6
_WINDOW_OPTIONS = ("--page", "--language", "--scheme", "--size", "--no-restore")


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window or do one command; returns the exit status of `cli.md`'s table."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:
        print(f"Sourcing Desk {__version__}")  # noqa: T201 - asked for on the command line
        return 0
    if given[:1] == ["self-test"]:
        from sourcing_app.app.selftest import self_test

        return self_test(as_json="--json" in given)
    if _is_command(given):
        from sourcing_app.cli.main import run

        today = date.today()  # noqa: DTZ011 - a person's calendar day is the local one
        return run(given, paths.own_file(), paths.resources(), today)
    return _open_window(given)


def _is_command(given: Sequence[str]) -> bool:
    """A first word that is neither a file nor an option of the window is a command."""
    if not given or given[0].startswith(_WINDOW_OPTIONS):
        return False
    first = Path(given[0])
    return given[0].startswith("-") or not (first.suffix or first.exists())


def _open_window(given: Sequence[str]) -> int:
    options = _window_options(given)
    if _has_no_display():
        print(  # noqa: T201 - there is no window to say it in
            "There is no display: start Sourcing Desk in a desktop session, "
            "or use a command (sourcing-desk --help).",
            file=sys.stderr,
        )
        return NO_DISPLAY
    from sourcing_app.app.session import show_window

    return show_window(options)


def _window_options(given: Sequence[str]) -> Namespace:
    parser = ArgumentParser(prog="sourcing-desk", description="Open the window.")
    parser.add_argument("path", metavar="FILE", nargs="?", type=Path)
    parser.add_argument("--page", help="the page to show first")
    parser.add_argument("--language", choices=("en", "ru", "zh"))
    parser.add_argument("--scheme", choices=("system", "light", "dark", "contrast"))
    parser.add_argument("--size", help="WIDTHxHEIGHT of the window")
    parser.add_argument("--no-restore", action="store_true", help="forget the last window")
    return parser.parse_args(given)


def _has_no_display() -> bool:
    """Qt aborts the process where it finds no display; say so before it does."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform.startswith("linux") and not any(os.environ.get(name) for name in named)
