"""The tables of second_tables.toml through `import suppliers`: what comes in, and what is said."""

import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest

from sourcing_app.cli.output import Status

TABLES = tomllib.loads(Path(__file__).with_name("second_tables.toml").read_text("utf-8"))["table"]
KEPT = """
SELECT supplier.*, person.name AS contact, person.phone, person.email
FROM supplier LEFT JOIN supplier_contact AS person
ON person.supplier_id = supplier.id AND person.main ORDER BY supplier.id
"""


@pytest.fixture
def suppliers(tmp_path):
    """What the file has of each supplier, with its main contact; unknown is blank."""

    def named(cursor, row):
        columns = (name for name, *_ in cursor.description)
        return {name: value or "" for name, value in zip(columns, row, strict=True)}

    def suppliers():
        with closing(sqlite3.connect(tmp_path / "own.sourcing")) as connection:
            connection.row_factory = named
            return connection.execute(KEPT).fetchall()

    return suppliers


def written(table, folder):
    """Write a table as its program would."""
    path = folder / f"table{table.get('suffix', '.csv')}"
    text = table.get("text", "").removeprefix("\n")
    data = bytes.fromhex(table["bytes"]) if "bytes" in table else text.encode(encoding(table))
    path.write_bytes(data)
    return path


def encoding(table):
    return table.get("encoding", "utf-8")


def wrong(found, wanted):
    """What of a supplier is not as it should be."""
    keeps = wanted.get("keeps", ())
    lost = {each: "" for each in keeps if not any(each in str(text) for text in found.values())}
    return lost | {
        name: found[name]
        for name, value in wanted.items()
        if name != "keeps" and found[name] != value
    }


@pytest.mark.parametrize("table", TABLES, ids=[table["title"] for table in TABLES])
def test_a_table_comes_in_as_it_should(call, suppliers, tmp_path, table):
    path = written(table, tmp_path)
    call("new", tmp_path / "own.sourcing")
    command = ("import", "suppliers", path, *table.get("arguments", ()))
    status, out, error = call(*command)
    if table.get("or_ask") and status == Status.REFUSED:
        assert "--encoding" in error
        assert encoding(table).replace("cp125", "windows-125") in error
        assert suppliers() == []
        command = (*command, "--encoding", encoding(table).replace("cp125", "windows-125"))
        status, out, error = call(*command)
    if "refused" in table:
        assert (status, out, len(error.splitlines())) == (Status.REFUSED, "", 1)
        assert table["refused"] in error
        assert suppliers() == []
        return
    assert status in {Status.DONE, Status.FINDINGS}, error
    found = suppliers()
    assert [row["name"] for row in found] == [each["name"] for each in table["suppliers"]]
    differing = [wrong(*pair) for pair in zip(found, table["suppliers"], strict=True)]
    assert not any(differing), differing
