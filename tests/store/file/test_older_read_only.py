"""A file of an older version that is only looked at shows all it holds, and stays as it is."""

from pathlib import Path

import pytest

from sourcing_app.domain.errors import Environment
from sourcing_app.services.products.rows import ProductRows
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.store.migrations import LATEST
from tests.conftest import TODAY
from tests.store.released import released, tell


@pytest.fixture(params=range(1, LATEST))
def older(request, tmp_path):
    return released(request.param, tmp_path / "old" / "own.sourcing")


def shown(desk):
    """The names in the lists of suppliers and products, and of the first supplier's contacts."""
    suppliers = SupplierRows(desk.reader, desk.today)
    products = ProductRows(desk.reader, desk.today)
    return (
        [row.name for row in suppliers.page(suppliers.ids())],
        [row.name for row in products.page(products.ids())],
        [row.name for row in contacts_of(desk.reader, 1)],
    )


def test_it_shows_what_it_shows_once_it_is_brought_up_to_date(older, opened):
    before = older.read_bytes()
    looked_at = opened(older, read_only=True)
    found = shown(looked_at)
    fields = looked_at.suppliers.fields(1)
    looked_at.close()
    assert older.read_bytes() == before
    assert [*older.parent.iterdir()] == [older]

    desk = opened(older)
    assert (shown(desk), desk.suppliers.fields(1)) == (found, fields)
    assert all(found)


def test_nothing_is_saved_and_no_copy_is_left(older, opened):
    desk = opened(older, read_only=True)
    (database,) = desk.reader.rows("PRAGMA database_list")
    copy = Path(database["file"])
    assert copy != older
    with pytest.raises(Environment, match="opened read-only"):
        desk.suppliers.change(1, TODAY, city="Foshan")
    desk.close()
    assert not copy.parent.exists()


def test_one_that_another_program_changed_is_shown_too(tmp_path, opened):
    path = released(3, tmp_path / "old" / "own.sourcing")
    tell(path, "UPDATE supplier SET name = 'Changed elsewhere' WHERE id = 1")
    desk = opened(path)
    assert desk.read_only
    assert "Changed elsewhere" in shown(desk)[0]


def test_a_planted_trigger_does_not_act_in_what_is_shown(older, opened):
    tell(
        older,
        "CREATE TRIGGER planted AFTER UPDATE ON supplier BEGIN "
        "UPDATE supplier SET city = 'Planted' WHERE id = new.id; END",
    )
    rows = opened(older).reader.rows("SELECT city FROM supplier")
    assert "Planted" not in {row["city"] for row in rows}
