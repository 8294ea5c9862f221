"""A filter that finds nothing offers words of the file like those typed; words found are marked."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor

from sourcing_app.ui.style.theme import current
from sourcing_app.ui.style.tokens import Tone
from sourcing_app.ui.tables.list_bar import ListBar


@pytest.mark.parametrize("page", ["suppliers", "quotes"])
def test_a_slip_of_the_keys_is_one_click_away(window, qtbot, page):
    window.stack.go(page)
    bar = window.stack.page(page).findChild(ListBar)
    bar.field.setText("brihgtpath")
    assert (bar.similar.isVisible(), bar.similar.words) == (True, "brightpath")
    qtbot.mouseClick(bar.similar.link, Qt.MouseButton.LeftButton)
    table = window.stack.page(page).table
    assert (bar.similar.isVisible(), len(table.model.window)) == (False, 1)
    assert table.view.itemDelegate().marked == ("brightpath",)
    bar.field.setText("zzzzqqq")
    assert not bar.similar.isVisible()


def test_only_texts_a_row_is_found_by_are_marked(window):
    """The next step is the program's own word, and no filter looks there."""
    window.stack.go("suppliers")
    pane = window.stack.page("suppliers").table

    bar, ground = pane.view.columns_bar, current().tokens.tones[Tone.WARN].back

    def marked(name):
        at = next(at for at, column in enumerate(bar.columns) if column.name == name)
        place = QRect(bar.sectionViewportPosition(at), 0, bar.sectionSize(at), 200)
        picture = pane.view.viewport().grab(place).toImage()
        pixels = (picture.pixelColor(x, y) for x in range(place.width()) for y in range(9, 200, 9))
        return any(pixel == QColor(ground) for pixel in pixels)

    assert (marked("supplier"), marked("next")) == (False, False)
    pane.view.itemDelegate().marked = ("e",)
    assert (marked("supplier"), marked("next")) == (True, False)
