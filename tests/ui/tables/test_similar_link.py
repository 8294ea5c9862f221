"""A filter that finds nothing offers words of the file like those typed; words found are marked."""

import pytest
from PySide6.QtCore import Qt

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
