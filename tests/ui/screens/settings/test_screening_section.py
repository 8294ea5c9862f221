"""Settings: rates, screening lists and privacy, driven as a person would."""

from datetime import timedelta
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from sourcing_app.domain.rates import RateSource
from sourcing_app.domain.screening.lists import ListKind
from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.net.client import Client
from sourcing_app.services import fetching
from sourcing_app.services.rates.rows import BANKS, kept_rates
from sourcing_app.services.screening.rows import kept_lists, screening_of
from sourcing_app.services.screening.sources import SOURCES
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.settings.page import SettingsPage
from tests import list_samples
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier
from tests.net.served import GLOBAL, Served
from tests.rate_samples import CBR, ECB
from tests.ui.windows import Bridge


@pytest.fixture
def served(monkeypatch):
    """Everything that is fetched, without a connection."""
    pages = {BANKS[RateSource.ECB].url: ECB, BANKS[RateSource.CBR].url: CBR}
    pages[SOURCES[ListKind.UN].url] = list_samples.UN.encode()
    made = Served({url: (200, {}, body) for url, body in pages.items()})
    client = Client(fetching.works_offline, made, lambda _host: [GLOBAL])
    monkeypatch.setattr(fetching, "client", lambda: client)
    return made


@pytest.fixture
def cards(qtbot, desk, context, served):
    page = SettingsPage(desk, context)
    qtbot.addWidget(page)
    desk.changes.listen(Bridge(page).committed.emit)
    page.resize(1100, 700)
    page.show()

    def cards(topic):
        page.choose(topic)
        return page.section(topic).cards

    return cards


def test_rates_are_fetched_by_a_button_and_a_jump_is_asked_about(qtbot, cards, desk, tmp_path):
    (card,) = cards(SettingsTopic.RATES)
    qtbot.mouseClick(card.banks[RateSource.ECB], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(kept_rates(desk.reader, desk.today())) == 5)
    assert card.doubt.isHidden()
    page = tmp_path / "daily.xml"
    page.write_bytes(ECB.replace(b"1.0834", b"2.0834"))
    card.read(page)
    qtbot.waitUntil(card.doubt.isVisible)
    assert "EUR in USD: 1.0834 became 2.0834" in card.doubt.text.text()
    qtbot.mouseClick(card.agree, Qt.MouseButton.LeftButton)
    assert {str(rate.rate) for rate in kept_rates(desk.reader, desk.today())} >= {"2.0834"}
    assert card.doubt.isHidden()


def test_a_rate_entered_by_hand_far_from_the_one_before_is_warned_of(qtbot, cards, desk, context):
    for rate, days in (("0.92", 1), ("9.2", 0)):
        day = TODAY - timedelta(days)
        (card,) = cards(SettingsTopic.RATES)
        qtbot.mouseClick(card.lines.add, Qt.MouseButton.LeftButton)
        sheet = card.findChildren(AskSheet)[-1]
        sheet.form.fill({"base": "USD", "quote": "EUR", "rate": Decimal(rate), "as_of": day})
        qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
        assert not sheet.isVisible()
    (told,) = context.notices.messages
    assert told.text.endswith("right: USD in EUR: 0.92 became 9.2")
    card.lines.acted.emit("remove", 0)
    assert [str(rate.rate) for rate in kept_rates(desk.reader, TODAY)] == ["0.92"]


def test_lists_are_taken_in_all_suppliers_screened_and_what_is_open_is_named(
    qtbot, cards, desk, tmp_path
):
    lists, every = cards(SettingsTopic.SCREENING)
    assert not every.start.isEnabled()
    page = tmp_path / "consolidated.csv"
    page.write_text(list_samples.US, "utf-8")
    key = add_supplier(desk, "Huaxing Precision Technology")
    lists.take(page)
    lists.fetch(ListKind.UN)
    qtbot.waitUntil(lambda: len(kept_lists(desk.reader)) == 2)
    qtbot.waitUntil(every.start.isEnabled)
    qtbot.mouseClick(every.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(screening_of(desk.reader, key, TODAY).matches))
    qtbot.waitUntil(lambda: bool(every.open._shown[0]))
    (line,) = every.open._shown[0]
    assert line.texts[0] == "Huaxing Precision Technology"
    with qtbot.waitSignal(every.wanted) as asked:
        every.open.acted.emit("show", key)
    assert (asked.args[0].page, asked.args[0].key) == ("suppliers", key)


def test_working_offline_fetches_nothing_and_says_why(qtbot, cards, desk, context, served):
    (privacy,) = cards(SettingsTopic.PRIVACY)
    assert all(source.url in privacy.asked.text() for source in BANKS.values())
    qtbot.mouseClick(privacy.offline.box, Qt.MouseButton.LeftButton)
    assert fetching.works_offline()
    (card,) = cards(SettingsTopic.RATES)
    card.fetch(RateSource.CBR)
    qtbot.waitUntil(lambda: bool(context.notices.messages))
    assert not served.asked
    assert not kept_rates(desk.reader, desk.today())
