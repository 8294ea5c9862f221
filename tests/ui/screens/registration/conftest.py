import pytest
from shiboken6 import delete

from sourcing_app.ui.screens.registration.page import RegistrationPage


@pytest.fixture
def page(qtbot, desk, context):
    page = RegistrationPage(desk, context)
    desk.changes.listen(page.on_changed)
    page.resize(1100, 700)
    page.asked = []
    page.wanted.connect(page.asked.append)
    page.show()
    qtbot.waitExposed(page)
    yield page
    delete(page)  # before the theme and the language are put back: each would dress it again
