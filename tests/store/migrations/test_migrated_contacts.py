"""The contact of an older file becomes the main one, word for word."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.store.migrations import LATEST, migrate
from tests.store.released import ask, released, tell

WORDS = "SELECT id, supplier_id, name, position, email, phone, wechat FROM supplier_contact"


@pytest.mark.parametrize("schema", [1, 2, 3])
def test_the_first_contact_becomes_the_main_one(tmp_path, schema):
    path = released(schema, tmp_path / "old" / "own.sourcing")
    tell(
        path,
        "INSERT INTO supplier_contact (version, supplier_id, name, position, email, phone, wechat) "
        "SELECT 1, supplier_id, 'Second', '', '', '', '' FROM supplier_contact LIMIT 1",
    )
    before = ask(path, f"{WORDS} ORDER BY id")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, schema, LATEST)
    assert ask(path, f"{WORDS} ORDER BY id") == before
    firsts = {row[1]: row[0] for row in reversed(before)}
    mains = ask(path, "SELECT supplier_id, id FROM supplier_contact WHERE main = 1")
    assert dict(mains) == firsts
    assert len(mains) == len(firsts)
    assert ask(path, "SELECT DISTINCT whatsapp, note, binned_at FROM supplier_contact") == [
        ("", "", None)
    ]
