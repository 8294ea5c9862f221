"""A5: Tab and F6 go through every page as it is read, also through what is made late."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from sourcing_app.app.pages import PAGES
from sourcing_app.ui.widgets.layouts import column, row
from sourcing_app.ui.widgets.tab_order import arrange
from tests.ui import audit
from tests.ui.crawl import states
from tests.ui.reading import backwards, goes_back
from tests.ui.shown import SIZES, settle


@pytest.mark.slow("every page, and every tab of an order, in two sizes")
def test_tab_and_f6_read_every_page(window):
    found = []
    for target in states(*PAGES):
        window.open(target)
        page = window.stack.page(target.page)
        for size in SIZES[:2]:
            window.resize(*size)
            settle()
            found += [f"{target.page} {target.key}: {defect}" for defect in backwards(page)]
        places = regions_in_turn(window, page)
        assert places, target
        found += [f"{target} {both}" for both in pairwise(places) if goes_back(*both)]
    assert not found, "\n".join(found)


def regions_in_turn(window, page):
    """What F6 comes to on a page, from the sidebar on."""
    window.sidebar.list.setFocus()
    places = []
    window.menus.action("go.region").trigger()
    while page.isAncestorOf(window.focusWidget()) and len(places) < 10:
        places.append(window.focusWidget())
        window.menus.action("go.region").trigger()
    return places


def test_what_is_made_late_is_read_where_it_stands(qtbot):
    page, end = QWidget(), QPushButton("end")
    line = row(QLineEdit())
    page.setLayout(column(line, end))
    qtbot.addWidget(page)
    page.show()
    late = QLineEdit()
    line.addWidget(late)
    late.show()
    arrange(page)
    assert [type(w) for w in audit.chain(page)] == [QLineEdit, QLineEdit, QPushButton]
    assert audit.chain(page)[1] is late
