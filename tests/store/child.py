"""
A process that dies in the middle of a transaction. Run as `python -m tests.store.child WHAT FILE`.

It imports next to nothing: many tests begin with a file that was left like this.
"""

import signal
import sqlite3
import sys
from pathlib import Path


def spilling(path):
    """Die in a transaction of which much is on the disk already."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE supplier SET notes = hex(randomblob(4000))")
    connection.execute("UPDATE inquiry SET extra = hex(randomblob(2000))")
    signal.raise_signal(signal.SIGKILL)


def spilling_while_held(path):
    from sourcing_app.store.file.lock import FileHold

    FileHold(Path(path))
    spilling(path)


if __name__ == "__main__":
    {"spilling": spilling, "spilling_while_held": spilling_while_held}[sys.argv[1]](sys.argv[2])
