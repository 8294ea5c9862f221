"""
A process that does one thing to a file and is ended by the system in the middle of it.

Run as `python -m tests.store.child WHAT FILE SECONDS [MORE]`; with 0 seconds it is left alone and
says how long it took.
"""

import signal
import sqlite3
import sys
from pathlib import Path
from time import perf_counter

from sourcing_app.store.backups.restore import restore
from sourcing_app.store.file.lock import FileHold
from sourcing_app.store.sourcing_file import SourcingFile


def opening(path, _more):
    SourcingFile(path).close()


def restoring(path, more):
    restore(Path(more), path)


def spilling(path, _more):
    """Die in a transaction of which much is on the disk already."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE supplier SET notes = hex(randomblob(4000))")
    connection.execute("UPDATE inquiry SET extra = hex(randomblob(2000))")
    signal.raise_signal(signal.SIGKILL)


def spilling_while_held(path, more):
    FileHold(path)
    spilling(path, more)


def main(what, path, seconds, more=""):
    call = {
        "opening": opening,
        "restoring": restoring,
        "spilling": spilling,
        "spilling_while_held": spilling_while_held,
    }[what]
    began = perf_counter()
    if float(seconds):
        signal.setitimer(signal.ITIMER_REAL, float(seconds))  # SIGALRM ends it, handled by nobody
    call(Path(path), more)
    sys.stdout.write(str(perf_counter() - began))


if __name__ == "__main__":
    main(*sys.argv[1:])
