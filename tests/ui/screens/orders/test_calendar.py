"""The calendar of payments: its month by keys, the list of a day, the file, and back to orders."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from sourcing_app.domain.targets import Target
from tests.order_factory import TODAY, make_open_order, make_quote, make_supplier
from tests.prepared import at_first
from tests.services.money_scenes import entered


@at_first
def order(desk, tmp_path):
    return make_open_order(desk, tmp_path)


def told(widget):
    return "\n".join(each.text().replace("\xa0", " ") for each in widget.findChildren(QLabel))


def test_a_day_chosen_by_keys_lists_its_payments_and_opens_their_order(qtbot, page, desk, order):
    planned = TODAY + timedelta(days=8)
    desk.planned_payments.plan(order, 1, entered("5520", planned), TODAY)
    page.open(Target("orders", action="calendar"))
    view = page.calendar.view
    qtbot.waitUntil(lambda: "USD 5,520.00" in view.chart.accessibleName().replace("\xa0", " "))
    assert "Planned" in view.chart.accessibleName()
    qtbot.keyClick(view.grid, Qt.Key.Key_Down)
    qtbot.keyClick(view.grid, Qt.Key.Key_Right)
    assert view.grid.day == planned
    assert "payment 1 to Shenzhen Brightpath Electronics is planned" in told(view.day_card)
    with qtbot.waitSignal(page.wanted) as wanted:
        view.findChild(QPushButton, "btn.orders.day_item1").click()
    assert wanted.args == [Target("orders", order, "money")]
    qtbot.keyClick(view.grid, Qt.Key.Key_PageDown)
    assert view.grid.day == planned.replace(month=4)
    page.open(wanted.args[0])
    assert view.isHidden()
    assert page.detail.tabs.bar.currentIndex() == 1


def test_what_the_day_reminds_of_stands_in_the_month_too(qtbot, page, desk):
    ends = TODAY + timedelta(days=3)
    make_quote(desk, make_supplier(desk), valid_until=str(ends))
    page.open(Target("orders", action="calendar"))
    view = page.calendar.view
    qtbot.waitUntil(lambda: ends in view._by_day)
    assert [entry.kind for entry in view._by_day[ends]] == ["reminder"]


def test_the_calendar_is_saved_as_a_file(qtbot, page, order, tmp_path, monkeypatch):
    target = tmp_path / "days.ics"
    page.calendar.turn()
    monkeypatch.setattr(page.order_actions.files, "place", lambda *_asked: target)
    page.calendar.view.findChild(QPushButton, "btn.orders.save_calendar").click()
    qtbot.waitUntil(target.exists)
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    page.calendar.turn()
    assert page.calendar.view.isHidden()
