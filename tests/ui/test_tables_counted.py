"""What the list of suppliers is asked to do, as told to a new user, within the steps allowed."""

from pathlib import Path
from shutil import copy

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from sourcing_app.services.desk import Desk
from sourcing_app.services.views.rows import saved_views
from sourcing_app.ui.tables.column_chooser import ColumnChooser
from tests.conftest import TODAY
from tests.ui.counted import CTRL, SHIFT, Counted
from tests.ui.shown import shown


@pytest.fixture
def at_suppliers(qtbot, tmp_path, sample_file, languages, theme, monkeypatch):
    """Return what opens the sample file, and what shows its suppliers in that window."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    path = Path(copy(sample_file, tmp_path))

    def begin(window):
        window.stack.go("suppliers")
        hand = Counted(qtbot, window)
        page = hand.page("suppliers")
        qtbot.waitUntil(lambda: not window.context.jobs.busy)
        page.table.view.setFocus()
        return hand, page

    return lambda: shown(qtbot, path, languages, "en"), begin


def rows(page):
    model = page.table.model
    return [model.row(at) for at in range(model.rowCount())]


def in_row(view, at):
    return QPoint(100, view.rowViewportPosition(at) + 5)


def test_t9_suppliers_with_all_three_badges_are_kept_as_a_view_called_best(at_suppliers):
    show, begin = at_suppliers
    with show() as window:
        hand, page = begin(window)
        all_three = [row.name for row in rows(page) if len(row.badges) == 3]
        box = page.top.bar.view
        hand.key(Qt.Key.Key_V, CTRL | SHIFT)
        hand.key(Qt.Key.Key_A)
        hand.click("btn.suppliers.save_view")
        hand.bot.waitUntil(lambda: QApplication.focusWidget().objectName() == "fld.view.name")
        hand.typed("Best")
        hand.key(Qt.Key.Key_Return)
        assert hand.steps <= 5
        assert [each.name for each in saved_views(window.desk.reader, "suppliers")] == ["Best"]
        assert box.currentText() == "Best"
        assert [row.name for row in rows(page)] == all_three != []


def test_t20_three_suppliers_deleted_by_mistake_come_back_as_they_were(at_suppliers):
    show, begin = at_suppliers
    with show() as window:
        hand, page = begin(window)
        before = [(row.id, row.star) for row in rows(page)]
        view = page.table.view
        hand.point(view.viewport(), in_row(view, 0))
        hand.point(view.viewport(), in_row(view, 2), SHIFT)
        hand.key(Qt.Key.Key_Delete)
        hand.bot.waitUntil(lambda: [row.id for row in rows(page)] == [key for key, _ in before[3:]])
        hand.key(Qt.Key.Key_Z, CTRL)
        hand.bot.waitUntil(lambda: [(row.id, row.star) for row in rows(page)] == before)
        assert hand.steps <= 5


def test_t22_moq_and_price_are_shown_the_price_first_also_after_a_restart(at_suppliers):
    show, begin = at_suppliers

    def titles(page):
        bar = page.table.view.columns_bar
        places = (bar.logicalIndex(at) for at in range(bar.count()))
        return [bar.columns[at].name for at in places if not bar.isSectionHidden(at)]

    with show() as window:
        hand, page = begin(window)
        hand.click("btn.suppliers.columns")
        chooser = page.table.view.findChild(ColumnChooser)
        for name in ("MOQ", "Price seen"):
            (item,) = chooser.list.findItems(name, Qt.MatchFlag.MatchStartsWith)
            chooser.list.scrollToItem(item)
            box = chooser.list.visualItemRect(item)
            hand.point(chooser.list.viewport(), QPoint(box.left() + 12, box.center().y()))
        hand.key(Qt.Key.Key_Escape)
        bar = page.table.view.columns_bar
        at = [one.name for one in bar.columns].index("price")
        start = QPoint(bar.sectionViewportPosition(at) + bar.sectionSize(at) // 2, 10)
        hand.drag(bar.viewport(), start, QPoint(2, 10))
        assert hand.steps <= 6
        assert titles(page)[0] == "price"
        assert "moq" in titles(page)
        chosen = titles(page)
    with show() as window:
        _, page = begin(window)
        assert titles(page) == chosen
        page.table.view.columns_bar.set_back()


def test_the_views_of_a_list_are_reached_with_keys(at_suppliers):
    show, begin = at_suppliers
    with show() as window:
        hand, page = begin(window)
        hand.key(Qt.Key.Key_V, CTRL | SHIFT)
        assert window.focusWidget() is page.top.bar.view
        hand.key(Qt.Key.Key_Down)
        assert page.top.bar.chosen() == "shortlist"
        window.stack.go("today")
        hand.page("today")
        hand.key(Qt.Key.Key_V, CTRL | SHIFT)
        assert window.context.notices.messages[-1].text == "Nothing on this page has views."
