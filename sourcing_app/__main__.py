"""`python -m sourcing_app` is the same as the `sourcing-desk` command."""

import os
import signal
import sys

_REFUSED = 3


def start() -> int:
    """Where the installed command begins: Ctrl+C ends it quietly from the first line on."""
    signal.signal(signal.SIGINT, _stop)
    from sourcing_app.app.main import main

    return main()


def _stop(_number: int, _frame: object) -> None:
    """Nothing was begun yet: the libraries are still being read."""
    os.write(2, b"Stopped; nothing was changed.\n")
    os._exit(_REFUSED)


if __name__ == "__main__":
    sys.exit(start())
