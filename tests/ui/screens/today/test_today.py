import subprocess
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton
from shiboken6 import delete

from sourcing_app.domain.targets import FileRequest, FileRequestKind, Target
from sourcing_app.domain.today.agenda import OPEN, AgendaKind, ListOfDay, Section
from sourcing_app.services.desk import Desk
from sourcing_app.services.production.records import MilestoneFields
from sourcing_app.ui.formatting import said
from sourcing_app.ui.screens.today import day_list
from sourcing_app.ui.screens.today.page import TodayPage
from sourcing_app.ui.widgets.labels import label
from tests.languages import language_of
from tests.order_factory import make_open_order, pay
from tests.ui.windows import press_button as press
from tests.ui.windows import press_key

TODAY = date(2026, 3, 12)


@pytest.fixture
def sample(sample_file, resources, monkeypatch):
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    desk = Desk(sample_file, resources, read_only=True)
    yield desk
    desk.close()


@pytest.fixture
def page(qtbot, context):
    """Show the page on a desk; `asked` are the targets it wanted."""

    shown = []

    def show(desk):
        page = TodayPage(desk, context)
        shown.append(page)
        page.asked = []
        page.wanted.connect(page.asked.append)
        page.resize(1100, 600)
        page.show()
        rows = page.list
        qtbot.waitUntil(lambda: rows.isHidden() or all(not b.isHidden() for b in rows.buttons))
        return page

    yield show
    for page in shown:
        delete(page)


def test_an_empty_file_greets(qtbot, page, desk):
    shown = page(desk)
    assert shown.welcome.isVisible()
    press(qtbot, shown, "btn.today.sample")
    press(qtbot, shown, "btn.today.own")
    press(qtbot, shown, "btn.today.open")
    press(qtbot, shown, "btn.today.language.ru")
    assert shown.asked == [
        FileRequest(FileRequestKind.SAMPLE),
        FileRequest(FileRequestKind.NEW),
        FileRequest(FileRequestKind.OPEN),
        Target("window", action="language.ru"),
    ]


@pytest.mark.rule("R124")
def test_getting_ready_leads_to_registration_first(qtbot, page, desk):
    shown = page(desk)
    press(qtbot, shown, "btn.today.ready1")
    assert shown.asked == [Target("registration")]
    assert shown.count() == (1, True)


@pytest.mark.rule("R35")
def test_full_details_make_the_card_green(page, desk):
    desk.registration.change(country="RU", phone="89123456789", email="o@nordlicht.example",
        name_native="Olga", position="Buyer", company_native="N", region_native="R", business="B",
        street_native="S", house="1", city_native="C", postcode="1")  # fmt: skip
    shown = page(desk)
    assert shown.ready.title.text() == "Ready to buy"
    assert shown.calm.isVisible()
    assert shown.count() is None
    assert shown.findChild(QPushButton, "btn.today.ready2").text() == "Register on the site"
    assert shown.findChild(QPushButton, "btn.today.ready4").text() == "Search for a product"


def test_each_row_has_one_button_that_deals_with_it(qtbot, page, sample):
    shown = page(sample)
    items = sample.agenda.items(TODAY)
    assert len(shown.list.buttons) == len(items) > 6
    for number in range(1, len(items) + 1):
        press(qtbot, shown, f"btn.today.item{number}")
    assert shown.asked == [item.target for item in items]
    names = [button.accessibleName() for button in shown.list.buttons]
    assert len(set(names)) == len(names)


def test_enter_does_the_first_one_or_the_focused_one(qtbot, page, sample):
    shown = page(sample)
    shown.first.trigger()
    shown.list.buttons[2].setFocus()
    shown.do_first()
    items = sample.agenda.items(TODAY)
    assert shown.asked == [items[0].target, items[2].target]


def test_speaks_three_languages(qtbot, page, sample, language):
    shown = page(sample)
    english = shown.header.title()
    assert english == "Today, Thursday, 12 March"
    for code, title in (("ru", "Сегодня, четверг, 12 марта"), ("zh", "今天，3月12日 星期四")):
        language.use(code)
        qtbot.waitUntil(lambda title=title: shown.header.title() == title)
    language.use("en")
    qtbot.waitUntil(lambda: shown.header.title() == english)


