"""A damaged file is read and never touched; what is saved is what was there; losses are counted."""

import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from sourcing_app.domain.errors import Damaged, Environment, TooNew
from sourcing_app.services.desk import Desk
from sourcing_app.store.file.header import APPLICATION_ID
from sourcing_app.store.salvage import salvage
from sourcing_app.store.salvage.pages import opened
from sourcing_app.store.salvage.shapes import make_schema
from sourcing_app.store.salvage.trees import table_tree
from tests import damage
from tests.conftest import RESOURCES, TODAY
from tests.rows import counted_wrong

# What these leave is the very file that was damaged.
HARMLESS = (
    "wrong_magic",
    "zero_header",
    "zero_first_page",
    "stale_journal",
    "newer_version",
    "planted_trigger",
    "garbage_tail",
)

UNSEEN = {"bit_flip": 1, "swap_pages": 2}
"""How many rows may change unseen: by one bit, by pages of two long texts in each other's place."""


@pytest.fixture(scope="module")
def originals(tmp_path_factory):
    folder = tmp_path_factory.mktemp("originals")
    return {
        "sample": damage.sample_file(folder / "sample.sourcing", RESOURCES, TODAY),
        "large": damage.large_file(folder / "large.sourcing"),
    }


@pytest.fixture(scope="module")
def contents(originals):
    return {name: damage.rows_of(path) for name, path in originals.items()}


@pytest.fixture
def damaged(originals, tmp_path):
    """Give a copy of an original, damaged in a certain way."""

    def damaged(original, way="", seed=0, **more):
        path = shutil.copy(originals[original], tmp_path / "damaged.sourcing")
        if way:
            damage.DAMAGES[way](path, seed, **more)
        return path

    return damaged


@pytest.fixture
def target(tmp_path):
    return tmp_path / "new.sourcing"


def is_sound(path):
    with closing(sqlite3.connect(path)) as connection:
        return (
            connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            and connection.execute("PRAGMA foreign_key_check").fetchall() == []
        )


def without_traces(rows):
    """The rows of a file without what a salvage itself writes, and without the file's counts."""
    return {
        **{table: found for table, found in rows.items() if table != "table_count"},
        "meta": {k: row for k, row in rows["meta"].items() if not row[0].startswith("history_")},
        "change_log": {k: r for k, r in rows["change_log"].items() if r[3] != "file.salvaged"},
    }


def strangers(saved, original):
    """Rows that are not the original's; a reference may have been emptied with its parent lost."""
    return [
        (table, rowid)
        for table, rows in without_traces(saved).items()
        for rowid, row in rows.items()
        if any(
            new is not None and new != old
            for new, old in zip(row, original[table].get(rowid, ()), strict=True)
        )
    ]


def root_of(path, name):
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = ? UNION ALL SELECT 1", (name,)
        ).fetchone()[0]


def leaves(path, table):
    """The pages of a table's rows, in their order."""
    root = root_of(path, table)
    with path.open("rb") as stream:
        return [
            leaf.page
            for leaf in table_tree(opened(stream, path.stat().st_size), root, set()).leaves
        ]


@pytest.mark.parametrize("original", ["sample", "large"])
@pytest.mark.parametrize("way", damage.DAMAGES)
def test_every_damage_leaves_a_sound_new_file(damaged, contents, target, original, way):
    path = damaged(original, way, seed=3)
    before = path.read_bytes()

    done = salvage(path, target)

    assert path.read_bytes() == before
    assert is_sound(target)
    assert counted_wrong(target) == []
    Desk(target, RESOURCES).close()
    saved, was = damage.rows_of(target), contents[original]
    there = {table: len(rows) for table, rows in without_traces(saved).items()}
    assert {**there, "meta": 0} == {**done.rows, "meta": 0}
    wrong = strangers(saved, was)
    assert len(wrong) <= UNSEEN.get(way, 0)
    for table, rows in was.items():
        if table != "table_count" and table not in done.uncertain:
            assert done.rows[table] + done.lost[table] == len(rows), table


@pytest.mark.parametrize("original", ["sample", "large"])
@pytest.mark.parametrize("way", HARMLESS)
def test_damage_that_hits_no_rows_costs_none(damaged, contents, target, original, way):
    done = salvage(damaged(original, way), target)

    assert done.whole
    assert without_traces(damage.rows_of(target)) == without_traces(contents[original])


def test_a_sound_file_is_saved_whole_and_nothing_lies_beside_it(damaged, contents, target):
    path = damaged("sample")

    assert salvage(path, target).whole

    assert without_traces(damage.rows_of(target)) == without_traces(contents["sample"])
    assert sorted(target.parent.iterdir()) == [path, target]
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    Desk(target, RESOURCES).close()


