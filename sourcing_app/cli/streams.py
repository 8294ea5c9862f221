"""Output of commands: answers on standard output, messages on standard error."""

import contextlib
import os
import sys
from collections.abc import Callable, Iterable
from time import monotonic
from typing import TextIO

from sourcing_app.cli.output import Status
from sourcing_app.files.system_errors import reason_of


def speak_utf8() -> None:
    """Use UTF-8, whatever the console's encoding."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")


def tell(message: object) -> None:
    """Write one line to standard error; a failure to write is ignored."""
    with contextlib.suppress(OSError, ValueError):
        print(" ".join(str(message).splitlines()), file=sys.stderr, flush=True)


def deliver(lines: Iterable[str], status: int) -> int:
    """
    Write an answer and return the exit status.

    A closed pipe (`| head -1`) is no error; a full device is.
    """
    try:
        for line in lines:
            print(line)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _mute(sys.stdout)
    except OSError as error:
        _mute(sys.stdout)
        tell(f"It is done, but the answer could not be written: {reason_of(error)}.")
        return Status.ENVIRONMENT
    return status


def _mute(stream: TextIO) -> None:
    """Discard buffered output, also when Python exits."""
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)


def telling_progress() -> Callable[[int, int], None]:
    """Make what shows progress on standard error, once a second after the first second."""
    told = [monotonic()]

    def step(done: int, total: int) -> None:
        if monotonic() - told[0] > 1:
            told[0] = monotonic()
            tell(f"{done} of {total}")

    return step
