"""The search addresses of sites: an own one is opened, a wrong one refused, an empty one no own."""

import pytest
from PySide6.QtCore import Qt

from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.domain.suppliers.registers import registers_in_use
from sourcing_app.ui.screens.settings.page import SettingsPage


@pytest.mark.rule("R39")
def test_a_search_opens_the_address_that_is_set(qtbot, desk, context):
    page = SettingsPage(desk, context)
    qtbot.addWidget(page)
    desk.changes.listen(page.on_changed)
    page.choose(SettingsTopic.SITES)
    page.show()
    field = page.section(SettingsTopic.SITES).cards[0].form["alibaba"]
    shipped = desk.searches.address("led lamp")

    for wrong in (
        *("http://www.alibaba.com/?q={q}", "https://www.alibaba.com/", "{q}"),
        *("https://www.alibaba.com/{q}/{q}", "https://{q}.example.com/", "https://u@a.com/{q}"),
    ):
        field.retype(wrong)
        field.finish()
        assert "begins with https://" in field.complaint.text()
    assert desk.searches.address("led lamp") == shipped

    field.retype("https://www.alibaba.com/find?text={q}")
    qtbot.keyClick(field.widget, Qt.Key.Key_Return)
    assert desk.searches.address("led lamp") == "https://www.alibaba.com/find?text=led+lamp"
    context.undo.undo()
    assert desk.searches.address("led lamp") == shipped
    context.undo.redo()
    field.retype("")
    field.finish()
    assert desk.searches.address("led lamp") == shipped


def test_suppliers_are_looked_up_at_the_register_that_is_set(qtbot, desk, context):
    page = SettingsPage(desk, context)
    qtbot.addWidget(page)
    page.choose(SettingsTopic.SITES)
    page.show()
    field = page.section(SettingsTopic.SITES).cards[1].form["register_gsxt"]
    for wrong in ("http://js.gsxt.gov.cn/", "https://{q}.gsxt.gov.cn/", "https://a.cn/{q}/{q}"):
        field.retype(wrong)
        field.finish()
        assert "once at most" in field.complaint.text()
    for address, opened in (("https://js.gsxt.gov.cn/", "https://js.gsxt.gov.cn/"),
                            ("https://js.gsxt.gov.cn/?k={q}", "https://js.gsxt.gov.cn/?k=Sun%20Ltd"),
                            ("", "https://www.gsxt.gov.cn/index.html")):  # fmt: skip
        field.retype(address)
        field.finish()
        assert registers_in_use(desk.sites.own())[0].address("Sun Ltd") == opened
