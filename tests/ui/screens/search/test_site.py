"""What was copied from the site, several markets, and signing in there, on the search page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.registration.marketplaces import RegistrationStep
from sourcing_app.domain.search.market import Filters
from sourcing_app.domain.targets import Target
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.registration.account_rows import alibaba_account
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.ui.screens.search.markets_sheet import MarketsSheet
from sourcing_app.ui.screens.search.need_sheet import NeedSheet
from sourcing_app.ui.screens.search.page import SearchPage
from sourcing_app.ui.screens.search.paste_sheet import PasteSheet
from tests.domain.search.test_pasted import CARD
from tests.ui.screens.search.test_search import kept
from tests.ui.screens.search.test_search import page as page  # noqa: PLC0414 - the fixtures
from tests.ui.screens.search.test_search import press as press  # noqa: PLC0414
from tests.ui.windows import on_screen


def test_a_copied_card_becomes_a_supplier_and_what_is_not_understood_is_seen(desk, page):
    key = desk.searches.log("desk lamp", "desk lamp", day=desk.today())
    page.open(Target("search", key))
    QGuiApplication.clipboard().setText(CARD)
    page.paste.trigger()
    sheet = page.findChild(PasteSheet)
    assert sheet.form["name"].value() == "Shenzhen Bright Lighting Co., Ltd."
    assert "4.8/5.0 (35)" in sheet.about.text()
    assert "response rate 98.5" in sheet.about.text()
    sheet.form["product"].retype("LED desk lamp")
    sheet.primary.click()
    detail = supplier_detail(desk.reader, 1, desk.today())
    assert (detail.values["product"], detail.values["currency"]) == ("LED desk lamp", "USD")
    assert "4.8/5.0 (35)" in detail.values["notes"]
    assert [row.saved for row in kept(desk)] == [1]


def test_a_link_in_the_line_is_taken_as_a_supplier(page, press):
    page.line.setText("https://brightpath.en.alibaba.com/")
    press("btn.search.card0")
    sheet = page.findChild(PasteSheet)
    assert sheet.form["store_url"].value() == "https://brightpath.en.alibaba.com/"
    assert sheet.form["name"].value() == "Brightpath"


def test_one_query_is_opened_on_several_markets_in_the_words_of_each(desk, page, opened, press):
    page.line.setText("desk lamp")
    press("btn.search.markets")
    sheet = page.findChild(MarketsSheet)
    sheet.primary.click()
    assert (sheet.isVisible(), opened) == (True, [])  # at least one
    for place in (0, 7):
        sheet.checks[place].set_checked(True)
    sheet.primary.click()
    assert [row.clean for row in kept(desk)] == ["台灯", "desk lamp"]
    assert opened[1].startswith("https://s.1688.com/")
    press("btn.search.markets")
    again = next(s for s in page.findChildren(MarketsSheet) if s.isVisible())
    assert [check.checked() for check in again.checks] == [n in (0, 7) for n in range(8)]


def test_colour_and_size_of_a_query_are_kept_with_it_and_read_off(desk, page):
    page.line.setText("black lamp 40cm")
    qualities = "Set on the site yourself: Colour: black · Size: 40cm"
    assert page.result.reading.text() == qualities
    page.go.trigger()
    (row,) = kept(desk)
    assert (row.clean, row.colour, row.size) == ("black lamp", "black", "40cm")


@pytest.mark.rule("R38")
def test_one_is_reminded_to_sign_in_until_it_is_ticked(desk, page, opened, press):
    press("btn.search.sign_in")
    assert opened == ["https://login.alibaba.com/"]
    press("btn.search.signed_in")
    assert not page.card.sign_in.isVisible()
    assert alibaba_account(desk.reader).days[RegistrationStep.SIGNED_IN] == desk.today()


def test_what_is_tried_instead_keeps_market_and_country_of_the_search_in_vain(page, desk):
    market = desk.searches.markets[1]
    china = Filters(country="CN")
    logged = {"market": market.name, "filters": china, "day": desk.today(), "queued": True}
    desk.searches.log("led desk lamp", "led desk lamp", **logged)
    first = page.table.view.model().index(0, 1)
    assert market.title in first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.log.row is not None
    assert page.log.hits.isVisible()
    page.log.tried.emit("desk lamp")
    assert (page.line.text(), page.filters.market.name) == ("desk lamp", market.name)
    assert page.filters.filters().country == "CN"


def test_the_buttons_of_the_query_are_those_of_the_search_line_alone(page):
    page.line.setText("led desk lamp")
    for tab, there in ((1, False), (2, False), (0, True)):
        page.tabs.setCurrentIndex(tab)
        assert (page.go.isEnabled(), page.copy.isEnabled()) == (there, there)
        shown = [made.isVisible() for made in page.header.findChildren(QPushButton)]
        assert shown == [there] * 3


def test_the_only_need_is_chosen_and_its_month_may_be_typed_as_one(qtbot, desk, context):
    key = desk.needs.add(NeedFields.checked(product="Lamp", month="March 2027"))
    page = on_screen(qtbot, SearchPage(desk, context), 1100, 620)
    page.refresh()
    assert page.search.need.id == key
    page.edit_need(key)
    sheet = page.findChild(NeedSheet)
    assert sheet.form["month"].shown() == "March 2027"
    sheet.form["month"].retype("2027-04")
    sheet.primary.click()
    assert str(desk.needs.fields(key).month) == "2027-04-01"
