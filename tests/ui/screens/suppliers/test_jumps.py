"""The row of jumps over the supplier's pane: every section is one of them, and comes to the top."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu

from tests.ui.shown import settle


def headings(pane):
    """The headings of sections in the pane, as they stand below each other."""
    found = [each for each in pane.findChildren(QLabel) if each.property("role") == "section"]
    return sorted(found, key=lambda each: each.mapTo(pane, QPoint(0, 0)).y())


def test_each_section_has_its_jump_by_key_or_menu(page, qtbot, add):
    add("Anqing Lamps")
    page.refresh()
    pane, jumps = page.pane, page.pane.jumps
    qtbot.waitUntil(lambda: pane.height() > 2 * page.frame.area.viewport().height())
    assert [made.text() for made in jumps.buttons] == [each.text() for each in headings(pane)]
    assert not jumps.buttons[0].isHidden()
    assert jumps.buttons[-1].isHidden()
    assert jumps.width() <= page.frame.width()

    jumps.more.click()
    menu = jumps.more.findChild(QMenu)
    hidden = [made.text() for made in jumps.buttons if made.isHidden()]
    assert [action.text() for action in menu.actions()] == hidden
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert place(page, headings(pane)[-1]) < 10
    assert page.pane.form["name"].widget.hasFocus()

    QTest.keyClick(jumps.buttons[0], Qt.Key.Key_Space)
    assert place(page, headings(pane)[0]) < 10
    assert pane.vetting.isAncestorOf(page.window().focusWidget())


@pytest.mark.parametrize(("size", "meanwhile"), [(100, 150), (150, 90)])
def test_as_many_have_room_after_a_text_size_put_on_and_off_while_hidden(
    page, qtbot, add, theme, size, meanwhile
):
    add("Anqing Lamps")
    theme.set_text_size(size)
    page.refresh()
    qtbot.waitUntil(page.pane.jumps.isVisible)
    settle()
    before = whole(page.pane.jumps)
    assert before
    page.hide()
    for each in (meanwhile, size):
        theme.set_text_size(each)
        settle()
    page.show()
    settle()
    assert whole(page.pane.jumps) == before


def whole(jumps):
    """The texts of the buttons that are seen, none of which is cut."""
    seen = [made for made in jumps.buttons if made.isVisible()]
    assert all(made.width() >= made.sizeHint().width() for made in seen)
    return [made.text() for made in seen]


def place(page, heading):
    """How far below the top of the pane's view it stands."""
    return abs(heading.mapTo(page.frame.area.viewport(), QPoint(0, 0)).y())
