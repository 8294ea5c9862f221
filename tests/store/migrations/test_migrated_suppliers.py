"""Old files keep their attachments and the ids given out, and their flags get a ground."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.store.migrations import LATEST, migrate
from tests.store.released import WITHOUT_DIGESTS, ask, released, tell

ATTACHMENTS = "SELECT * FROM attachment ORDER BY id"


@pytest.mark.parametrize("schema", WITHOUT_DIGESTS)
def test_attachments_stay_and_no_id_is_given_twice(tmp_path, schema):
    path = released(schema, tmp_path / "old" / "own.sourcing")
    tell(path, "UPDATE sqlite_sequence SET seq = 900 WHERE name = 'attachment'")
    before = ask(path, ATTACHMENTS)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, schema, LATEST)
        assert connection.execute(ATTACHMENTS).fetchall() == before
        row = (*before[0][1:4], "brand_licence", *before[0][5:])
        new = connection.execute(
            "INSERT INTO attachment (version, entity, entity_id, kind, name, media_type, sha256, "
            "added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            row,
        ).lastrowid
    assert new == 901
    assert {ground for (ground,) in ask(path, "SELECT ground FROM red_flag")} <= {None}
