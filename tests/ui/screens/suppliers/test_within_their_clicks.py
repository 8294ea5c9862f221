"""Tasks of the usability script about suppliers, within their clicks: the sample, by mouse."""

import pytest

from sourcing_app.domain.suppliers.badges import Badge
from sourcing_app.domain.suppliers.next_steps import NextAction
from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.ui.browser import Browser
from tests.conftest import TODAY
from tests.ui.screens.orders.test_within_their_clicks import Counting


@pytest.fixture
def window(show):
    with show("en") as window:
        window.stack.go("suppliers")
        yield window


def stood_on(window, name):
    """Stand on the row of this supplier: one click."""
    page = window.stack.page("suppliers")
    key = window.desk.reader.value("SELECT id FROM supplier WHERE name LIKE ?", (f"{name}%",))
    page.table.view.go_to(key)
    return key


def test_t8_a_supplier_with_two_badges_is_added(qtbot, window):
    hand = Counting(qtbot, window)
    hand.click("btn.suppliers.add")
    hand.enter("new_supplier.name", "Ningbo Sun Ltd")
    hand.enter("new_supplier.product", "desk lamps")
    sheet = window.stack.page("suppliers").sheet
    for badge in (Badge.GOLD, Badge.TRADE_ASSURANCE):
        hand.done += 1
        sheet.badges.checks[badge].box.click()
    hand.click("btn.suppliers.new.submit")
    page = window.stack.page("suppliers")
    (row,) = [each for each in page.rows.page([*page.rows.ids()]) if each.name == "Ningbo Sun Ltd"]
    assert row.badges == (Badge.GOLD, Badge.TRADE_ASSURANCE)
    assert row.next_step.step is NextAction.CHECK
    assert hand.done <= 8


@pytest.mark.rule("R160")
def test_t10_the_name_is_looked_up_and_the_finding_noted(qtbot, window, monkeypatch):
    opened = []
    monkeypatch.setattr(Browser, "open", lambda _browser, address: opened.append(address))
    key, hand = stood_on(window, "Ningbo Seaway"), Counting(qtbot, window)
    hand.done = 1
    hand.click("btn.suppliers.search.scam_searched")
    hand.click("btn.suppliers.more.scam_searched")
    page = window.stack.page("suppliers")
    (row,) = [each for each in page.pane.vetting.rows if each.item == "scam_searched"]
    hand.done += 1
    row.panel.note.area.setPlainText("Nothing but praise")
    row.panel.note.finish()
    assert "Ningbo+Seaway" in opened[0]
    assert "scam" in opened[0]
    check = supplier_detail(window.desk.reader, key, TODAY).checks[row.item]
    assert check.note == "Nothing but praise"
    assert row.check.checked()
    assert hand.done <= 5


@pytest.mark.rule("R164")
def test_t11_a_bad_second_delivery_is_recorded_with_its_source(qtbot, window):
    key, hand = stood_on(window, "Foshan Evergreen"), Counting(qtbot, window)
    before = len(supplier_detail(window.desk.reader, key, TODAY).flags)
    hand.done = 1
    hand.click("btn.suppliers.flag")
    sheet = window.stack.page("suppliers").sheet
    hand.done += 1
    sheet.form["kind"].put(FlagKind.SECOND_BATCH_BAD)
    hand.done += 1
    sheet.form["note"].put("A forum says the second delivery was bad")
    hand.click("btn.suppliers.flag.submit")
    flags = supplier_detail(window.desk.reader, key, TODAY).flags
    assert len(flags) == before + 1
    assert flags[-1].kind == FlagKind.SECOND_BATCH_BAD
    assert "forum" in flags[-1].note
    assert hand.done <= 5
