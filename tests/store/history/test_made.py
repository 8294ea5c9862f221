"""Undo of an action that made very many rows: the history has them, memory does not."""

import pytest

from sourcing_app.domain.errors import Cancelled, Rejected
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.history import chain, journal, made
from sourcing_app.store.sqlite.connection import connect
from tests.conftest import TODAY
from tests.services.test_undo import contents
from tests.store.released import unmade

ROWS = 450


@pytest.fixture
def told(desk):
    heard = []
    desk.changes.listen(heard.append)
    return heard


@pytest.fixture
def imported(desk, told, tmp_path, monkeypatch):
    """The step of an import whose rows are too many to keep, as they would be by the thousand."""
    monkeypatch.setattr(journal, "MANY", 100)
    monkeypatch.setattr(made, "AT_ONCE", 70)
    monkeypatch.setattr(made, "_FOUND_AT_ONCE", 150)
    desk.suppliers.add(SupplierFields.checked(name="Supplier 7"), today=TODAY)
    lines = [f"Supplier {n},CN,Ningbo,Nike {n % 9},li{n}@sun.example" for n in range(ROWS)]
    source = tmp_path / "list.csv"
    source.write_text("\n".join(["Name,Country,City,Product,E-mail", *lines]), "utf-8")
    desk.transfer.write(desk.transfer.plan(Import(source)), TODAY)
    return told[-1].step


def key_of(desk, name):
    return desk.reader.value("SELECT id FROM supplier WHERE name = ?", (name,))


def test_it_keeps_lines_of_the_history_and_hardly_a_row(desk, imported, told):
    assert imported.made.tables == {"supplier", "supplier_contact", "product", "red_flag"}
    assert len(imported.rows) < ROWS / 2
    steps = desk.reader.rows("SELECT DISTINCT step FROM change_log WHERE action LIKE '%imported'")
    assert [row[0] for row in steps] == [imported.made.first]
    assert told[-1].rows_of("supplier") is None


def test_undo_and_redo_write_exactly(desk, imported, told):
    after = contents(desk)
    desk.revert(imported)
    assert [row["name"] for row in desk.reader.rows("SELECT name FROM supplier")] == ["Supplier 7"]
    assert told[-1].concerns({"supplier.binned_at"})
    before = contents(desk)
    for _ in range(2):
        desk.reapply(imported)
        assert contents(desk) == after
        assert unmade(desk.path) == []
        desk.revert(imported)
        assert contents(desk) == before
    assert unmade(desk.path) == []
    with connect(desk.path, write=False) as connection:
        assert chain.verify(connection).sound


@pytest.mark.parametrize("few", [0, 1_000])
def test_a_row_that_was_changed_since_is_named(desk, imported, few, monkeypatch):
    monkeypatch.setattr(made, "_FEW_LINES", few)
    desk.suppliers.change(key_of(desk, "Supplier 33"), TODAY, notes="Called")
    before = contents(desk)
    with pytest.raises(Rejected) as refused:
        desk.revert(imported)
    assert "Supplier 33" in str(refused.value.sentence)
    assert contents(desk) == before


def test_rows_of_tables_of_which_nothing_is_told_since_are_not_compared(
    desk, imported, monkeypatch
):
    """The import fills in Supplier 7 afterwards, with a contact and a flag; no product."""
    compared, told_since = set(), made.history.told_since

    def telling(reader, table, *asked):
        compared.add(table)
        return told_since(reader, table, *asked)

    monkeypatch.setattr(made.history, "told_since", telling)
    desk.revert(imported)
    assert compared == imported.made.tables - {"product"}


def test_a_change_that_was_undone_is_none(desk, imported, told):
    desk.suppliers.change(key_of(desk, "Supplier 33"), TODAY, notes="Called")
    desk.revert(told[-1].step)
    desk.revert(imported)
    assert desk.reader.value("SELECT count(*) FROM supplier") == 1


def test_what_others_need_stays(desk, imported):
    desk.inquiries.write([key_of(desk, "Supplier 33")], product="Lamp")
    with pytest.raises(Rejected):
        desk.revert(imported)
    assert desk.reader.value("SELECT count(*) FROM supplier") == ROWS


def test_rows_that_are_there_are_not_made_again(desk, imported):
    before = contents(desk)
    with pytest.raises(Rejected):
        desk.reapply(imported)
    assert contents(desk) == before


def test_undo_and_redo_that_are_stopped_halfway_change_nothing(desk, imported):
    heard = []

    def stop(done, total, _text):
        heard.append((done, total))
        if done:
            raise Cancelled

    for write in (desk.revert, desk.reapply):
        before = contents(desk)
        with pytest.raises(Cancelled):
            write(imported, stop)
        assert contents(desk) == before
        write(imported)
    assert heard[0][0] == 0
    assert 0 < heard[1][0] < heard[1][1]
