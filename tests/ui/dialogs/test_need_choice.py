"""Which need an inquiry, a quote or an order is for, said on each of their pages."""

import pytest

from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.needs.rows import read_need
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.inquiries.page import InquiriesPage
from sourcing_app.ui.screens.orders.page import OrdersPage
from sourcing_app.ui.screens.quotes.page import QuotesPage
from tests.inquiry_samples import sent_inquiry
from tests.order_factory import make_open_order
from tests.ui.windows import on_screen


def make_quote(desk, folder):
    make_open_order(desk, folder)


def make_inquiry(desk, _folder):
    sent_inquiry(desk)


@pytest.mark.parametrize(
    "case",
    [
        (QuotesPage, make_quote, "quotes", lambda page: page.table.view),
        (OrdersPage, make_open_order, "orders", lambda page: page.table.view),
        (InquiriesPage, make_inquiry, "inquiries", lambda page: page.list.pane.view),
    ],
    ids=["quote", "order", "inquiry"],
)
def test_it_is_said_and_taken_back(qtbot, desk, context, tmp_path, case):
    page_class, make, counted, view = case
    make(desk, tmp_path)
    need = desk.needs.add(NeedFields.checked(product="Lamp"))
    page = on_screen(qtbot, page_class(desk, context), 1200, 700)
    page.refresh()
    action = next(each for each in page.actions() if each.objectName().endswith(".need"))
    view(page).go_to(view(page).model().window.ids[0])
    assert action.isEnabled()
    for member, number in ((need, 1), (None, 0)):
        action.trigger()
        sheet = next(s for s in page.findChildren(AskSheet) if s.isVisible())
        sheet.form["need_id"].put(member)
        sheet.primary.click()
        assert getattr(read_need(desk.reader, need), counted) == number
