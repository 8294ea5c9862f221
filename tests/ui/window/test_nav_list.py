"""The list at the left of Settings and of the Guide fits its words in every text size."""

import pytest
from PySide6.QtWidgets import QListWidget

from sourcing_app.ui.screens.guide.page import GuidePage
from sourcing_app.ui.screens.settings.page import SettingsPage
from sourcing_app.ui.window.nav_delegate import item_height
from tests.ui.shown import settle


@pytest.mark.parametrize(
    ("kind", "name"), [(SettingsPage, "nav.settings.sections"), (GuidePage, "nav.guide.topics")]
)
def test_the_list_follows_the_text_size_both_ways(qtbot, desk, context, theme, kind, name):
    page = kind(desk, context)
    qtbot.addWidget(page)
    page.show()
    names = page.findChild(QListWidget, name)
    widths = {}
    for size in (100, 150, 90, 100):
        theme.set_text_size(size)
        settle()
        assert names.visualItemRect(names.item(1)).height() == item_height()
        widths.setdefault(size, names.width())
        assert names.width() == widths[size]
    assert widths[90] < widths[100] < widths[150]
