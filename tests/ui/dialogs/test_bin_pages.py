"""The Bin on the pages of inquiries and quotes: keys, menus, views, notices, one undo each."""

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.targets import Target
from sourcing_app.services.inquiries.rows import InquiryView
from sourcing_app.services.quotes.rows import QuoteView
from sourcing_app.ui.screens.inquiries.page import InquiriesPage
from sourcing_app.ui.screens.quotes.page import QuotesPage
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.order_factory import make_quote


@pytest.fixture
def show(qtbot, desk, context):
    """Show a page over the desk."""

    def show(kind):
        page = kind(desk, context)
        qtbot.addWidget(page)
        desk.changes.listen(page.on_changed)
        page.resize(1200, 660)
        page.show()
        return page

    return show


@pytest.fixture
def inquiries(desk, show):
    """Two inquiries, of three letters and of one, in the list of all."""
    enter_buyer(desk)
    keys = add_suppliers(desk)
    desk.inquiries.write(keys, **BLOCKS)
    desk.inquiries.write(keys[:1], product="Vase")
    page = show(InquiriesPage)
    page.list.bar.view.setCurrentIndex([*InquiryView].index(InquiryView.ALL))
    return page


@pytest.fixture
def quotes(desk, show):
    """Three quotes of three suppliers."""
    for key in add_suppliers(desk):
        make_quote(desk, key)
    return show(QuotesPage)


def choose(view, *rows):
    """Select rows as Ctrl and a click do."""
    view.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        view.selectionModel().setCurrentIndex(view.rows.index(row, 0), flags)


def binned(desk, table):
    return desk.reader.value(f"SELECT count(*) FROM {table} WHERE binned_at IS NOT NULL")  # noqa: S608 - ours


def to_view(page, view):
    page.list.bar.view.setCurrentIndex([*InquiryView].index(view))


def test_delete_moves_whole_inquiries_and_one_undo_brings_them_back(
    qtbot, desk, context, inquiries
):
    view = inquiries.list.pane.view
    choose(view, 0, 1)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert (binned(desk, "inquiry"), len(view.rows.window)) == (2, 0)
    told = context.notices.messages[-1].text
    assert told.startswith("4 letter")
    assert told.endswith("moved to the Bin: an inquiry goes with all its letters")
    assert context.undo.undo_text() == "move inquiry to Bin"
    context.undo.undo()
    assert (binned(desk, "inquiry"), len(view.rows.window)) == (0, 4)


def test_the_view_of_the_bin_gives_inquiries_back(qtbot, desk, context, inquiries):
    view, commands = inquiries.list.pane.view, inquiries.inquiry_actions.bin_actions
    choose(view, 0)
    assert (commands.bin.isEnabled(), commands.restore.isEnabled()) == (True, False)
    commands.bin.trigger()
    to_view(inquiries, InquiryView.BIN)
    assert inquiries.list.bar.counter.text() == "1 of 1"
    choose(view, 0)
    assert (commands.bin.isEnabled(), commands.restore.isEnabled()) == (False, True)
    assert inquiries.bar.restore.isVisible()
    assert not inquiries.inquiry_actions.sent.isEnabled()
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert binned(desk, "inquiry") == 1
    qtbot.mouseClick(inquiries.bar.restore, Qt.MouseButton.LeftButton)
    assert binned(desk, "inquiry") == 0
    assert inquiries.list.empty.text.text() == "No inquiry is in the Bin."
    assert not inquiries.list.empty.findChild(QPushButton, "btn.inquiries.first").isVisible()


def test_an_open_letter_goes_to_the_bin_and_the_list_is_shown(desk, inquiries):
    inquiries.open(Target("inquiries", 2))
    inquiries.inquiry_actions.bin_actions.bin.trigger()
    assert (binned(desk, "inquiry"), inquiries.current) == (1, None)


def test_a_link_to_a_binned_inquiry_says_where_it_is_and_gives_it_back(qtbot, desk, inquiries):
    desk.inquiries.bin([1])
    inquiries.open(Target("inquiries", 1))
    assert inquiries.editor.notice.text.text() == "This inquiry is in the Bin."
    assert not inquiries.inquiry_actions.sent.isEnabled()
    assert "Bin" in inquiries.inquiry_actions.reason
    qtbot.mouseClick(inquiries.editor.notice.restore, Qt.MouseButton.LeftButton)
    assert binned(desk, "inquiry") == 0
    assert not inquiries.editor.notice.isVisible()
    assert inquiries.inquiry_actions.sent.isEnabled()


def test_a_letter_to_a_binned_supplier_says_so(desk, inquiries):
    desk.suppliers.bin([1])
    inquiries.open(Target("inquiries", 2))
    assert inquiries.editor.notice.text.text() == "This supplier is in the Bin."
    assert not inquiries.editor.notice.restore.isVisible()


def test_delete_moves_quotes_and_one_undo_brings_them_back(qtbot, desk, context, quotes):
    view = quotes.table.view
    choose(view, 0, 1)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    assert (binned(desk, "quote"), len(view.rows.window)) == (2, 1)
    assert context.notices.messages[-1].text.startswith("2 quote")
    context.undo.undo()
    assert (binned(desk, "quote"), len(view.rows.window)) == (0, 3)


def test_a_link_to_a_binned_quote_says_where_it_is_and_gives_it_back(qtbot, desk, quotes):
    desk.quotes.bin([2])
    quotes.open(Target("quotes", 2))
    assert quotes.table.model.query.view == QuoteView.BIN
    assert quotes.detail.notice.text.text() == "This quote is in the Bin."
    assert not quotes.detail.order.isEnabled()
    qtbot.keyClick(quotes.table.view, Qt.Key.Key_Delete)
    assert binned(desk, "quote") == 1
    qtbot.mouseClick(quotes.detail.notice.restore, Qt.MouseButton.LeftButton)
    assert binned(desk, "quote") == 0
    assert quotes._bare.text.text() == "No quote is in the Bin."


def test_a_quote_of_a_binned_supplier_says_so_and_is_not_ordered(desk, quotes):
    desk.suppliers.bin([1])
    quotes.open(Target("quotes", 1))
    assert quotes.detail.notice.text.text() == "This supplier is in the Bin."
    assert not quotes.detail.order.isEnabled()


def test_delete_in_the_bin_of_suppliers_does_nothing(qtbot, desk, context, show):
    desk.suppliers.bin(add_suppliers(desk))
    page = show(SuppliersPage)
    page.go_to(1)
    assert page.top.bar.counter.text() == ""
    said = len(context.notices.messages)
    qtbot.keyClick(page.table.view, Qt.Key.Key_Delete)
    assert (binned(desk, "supplier"), len(context.notices.messages)) == (3, said)
    choose(page.table.view, 0, 1, 2)
    page.supplier_actions.bin_actions.take_back()
    assert binned(desk, "supplier") == 0
    assert page._empty.text.text() == "No supplier is in the Bin."
