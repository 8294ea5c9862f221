"""The word of warning stands beside a supplier wherever the window lets one choose it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from sourcing_app.domain.suppliers.checks import Gut
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.targets import Target
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.ui.screens.inquiries.choose_sheet import ChooseSheet
from sourcing_app.ui.screens.inquiries.letter_pane import LetterPane
from sourcing_app.ui.screens.orders.page import OrdersPage
from sourcing_app.ui.screens.quotes.page import QuotesPage
from sourcing_app.ui.screens.quotes.reply_sheet import ReplySheet
from sourcing_app.ui.widgets.cells import CELL_ROLE
from tests.order_factory import make_order, make_quote, make_supplier, open_deposit
from tests.prepared import at_first

STOP = "Do not proceed: Critical red flag: Cannot give a sample"


@at_first
def bad(desk, today):
    key = make_supplier(desk)
    desk.vetting.flag(key, FlagKind.NO_SAMPLE, today)
    return key


def shown(qtbot, widget):
    """Show it; a sheet goes with its page."""
    if widget.parent() is None:
        qtbot.addWidget(widget)
    widget.resize(1366, 690)
    widget.show()
    return widget


def told(row):
    return row.text.text() if row.isVisible() else ""


def test_where_the_suppliers_of_an_inquiry_are_chosen(qtbot, desk, context, bad):
    make_supplier(desk, "Ningbo Sun")
    page = shown(qtbot, QuotesPage(desk, context))
    sheet = shown(qtbot, ChooseSheet(page, desk))
    items = [sheet._list.item(place) for place in range(sheet._list.count())]
    marks = {item.text().endswith("do not proceed"): item for item in items}
    assert set(marks) == {True, False}
    assert told(sheet.caution) == ""
    marks[True].setCheckState(Qt.CheckState.Checked)
    assert STOP in told(sheet.caution)
    marks[True].setCheckState(Qt.CheckState.Unchecked)
    assert told(sheet.caution) == ""


def test_where_the_letter_is_written(qtbot, desk, context, bad, today):
    desk.inquiries.write([bad], product="lamp")
    pane = shown(qtbot, LetterPane(desk, context))
    pane.show_recipient(recipient(desk.reader, 1, today))
    assert STOP in told(pane.caution)


def test_where_a_reply_is_entered(qtbot, desk, context, bad):
    page = shown(qtbot, QuotesPage(desk, context))
    sheet = shown(qtbot, ReplySheet(page, desk))
    sheet.choose(bad, None)
    assert sheet.supplier.currentText().endswith("do not proceed")
    assert told(sheet.caution) == STOP


def test_in_the_list_of_quotes_and_beside_it(qtbot, desk, context, bad):
    key = make_quote(desk, bad)
    page = shown(qtbot, QuotesPage(desk, context))
    page.open(Target("quotes", key))
    cell = page.table.model.index(0, 0).data(CELL_ROLE)
    assert (cell.icon, STOP in cell.accessible) == ("stop", True)
    assert told(page.detail.caution) == STOP


def test_where_an_order_is_made_and_where_it_is_paid(qtbot, desk, context, bad, tmp_path):
    page = shown(qtbot, OrdersPage(desk, context))
    page.order_actions.add_order(make_quote(desk, bad))
    sheet = page.order_actions.sheet
    assert sheet.form["quote"].box.currentText().endswith("do not proceed")
    assert STOP in told(sheet.caution)
    sheet.close()
    order = make_order(desk, supplier=bad)
    open_deposit(desk, order, tmp_path)
    page.open(Target("orders", order))
    assert told(page.detail.overview.caution) == ""  # its gate says so, and how to settle it
    facts = [each.text() for each in page.detail.overview.gate.findChildren(QLabel)]
    assert any("Cannot give a sample" in each for each in facts)
    cell = page.table.model.index(0, 1).data(CELL_ROLE)
    assert (cell.icon, STOP in cell.accessible) == ("stop", True)


def test_where_a_payment_is_recorded(qtbot, desk, context, today, tmp_path):
    key = make_supplier(desk)
    desk.vetting.set_gut(key, Gut.UNEASY, today)
    order = make_order(desk, supplier=key)
    open_deposit(desk, order, tmp_path)
    page = shown(qtbot, OrdersPage(desk, context))
    page.open(Target("orders", order))
    page.order_actions.pay()
    assert "Your gut check says: uneasy" in told(page.order_actions.sheet.caution)
