"""What the tests of orders share: their page, shown with whatever is in the file."""

import pytest
from PySide6.QtCore import QObject, Signal

from sourcing_app.ui.screens.orders.page import OrdersPage
from tests.ui.orders_page import SIZES


class Relay(QObject):
    """Takes commits to the UI thread, as the window does: a job may have made them."""

    committed = Signal(object)


@pytest.fixture
def page(qtbot, desk, context):
    """The page, shown with whatever is in the file."""
    page = OrdersPage(desk, context)
    qtbot.addWidget(page)
    page.resize(*SIZES[0])
    page.show()
    relay = Relay(page)
    relay.committed.connect(page.on_changed)
    desk.changes.listen(relay.committed.emit)
    return page
