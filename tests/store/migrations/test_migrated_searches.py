"""Suppliers of an older file are found in every script once it is brought up to date."""

import pytest

from sourcing_app.services.file_check import check_file
from sourcing_app.services.suppliers.rows import SupplierRows
from tests.store.released import ask, released, tell

NAMED = ("İstanbul Işık", "Φώτα Αθήνα", "宁波灯具")
FORMER = ("i\u0307stanbul ışık", "φώτα αθήνα", "宁波灯具")


@pytest.fixture(params=[1, 2])
def file(request, tmp_path):
    """A file with names in other scripts, as that version folded them."""
    path = released(request.param, tmp_path / "file" / "own.sourcing")
    for key, (name, former) in enumerate(zip(NAMED, FORMER, strict=True), 1):
        tell(
            path,
            f"UPDATE supplier SET name = '{name}', legal_name = '', city = '', product = '', "  # noqa: S608
            f"sort_name = '{former}' || char(31) || char(31) || char(31) WHERE id = {key}",
        )
    return path


@pytest.mark.parametrize(
    ("typed", "key"), [("istanbul", 1), ("IŞIK", 1), ("ΦΩΤΑ", 2), ("αθηνα", 2), ("灯具", 3)]
)
def test_a_name_is_found_however_it_is_typed(file, opened, typed, key):
    desk = opened(file)
    assert [*SupplierRows(desk.reader, desk.today).ids(search=typed)] == [key]


def test_no_text_that_was_folded_anew_differs_from_the_history(tmp_path, opened):
    path = released(2, tmp_path / "file" / "own.sourcing")
    told = ask(path, "SELECT id, sort_name FROM supplier ORDER BY id")
    tell(path, "UPDATE supplier SET sort_name = 'ΦΏΤΑ' WHERE id = 1")
    opened(path).close()

    assert ask(path, "SELECT id, sort_name FROM supplier ORDER BY id") == told
    assert check_file(path, deep=True).problems == ()
