"""Files as the released versions wrote them, what they hold, and how a folder looks."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import cache
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Date, DateTime, Enum
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from sourcing_app.store import tables  # noqa: F401 - the metadata must be whole
from sourcing_app.store.derived.columns import rebuild
from sourcing_app.store.history.journal import UNRECORDED
from sourcing_app.store.migrations import migrate

FILES = Path(__file__).parent / "files"
SCHEMAS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
OLD = SCHEMAS[:-1]
"""Those that a migration brings up to date."""
WITHOUT_DIGESTS = (1, 2)
"""Those whose rows can be changed behind the program's back unseen."""
WITHOUT_PRODUCTS = (1, 2, 3)
"""Those whose products a migration makes."""
ROOT = Path(__file__).parents[2]
HELD = ("supplier", "purchase_order", "payment_line", "payment", "attachment", "blob", "quote")


def released(schema, path):
    """Put a copy of what that version wrote at this path, whose folder is made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes((FILES / f"schema-{schema}.sourcing").read_bytes())
    return path


def present(path):
    """Put there what the newest of them is once it is brought up to date."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_up_to_date())
    return path


@cache
def _up_to_date():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.deserialize((FILES / f"schema-{SCHEMAS[-1]}.sourcing").read_bytes())
        migrate(connection, SCHEMAS[-1], complete=rebuild)
        return connection.serialize()


def ask(path, sql, *values):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(sql, values).fetchall()


def unmade(path):
    """The rows of recorded tables that no line of the history made, as table:id."""
    recorded = sorted({*SQLModel.metadata.tables} - UNRECORDED)
    asked = (
        f"SELECT '{table}:' || id FROM {table} r WHERE NOT EXISTS (SELECT 1 FROM change_log c "  # noqa: S608
        f"WHERE c.entity = '{table}' AND c.entity_id = r.id AND c.field = '' "
        "AND c.new IS NOT NULL)"
        for table in recorded
    )
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for sql in asked for row in connection.execute(sql)]


def page_of(path, table):
    """Where the first page of a table begins in the file, in bytes."""
    (size,) = ask(path, "PRAGMA page_size")[0]
    (root,) = ask(path, "SELECT rootpage FROM sqlite_master WHERE name = ?", table)[0]
    return size * (root - 1)


def tell(path, *statements):
    """Change a file behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def with_days(path, day):
    """Put this for every day that stands in a file, and into every instant."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for table in SQLModel.metadata.tables.values():
            for column in table.columns:
                if isinstance(column.type, Date | DateTime | UTCDateTime):
                    value = day if isinstance(column.type, Date) else f"{day} 08:00:00.000000"
                    name = column.name
                    sql = f"UPDATE {table.name} SET {name} = ? WHERE {name} IS NOT NULL"  # noqa: S608
                    connection.execute(sql, (value,))
    return path


def facts(path):
    """What the user sees of a file, by table, in the columns that every version has."""
    return {
        table: ask(path, f"SELECT {', '.join(_columns(table))} FROM {table} ORDER BY 1")  # noqa: S608
        for table in HELD
    }


@cache
def _columns(table):
    first = FILES / f"schema-{SCHEMAS[0]}.sourcing"
    return [name for (name,) in ask(first, "SELECT name FROM pragma_table_info(?)", table)]


def dump(path):
    """Everything there is in a file, in whatever order it is stored, and its version."""
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        return version, sorted(connection.iterdump())


def seen(folder):
    """Every file below a folder, by name, with the digest of its bytes."""
    return {
        path.relative_to(folder).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def chance(seed):
    """The same chances each time."""
    return random.Random(seed)  # noqa: S311 - nothing secret is drawn


@cache
def script_of_history():
    """The tables a history needs, without the guards that keep it from being rewritten."""
    wanted = "SELECT sql FROM sqlite_master WHERE name IN ('change_log', 'meta')"
    newest = FILES / f"schema-{SCHEMAS[-1]}.sourcing"
    return ";\n".join(sql for (sql,) in ask(newest, wanted))


def with_words(path, word):
    """Put this for every word of an enumeration that stands in a file."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for table in SQLModel.metadata.tables.values():
            for column in table.columns:
                if isinstance(column.type, Enum):
                    name = column.name
                    sql = f"UPDATE OR IGNORE {table.name} SET {name} = ? WHERE {name} IS NOT NULL"  # noqa: S608
                    connection.execute(sql, (word,))
    return path


def add(desk):
    fields = SupplierFields.checked(name="New one")
    return desk.suppliers.add(fields, ContactFields.checked(), [], today=desk.today())


def beside(path, side):
    return path.with_name(path.name + side)


def died_in_a_transaction(path, what="spilling"):
    """Leave a journal as a killed process does: much is half-written."""
    command = [sys.executable, "-m", "tests.store.child", what, str(path)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode < 0  # noqa: S603 - ours
    assert beside(path, "-journal").stat().st_size > 512


def file_id(path):
    return ask(path, "SELECT value FROM meta WHERE key = 'file_id'")[0][0]
