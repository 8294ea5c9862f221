"""The Guide: found, narrowed, read in any language, and every rule leads to where it is done."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QListWidget, QWidget

from sourcing_app.domain.guide.topics import Topic
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.targets import Target
from sourcing_app.ui.window.pointing import Ring
from tests.conftest import TODAY
from tests.ui import audit
from tests.ui.shown import SIZES, look, report, settle

FOUND = {
    *("fld.search.query", "btn.registration.copy_next", "lbl.suppliers.verdict"),
    *("fld.inquiries.colour", "area.guide.faq", "fld.guide.link"),
}


@pytest.fixture
def guide(window):
    """The page, with its window."""
    window.open(Target("guide"))
    settle()
    return window.stack.page("guide")


def child(page, kind, name):
    settle()
    (found,) = (each for each in page.findChildren(kind, name) if each.isVisible())
    return found


def texts(root):
    settle()
    return {each.text() for each in root.findChildren(QLabel) if each.isVisible()}


def test_a_newcomer_finds_a_rule_and_is_shown_where_it_is_done(qtbot, window, guide):
    field = child(guide, QLineEdit, "fld.guide.filter")
    assert len(guide.rules.listed()) == 261
    qtbot.keyClicks(field, "minus exclude")
    assert set(guide.rules.listed()) == {87, 137}
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert "Read on 23 Nov 2026" in texts(guide.rules.card)
    qtbot.keyClick(guide.rules.table.view, Qt.Key.Key_Return)
    assert guide.rules.card.show_there.hasFocus()
    qtbot.keyClick(guide.rules.card.show_there, Qt.Key.Key_Space)
    assert window.stack.name == "search"
    assert window.focusWidget().objectName() == "fld.search.exclude"
    assert window.findChildren(Ring)
    window.stack.back()
    child(guide, QAbstractButton, "btn.guide.all").click()
    assert len(guide.rules.listed()) == 261


def test_rules_are_narrowed_by_names_not_codes(guide):
    box = child(guide, QComboBox, "cmb.guide.page")
    assert [box.itemText(at) for at in range(box.count())][-2:] == ["Guide", "Resale check"]
    box.setCurrentIndex(box.findText("Resale check"))
    box.activated.emit(box.currentIndex())
    assert guide.rules.listed()
    assert not guide.rules.card.show_there.isVisible()
    assert {rule.page for rule in guide.rules.rows.page(guide.rules.listed())} == {"resale"}


@pytest.mark.slow("every page is opened at every widget that a rule names")
def test_every_rule_leads_to_its_page(window, guide):
    deeds = [rule.deed for rule in guide.catalogue.rules if rule.deed is not None]
    pointed = set()
    for page, anchor in sorted({(deed.page, deed.anchor) for deed in deeds}):
        window.open(Target(page, widget=anchor))
        assert window.stack.name == page
        rings = window.findChildren(Ring)
        pointed |= {anchor for _ring in rings}
        for ring in rings:
            ring.setParent(None)
    assert pointed >= FOUND


def test_the_journey_is_walked_by_keyboard(qtbot, window, guide):
    guide.choose(Topic.JOURNEY)
    guide.take_focus()
    first = window.focusWidget()
    assert first.accessibleName() == "1. Account"
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert window.focusWidget().accessibleName() == "2. Search"
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert guide.catalogue.named((75,))[0].text.en in texts(guide)
    child(guide, QAbstractButton, "btn.guide.go").click()
    assert window.stack.name == "search"


@pytest.mark.rule("R254", "R256", "R68")
def test_the_guide_judges_a_link_and_a_quantity_and_opens_nothing(qtbot, window, guide):
    guide.choose(Topic.SECURITY)
    link = child(guide, QLineEdit, "fld.guide.link")
    qtbot.keyClicks(link, "a1ibaba.com/reset-password")
    assert any("only looks like Alibaba.com" in text for text in texts(guide))
    assert any("about a password" in text for text in texts(guide))
    link.clear()
    assert not any("only looks like" in text for text in texts(guide))
    guide.choose(Topic.COMPARE)
    quantity = child(guide, QLineEdit, "fld.guide.quantity")
    qtbot.keyClicks(quantity, "3")
    assert any("look on AliExpress first" in text for text in texts(guide))
    qtbot.keyClicks(quantity, "x")
    assert not any("look on AliExpress first" in text for text in texts(guide))


def test_a_term_is_found_in_any_language(guide):
    guide.choose(Topic.GLOSSARY)
    field = child(guide, QLineEdit, "fld.guide.term")
    field.setText("предоплата")
    assert {"deposit", "定金"} <= texts(guide)
    assert "supplier" not in texts(guide)


@pytest.mark.slow("every topic in three languages")
@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_every_topic_is_whole(show, code):
    with show(code) as window:
        found = []
        for size in SIZES[0], SIZES[2]:
            window.resize(*size)
            for topic in Topic:
                window.open(Target("guide", action=topic))
                settle()
                rules = (*audit.QUICK, audit.smallest, audit.regions)
                found += [f"{topic} {size[0]}: {defect}" for defect in look(window, rules)]
        window.context.theme.set_text_size(150)
        window.resize(*SIZES[1])
        for topic in Topic if code == "ru" else ():
            window.open(Target("guide", action=topic))
            settle()
            found += [f"{topic} 150: {d}" for d in look(window, (audit.clipped, audit.targets))]
        for topic in Topic if code == "en" else ():
            window.open(Target("guide", action=topic))
            settle()
            found += [f"{topic}: {d}" for d in look(window, (audit.tab_cycle, audit.focus_seen))]
    assert not found, report(found)


def test_the_topics_are_a_list_of_names(guide):
    topics = child(guide, QListWidget, "nav.guide.topics")
    assert topics.accessibleName() == "Topics"
    topics.setCurrentRow(topics.count() - 1)
    assert "Ctrl+9" in texts(guide)
    assert isinstance(guide.view(), QWidget)


@pytest.mark.rule("R198")
def test_the_number_of_a_rule_is_the_one_in_use(guide, window):
    guide.show_rules((198,))
    settle()
    shown = [each.text() for each in guide.rules.card.findChildren(QLabel)]
    assert "Most in one card payment: 20,000 USD · Russian how-to" in shown
    window.desk.limits.set(LimitName.CARD_LIMIT, Decimal(15_000), "Our bank", TODAY)
    guide.rules.card.show_rule(guide.rules.card.rule)
    shown = [each.text() for each in guide.rules.card.findChildren(QLabel)]
    assert "Most in one card payment: 15,000 USD · Our bank" in shown
    window.desk.limits.restore_all()