def test_a_hostile_supplier_name_is_only_text(page, desk):
    from sourcing_app.store.tables.supplier import SupplierFields

    fields = SupplierFields.checked(name='<img src="/dev/zero">')
    supplier = desk.suppliers.add(fields, today=TODAY)
    desk.suppliers.star([supplier], on=True)
    shown = page(desk)
    texts = [each.text() for each in shown.list.findChildren(type(label()))]
    assert any('<img src="/dev/zero">' in text for text in texts)


def test_the_page_loads_nothing_heavy():
    code = "import sys, sourcing_app.ui.screens.today.page; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    heavy = {"sqlmodel", "sqlalchemy", "pydantic", "babel", "phonenumbers", "reportlab", "pypinyin"}
    assert not heavy & set(run.stdout.split())


@pytest.mark.parametrize(("code", "word"), [("ru", "Открыть"), ("zh", "打开")])
def test_open_is_what_one_does_and_no_view(language, languages, code, word):
    translated = language_of(languages)
    translated.use(code)
    assert said(OPEN) == word


@pytest.fixture
def orders(desk, tmp_path, monkeypatch):
    """An order with its deposit paid and milestones of today, on the day of the samples."""
    monkeypatch.setattr(Desk, "today", lambda _desk: TODAY)
    order = make_open_order(desk, tmp_path)
    pay(desk, order, 1, "5520")
    for kind in ("materials", "production_start", "pilot"):
        fields = MilestoneFields.checked(kind=kind, planned_on=TODAY)
        desk.milestones.add(order, fields, TODAY)
    return desk


def test_items_are_put_off_and_marked_done_by_keyboard_and_come_back(qtbot, page, orders):
    shown = page(orders)
    shown.addActions(shown.actions())
    orders.changes.listen(lambda _done: shown.refresh())
    before = [item.key for item in shown.list.items]
    at = next(i for i, item in enumerate(shown.list.items) if item.mark is not None)
    shown.list.buttons[0].setFocus()
    for _ in range(at):
        press_key(Qt.Key.Key_Down)
    assert shown.list.current() == at
    shown.acts.show_menu()
    menu = shown.list.more[at].findChild(QMenu)
    assert [each.text() for each in menu.actions()][-1] == "Mark done"
    menu.close()

    shown.acts.done.trigger()
    assert [item.key for item in shown.list.items] == before[:at] + before[at + 1 :]
    tomorrow, monday, _ = shown.acts._choices
    shown.list.buttons[0].setFocus()
    tomorrow.trigger()
    shown.list.buttons[0].setFocus()
    monday.trigger()
    assert "Snoozed: 2" in shown._snoozed_button.text()
    shown.snoozed.trigger()
    off = [item for item in shown.list.items if item.section is Section.SNOOZED]
    assert {item.until for item in off} <= {TODAY + timedelta(days=1), date(2026, 3, 16)}
    for _ in off:
        shown.list.buttons[-1].click()
    assert {item.key for item in shown.list.items} == {*before} - {before[at]}


def test_money_at_risk_leads_to_its_orders_and_the_list_of_preparations_is_put_away(
    qtbot, page, orders, context
):
    shown = page(orders)
    (risk,) = orders.agenda.at_risk()
    press(qtbot, shown, f"btn.today.risk{risk.exposures[0].order_id}")
    assert shown.asked == [Target("orders", risk.exposures[0].order_id)]
    assert shown.ready.isVisible()
    press(qtbot, shown, "btn.today.ready.dismiss")
    assert shown.ready.isHidden()
    assert page(orders).ready.isHidden()
    shown.show_ready()
    assert shown.ready.isVisible()
    assert page(orders).ready.isVisible()


def test_a_calm_day_says_what_comes_next(page, orders, monkeypatch):
    monkeypatch.setattr("sourcing_app.services.agenda.rows.Agenda.list_of",
                        lambda *_a, **_k: ListOfDay((), {}, 1))  # fmt: skip
    shown = page(orders)
    assert shown.calm.text.text().startswith("Nothing needs you today. Next: ")


def test_every_kind_of_reminder_has_its_icon_and_every_section_its_tone():
    assert set(day_list._ICONS) == set(AgendaKind)
    assert set(day_list._TONES) == set(Section)
