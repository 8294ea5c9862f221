"""What the specs say of each record is what its table class and the file say."""

import ast
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Boolean, Date, DateTime, Enum, Integer
from sqlmodel import AutoString, SQLModel
from sqlmodel.sql.sqltypes import UTCDateTime

from sourcing_app.domain.records.all import BINNED, RECORDS, parts_of
from sourcing_app.domain.records.spec import NUMBERS, FieldKind
from sourcing_app.store import tables
from sourcing_app.store.columns import Scaled
from sourcing_app.store.derived_columns import DERIVED
from sourcing_app.store.migrations import LATEST, migrate

PACKAGE = Path(__file__).parents[2] / "sourcing_app"
NOT_RECORDS = {"blob", "number_sequence"}
OWN = {"id", "version"}
OPEN = ("red_flag", "kind")
"""A later version may have kinds that this one does not know."""
TYPES = {
    FieldKind.AMOUNT: Scaled,
    FieldKind.QUANTITY: Scaled,
    FieldKind.PERCENT: Scaled,
    FieldKind.WHOLE: Integer,
    FieldKind.DURATION: Integer,
    FieldKind.LINK: Integer,
    FieldKind.DAY: Date,
    FieldKind.MOMENT: (DateTime, UTCDateTime),
    FieldKind.CHOICE: Enum,
    FieldKind.YES_NO: Boolean,
}
LENGTH = r"length\(\w+\) (BETWEEN \d+ AND \d+|<= \d+|= \d+|IN \([\d, ]+\))"
EVERY_RECORD = pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.table)


@pytest.fixture(scope="module")
def file():
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        migrate(connection, 0, LATEST)
        yield connection


@pytest.fixture(scope="module")
def checks(file):
    """What the file checks of each column, by table and column."""
    found = {}
    for table, sql in file.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%'"
    ):
        for part in parts(sql[sql.index("(") + 1 : sql.rindex(")")]):
            column = part.split()[0]
            check = re.search(r"CHECK \((.*)\)", part, re.DOTALL)
            found[table, column] = "" if check is None else check[1]
    return found


def parts(text):
    """Cut at the commas that stand in no parentheses."""
    depth, part = 0, ""
    for char in text:
        depth += (char == "(") - (char == ")")
        if char == "," and not depth:
            yield part.strip()
            part = ""
        else:
            part += char
    yield part.strip()


def column(record, field):
    return SQLModel.metadata.tables[record.table].c[field.name]


def test_every_table_is_a_record():
    assert tables
    assert {record.table for record in RECORDS} == SQLModel.metadata.tables.keys() - NOT_RECORDS
    assert len({record.table for record in RECORDS}) == len(RECORDS)


@EVERY_RECORD
def test_the_fields_are_the_columns(record, file):
    rows = file.execute(f"PRAGMA table_info({record.table})").fetchall()
    left_out = {*OWN, *DERIVED.get(record.table, ())}
    in_file = {name: not required for _, name, _, required, _, _ in rows if name not in left_out}
    in_class = {c.name: c.nullable for c in SQLModel.metadata.tables[record.table].c}
    assert len(record.fields) == len({field.name for field in record})
    assert {field.name: field.nullable for field in record} == in_file
    assert {field.name: field.nullable for field in record} == {
        name: nullable for name, nullable in in_class.items() if name not in OWN
    }


@EVERY_RECORD
def test_the_types_are_those_of_the_kinds(record):
    for field in record:
        kind = column(record, field).type
        assert isinstance(kind, TYPES.get(field.kind, AutoString)), field.name
        assert field.kind in TYPES or not isinstance(kind, Enum), field.name


@EVERY_RECORD
def test_the_choices_are_the_words_the_file_allows(record, checks):
    for field in record:
        allowed = set(re.findall("'([^']*)'", checks[record.table, field.name]))
        if field.kind is FieldKind.CHOICE:
            words = {str(value) for value in field.choices}
            assert words <= set(column(record, field).type.enums), field.name
            assert words == allowed or (record.table, field.name) == OPEN, field.name
        if field.kind is FieldKind.YES_NO:
            assert checks[record.table, field.name] == f"{field.name} IN (0, 1)"


@EVERY_RECORD
def test_the_limits_are_those_of_the_file(record, checks):
    for field in record:
        check = checks[record.table, field.name]
        lengths = [*map(int, re.findall(r"\d+", "".join(re.findall(LENGTH, check))))]
        if lengths:
            assert field.cap == max(lengths), field.name
            assert field.required or "BETWEEN" not in check, field.name
            assert field.shortest in {0, min(lengths)} or not field.required, field.name
        if field.kind in NUMBERS:
            assert f"{field.name} > 0" in check or not field.positive, field.name
            assert f"{field.name} > 0" not in check or field.positive, field.name
        assert ("GLOB" in check) == (field.kind is FieldKind.DAY), field.name


@EVERY_RECORD
def test_the_links_are_the_foreign_keys(record, file):
    keys = file.execute(f"PRAGMA foreign_key_list({record.table})").fetchall()
    links = {field.name: field.refers for field in record if field.refers}
    assert links == {key[3]: key[2] for key in keys}
    for name, table in links.items():
        (key,) = SQLModel.metadata.tables[record.table].c[name].foreign_keys
        assert key.column.table.name == table
    assert set(record.parents) <= links.keys()


@EVERY_RECORD
def test_what_names_a_record_is_among_its_fields(record):
    assert all(name in record for name in record.title)
    assert record.binned == ("binned_at" in record)


def test_what_lies_in_the_bin_has_a_name_and_so_have_several_of_it():
    assert all(record.title and record.plural for record in BINNED)


def test_parts_have_no_parts_of_their_own_that_go_with_them():
    """`purge` erases one level of parts."""
    for record in BINNED:
        assert not [part for table, _ in parts_of(record.table) for part in parts_of(table)]


def test_limits_stand_in_no_table_class_and_in_no_form():
    limits = {"max_length", "min_length", "gt", "ge", "lt", "le", "decimal_places"}
    again = [f"{place}: {each.arg}" for place, each in keywords("store") if each.arg in limits]
    again += [
        f"{place}: cap={ast.unparse(each.value)}"
        for place, each in keywords("ui")
        if each.arg == "cap" and isinstance(each.value, ast.Constant)
    ]
    assert not again


def keywords(room):
    """Every named argument of a call in this room, with its file and line."""
    for path in sorted((PACKAGE / room).rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.keyword):
                yield f"{path.relative_to(PACKAGE)}:{node.value.lineno}", node