@pytest.mark.parametrize("place", [0, 1, 40, -1])
def test_a_lost_page_costs_the_rows_on_it_and_what_belongs_to_them(
    damaged, contents, target, place
):
    path = damaged("large")
    pages = leaves(path, "supplier")
    damage.zero_page(path, 0, pages[place])

    done = salvage(path, target)

    gone = contents["large"]["supplier"].keys() - damage.rows_of(target)["supplier"].keys()
    assert 0 < len(gone) <= 12
    assert done.lost["supplier"] == len(gone)
    for table in ("supplier_contact", "vetting_check"):
        belonged = [r for r in contents["large"][table].values() if r[2] in gone]
        assert done.lost[table] == len(belonged)
    assert not strangers(damage.rows_of(target), contents["large"])


@pytest.mark.parametrize("table", ["supplier", "supplier_contact", "vetting_check"])
def test_a_lost_root_costs_nothing_while_the_rows_are_there(damaged, contents, target, table):
    path = damaged("large")
    damage.zero_page(path, 0, root_of(path, table))

    assert salvage(path, target).whole
    assert without_traces(damage.rows_of(target)) == without_traces(contents["large"])


@pytest.mark.parametrize("other", ["sqlite_schema", "sqlite_sequence", "supplier", "change_log"])
@pytest.mark.parametrize("table", ["quote", "payment_line", "price_break", "meta"])
def test_pages_in_each_others_place_cost_nothing(damaged, contents, target, table, other):
    path = damaged("sample")
    damage.swap_pages(path, 0, (leaves(path, table)[0], leaves(path, other)[-1]))

    assert salvage(path, target).whole
    assert without_traces(damage.rows_of(target)) == without_traces(contents["sample"])


def test_a_table_and_an_index_in_each_others_place_cost_nothing(damaged, contents, target):
    path = damaged("sample")
    damage.swap_pages(path, 0, (root_of(path, "payment"), root_of(path, "quote_supplier")))

    assert salvage(path, target).whole
    assert without_traces(damage.rows_of(target)) == without_traces(contents["sample"])


def test_a_lost_index_costs_nothing(damaged, contents, target):
    path = damaged("large")
    with closing(sqlite3.connect(path)) as connection:
        roots = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE type = 'index'"
        ).fetchall()
    for (root,) in roots:
        damage.zero_page(path, 0, root)

    salvage(path, target)

    assert without_traces(damage.rows_of(target)) == without_traces(contents["large"])


@pytest.mark.parametrize("way", ["zero_header", "zero_first_page", "newer_version", "bit_flip"])
def test_a_file_of_an_older_schema_stays_one_until_it_is_opened(tmp_path, target, way):
    path = tmp_path / "older.sourcing"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        make_schema(connection, 1)
        connection.execute("INSERT INTO meta VALUES ('file_id', 'abc'), ('sample', '0')")
        connection.execute(
            "INSERT INTO change_log (at, who, action, entity, entity_id, field, old, new) "
            "VALUES ('2026-01-01', 'me', 'supplier.added', 'supplier', 7, '', NULL, 'name=A')"
        )
    before = damage.rows_of(path)
    damage.DAMAGES[way](path, 5)

    assert salvage(path, target).whole

    assert damage.rows_of(target) == before
    Desk(target, RESOURCES).close()
    assert damage.rows_of(target)["change_log"][1][-1], "the program has made a chain of it"


def test_a_backup_lends_the_parents_of_what_was_saved(damaged, originals, contents, target):
    path = damaged("sample")
    for table in ("supplier", "supplier_bank_account"):
        damage.zero_page(path, 0, leaves(path, table)[0])

    done = salvage(path, target, [originals["sample"]])

    assert is_sound(target)
    saved, was = damage.rows_of(target), contents["sample"]
    for table in ("supplier_contact", "purchase_order", "payment", "quote"):
        assert saved[table] == was[table]
    assert saved["supplier"].items() <= was["supplier"].items()
    used = [row for row in saved["supplier_bank_account"].values() if "verified" in row]
    assert saved["supplier_bank_account"]
    assert not used, "what a backup calls verified may have been revoked since"
    assert "Rows of supplier taken from the backup sample.sourcing" in str(done.notes[0])
    assert not done.whole


def test_an_attachment_with_lost_bytes_is_named(damaged, contents, target):
    path = damaged("sample")
    content = path.read_bytes()
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute(
            "SELECT name, data FROM attachment JOIN blob USING (sha256)"
        ).fetchall()
    name, data = next(row for row in rows if content.count(row[1][-40:]) == 1)
    at = content.index(data[-40:])
    path.write_bytes(content[:at] + bytes(40) + content[at + 40 :])

    done = salvage(path, target)

    assert done.lost["blob"] == 1
    assert done.lost["attachment"] == sum(row[0] == name for row in rows if row[1] == data)
    assert f"The attached file “{name}” is lost." in [str(note) for note in done.notes]


