"""Rows that another program changed are named, and nothing is saved to the file until accepted."""

import sqlite3
from contextlib import closing

import pytest

from sourcing_app.domain.errors import Damaged, Displaced, Environment, Rejected
from sourcing_app.services.accepting import accept_as_is
from sourcing_app.services.file_check import check_file
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.store.file import file_state
from sourcing_app.store.history.told import Told
from sourcing_app.store.sourcing_file import SourcingFile
from sourcing_app.store.sqlite import row_digests
from sourcing_app.store.sqlite.connection import connect
from tests.conftest import TODAY
from tests.store.released import add, ask, seen, tell

ADDED = (
    "INSERT INTO badge_observation (version, supplier_id, badge, held, seen_on, assessor, url) "
    "VALUES (1, 1, 'gold', 1, '2026-03-01', '', '')"
)
COUNTED = "UPDATE table_count SET rows = rows {more} WHERE name = 'badge_observation'"
NUMBER = "UPDATE supplier_bank_account SET number = 'DE89370400440532013000' WHERE id = 1"
CHANGES = {
    "an account number": ([NUMBER], ["supplier_bank_account:1", "number", "…3000"]),
    "an account number of the same end": (
        ["UPDATE supplier_bank_account SET number = '99' || substr(number, 3) WHERE id = 1"],
        ["supplier_bank_account"],
    ),
    "a payment": (
        ["UPDATE payment SET amount = amount + 1 WHERE id = 1"],
        ["payment:1", "amount", "000001"],
    ),
    "a price": (
        ["UPDATE price_break SET price = 1000000 WHERE id = 1"],
        ["price_break:1", "price", "has “1”"],
    ),
    "a badge": (["UPDATE badge_observation SET badge = 'gold' WHERE id = 2"], ["badge", "gold"]),
    "a verdict": (
        ["UPDATE vetting_check SET answer = 'unknown' WHERE id = 1"],
        ["answer", "has “unknown”"],
    ),
    "a row more": ([ADDED], ["badge_observation", "is not in the history"]),
    "a row more, counted": ([ADDED, COUNTED.format(more="+ 1")], ["is not in the history"]),
    "a row fewer": (["DELETE FROM badge_observation WHERE id = 2"], ["badge_observation:2"]),
    "a row fewer, counted": (
        ["DELETE FROM badge_observation WHERE id = 2", COUNTED.format(more="- 1")],
        ["badge_observation:2", "not in the file"],
    ),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_another_program_changed_is_named_and_the_file_can_only_be_read(path, opened, change):
    statements, words = CHANGES[change]
    tell(path, *statements)
    desk = opened(path)

    assert (desk.read_only, desk.differs) == (True, True)
    assert all(word in str(desk.restraint) for word in ["another program changed it", *words])
    assert desk.reader.value("SELECT count(*) FROM supplier") == 8
    with pytest.raises(Environment, match="another program changed it"):
        add(desk)
    desk.close()
    for deep in (True, False):
        found = check_file(path, deep=deep)
        assert not found.damaged
        assert all(any(word in str(each) for each in found.problems) for word in words)


def test_it_stays_so_however_often_it_is_opened(path):
    tell(path, *CHANGES["a badge"][0])
    for _ in range(3):
        file = SourcingFile(path)
        assert file.differing
        file.close()
    assert file_state.is_damaged(path)


def test_what_was_changed_before_there_were_digests_is_found_by_the_deep_check(path):
    tell(path, *CHANGES["a payment"][0])
    with closing(connect(path, write=True)) as connection:
        row_digests.recount(connection)

    assert check_file(path).ok
    (problem,) = check_file(path, deep=True).problems
    assert "payment:1" in str(problem)
    assert accept_as_is(path, "typed by our bank's program") == 1
    assert check_file(path, deep=True).ok


def test_a_value_that_looks_like_another_field_confuses_nothing(path, opened):
    note = "One; city=Yiwu; name=Other; kind=factory"
    desk = opened(path)
    key = desk.suppliers.add(SupplierFields.checked(name="Acme", notes=note), today=TODAY)
    desk.suppliers.change(key, TODAY, city="Ningbo; name=Third")
    desk.close()

    assert check_file(path, deep=True).ok
    tell(path, "UPDATE supplier SET notes = 'One' WHERE name = 'Acme'")
    (problem, *_) = check_file(path, deep=True).problems
    assert f"supplier:{key}, notes: the history says “{note}”, the file has “One”" in str(problem)


def test_a_number_that_ends_as_before_is_told_as_another(path):
    tell(path, "UPDATE supplier_bank_account SET number = '4700 0275 0920' WHERE id = 1")
    (problem, *_) = check_file(path, deep=True).problems
    assert "number: the value in the file differs from the history" in str(problem)
    assert "both are shown as “…0920”" in str(problem)


FORMER = "name=Acme; city=Ningbo; notes=One; city=Yiwu; legal_name=x; id=1; star=False"
ROW = {
    "id": 1, "name": "Acme", "city": "Ningbo", "notes": "One; city=Yiwu; legal_name=x", "star": 0,
    "legal_name": "", "price_seen": None, "colour": "of a later schema",
}  # fmt: skip


@pytest.mark.parametrize(
    ("column", "value"),
    [("name", "Acme2"), ("city", "Yiwu"), ("notes", "One"), ("star", 1), ("price_seen", 5)],
)
def test_nor_does_it_in_a_line_of_the_former_kind(column, value):
    told = Told("supplier", 1, "", [("", None, FORMER)])
    assert all(told.agrees(name, ROW) for name in ROW)

    assert not all(told.agrees(name, {**ROW, column: value}) for name in ROW)


def test_accepted_it_can_be_saved_to_and_the_history_says_so(path, opened):
    tell(path, *CHANGES["a payment"][0], *CHANGES["a row fewer"][0], ADDED, NUMBER)
    told = accept_as_is(path, "Corrected with our bank's program")

    assert told == 4
    lines = ask(
        path,
        "SELECT entity, field, old, new FROM change_log WHERE action = 'file.accepted' ORDER BY id",
    )
    assert lines[-1] == ("file", "reason", None, "Corrected with our bank's program")
    assert ("supplier_bank_account", "number", "…0920", "…3000") in lines
    assert check_file(path, deep=True).ok
    assert not file_state.is_damaged(path)
    desk = opened(path)
    assert not desk.read_only
    add(desk)
    desk.close()
    assert check_file(path, deep=True).ok


@pytest.mark.parametrize("reason", ["", " \n", "x" * 501])
def test_it_is_not_accepted_without_a_reason(path, reason):
    tell(path, NUMBER)
    before = seen(path.parent)

    with pytest.raises(Rejected, match="Say why"):
        accept_as_is(path, reason)
    assert seen(path.parent) == before


@pytest.mark.parametrize(
    "change",
    ["UPDATE supplier SET gut = 'wizard'", "UPDATE supplier SET created_at = '9999-99-99 08:00'"],
)
def test_a_value_that_no_rule_allows_is_not_accepted(path, change):
    tell(path, "PRAGMA ignore_check_constraints = ON", change)
    before = seen(path.parent)

    with pytest.raises(
        Damaged, match=r"cannot be accepted as it is\. supplier:1, .* is not a valid value"
    ):
        accept_as_is(path, "It was me")
    assert seen(path.parent) == before


def test_there_is_nothing_to_accept_in_a_file_as_it_was_written(path):
    with pytest.raises(Rejected, match="There are no differences"):
        accept_as_is(path, "to be sure")


@pytest.mark.parametrize("change", CHANGES)
def test_changed_while_it_is_open_nothing_is_saved(path, opened, change):
    desk = opened(path)
    add(desk)
    tell(path, *CHANGES[change][0])
    before = seen(path.parent)

    with pytest.raises(Displaced, match="was changed by another program"):
        add(desk)
    with pytest.raises(Displaced, match="was changed by another program"):
        desk.look()
    assert seen(path.parent) == before
    desk.close()
    assert opened(path).differs


def test_changed_behind_the_back_and_closed_it_is_looked_at_in_full(path, opened, monkeypatch):
    monkeypatch.setattr("sourcing_app.store.file.integrity.FEW", 0)
    desk = opened(path)
    tell(path, NUMBER)
    desk.close()

    assert opened(path).differs


def test_everything_this_program_writes_agrees_with_the_digests(path, opened):
    """Rows of the session's own, of statements, undone, done again and erased."""
    steps = []
    desk = opened(path)
    desk.changes.listen(lambda committed: steps.append(committed.step))
    key = desk.suppliers.add(SupplierFields.checked(name="Acme"), today=TODAY)
    desk.suppliers.change(key, TODAY, city="Ningbo")
    desk.revert(steps[-1])
    desk.reapply(steps[1])
    desk.revert(steps[1])
    desk.revert(steps[0])
    desk.close()

    with closing(sqlite3.connect(path)) as connection:
        assert row_digests.differing(connection) == []
    assert check_file(path, deep=True).ok
