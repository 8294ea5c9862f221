"""What the tests of inquiries share: the page on a file, and a complete draft in it."""

import pytest

from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.inquiries.page import InquiriesPage
from tests.prepared import at_first
from tests.ui.inquiries_page import Files, whole_inquiry
from tests.ui.windows import Bridge


@pytest.fixture
def files(tmp_path):
    return Files(tmp_path)


@pytest.fixture
def page(qtbot, desk, context, files):
    """The page on an empty file; `asked` are the targets it wanted."""
    page = InquiriesPage(desk, context, files)
    qtbot.addWidget(page)
    page.asked = []
    page.wanted.connect(page.asked.append)
    desk.changes.listen(Bridge(page).committed.emit)
    page.resize(1160, 660)
    page.show()
    return page


@at_first
def inquiry(desk):
    return whole_inquiry(desk)


@pytest.fixture
def draft(page, inquiry):
    """A complete inquiry to three suppliers, open at the first."""
    page.open(Target("inquiries", inquiry))
    return inquiry
