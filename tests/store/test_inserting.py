"""Rows inserted at once are as they would be one by one: derived columns, digests, history."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from sourcing_app.domain.suppliers.checks import CheckAnswer
from sourcing_app.files.tables.pasted import PastedCells
from sourcing_app.services.transfer.plan import Duplicates, Placing
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.history import chain, images, journal, made
from sourcing_app.store.history.noted import InsertedRows
from sourcing_app.store.history.owners import Owners
from sourcing_app.store.sqlite import connection, counts, row_digests
from sourcing_app.store.sqlite.connection import connect
from tests.conftest import TODAY
from tests.rows import counted_wrong
from tests.store.released import unmade

MOMENT = datetime(2026, 11, 28, 9, tzinfo=UTC)
HEADINGS = ("Name", "Store URL", "Website", "Product", "Badges", "Price", "E-mail", "Notes")
ROWS = (
    ("Sun", "https://sun.en.alibaba.com", "sun.example", "Lamp", "Gold; Verified", "2", "", ""),
    ("Солнце", "", "https://xn--80ak6aa92e.com", "Nike shoes", "", "", "", "first\nsecond"),
    ("太阳灯具", "", "", "nike SHOES", "Free Member", "0.000001", "li@sun.example", "\U0001f600"),
    ('Quo"te \\ back', "", "", "", "", "", "", "\u00e9 \u20ac"),
)  # fmt: skip


@pytest.fixture(params=[3, journal.MANY], ids=["many", "few"])
def imported(desk, monkeypatch, request):
    monkeypatch.setattr(journal, "MANY", request.param)
    rows = [(f"{name} {turn}", *more) for turn in range(3) for name, *more in ROWS]
    table = PastedCells("\n".join("\t".join(map(quoted, row)) for row in (HEADINGS, *rows)))
    plan = desk.transfer.plan(Import(table, placing=Placing(Duplicates.KEEP)))
    heard = []
    desk.changes.listen(heard.append)
    desk.transfer.write(plan, TODAY)
    return heard[-1].step


def quoted(cell):
    return '"{}"'.format(cell.replace('"', '""'))


def wrong(desk):
    """What a deep check would find."""
    with closing(connect(desk.path, write=False)) as file:
        return (
            counted_wrong(desk.path),
            row_digests.differing(file),
            counts.differing(file),
            unmade(desk.path),
            chain.verify(file).sound,
        )


def test_nothing_is_wrong_with_them_written_undone_and_redone(desk, imported):
    good = ([], [], {}, [], True)
    assert wrong(desk) == good
    assert desk.reader.value("SELECT count(*) FROM supplier WHERE badges > 0") == 6
    assert desk.reader.value("SELECT count(*) FROM supplier WHERE flags > 0") == 6
    desk.revert(imported)
    assert wrong(desk) == good
    assert desk.reader.value("SELECT count(*) FROM supplier") == 0
    desk.reapply(imported)
    assert wrong(desk) == good


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("supplier_contact", {"name": ['Li "%s"', "太阳"], "main": (True, False)}),
        ("supplier_bank_account", {"number": ["6222021234567890", "DE89370400440532013000"]}),
        ("vetting_check", {"answer": [CheckAnswer.PASSED] * 2, "checked_on": [TODAY] * 2}),
        ("product", {"name": ["Lamp", "Lamp"], "created_at": [MOMENT, MOMENT]}),
    ],
)
def test_the_history_tells_of_them_as_of_each_by_itself(desk, imported, table, values):
    owned = {} if table == "product" else {"supplier_id": [2, 1]}
    rows = InsertedRows(table, {"id": range(7, 9), **values, **owned})
    with closing(connect(desk.path, write=False)) as file:
        told = {row[:2]: row for row in rows.lines(file)}
        for (_table, key), (before, image) in rows.images():
            text = images.whole(table, key, image, chain.file_id(file))
            owner = Owners(file, {(table, key): image}).owner(table, key)
            assert told[table, key] == (table, key, owner, "", before, text)
        for entity, key, owner in file.execute("SELECT entity, entity_id, owner FROM change_log"):
            assert Owners(file, {}).owner(entity, key) == owner


def test_a_statement_that_fails_leaves_the_trigger_in_place(desk, imported):
    with closing(connect(desk.path, write=True)) as file:
        file.execute("BEGIN IMMEDIATE")
        with pytest.raises(sqlite3.IntegrityError):
            file.insert("supplier_contact", {"id": [1], "version": [1], "name": ["Li"]})
        file.execute("DELETE FROM supplier_contact")
        file.keep()
        assert row_digests.differing(file) == []
        file.execute(
            "INSERT INTO supplier_contact (id, version, supplier_id, name, position, email, phone, "
            "wechat) VALUES (1, 1, 1, 'Li', '', '', '', '')"
        )
        file.keep()
        assert row_digests.differing(file) == []
        file.execute("ROLLBACK")


def test_others_read_the_file_while_many_rows_are_written_and_undone(desk, monkeypatch):
    monkeypatch.setattr(connection, "_SETTINGS", (*connection._SETTINGS, "cache_size = 10"))
    monkeypatch.setattr(journal, "MANY", 100)
    monkeypatch.setattr(made, "AT_ONCE", 400)
    names = "\n".join(["Name", *(f"Sun {n}" for n in range(1_100))])
    heard, steps = [], []
    desk.changes.listen(lambda committed: steps.append(committed.step))

    def look(done, _total, _text):
        with closing(sqlite3.connect(desk.path, timeout=0)) as other:
            other.execute("SELECT count(*) FROM supplier").fetchone()
        heard.append(done)

    desk.transfer.write(desk.transfer.plan(Import(PastedCells(names))), TODAY, look)
    assert 1_000 in heard
    heard.clear()
    desk.revert(steps[-1], look)
    assert 800 in heard
