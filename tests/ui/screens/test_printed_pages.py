"""Ctrl+P on every page that has a document: what is chosen there, and Esc back to it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sourcing_app.domain.targets import DocumentKind
from tests.ui.sheets import page
from tests.ui.shown import settle

CTRL = Qt.KeyboardModifier.ControlModifier


def press(qtbot, window, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget() or window, key, modifier)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("suppliers", DocumentKind.SUPPLIER),
        ("inquiries", DocumentKind.LETTERS),
        ("quotes", DocumentKind.QUOTES),
        ("orders", DocumentKind.ORDER),
    ],
)
def test_what_is_chosen_in_a_list_is_shown_and_esc_returns(qtbot, window, name, kind):
    view = getattr(page(window, name), "table", None) or page(window, name).list.pane
    view = view.view
    qtbot.waitUntil(lambda: not window.context.jobs.busy)
    view.setFocus()
    press(qtbot, window, Qt.Key.Key_A, CTRL)
    chosen = view.ids()
    assert len(chosen) > 1
    assert f"act.{name}.print" in [each.objectName() for each in view.menu_actions]
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    printing = window.stack.page("printing")
    assert window.stack.name == "printing"
    assert (printing.document.request.kind, printing.document.request.keys) == (kind, chosen)
    assert window.sidebar.list.currentItem() is None
    qtbot.waitUntil(lambda: printing.document.ready)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert window.stack.name == name
    assert window.sidebar.list.currentItem() is not None


def test_the_registration_sheet_is_shown_with_what_was_just_typed(qtbot, window):
    registration = page(window, "registration")
    field = registration.details.form["position"].widget
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Head of buying")
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    printing = window.stack.page("printing")
    qtbot.waitUntil(lambda: printing.document.ready)
    assert "Head of buying" in printing.document.printed.text


def test_an_open_inquiry_prints_its_letter_all_its_letters_or_its_quotes(qtbot, window):
    inquiries = page(window, "inquiries", 1)
    actions = inquiries.inquiry_actions
    current = inquiries.current
    actions.print.trigger()
    printing = window.stack.page("printing")
    assert printing.document.request.keys == (current.id,)
    window.stack.back()
    actions.print_all.trigger()
    assert set(printing.document.request.keys) >= {current.id}
    window.stack.back()
    actions.print_quotes.trigger()
    assert window.stack.name == "inquiries"
    assert window.context.notices.messages[-1].text == "No quote has come for this inquiry yet."


def test_several_suppliers_are_printed_as_a_list(qtbot, window):
    suppliers = page(window, "suppliers")
    qtbot.waitUntil(lambda: not window.context.jobs.busy)
    suppliers.table.view.selectAll()
    ids = suppliers.table.view.ids()
    suppliers.supplier_actions.menu["print_list"].trigger()
    request = window.stack.page("printing").document.request
    assert (request.kind, request.keys) == (DocumentKind.SHORTLIST, ids)
    window.stack.back()
    suppliers.table.view.clearSelection()
    suppliers.supplier_actions.menu["print_list"].trigger()
    assert window.stack.page("printing").document.request.keys == ()


@pytest.mark.parametrize("name", ["today", "search", "settings"])
def test_a_page_without_a_document_stays(qtbot, window, name):
    page(window, name)
    settle()
    press(qtbot, window, Qt.Key.Key_P, CTRL)
    assert window.stack.name == name
