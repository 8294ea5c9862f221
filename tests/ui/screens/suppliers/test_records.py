"""Where another record is read with its name in sight, and what looks like a link is one."""

import pytest
from PySide6.QtCore import SIGNAL, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from sourcing_app.app.pages import PAGES
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem
from tests.conftest import TODAY
from tests.ui import audit
from tests.ui.crawl import states
from tests.ui.sheets import every, opened, page
from tests.ui.shown import SIZES, settle


@pytest.fixture
def window(window):
    """As low as it gets."""
    window.resize(*SIZES[1])
    return window


def in_sight(widget, around):
    place = QRect(widget.mapTo(around, QPoint(0, 0)), widget.size())
    return widget.isVisible() and around.rect().contains(place)


def scrolled(area):
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert area.verticalScrollBar().value() > 0
    return area


PARTS = {
    "suppliers": lambda page: (page.frame.area, page.frame.name, page.frame),
    "quotes": lambda page: (page.detail.area, page.detail.name, page.detail),
    "orders": lambda page: (page.detail.tabs.currentWidget(), page.detail.name, page.detail),
}


def at_the_next_row(window, name):
    """Scroll the detail down and go to the next row; give the area and where it stood before."""
    shown_page = page(window, name)
    area, label, around = PARTS[name](shown_page)
    view = shown_page.table.view
    view.setFocus()
    bar, before = scrolled(area).verticalScrollBar(), label.text()
    bar.setValue(bar.maximum() // 2)  # in both records, however high the next one is
    place = bar.value()
    QTest.keyClick(view, Qt.Key.Key_Down)
    settle()
    assert label.text() != before
    assert in_sight(label, around)
    return area, place


def test_the_next_supplier_is_read_where_the_one_before_was(window):
    area, place = at_the_next_row(window, "suppliers")
    assert area.verticalScrollBar().value() == place > 0


@pytest.mark.parametrize("name", ["quotes", "orders"])
def test_what_warns_is_read_from_the_top_and_its_name_stays(window, name):
    area, _place = at_the_next_row(window, name)
    assert area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("name", PARTS)
def test_the_same_record_again_stays_where_it_was_read(window, name):
    shown_page = page(window, name)
    area = scrolled(PARTS[name](shown_page)[0])
    place = area.verticalScrollBar().value()
    shown_page.refresh()
    settle()
    assert area.verticalScrollBar().value() == place


def test_another_letter_is_read_from_the_top(window):
    inquiries = page(window, "inquiries")
    letters = window.desk.reader.ids("SELECT id FROM inquiry_recipient ORDER BY inquiry_id, id")
    inquiries.show_letter(letters[0])
    settle()
    for area in inquiries.editor._areas:
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    inquiries.show_letter(letters[-1])
    settle()
    assert [a.verticalScrollBar().value() for a in inquiries.editor._areas] == [0, 0]


def test_why_one_does_not_proceed_is_seen_first(window):
    suppliers = page(window, "suppliers")
    key = suppliers.pane.shown.id
    window.desk.vetting.change(key, CheckItem.SCAM_SEARCHED, TODAY, answer=CheckAnswer.FAILED)
    settle()
    stop, area = suppliers.pane.stop, suppliers.frame.area
    assert stop.isVisible()
    title, reason = stop.text.text().splitlines()
    assert title == "Do not proceed"
    assert reason[0].isalpha()
    scrolled(area)
    suppliers.table.view.setFocus()
    QTest.keyClick(suppliers.table.view, Qt.Key.Key_Down)
    QTest.keyClick(suppliers.table.view, Qt.Key.Key_Up)
    settle()
    assert suppliers.pane.shown.id == key
    assert in_sight(stop, area.viewport())
    window.desk.vetting.change(key, CheckItem.SCAM_SEARCHED, TODAY, answer=CheckAnswer.PASSED)
    settle()
    assert not stop.isVisible()


def idle(root):
    """Name the buttons under a root that nobody listens to."""
    return [
        audit.called(made)
        for made in audit.visible(root, QPushButton)
        if not audit.plain(made)
        and made.menu() is None
        and not made.receivers(SIGNAL("clicked()"))
        and not made.receivers(SIGNAL("clicked(bool)"))
    ]


@pytest.mark.slow("every page and every sheet is looked at")
def test_what_looks_like_a_link_does_something(window, qtbot):
    found = []
    for target in states(*PAGES):
        window.open(target)
        settle()
        found += idle(window)
    for _name, call in every(window):
        call()
        found += idle(opened(window))
        opened(window).close()
    assert found == []
