"""The main journey in the window: it ends as the one on the command line, row by row."""

from argparse import Namespace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from sourcing_app.app import opening, paths
from sourcing_app.app import session as session_module
from sourcing_app.app.session import Session
from sourcing_app.app.shell import Shell
from sourcing_app.services.desk import Desk
from sourcing_app.ui.browser import Browser
from sourcing_app.ui.file_choice import FileChoice
from sourcing_app.ui.preferences import Preferences
from tests.e2e import by_commands, by_window, journey
from tests.ui.windows import close_windows, refuse_modal_dialogs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # offscreen, its pop-ups


class Choice(FileChoice):
    """What the user picks in the system's file dialogs, set by the test beforehand."""

    path = None

    def sourcing_file(self, _parent, _folder=None):
        return self.path


@pytest.fixture(autouse=True)
def no_dialog_that_waits(monkeypatch):
    """A dialog of the system, or one that stops the program, fails the test."""
    refuse_modal_dialogs(monkeypatch)


@pytest.fixture
def visited():
    """The addresses handed to the browser."""
    return []


@pytest.fixture
def session(qapp, tmp_path, resources, visited, monkeypatch):
    """The program as it starts, on 12 March 2026, with files of its own."""
    monkeypatch.setattr(Desk, "today", lambda _desk: journey.DAY)
    monkeypatch.setattr(paths, "own_file", lambda: tmp_path / "by_window.sourcing")
    monkeypatch.setattr(session_module, "report_bugs_to", lambda _notices: None)

    def visit(url):
        visited.append(url.toString())
        return True

    monkeypatch.setattr(opening, "Browser", partial(Browser, opener=visit))
    choice = Choice()
    session = Session(Shell(qapp, Preferences(tmp_path / "window.ini"), resources, choice))
    session.shell.choice = choice
    session.shell.set_appearance("en", "light")
    yield session
    session.shell.close()
    close_windows()


@pytest.fixture
def pick(monkeypatch):
    """Let every file that a page asks for be this one."""

    def pick(path):
        monkeypatch.setattr(FileChoice, "file", lambda _self, _parent, _title: path)

    return pick


@pytest.fixture
def papers(tmp_path):
    """The supplier list, the proforma and the bank's slip on the user's disk."""
    return by_commands.prepare(tmp_path)


@pytest.fixture
def ready_file(call, papers):
    """A file made on the command line, up to the deposit that may be paid."""
    by_commands.to_the_inquiry(call, papers[0])
    by_commands.to_the_open_gate(call, papers[1])
    return call.path


@pytest.fixture
def rows_of_commands(call, ready_file, papers, resources):
    """What the whole journey on the command line leaves in its file."""
    by_commands.pay_the_deposit(call, papers[2])
    desk = Desk(ready_file, resources)
    rows = journey.rows_of(desk.reader)
    desk.close()
    return rows


@pytest.fixture
def start(qtbot, session):
    """Open the window on a file, or on the user's own, and take it in hand."""

    def start(path=None):
        session.shell.open(Namespace(path=path, size=(1366, 690), page=None))
        qtbot.waitExposed(session.shell.window)
        return by_window.Hand(qtbot, session.shell.window)

    return start


@pytest.mark.slow("the whole journey through one window")
def test_from_the_own_details_to_a_paid_deposit(start, visited, pick, papers, rows_of_commands):
    source, proforma, slip = papers
    hand = start()
    by_window.enter_details(hand)
    by_window.search(hand)
    pick(source)
    by_window.import_csv(hand)
    by_window.add_supplier(hand)
    by_window.vet(hand)
    by_window.write_inquiry(hand)
    by_window.enter_reply(hand)
    by_window.create_order(hand)
    pick(proforma)
    by_window.open_the_gate(hand)
    pick(slip)
    by_window.pay_the_deposit(hand)

    assert_balance_is_not_due(hand)
    assert visited == [journey.SEARCH_ADDRESS]
    rows = journey.rows_of(hand.window.desk.reader)
    assert all(rows.values())
    assert rows == rows_of_commands


def assert_balance_is_not_due(hand):
    hand.shows("card.orders.gate", "Balance is not due yet", "ready", "nspection")
    pay = hand.window.findChild(QPushButton, "btn.orders.pay")
    assert not pay.isEnabled()
    assert pay.accessibleDescription()


