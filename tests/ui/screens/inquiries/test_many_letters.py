"""Many letters at once in the window: checked, answered, listed, asked once more."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.inquiries.blocks import Block, BlockUse
from sourcing_app.domain.inquiries.states import NAMES, State
from sourcing_app.domain.suppliers.verdicts import Caution
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.services.inquiries.facts import recipients, recipients_of
from sourcing_app.services.inquiries.rows import InquiryView
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.inquiries.checked_sheet import CheckedSheet
from tests.conftest import TODAY
from tests.ui.inquiries_page import click

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def keys(desk, draft):
    return recipients_of(desk.reader, draft)


@pytest.fixture
def listed(page, keys):
    """The list with all letters of the draft selected."""
    page.inquiry_actions.many.recipients.trigger()
    page.list.pane.view.selectAll()
    return page.list


def shown(page):
    window = page.list.pane.model.window
    return [window.row(at).id for at in range(len(window))]


def states(desk, keys):
    return [(each.state, each.refusal) for each in recipients(desk.reader, keys, TODAY)]


def test_the_place_in_the_head_leads_to_the_recipients_alone(qtbot, page, desk, draft, keys):
    desk.inquiries.write([1], product="Glass vase")
    desk.letter_changes.use(keys[1:2], Block.SAMPLE, BlockUse.LEFT_OUT)
    desk.inquiries.mark_sent(keys[:1], TODAY, "WeChat")
    page.show_letter(keys[1])
    click(qtbot, page, "btn.inquiries.place")
    assert page.current is None
    assert page.list.bar.chosen() == InquiryView.INQUIRY
    assert shown(page) == keys
    assert page.list.pane.view.current_id() == keys[1]
    found = page.list._rows.page(keys)
    assert [row.reference for row in found] == ["RFQ-2026-0001/1", *["RFQ-2026-0001"] * 2]
    assert [row.differs for row in found] == [False, True, False]
    page.list.bar.choose(InquiryView.ALL)
    assert len(shown(page)) == 4
    page.list.pane.view.go_to(keys[2])
    page.list.bar.choose(InquiryView.INQUIRY)
    assert shown(page) == keys


def test_letters_are_checked_at_once_and_opened_from_what_was_found(
    qtbot, page, desk, keys, listed
):
    many = page.inquiry_actions.many
    desk.inquiries.change(1, TODAY, colour="", extra="Please confirm the recieved sample.")
    page.refresh()
    listed.pane.view.selectAll()
    many.check.trigger()
    qtbot.waitUntil(lambda: page.findChild(CheckedSheet) is not None, timeout=20_000)
    sheet = page.findChild(CheckedSheet)
    assert "3 letters checked · 0 can be sent" in sheet.summary.text()
    texts = [sheet.lines.item(at).text() for at in range(sheet.lines.count())]
    assert "colour is missing" in texts[0]
    assert sum("recieved" in text for text in texts) == 3
    assert "WeChat: 3 letters are long for it" not in sheet.channels.text()
    assert sheet.channels.text().count("all fit") == 4
    sheet.lines.setCurrentRow(1)
    qtbot.mouseClick(sheet.primary, LEFT)
    assert page.current.id == keys[1]


def test_no_product_link_is_said_of_all_selected_in_one_step(page, desk, context, keys, listed):
    desk.inquiries.mark_sent(keys[:1], TODAY, "e-mail")
    for key in keys[1:]:
        desk.inquiries.set_link(key, "")
    page.refresh()
    listed.pane.view.selectAll()
    links = "SELECT group_concat(product_url, '; ') FROM inquiry_recipient ORDER BY id"
    before = desk.reader.value(links)
    page.inquiry_actions.many.no_link.trigger()
    assert desk.reader.value(links).endswith("; n/a; n/a")
    context.undo.undo()
    assert desk.reader.value(links) == before
    assert desk.letter_changes.say_no_link(keys[:1]) == 0


def test_an_answer_with_its_reason_is_noted_for_all_selected_in_one_step(
    qtbot, page, desk, context, keys, listed
):
    desk.inquiries.mark_sent(keys[:2], TODAY, "e-mail")
    page.refresh()
    listed.pane.view.selectAll()
    page.inquiry_actions.many.answer.trigger()
    sheet = page.findChild(AskSheet)
    sheet.form["state"].fill(State.DECLINED)
    sheet.form["refusal"].fill("Closed until May")
    qtbot.mouseClick(sheet.primary, LEFT)
    declined = (State.DECLINED, "Closed until May")
    assert states(desk, keys) == [declined, declined, (State.DRAFT, "")]
    context.undo.undo()
    assert states(desk, keys)[:2] == [(State.SENT, "")] * 2


def test_the_card_asks_why_a_supplier_declined_and_shows_it(qtbot, page, desk, keys):
    desk.inquiries.mark_sent(keys[:1], TODAY, "e-mail")
    page.show_letter(keys[0])
    click(qtbot, page, "btn.inquiries.declined")
    sheet = page.findChild(AskSheet)
    assert sheet.form["state"].value() is State.DECLINED
    sheet.form["refusal"].fill("Too few for us")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert states(desk, keys[:1]) == [(State.DECLINED, "Too few for us")]
    assert page.editor.state_card.reason.text() == "Reason: Too few for us"


def test_drafts_have_no_answer(page, notices, listed):
    told = []
    notices.toast = told.append
    page.inquiry_actions.many.answer.trigger()
    assert page.findChild(AskSheet) is None
    assert told == ["Select letters that were sent."]


def test_another_round_asks_the_selected_and_another_product_all(qtbot, page, desk, keys, listed):
    listed.pane.view.go_to(keys[1])
    page.inquiry_actions.many.round.trigger()
    new = page.current.inquiry_id
    assert len(recipients_of(desk.reader, new)) == 3
    assert desk.inquiries.fields(new).round == 2
    page.inquiry_actions.many.product.trigger()
    sheet = page.findChild(AskSheet)
    sheet.form["product"].fill("Glass vase")
    qtbot.mouseClick(sheet.primary, LEFT)
    assert page.current.product == "Glass vase"
    assert page.place() == (1, 3)


def test_letters_that_went_out_are_read_as_they_were(qtbot, page, desk, keys, draft):
    card = page.editor.sent_letters
    assert not card.isVisible()
    desk.inquiries.mark_sent(keys[:1], TODAY, "e-mail")
    desk.inquiries.write_again(keys[0])
    desk.inquiries.change(draft, TODAY, colour="crimson")
    page.show_letter(keys[0])
    (first,) = card.letters
    assert card.isVisible()
    assert "crimson" in page.editor.preview.text()
    click(qtbot, page, f"btn.inquiries.sent_letters.copy.{first.id}")
    assert QGuiApplication.clipboard().text() == first.text
    assert "crimson" not in first.text
    click(qtbot, page, f"btn.inquiries.sent_letters.print.{first.id}")
    wanted = page.asked[-1]
    assert (wanted.page, wanted.action) == ("printing", DocumentKind.SENT_LETTERS)
    assert wanted.keys == (first.id,)


def test_a_caution_takes_no_more_room_than_its_line(qtbot, page, draft):
    assert page.current.inquiry_id == draft
    pane = page.editor
    pane.caution.show_caution(Caution(NAMES[State.DECLINED], stops=True), "Ningbo")
    qtbot.waitUntil(lambda: 0 < pane.caution.height() <= 2 * pane.caution.sizeHint().height())


def test_a_reply_is_entered_from_the_row_of_a_sent_letter(page, desk, keys, listed):
    reply, view = page.inquiry_actions.reply, listed.pane.view
    assert not reply.isEnabled()  # of several nobody knows which
    desk.inquiries.mark_sent(keys[:1], TODAY, "WeChat")
    view.clearSelection()
    view.go_to(keys[1])
    assert not reply.isEnabled()  # it was never sent
    view.go_to(keys[0])
    assert reply in view.menu_actions
    reply.trigger()
    item = recipients(desk.reader, keys[:1], TODAY)[0]
    keys_of = (item.supplier_id, item.inquiry_id)
    assert page.asked[-1] == Target("quotes", action="enter", keys=keys_of)
