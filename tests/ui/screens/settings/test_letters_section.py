"""Settings of letters: own limits of channels, and own brand words."""

import pytest
from PySide6.QtCore import Qt

from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.settings.sections import SettingsTopic
from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.inquiries.template_sheet import TemplateSheet
from sourcing_app.ui.screens.settings.page import SettingsPage
from tests.ui.windows import press_button


@pytest.fixture
def card(qtbot, desk, context):
    """The card of a section, shown and filled."""
    page = SettingsPage(desk, context)
    qtbot.addWidget(page)
    desk.changes.listen(page.on_changed)
    page.resize(1100, 600)
    page.show()

    def card(section):
        page.choose(section)
        return page.section(section).cards[0]

    return card


def test_the_templates_are_opened_from_the_settings(qtbot, show):
    with show("en") as window:
        window.open(Target("settings", action="letters"))
        page = window.stack.page("settings")
        press_button(qtbot, page, "btn.settings.templates")
        page = window.stack.page("inquiries")
        assert page.findChild(TemplateSheet).list.count() > 1


@pytest.mark.rule("R53")
def test_an_own_limit_saves_itself_and_an_empty_one_is_the_programs(qtbot, card, desk, context):
    shown = card(SettingsTopic.LETTERS)
    field = shown.form["whatsapp_words"]
    assert shown.isVisible()
    assert "150 where nothing is entered" in field.hint.text()
    qtbot.keyClicks(field.widget, "20")
    qtbot.keyClick(field.widget, Qt.Key.Key_Return)
    assert desk.registration.letter_settings()["whatsapp_words"] == 20
    assert desk.letter_checks.too_long("word " * 30, Channel.WHATSAPP)
    context.undo.undo()
    assert field.value() is None
    assert not desk.letter_checks.too_long("word " * 30, Channel.WHATSAPP)
    assert "developers.sinch.com" in shown.about.text()


@pytest.mark.rule("R167")
def test_own_brands_are_typed_beside_those_known(qtbot, card, desk):
    shown = card(SettingsTopic.BRANDS)
    assert "Louis Vuitton" in shown.about.text()
    field = shown.form["own_brands"].widget
    qtbot.keyClicks(field, "Lumex; Foo")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.registration.letter_settings()["own_brands"] == "Lumex; Foo"