def test_numbers_are_never_given_out_again(damaged, contents, target):
    path = damaged("large")
    damage.zero_page(path, 0, leaves(path, "supplier")[-1])
    salvage(path, target)

    with closing(sqlite3.connect(target)) as connection:
        (last,) = connection.execute(
            "SELECT seq FROM sqlite_sequence WHERE name = 'supplier'"
        ).fetchone()
    assert last == max(contents["large"]["supplier"])


def test_a_journal_that_is_needed_is_used(originals, contents, tmp_path, target):
    """A save was cut off: the journal beside the file takes its half-written pages back."""
    path = shutil.copy(originals["sample"], tmp_path / "cut.sourcing")
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 1")
        connection.execute("BEGIN")
        connection.execute("UPDATE vetting_check SET note = 'half written'")
        cut = shutil.copy(path, tmp_path / "half.sourcing")
        shutil.copy(f"{path}-journal", f"{cut}-journal")

    salvage(Path(cut), target)

    assert without_traces(damage.rows_of(target)) == without_traces(contents["sample"])


@pytest.mark.parametrize("content", [b"", b"x", b"<html>" * 999, bytes(9999), b"\x0d\x05" * 9000])
def test_what_holds_nothing_is_refused_and_leaves_nothing(tmp_path, target, content):
    path = tmp_path / "wrong.sourcing"
    path.write_bytes(content)

    with pytest.raises(Damaged, match=r"wrong\.sourcing"):
        salvage(path, target)

    assert list(tmp_path.iterdir()) == [path]


def test_a_database_of_another_program_is_refused(tmp_path, target):
    path = tmp_path / "other.sourcing"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE bookmark (key TEXT, value TEXT)")
        connection.execute("INSERT INTO bookmark VALUES ('a', 'b')")

    with pytest.raises(Damaged, match="another program"):
        salvage(path, target)


def test_a_really_newer_file_is_refused(damaged, target):
    path = damaged("sample", "newer_version")
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE of_a_newer_version (id INTEGER PRIMARY KEY)")

    with pytest.raises(TooNew, match="newer version"):
        salvage(path, target)

    assert not target.exists()


def test_an_existing_file_is_never_replaced(damaged, target, tmp_path):
    path = damaged("sample")
    target.write_text("mine")

    with pytest.raises(Environment, match="already exists"):
        salvage(path, target)
    with pytest.raises(Environment, match="already exists"):
        salvage(path, path)

    partial = path.rename(tmp_path / "other.sourcing.partial")
    before = partial.read_bytes()
    with pytest.raises(Environment, match="already exists"):
        salvage(partial, tmp_path / "other.sourcing")

    assert target.read_text() == "mine"
    assert partial.read_bytes() == before


def test_a_missing_file_or_folder_is_named(damaged, target, tmp_path):
    with pytest.raises(Environment, match=r"There is no file .*gone"):
        salvage(tmp_path / "gone.sourcing", target)
    with pytest.raises(Environment, match="is not a file"):
        salvage(tmp_path, target)
    with pytest.raises(Environment, match="cannot be used"):
        salvage(damaged("sample"), tmp_path / "gone" / "new.sourcing")


def test_a_full_disk_leaves_no_file(damaged, target, monkeypatch):
    path = damaged("sample")

    def full(_descriptor):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("sourcing_app.store.salvage.salvaging.os.fsync", full)
    with pytest.raises(Environment, match="the disk is full"):
        salvage(path, target)

    assert list(target.parent.iterdir()) == [path]


def test_no_room_for_a_copy_is_said_before_anything_is_written(damaged, target, monkeypatch):
    path = damaged("sample")
    monkeypatch.setattr(
        "sourcing_app.store.salvage.private_copy.shutil.disk_usage",
        lambda _path: type("Usage", (), {"free": 1000}),
    )
    with pytest.raises(Environment, match="not enough space"):
        salvage(path, target)

    assert list(target.parent.iterdir()) == [path]


def test_progress_is_told_and_can_stop_it(damaged, target):
    told = []

    def stop(done, total):
        told.append((done, total))
        if len(told) > 3:
            raise KeyboardInterrupt

    path = damaged("large")
    with pytest.raises(KeyboardInterrupt):
        salvage(path, target, step=stop)

    assert all(done <= total for done, total in told)
    assert list(target.parent.iterdir()) == [path]
