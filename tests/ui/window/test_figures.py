"""The sidebar's figures of a large file are counted in the background; the former ones stand."""

import pytest

from sourcing_app.services import counts
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.ui.page import Page
from sourcing_app.ui.window.page_stack import PageEntry
from sourcing_app.ui.window.window import Window
from tests.conftest import TODAY


class Bare(Page):
    def title(self):
        return "Suppliers"


def add(desk, name):
    desk.suppliers.add(SupplierFields.checked(name=name), today=TODAY)


@pytest.fixture
def window(qtbot, desk, context, language, monkeypatch):
    monkeypatch.setattr(counts, "_LARGE", {"supplier": 0})
    add(desk, "Acme")
    entry = PageEntry(
        "suppliers", lambda: "Suppliers", "factory", "choose", lambda: Bare(desk, context),
        desk.counts.suppliers,
    )  # fmt: skip
    window = Window(desk, context, [entry], language)
    qtbot.addWidget(window)
    window.start()
    qtbot.waitUntil(lambda: not context.jobs.busy)
    return window


def shown(window):
    return window.sidebar._counts.get("suppliers")


def test_the_former_figure_stands_until_the_new_one_is_counted(window, desk, context, qtbot):
    assert shown(window) == (1, False)

    add(desk, "Best")

    assert shown(window) == (1, False)
    assert context.jobs.busy
    qtbot.waitUntil(lambda: shown(window) == (2, False))


def test_a_commit_while_it_is_counted_is_counted_too(window, desk, context, qtbot):
    add(desk, "Best")
    add(desk, "Cheng")

    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert shown(window) == (3, False)


def test_the_figure_stands_where_the_user_stops_the_counting(window, desk, context, qtbot):
    context.jobs.hold()  # or it may be done before it is stopped
    add(desk, "Best")
    window.figures._job.cancel()
    context.jobs.release()

    qtbot.waitUntil(lambda: not context.jobs.busy)
    assert shown(window) == (1, False)
    window.refresh_counts()
    qtbot.waitUntil(lambda: shown(window) == (2, False))
