"""What a commit tells of itself: which rows, what happened to them, and what they belong to."""

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.suppliers.writes import insert_all
from sourcing_app.store.history.changes import Change, ChangeKind, Committed, anything_in
from sourcing_app.store.history.journal import NAMED
from sourcing_app.store.tables.supplier import ContactFields
from tests.conftest import TODAY

Kind = ChangeKind


@pytest.fixture
def told(desk):
    heard = []
    desk.changes.listen(heard.append)
    return heard


def add(desk, name, **values):
    return desk.suppliers.add(SupplierFields.checked(name=name, **values), today=TODAY)


def last(told, table="supplier"):
    (change,) = told[-1].of({table})
    return change


def test_a_new_row_may_be_of_interest_to_whoever_looks_at_its_table(desk, told):
    key = add(desk, "Anqing Lamps")
    assert last(told) == Change("supplier", Kind.MADE, {key}, {("supplier", key)}, None)
    assert told[-1].concerns({"supplier.star"})
    assert not told[-1].concerns({"quote", "quote.star"})


def test_a_changed_row_tells_its_columns(desk, told):
    key = add(desk, "Anqing Lamps")
    desk.suppliers.change(key, TODAY, city="Anqing")
    change = last(told)
    assert (change.kind, change.ids, change.records) == (Kind.CHANGED, {key}, {("supplier", key)})
    assert "city" in change.columns
    assert told[-1].concerns({"supplier.city"})
    assert not told[-1].concerns({"supplier.star"})


def test_a_part_tells_the_record_it_belongs_to(desk, told):
    add(desk, "Anqing Lamps")
    key = add(desk, "Baoding Brush")
    desk.suppliers.change_contact(key, name="Li Wei")
    assert last(told, "supplier_contact").records == {("supplier", key)}


def test_the_bin_and_back_and_undo_of_both(desk, told):
    key = add(desk, "Anqing Lamps")
    desk.suppliers.bin([key])
    step = told[-1].step
    assert last(told).kind is Kind.BINNED
    desk.revert(step)
    assert (last(told).kind, told[-1].step) == (Kind.RESTORED, None)
    desk.reapply(step)
    assert last(told).kind is Kind.BINNED


def test_undo_of_a_new_row_erases_it(desk, told):
    key = add(desk, "Anqing Lamps")
    desk.revert(told[-1].step)
    assert last(told) == Change("supplier", Kind.ERASED, {key}, {("supplier", key)}, None)


def test_too_many_rows_are_not_named(desk, told):
    people = [(SupplierFields.checked(name=f"Lamp {at}"), ContactFields()) for at in range(NAMED)]
    with desk.database.writing(Action.SUPPLIERS_IMPORTED) as session:
        insert_all(session, people, TODAY)
    assert len(last(told).ids) == NAMED
    with desk.database.writing(Action.SUPPLIERS_IMPORTED) as session:
        insert_all(session, [*people, people[0]], TODAY)
    assert last(told) == Change("supplier", Kind.MADE, None, None, None)


def test_of_a_foreign_commit_nothing_is_known():
    foreign = Committed(anything_in({"supplier"}), foreign=True)
    assert foreign.tables == {"supplier"}
    assert foreign.concerns({"supplier.name"})
    assert not foreign.concerns({"quote"})
