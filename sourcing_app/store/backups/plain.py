"""Once a month, everything as plain text beside the backups: readable without this program."""

import gzip
import json
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sourcing_app.store.connection import connect
from sourcing_app.store.counts import counted, quoted
from sourcing_app.store.outputs import replacing

KEPT = 12


def write_plain(backup: Path, folder: Path, now: datetime) -> Path | None:
    """
    Write every row of every table as a line of JSON, attached files left out.

    From a verified backup, so that nobody waits; None where this month has its file already.
    Raises Environment or sqlite3.Error.
    """
    target = folder / f"plain {now:%Y-%m}.jsonl.gz"
    if target.exists():
        return None
    with replacing(target) as partial, closing(connect(backup, write=False)) as connection:
        connection.row_factory = sqlite3.Row
        with gzip.open(partial, "wt", encoding="utf-8", errors="surrogatepass") as stream:
            for table in counted(connection):
                for row in connection.execute(f"SELECT * FROM {quoted(table)}"):  # noqa: S608
                    values = {k: row[k] for k in row.keys() if not isinstance(row[k], bytes)}  # noqa: SIM118
                    line = json.dumps({"table": table, **values}, ensure_ascii=False)
                    stream.write(f"{line}\n")
    for old in sorted(folder.glob("plain *.jsonl.gz"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target
