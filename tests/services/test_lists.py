"""What every list can: count, leave out what is gone, and know its own views only."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.domain.errors import Held
from sourcing_app.services.history.rows import HistoryRows
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.searches.rows import SearchRows
from sourcing_app.services.suppliers.rows import SupplierRows
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier

LISTS = (HistoryRows, InquiryRows, QuoteRows, SearchRows, SupplierRows)


@pytest.fixture(autouse=True)
def lamps(desk):
    key = add_supplier(desk, "Нинбо Сан", product="Лампа 燈具 Ａ")
    desk.inquiries.write([key], product="Лампа 燈具 Ａ")
    desk.quotes.enter(key, "500:2.7", TODAY, product="Лампа 燈具 Ａ")
    desk.searches.log("Лампа 燈具 Ａ", "desk LAMP", day=TODAY)


@pytest.mark.parametrize("rows", LISTS)
def test_it_counts_and_leaves_out_what_is_not_there(desk, rows):
    found = rows(desk.reader)
    assert len(found.ids(search="лампа чайник")) == 0
    assert found.total() == len(found.ids()) > 0
    assert found.page([999]) == []


@pytest.mark.parametrize("rows", LISTS)
def test_an_unknown_view_is_a_mistake_of_the_program(desk, rows):
    with pytest.raises(KeyError):
        rows(desk.reader).ids(view="somewhere")


def test_rows_that_are_painted_wait_for_no_save_that_goes_to_the_disk(desk):
    rows = SupplierRows(desk.reader)
    waits = desk.reader.value("PRAGMA busy_timeout")
    with desk.reader.reads.save(), closing(sqlite3.connect(desk.path)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Held):
            rows.page_now([1])
    assert rows.page_now([1]) == rows.page([1]) != []
    assert desk.reader.value("PRAGMA busy_timeout") == waits > 0
