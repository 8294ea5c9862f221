"""Values that no rule allows: `check` names them, and no answer breaks on them."""

import pytest

from sourcing_app.cli.output import Status
from tests.store.released import present, tell, with_days, with_words

DAYS = ["9999-99-99", "2026-02-30"]
COMMANDS = [
    "list suppliers", "list inquiries", "list quotes", "list orders", "agenda",
    "history", "bin list", "info", "profile", "backups", "attachments", "order 1", "order 2",
    "accounts 7", "vet 1", "vet 2",
]  # fmt: skip

GONE = [
    "supplier", "quote", "price_break", "inquiry", "inquiry_recipient", "purchase_order",
    "order_line", "payment_line", "payment", "inspection", "supplier_bank_account", "attachment",
    "blob", "red_flag",
]  # fmt: skip
"""Tables whose rows another program may have taken away."""


@pytest.fixture
def broken(tmp_path, request):
    """Every day and every instant of a file is one that is in no calendar."""
    return with_days(present(tmp_path / "own.sourcing"), request.param)


@pytest.mark.parametrize("broken", DAYS, indirect=True)
def test_no_answer_breaks_on_a_day_of_no_calendar(call, broken):
    for command in COMMANDS:
        status, _, err = call(*command.split())
        assert status in {Status.DONE, Status.FINDINGS}, (command, err)


def test_no_answer_breaks_on_a_word_that_is_none(call, tmp_path):
    with_words(present(tmp_path / "own.sourcing"), "wizard")
    for command in COMMANDS:
        status, _, err = call(*command.split())
        assert status in {Status.DONE, Status.FINDINGS}, (command, err)


@pytest.mark.parametrize("table", GONE)
def test_no_answer_breaks_on_rows_that_are_gone(call, tmp_path, table):
    path = present(tmp_path / "own.sourcing")
    tell(path, "PRAGMA foreign_keys = OFF", f"DELETE FROM {table}")  # noqa: S608 - ours
    for command in COMMANDS:
        status, _, err = call(*command.split())
        assert status in {Status.DONE, Status.FINDINGS, Status.REFUSED}, (command, err)


@pytest.mark.parametrize("broken", DAYS, indirect=True)
def test_check_names_table_row_column_and_value(ask, broken):
    status, told = ask("check", broken)

    assert status == Status.DAMAGED
    for column in ("payment:1, paid_on", "quote:1, received_on", "supplier:1, created_at"):
        assert [problem for problem in told["problems"] if problem.startswith(column)]


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE supplier SET kind = 'wizard' WHERE id = 3", "supplier:3, kind: “wizard” is no"),
        ("UPDATE supplier SET star = 7 WHERE id = 3", "supplier:3, star: “7” is not a valid value"),
    ],
)
def test_a_word_that_is_none_is_named_too(ask, call, tmp_path, statement, words):
    path = present(tmp_path / "own.sourcing")
    tell(path, "PRAGMA ignore_check_constraints = ON", statement)
    status, told = ask("check", path)

    assert status == Status.DAMAGED
    assert [problem for problem in told["problems"] if words in problem]
    for command in COMMANDS:
        status, _, err = call(*command.split())
        assert status in {Status.DONE, Status.DAMAGED}, (command, err)
