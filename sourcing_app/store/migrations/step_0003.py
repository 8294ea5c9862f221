"""What step 3 computes."""

import sqlite3


def fill(connection: sqlite3.Connection) -> None:
    """Compute what SQL alone cannot."""
    del connection
