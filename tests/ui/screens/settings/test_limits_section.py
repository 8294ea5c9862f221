"""The table of limits in the settings: an own value of one, and the way back."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.targets import Target
from sourcing_app.services.settings.rows import read_limits
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.settings.page import SettingsPage


@pytest.fixture
def page(qtbot, desk, context):
    made = SettingsPage(desk, context)
    qtbot.addWidget(made)
    desk.changes.listen(made.on_changed)
    made.resize(1100, 620)
    made.show()
    return made


@pytest.mark.rule("R116")
def test_a_limit_is_found_changed_restored_and_the_change_undone(page, desk, context):
    page.open(Target("settings", action="cartons"))
    section = page.stack.currentWidget()
    assert section.chosen().name is LimitName.CARTONS
    assert not section.restore.isEnabled()

    QTest.keyClick(section.table.view, Qt.Key.Key_Return)
    sheet = page.findChild(AskSheet)
    sheet.form["value"].retype("0")
    sheet.form["source"].retype("Our insurer")
    assert not sheet.submit()
    assert "goods nobody looked at" in sheet.form["value"].complaint.text()
    sheet.form["value"].retype("5")
    assert sheet.submit()
    assert read_limits(desk.reader)[LimitName.CARTONS] == Decimal(5)
    assert section.chosen().own

    section.restore.click()
    assert read_limits(desk.reader)[LimitName.CARTONS] == Decimal(3)
    context.undo.undo()
    assert section.chosen().own
    assert "Our insurer" in str(section.chosen().source)
