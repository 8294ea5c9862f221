"""What is taken back on another page is named there and then, and can be had back."""

from decimal import Decimal

import pytest

from sourcing_app.domain.accounts.account import AccountKind
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.targets import Target
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.accounts.rows import account_in_use
from sourcing_app.ui.notices.toast import Toast
from tests.conftest import TODAY
from tests.ui.shown import settle


@pytest.fixture
def toast(window):
    return window.findChild(Toast)


def edit(window):
    """Change a supplier as its page does; returns its id, its name and how it is starred."""
    key = window.desk.reader.value("SELECT min(id) FROM supplier WHERE star = 0")
    window.desk.suppliers.star([key], on=True)
    settle()
    name = window.desk.reader.value("SELECT name FROM supplier WHERE id = ?", (key,))
    return (
        key,
        name,
        lambda: window.desk.reader.value("SELECT star FROM supplier WHERE id = ?", (key,)),
    )


def show(window, name):
    window.open(Target(name))
    settle()


def test_a_step_of_another_page_is_named_with_its_record_and_can_be_redone(window, toast):
    key, name, star = edit(window)
    show(window, "quotes")
    window.menus.action("edit.undo").trigger()
    settle()
    assert not star()
    assert toast.isVisible()
    assert toast.text.text() == f"Undone on Suppliers: star supplier · {name}"
    assert toast.action.text() == "Redo"
    assert window.stack.name == "suppliers"
    assert window.stack.page("suppliers").record() == f"supplier:{key}"
    toast.action.click()
    settle()
    assert star()


def test_redo_on_another_page_is_named_and_can_be_undone(window, toast):
    _, name, star = edit(window)
    show(window, "orders")
    window.menus.action("edit.undo").trigger()
    show(window, "orders")
    window.menus.action("edit.redo").trigger()
    settle()
    assert star()
    assert toast.text.text() == f"Redone on Suppliers: star supplier · {name}"
    toast.action.click()
    assert not star()


def test_a_number_of_the_settings_is_taken_back_there(window, toast):
    """The record has no row of the page: its number must not be taken for one."""
    limits = window.desk.limits
    limits.set(LimitName.CARTONS, Decimal(4), "My inspector", TODAY)
    show(window, "orders")
    window.menus.action("edit.undo").trigger()
    settle()
    assert toast.text.text().startswith("Undone on Settings: ")
    assert window.stack.name == "settings"


def test_redo_of_a_toast_does_its_own_step_only(window, toast):
    *_, first = edit(window)
    *_, second = edit(window)
    show(window, "quotes")
    window.menus.action("edit.undo").trigger()
    again = toast._call
    window.menus.action("edit.undo").trigger()
    again()
    assert not first()
    assert not second()


def test_a_step_of_the_page_that_is_shown_needs_no_toast(window, toast):
    show(window, "suppliers")
    toast.hide()
    edit(window)
    window.menus.action("edit.undo").trigger()
    settle()
    assert not toast.isVisible()


def test_what_was_done_on_this_page_is_taken_back_on_it_whosever_record_it_is(window):
    desk = window.desk
    order = desk.reader.value("SELECT id FROM purchase_order WHERE stage = 'in_production'")
    window.open(Target("orders", order))
    settle()
    supplier = desk.orders.state(order).supplier_id
    fields = AccountFields.checked(
        beneficiary="Wang Jianguo", kind=AccountKind.PERSON, number="6222 0000 9999 0000"
    )
    before = account_in_use(desk.reader, supplier)
    desk.accounts.add(supplier, fields, TODAY)
    settle()
    window.menus.action("edit.undo").trigger()
    settle()
    assert account_in_use(desk.reader, supplier) == before
    assert window.stack.name == "orders"
    window.menus.action("edit.redo").trigger()
    settle()
    assert account_in_use(desk.reader, supplier) != before
    assert window.stack.name == "orders"


def test_the_menu_says_what_it_undoes_and_is_listed_by_its_own_name(window):
    undo, keymap = window.menus.action("edit.undo"), window.menus.keymap
    assert undo.text() == "Undo"
    edit(window)
    assert undo.text() == window.status.undo.text() == "Undo: star supplier"
    named = [each.words for each in keymap.commands() if each.name == "act.edit.undo"]
    assert named == ["Undo"]
    undo.trigger()
    settle()
    assert undo.text() == "Undo"
