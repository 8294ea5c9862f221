"""The page Product search, driven as a person would."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from sourcing_app.domain.search.market import Filters
from sourcing_app.domain.search.needs import SearchVerdict
from sourcing_app.domain.targets import Target
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.searches.rows import SearchRows
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.search.filters_sheet import FiltersSheet
from sourcing_app.ui.screens.search.ideas_bar import OwnTermsSheet
from sourcing_app.ui.screens.search.need_sheet import NeedSheet
from sourcing_app.ui.screens.search.page import SearchPage
from tests.ui.windows import on_screen


@pytest.fixture
def page(qtbot, desk, context):
    made = on_screen(qtbot, SearchPage(desk, context), 1100, 620)
    desk.changes.listen(made.on_changed)
    return made


@pytest.fixture
def press(qtbot, page):
    def press(name):
        def seen():
            return [b for b in page.findChildren(QPushButton, name) if b.isVisible()]

        qtbot.waitUntil(lambda: bool(seen()))
        qtbot.mouseClick(seen()[0], Qt.MouseButton.LeftButton)

    return press


def products(page):
    """The products that wait, as their buttons say."""
    found = page.result.findChildren(QPushButton)
    shown = [b for b in found if b.objectName().startswith("btn.search.product")]
    return [b.text() for b in shown if b.isVisible()]


def kept(desk):
    source = SearchRows(desk.reader)
    return source.page(source.ids())


@pytest.mark.rule("R132")
@pytest.mark.rule("R118")
def test_a_bad_query_is_fixed_and_opened_by_keys_alone(qtbot, desk, page, opened):
    """T6, in 4 of its 6 actions: country to the filter, no quotes, the second product waits."""
    page.take_focus()
    qtbot.keyClicks(page.line, 'chinese supplier "led lamp" and cable')
    qtbot.keyClick(page.line, Qt.Key.Key_Tab)
    assert page.fix.hasFocus()
    qtbot.keyClick(page.fix, Qt.Key.Key_Space)
    assert page.line.hasFocus()
    qtbot.keyClick(page.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert opened == ["https://www.alibaba.com/trade/search?SearchText=led+lamp&country=CN"]
    assert page.filters.filters().country == "CN"
    qtbot.waitUntil(lambda: products(page) == ["Next: cable"])
    (row,) = kept(desk)
    assert (row.clean, row.hits, row.country) == ("led lamp", None, "CN")


def test_each_finding_is_mended_by_its_own_button(page):
    page.line.setText('chinese "led lamp"')
    assert [made.text() for made in page.lint.buttons] == ["Move to filter", "Remove"]
    page.lint.buttons[0].click()
    assert page.line.text() == '"led lamp"'
    assert page.filters.filters() == Filters("CN")
    page.lint.buttons[0].click()
    assert page.line.text() == "led lamp"
    assert not page.fix.isEnabled()


@pytest.mark.rule("R83")
def test_the_other_products_of_a_query_wait_for_their_turn(page, press):
    page.line.setText("lamp and cable")
    press("btn.search.fix_all")
    assert page.line.text() == "lamp"
    press("btn.search.product0")
    assert page.line.text() == "cable"


@pytest.mark.rule("R135")
def test_a_query_in_other_letters_is_blocked_with_the_reason(qtbot, desk, page, opened):
    page.line.setText("штуковина")

    assert not page.go.isEnabled()
    assert "не" not in page.result.reason.text()
    assert "is not in Latin letters" in page.result.reason.text()
    assert page.result.reason.isVisible()
    assert page._open_button.accessibleDescription() == page.result.reason.text()
    qtbot.keyClick(page.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (opened, kept(desk)) == ([], [])
    page.filters.market_box.setCurrentText("1688.com")
    assert page.go.isEnabled()


@pytest.mark.rule("R39")
def test_an_empty_query_is_blocked(page):
    assert not page.go.isEnabled()
    assert page.result.reason.text() == "Type the product to search for."
    assert page.result.reason.property("role") == "muted"
    page.line.setText("-lamp")
    assert page.result.reason.property("role") == "error"


def test_enter_in_the_query_does_what_the_main_button_does(qtbot, page, opened):
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    assert opened == []
    page.line.setText("led lamp")
    qtbot.keyClick(page.line, Qt.Key.Key_Return)
    assert opened == ["https://www.alibaba.com/trade/search?SearchText=led+lamp"]


@pytest.mark.rule("R87")
def test_words_are_excluded_and_included_again(qtbot, page, press):
    page.line.setText("lamp")
    page.result.exclude_field.setText("— solar")
    qtbot.keyClick(page.result.exclude_field, Qt.Key.Key_Return)
    assert page.result.query.text() == "lamp -solar"
    press("btn.search.include0")
    assert page.result.query.text() == "lamp"


@pytest.mark.rule("R82")
def test_the_typed_words_may_be_searched_for_as_they_are(page):
    page.line.setText("led strip 12V")
    assert page.result.query.text() == "led strip"
    page.result.typed.box.click()
    assert page.result.query.text() == "led strip 12V"


def test_the_query_is_copied(qtbot, page):
    page.line.setText('"led lamp"')
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.line, Qt.Key.Key_Q, keys)
    assert QGuiApplication.clipboard().text() == "led lamp"


@pytest.mark.rule("R80")
def test_results_are_typed_in_and_none_offers_other_queries(qtbot, desk, page):
    key = desk.searches.log("lamp usb dimmer", "lamp usb dimmer", day=desk.today())
    page.open(Target("search", key))
    page.log.hits.setFocus()
    qtbot.keyClicks(page.log.hits, "0")
    qtbot.keyClick(page.log.hits, Qt.Key.Key_Return)
    assert kept(desk)[0].hits == 0
    assert page.log._variants.isVisible()
    page.log.findChild(QPushButton, "btn.search.variant0").click()
    assert page.line.text() == "usb dimmer"


@pytest.mark.parametrize("typed", ["1e999", "1.2.3", "-3", "many", "9" * 20])
def test_what_is_no_number_of_results_is_told_and_nothing_changes(qtbot, desk, page, typed):
    key = desk.searches.log("lamp", "lamp", day=desk.today(), hits=7)
    page.open(Target("search", key))
    page.log.hits.setFocus()
    page.log.hits.clear()
    qtbot.keyClicks(page.log.hits, typed)
    qtbot.keyClick(page.log.hits, Qt.Key.Key_Return)

    assert page.log.complaint.text()
    assert kept(desk)[0].hits == 7


def test_a_search_leads_to_a_new_supplier_and_back_into_the_line(desk, page, press):
    filters = Filters("VN", trade_assurance=True)
    key = desk.searches.log("lamp", "lamp", day=desk.today(), filters=filters)
    page.open(Target("search", key))
    press("btn.search.supplier")
    assert page.asked == [Target("suppliers", action="add", keys=(key,))]
    press("btn.search.again")
    assert page.line.text() == "lamp"
    assert page.filters.filters() == filters


def test_a_hostile_text_is_shown_letter_by_letter(page):
    page.line.setText('<img src="/dev/zero">' * 10_000)

    assert len(page.lint.buttons) == 1
    page.search.fix_all()
    assert len(page.line.text()) <= 500


def test_the_language_switches_while_it_is_open(page, language):
    page.line.setText("lamp 12V")
    for code in ("ru", "zh", "en"):
        language.use(code)
        page.retranslate()
    assert page.title() == "Product search"
    assert page.line.text() == "lamp 12V"


def test_an_address_that_does_not_open_waits_in_the_queue(desk, page, context, opened, monkeypatch):
    with monkeypatch.context() as offline:
        offline.setattr(type(context.browser), "open", lambda _self, _address: False)
        page.line.setText("lamp")
        page.go.trigger()
        page.line.setText("usb cable")
        page.queue.trigger()
        page.log.open_queued.trigger()
        assert [row.queued for row in kept(desk)] == [True, True]
    assert (opened, page.log.open_queued.text()) == ([], "Open 2 queued searches")
    page.log.open_queued.trigger()
    assert [address.rsplit("=")[-1] for address in opened] == ["lamp", "usb+cable"]
    assert [row.queued for row in kept(desk)] == [False, False]
    assert not page.log.open_queued.isVisible()


@pytest.mark.rule("R118")
@pytest.mark.rule("R119")
def test_filters_go_into_the_address_or_are_read_off(qtbot, desk, page, opened):
    page.line.setText("lamp")
    page.filters.verified.click()
    page.filters.more.click()
    sheet = page.findChild(FiltersSheet)
    for name, text in (("colour", "black"), ("most_moq", "500"), ("most_price", "4.50")):
        sheet.form[name].retype(text)
    sheet.primary.click()
    assert page.filters.more.text() == "More filters… (3)"
    assert page.result.reading.text() == "Set on the site yourself: Colour: black"
    page.go.trigger()
    assert opened[0].endswith("SearchText=lamp&assessmentCompany=true&moqt=500&pricet=4.5")
    (row,) = kept(desk)
    assert row.filters == Filters(
        verified=True, colour="black", most_moq=Decimal(500), most_price=Decimal("4.5")
    )
    page.filters.market_box.setCurrentText("AliExpress")
    assert "MOQ at most: 500" in page.result.reading.text()
    assert "Verified" not in page.result.reading.text()


def test_products_that_wait_go_with_the_query_they_stood_in(qtbot, page):
    page.line.setText("lamp and cable")
    page.fix.click()
    qtbot.waitUntil(lambda: products(page) == ["Next: cable"])
    page.line.setText("lamp black")
    qtbot.waitUntil(lambda: products(page) == ["Next: cable"])
    page.line.setText("chair")
    assert products(page) == []


def test_searching_starts_from_a_need_and_belongs_to_it(qtbot, desk, page, opened):
    page.needs.new.click()
    sheet = page.findChild(NeedSheet)
    sheet.primary.click()
    assert sheet.isVisible()  # a need has a product
    for name, text in (("product", "Лампа"), ("english", "led desk lamp"), ("quantity", "4,000")):
        sheet.form[name].retype(text)
    sheet.primary.click()
    assert (page.line.text(), page.needs.about.text()) == ("led desk lamp", "4,000 pcs")
    page.go.trigger()
    assert [row.need for row in kept(desk)] == ["Лампа"]
    page.needs.edit.click()
    sheet = next(s for s in page.findChildren(NeedSheet) if s.isVisible())
    sheet.form["quantity"].retype("5,000")
    sheet.primary.click()
    assert page.needs.about.text() == "5,000 pcs"


def test_needs_are_listed_chosen_and_moved_to_the_bin(desk, page):
    keys = [desk.needs.add(NeedFields.checked(product=name)) for name in ("Lamp", "Vase")]
    page.open(Target("search", action="needs"))
    page.refresh()
    page.needs_tab.table.view.go_to(keys[0])
    page.needs_tab.search.click()
    assert (page.tabs.currentIndex(), page.line.text()) == (0, "Lamp")
    page.needs_tab.table.view.go_to(keys[1])
    page.needs_tab.bin_actions.bin.trigger()
    assert [page.needs.box.itemText(at) for at in range(page.needs.box.count())] == [
        "No need chosen",
        "Lamp",
    ]


def test_a_search_is_judged_saved_under_a_name_and_found_again(desk, page):
    key = desk.searches.log("lamp", "lamp", day=desk.today(), hits=40)
    desk.searches.log("vase", "vase", day=desk.today(), hits=0)
    page.open(Target("search", key))
    page.log.judge.trigger()
    sheet = page.findChild(AskSheet)
    sheet.form["verdict"].put(SearchVerdict.USEFUL)
    sheet.form["saved_as"].retype("Lamps, black")
    sheet.primary.click()
    page.log.bar.choose("saved")
    saved = page.log._rows.page(page.log.table.model.window.ids)
    assert [(row.saved_as, row.verdict) for row in saved] == [
        ("Lamps, black", SearchVerdict.USEFUL)
    ]


@pytest.mark.rule("R80")
def test_other_words_are_offered_and_grow_with_the_users_own(desk, page, press):
    page.line.setText("red desk lamp")
    press("btn.search.same0")
    assert page.line.text() == "red table lamp"
    assert "9405" in page.card.ideas.tariff.text()
    press("btn.search.own_terms")
    sheet = page.findChild(OwnTermsSheet)
    sheet.form["term"].retype("table lamp")
    sheet.form["other"].retype("office light")
    sheet.primary.click()
    press("btn.search.same0")
    assert page.line.text() == "red office light"
    press("btn.search.own_terms")
    sheet = next(s for s in page.findChildren(OwnTermsSheet) if s.isVisible())
    sheet.findChild(QPushButton, "btn.terms.remove1").click()
    assert desk.searches.own_terms() == []
