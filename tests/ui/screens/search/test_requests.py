"""Buying requests on the page Product search, from searches in vain to a supplier with a quote."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.search.needs import Serving
from sourcing_app.domain.search.requests import RequestStanding
from sourcing_app.domain.targets import Target
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.requests.rows import RequestRows
from sourcing_app.ui.forms.sheet import Sheet
from sourcing_app.ui.screens.search.page import SearchPage
from sourcing_app.ui.screens.search.ways import NEEDS_TAB, REQUESTS_TAB
from tests.conftest import TODAY
from tests.inquiry_samples import enter_buyer
from tests.ui.windows import on_screen


@pytest.fixture
def need(desk):
    enter_buyer(desk)
    fields = NeedFields.checked(product="Лампа", english="led desk lamp", quantity="4000 pcs")
    return desk.needs.add(fields)


@pytest.fixture
def page(qtbot, desk, context, need):
    made = on_screen(qtbot, SearchPage(desk, context), 1100, 620)
    desk.changes.listen(made.on_changed)
    return made


@pytest.fixture
def press(qtbot, page):
    def press(name, where=None):
        def shown():
            there = (where or page).findChildren(QPushButton, name)
            return [each for each in there if each.isVisible()]

        qtbot.waitUntil(lambda: bool(shown()))
        (made,) = shown()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)

    return press


def request(desk):
    rows = RequestRows(desk.reader, lambda: TODAY)
    (found,) = rows.page(rows.ids())
    return found


def sheet(page):
    (found,) = (each for each in page.findChildren(Sheet) if each.isVisible())
    return found


def search_in_vain(desk, need, words):
    key = desk.searches.log(words, words, hits=0, day=TODAY)
    desk.needs.assign(Serving.SEARCH, key, need)
    return key


@pytest.mark.rule("R36", "R37", "R79", "R88", "R131")
def test_two_searches_in_vain_lead_to_a_request_and_its_offer_to_a_supplier(
    desk, page, press, need, opened
):
    """T7: from the row of the search one click makes the request, filled in from the need."""
    search_in_vain(desk, need, "dimmable led desk lamp")
    page.open(Target("search", search_in_vain(desk, need, "led desk lamp")))
    assert page.log._variants.caption.text() == "2 searches found nothing:"
    press("btn.search.request")
    assert page.tabs.currentIndex() == REQUESTS_TAB
    row = request(desk)
    assert (row.need_id, row.title, row.quantity) == (need, "led desk lamp", 4000)

    press("btn.search.copy_request")
    assert QGuiApplication.clipboard().text() == row.text
    press("btn.search.request_page")
    assert opened == ["https://rfq.alibaba.com/rfq/rfqForm.htm"]
    press("btn.search.post_request")
    sheet(page).primary.click()
    assert request(desk).standing is RequestStanding.POSTED

    press("btn.search.offer")
    asked = sheet(page)
    asked.form["supplier"].put("Ningbo Sun")
    asked.form["breaks"].put("500:4.90; 2000:4.50")
    asked.primary.click()
    (quote,) = QuoteRows(desk.reader, lambda: TODAY).page([1])
    assert (quote.supplier, quote.product) == ("Ningbo Sun", "led desk lamp")
    assert request(desk).offers == 1
    press("btn.search.close_request")
    assert request(desk).standing is RequestStanding.CLOSED


def test_one_search_in_vain_may_become_a_request_and_one_with_hits_not(desk, page, press, need):
    page.open(Target("search", search_in_vain(desk, need, "led desk lamp")))
    assert page.log._variants.caption.text() == "Try these changes:"
    press("btn.search.request")
    assert request(desk).need_id == need
    page.open(Target("search", desk.searches.log("lamp", "lamp", hits=5, day=TODAY)))
    assert page.log._variants.isHidden()


def test_a_request_is_written_in_its_sheet_and_its_text_is_checked_while_it_is_typed(
    desk, page, press
):
    page.needs.box.setCurrentIndex(0)
    page.needs.box.activated.emit(0)
    page.tabs.setCurrentIndex(REQUESTS_TAB)
    press("btn.search.first_request")
    asked = sheet(page)
    asked.form["title"].put("vase")
    asked.form["text"].put("Мы ищем вазы.")
    assert any("English" in fact for fact in asked.told_of_text())
    press("btn.request.write", asked)
    assert "looking for vase" in asked.form["text"].value()
    assert asked.told_of_text() == []
    asked.primary.click()
    assert request(desk).title == "vase"
    page.requests.change()
    sheet(page).form["conditions"].put("CE marked")
    sheet(page).primary.click()
    assert request(desk).conditions == "CE marked"


def test_the_need_that_is_searched_for_or_stood_on_has_its_request(desk, page, press, need):
    page.tabs.setCurrentIndex(NEEDS_TAB)
    page.needs_tab.table.view.go_to(need)
    press("btn.search.ask_need")
    assert page.tabs.currentIndex() == REQUESTS_TAB
    first = request(desk)
    assert (first.need_id, first.title) == (need, "led desk lamp")
    page.search_need(need)
    page.requests.new.trigger()
    assert request(desk).id == first.id


@pytest.mark.rule("R68")
def test_a_need_for_a_few_pieces_is_sent_to_retail(desk, page, press):
    few = desk.needs.add(NeedFields.checked(product="Vase", english="vase", quantity="3 pcs"))
    page.search_need(few)
    assert "AliExpress" in page.retail.fact.text.text()
    press("btn.search.retail")
    assert page.filters.market.name == "aliexpress"
    page.search_need(1)
    assert page.retail.isHidden()


def test_today_leads_to_the_request(desk, page, need):
    key = desk.requests.for_need(need, TODAY)
    (item,) = (each for each in desk.agenda.items(TODAY) if each.target.page == "search")
    page.open(item.target)
    assert page.tabs.currentIndex() == REQUESTS_TAB
    assert page.requests.table.view.current_id() == key