def test_wrong_input_is_one_sentence_at_each_door_and_changes_nothing(
    session, start, pick, ready_file, tmp_path
):
    hand = start(ready_file)
    letter_written_again(hand)
    before = every_row(hand.window.desk.reader)
    wrong_days_and_amounts_of_a_payment(hand)
    wrong_figures_of_a_reply(hand)
    wrong_blocks_of_an_inquiry(hand)
    wrong_supplier(hand)
    pick(written(tmp_path / "broken.csv", 'Name\n"open\n'))
    wrong_csv(hand)
    session.shell.choice.path = written(tmp_path / "letter.sourcing", "Dear Sirs")
    wrong_file(hand)

    assert session.shell.window is hand.window
    assert every_row(hand.window.desk.reader) == before


def every_row(reader):
    names = [row["name"] for row in reader.rows("SELECT name FROM pragma_table_list")]
    assert "change_log" in names
    return {name: [tuple(row) for row in reader.rows(f"SELECT * FROM {name}")] for name in names}  # noqa: S608 - names of ours


def written(path, text):
    path.write_text(text)
    return path


def refused(hand, sheet, field, wrong, right):
    """Type each wrong text, submit, read its one sentence; then put the field right again."""
    for text, told in wrong.items():
        hand.type_in(field, text)
        hand.click(f"btn.{sheet}.submit")
        assert told_in(hand.errors(), told), (field, text, hand.errors())
    hand.type_in(field, right)


def told_in(errors, told):
    return len(errors) == 1 and told in errors[0]


NO_NUMBER = ": write it like 1"
TWO_WAYS = "can be read in two ways: write it like 1,234.56"
AMOUNTS = {"1e999": NO_NUMBER, "1.2.3": TWO_WAYS}
DAYS = {"30.02.2026": "calendar", "30 February 2026": "calendar"}


def wrong_days_and_amounts_of_a_payment(hand):
    hand.go("orders")
    hand.click("btn.orders.pay")
    refused(hand, "orders.payment", "orders.amount", AMOUNTS, "5520")
    refused(hand, "orders.payment", "orders.fee", AMOUNTS, "")
    refused(hand, "orders.payment", "orders.paid_on", DAYS, "12.03.2026")
    hand.cancel("orders.payment")


def wrong_figures_of_a_reply(hand):
    hand.go_by_keys(Qt.Key.Key_7, "quotes")
    hand.click("btn.quotes.enter")
    hand.type_in("reply.break_quantity0", "500")
    refused(hand, "reply", "reply.break_price0", AMOUNTS, "4.90")
    refused(hand, "reply", "reply.moq", AMOUNTS, "500")
    refused(hand, "reply", "reply.valid_until", DAYS, "")
    hand.cancel("reply")


def letter_written_again(hand):
    """What was sent is read-only: wrong blocks can be typed only into another letter."""
    hand.go("inquiries")
    hand.choose("inquiries.view", "All")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        hand.press("tbl.inquiries.main", key)
    hand.click("btn.inquiries.again")


def wrong_blocks_of_an_inquiry(hand):
    hand.go("inquiries")
    for field, right, wrong in (("quantity", "4000", AMOUNTS), ("needed_by", "", DAYS)):
        for text, told in wrong.items():
            hand.type_in(f"inquiries.{field}", text)
            assert told_in(hand.errors(), told), (field, text, hand.errors())
        hand.type_in(f"inquiries.{field}", right)
    assert hand.errors() == []


def wrong_supplier(hand):
    hand.go("suppliers")
    hand.click("btn.suppliers.add")
    wrong = {'<img src="/dev/zero">' * 10_000: "too long: at most 200 characters"}
    refused(hand, "suppliers.new", "new_supplier.name", wrong, "")
    hand.cancel("suppliers.new")


def wrong_csv(hand):
    hand.click("btn.suppliers.csv")
    told = "Line 2 cannot be read: its quotation marks are unbalanced."
    hand.bot.waitUntil(lambda: hand.errors() == [told])
    hand.cancel("main.import")


def wrong_file(hand):
    hand.shortcut(Qt.Key.Key_O)
    hand.shows("toast", "letter.sourcing is not a sourcing file")
