"""A letter with text that is not saved goes nowhere, and says where the text is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.targets import Target
from sourcing_app.ui.screens.inquiries.send_sheet import SendSheet
from tests.inquiry_samples import BLOCKS, add_supplier
from tests.ui.inquiries_page import button, click, preview, type_into

CARD = "password: hunter2 card 4111 1111 1111 1111"


@pytest.fixture
def held(qtbot, page, draft):
    """The open letter with an extra text that the file refused."""
    extra = page.editor.form["extra"]
    extra.area.setFocus()
    qtbot.keyClicks(extra.area, CARD)
    page.editor.update_letter()
    page.editor.form.flush()
    assert extra.refused
    qtbot.waitUntil(lambda: not page.inquiry_actions.sent.isEnabled())
    return extra


def test_a_letter_with_refused_text_goes_nowhere(qtbot, page, held, tmp_path, notices):
    QGuiApplication.clipboard().setText("before")
    for name in ("sent", "copy", "print"):
        made = button(page, f"btn.inquiries.{name}")
        assert not made.isEnabled(), name
        assert "“Extra text (English)” is not saved" in made.accessibleDescription(), name
    commands = page.inquiry_actions
    for call in (commands.send, commands.export.copy_text, commands.export.save_one):
        call()
        assert "“Extra text (English)” is not saved" in notices.messages[-1].text
    papers = (commands.paper.print_chosen, commands.paper.print_all)
    for call in (commands.export.save_folder, commands.export.save_merged, *papers):
        call()
    assert page.asked == []
    assert page.findChild(SendSheet) is None
    assert QGuiApplication.clipboard().text() == "before"
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert list(tmp_path.glob("*.pdf")) == []
    assert "hunter2" not in preview(page)


def test_the_card_says_what_is_not_saved_and_leads_there(qtbot, page, held):
    card = page.editor.readiness_card
    assert card.isVisible()
    assert card.aside.text() == "5 / 6"
    assert "“Extra text (English)” is not saved" in card.unsaved.text.text()
    page.editor.form["colour"].widget.setFocus()
    click(qtbot, page, "btn.inquiries.fix_unsaved")
    assert held.area.hasFocus()


def test_a_letter_goes_out_again_once_its_text_is_saved(qtbot, page, held):
    held.area.selectAll()
    qtbot.keyClicks(held.area, "Thank you.")
    page.editor.form.flush()
    qtbot.waitUntil(page.inquiry_actions.sent.isEnabled)
    assert button(page, "btn.inquiries.copy").isEnabled()
    assert button(page, "btn.inquiries.print").accessibleDescription() == ""
    assert not page.editor.readiness_card.unsaved.isVisible()
    assert page.editor.readiness_card.aside.text() == "5 / 5"
    page.inquiry_actions.copy.trigger()
    assert "Thank you." in QGuiApplication.clipboard().text()


def test_a_command_saves_what_is_being_typed_or_stops(qtbot, page, draft, desk, notices):
    extra = page.editor.form["extra"]
    extra.area.setPlainText("Thank you.")
    page.inquiry_actions.export.copy_text()
    assert desk.inquiries.fields(draft).extra == "Thank you."
    QGuiApplication.clipboard().setText("before")
    extra.area.setPlainText(CARD)
    page.inquiry_actions.export.copy_text()
    assert QGuiApplication.clipboard().text() == "before"
    assert "is not saved" in notices.messages[-1].text


def test_the_list_sends_no_letter_with_refused_text(qtbot, page, held, desk, tmp_path):
    other = desk.inquiries.write([add_supplier(desk, "Other")], **BLOCKS)
    page.inquiry_actions.back.trigger()
    page.list.pane.view.selectAll()
    assert not page.inquiry_actions.sent.isEnabled()
    assert not button(page, "btn.inquiries.print").isEnabled()
    assert "not saved" in button(page, "btn.inquiries.sent").accessibleDescription()
    page.inquiry_actions.send()
    page.inquiry_actions.export.save_folder()
    assert page.findChild(SendSheet) is None
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert not [*tmp_path.glob("*.pdf")]
    page.open(Target("inquiries", other))
    page.inquiry_actions.back.trigger()
    page.list.pane.view.selectAll()
    assert not page.inquiry_actions.sent.isEnabled()
    page.list.pane.view.clearSelection()
    page.list.pane.view.go_to(desk.inquiries.recipients_of(other)[0])
    assert page.inquiry_actions.sent.isEnabled()


def test_a_bad_day_of_asking_again_holds_no_sent_letter_back(qtbot, page, draft, desk, today):
    desk.inquiries.mark_sent([page.current.id], today, "e-mail")
    field = type_into(qtbot, page, "follow_up", "31.2.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.editor.update_letter()
    assert page.editor.state_card.day.invalid
    assert page.inquiry_actions.copy.isEnabled()
    assert button(page, "btn.inquiries.print").isEnabled()
    assert not page.editor.readiness_card.isVisible()
    page.inquiry_actions.copy.trigger()
    assert "Dear" in QGuiApplication.clipboard().text()


def test_a_bad_day_that_was_kept_says_again_what_is_wrong_with_it(qtbot, page, draft, desk, today):
    desk.inquiries.mark_sent([page.current.id], today, "e-mail")
    day = page.editor.state_card.day
    field = type_into(qtbot, page, "follow_up", "31.2.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    wrong = day.complaint.text()
    page.inquiry_actions.next.trigger()
    page.inquiry_actions.previous.trigger()
    assert (field.text(), day.complaint.text()) == ("31.2.", wrong)


def test_what_cannot_be_read_leaves_the_preview_as_stored(qtbot, page, draft, desk):
    desk.inquiries.change(draft, desk.today(), price_quantities="500; 2000")
    field = type_into(qtbot, page, "price_quantities", "-5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.editor.update_letter()
    assert "500 and 2,000 pcs" in preview(page)
