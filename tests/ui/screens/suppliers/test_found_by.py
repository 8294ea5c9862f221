"""A supplier added from a search keeps that search, and the page it was found on."""

from sourcing_app.domain.targets import Target
from sourcing_app.services.searches.rows import SearchRows
from tests.ui.windows import press_button as press

LINK = "https://www.alibaba.com/product-detail/lamp_1.html"


def asked(desk, page):
    search = desk.searches.log("led lamp -solar", "led lamp -solar", day=desk.today())
    page.open(Target("suppliers", action="add", keys=(search,)))
    return search


def test_a_supplier_found_by_a_search_keeps_search_and_link(qtbot, desk, page):
    search = asked(desk, page)
    assert page.sheet.found_by.text() == "Found by the search “led lamp -solar”"
    assert page.sheet.form["product"].value() == "led lamp"
    page.sheet.form["name"].put("Sun")
    page.sheet.form["product_url"].put(LINK)
    press(qtbot, page.sheet, "btn.suppliers.new.submit")

    assert SearchRows(desk.reader).page([search])[0].saved == 1
    shown = page.pane.shown
    assert (shown.found_by, shown.values["product_url"]) == ("led lamp -solar", LINK)
    assert page.pane.found_by.isVisibleTo(page)
    assert page.pane.found_by.text() == "Found by the search “led lamp -solar”"


def test_a_search_that_is_undone_meanwhile_costs_no_supplier(qtbot, desk, page):
    steps = []
    desk.changes.listen(steps.append)
    asked(desk, page)
    desk.revert(steps[0].step)
    page.sheet.form["name"].put("Sun")
    press(qtbot, page.sheet, "btn.suppliers.new.submit")

    assert page.pane.shown.name == "Sun"
    assert not page.pane.found_by.isVisibleTo(page)


def test_a_supplier_found_otherwise_names_no_search(page):
    page.add()
    assert page.sheet.found_by.isHidden()
    page.sheet.reject()
