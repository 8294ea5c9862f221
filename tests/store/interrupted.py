"""What a worker of the zygote does to a file until the system ends it; it says how long it took."""

import os
import signal
from pathlib import Path
from time import perf_counter

from sourcing_app.store.backups.restore import restore
from sourcing_app.store.sourcing_file import SourcingFile
from tests.store.released import released


def warm_up(folder):
    SourcingFile(released(1, folder / "own.sourcing")).close()


def opening(_talk, home, seconds, path):
    """Open a file, ended after so many seconds; 0 leaves it alone."""
    return _ended(home, seconds, lambda: SourcingFile(path).close())


def restoring(_talk, home, seconds, path, backup):
    """Restore a backup in a file's place, as `opening`."""
    return _ended(home, seconds, lambda: restore(backup, path))


def _ended(home, seconds, call):
    os.environ["XDG_DATA_HOME"] = str(Path(home))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    began = perf_counter()
    if seconds:
        signal.setitimer(signal.ITIMER_REAL, seconds)
    call()
    return perf_counter() - began
