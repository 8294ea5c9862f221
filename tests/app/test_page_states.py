"""A window shows what the one before it showed: filter, view, tab and row of every page."""

import json
from argparse import Namespace
from shutil import copy
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QWidget

from sourcing_app.domain.values.list_query import Besides, Condition, Operator
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.ui.preferences import Preferences
from sourcing_app.ui.window.page_stack import PageStack
from sourcing_app.ui.window.page_states import FILES, PageStates


@pytest.fixture
def sample(tmp_path, prepared_files):
    path = tmp_path / "trade.sourcing"
    prepared_files.sample(path)
    return path


def shows(page):
    """What a page shows now."""
    return page.bar.chosen(), page.bar.field.text(), page.table.view.current_id()


def test_pages_are_as_they_were_left_also_after_a_restart(session, open_window, sample, tmp_path):
    window = open_window(sample)
    window.stack.go("quotes")
    quotes = window.stack.page("quotes")
    quotes.bar.field.setText("lamp")
    last = quotes.table.model.window.ids[-1]
    quotes.table.view.go_to(last)
    window.stack.go("orders")
    orders = window.stack.page("orders")
    orders.table.view.go_to(3)
    orders.detail.tabs.bar.setCurrentIndex(2)
    window.stack.go("quotes")
    assert shows(quotes) == ("all", "lamp", last)
    session.shell.close()

    again = open_window(sample)
    assert again.stack.name == "quotes"
    assert shows(again.stack.page("quotes")) == ("all", "lamp", last)
    again.stack.go("orders")
    again.context.later.finish()
    assert again.stack.page("orders").table.view.current_id() == 3
    assert again.stack.page("orders").detail.tabs.bar.currentIndex() == 2

    other = tmp_path / "other.sourcing"
    copy(sample, other)
    session.shell.close()
    fresh = open_window(other)
    assert fresh.stack.page("quotes").bar.field.text() == ""


def orders(page):
    asked = page.table.model.query
    return asked.sort, asked.descending, asked.besides


def test_order_and_conditions_of_each_view_are_kept_also_after_a_restart(
    session, open_window, sample
):
    window = open_window(sample)
    window.stack.go("suppliers")
    page = window.stack.page("suppliers")
    page.table.sort("vetting", descending=True)
    few = (Condition("country", Operator.IS, "CN"), Condition("city", Operator.IS, "Ningbo"))
    page.top.bar.narrow(few)
    every = orders(page)
    page.top.bar.choose("shortlist")
    page.table.sort("supplier")
    page.top.bar.narrow(few[:1])
    page.top.bar.choose("all")
    assert orders(page) == every == ("vetting", True, Besides(conditions=few))
    found = [*page.table.model.window.ids]
    session.shell.close()

    kept = session.shell._preferences.text("page_states")
    session.shell._preferences.keep("page_states", kept.replace("city", "gone"))
    window = open_window(sample)
    window.stack.go("suppliers")
    page = window.stack.page("suppliers")
    assert orders(page) == ("vetting", True, Besides(conditions=few[:1]))
    assert set(found) < set(page.table.model.window.ids)
    bar = page.table.view.columns_bar
    assert bar.columns[bar.sortIndicatorSection()].name == "vetting"
    assert page.findChild(QWidget, "btn.suppliers.condition0").isVisible()
    page.top.bar.choose("shortlist")
    assert orders(page) == ("supplier", False, Besides(conditions=few[:1]))


def test_a_restored_order_is_asked_for_once(session, open_window, sample, monkeypatch):
    window = open_window(sample)
    window.stack.go("suppliers")
    window.stack.page("suppliers").table.sort("vetting")
    session.shell.close()
    asked = []
    ids = SupplierRows.ids
    monkeypatch.setattr(
        SupplierRows,
        "ids",
        lambda rows, *said, **more: asked.append(more) or ids(rows, *said, **more),
    )
    open_window(sample)
    assert [each["sort"] for each in asked] == ["vetting"]


def test_a_window_that_restores_nothing_is_as_the_first_one(session, open_window, sample):
    window = open_window(sample)
    window.stack.go("quotes")
    window.stack.page("quotes").bar.field.setText("lamp")
    session.shell.close()
    session.shell.open(Namespace(path=sample, size=None, page=None, no_restore=True))
    bare = session.shell.window
    assert bare.stack.name == "today"
    assert bare.stack.page("quotes").bar.field.text() == ""


@pytest.mark.parametrize("kept", ["", "[1]", '{"F": 3}', '{"F": {"quotes": 7}}', "{"])
def test_what_is_kept_may_be_anything_and_few_files_are(qapp, tmp_path, kept):
    preferences, file = Preferences(tmp_path / "w.ini"), tmp_path / "trade.sourcing"
    context = SimpleNamespace(preferences=preferences)
    empty = PageStates(PageStack([]), file, context)
    preferences.keep("page_states", kept.replace("F", empty._file))
    assert PageStates(PageStack([]), file, context)._states == {}
    preferences.keep("page_states", json.dumps({str(n): {"today": {"x": n}} for n in range(20)}))
    empty.keep()
    files = json.loads(preferences.text("page_states"))
    assert (len(files), [*files][-1]) == (FILES, empty._file)
