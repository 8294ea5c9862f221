"""The page of inquiries: its list, the letter editor, sending, and files."""

from datetime import date
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget

from sourcing_app.domain.inquiries.readiness import ReadinessPart
from sourcing_app.domain.inquiries.states import Channel, State
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.services.inquiries.export import save_letter
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.notes.rows import Subject, notes_of
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.inquiries.choose_sheet import ChooseSheet
from sourcing_app.ui.screens.inquiries.letter_pane import DEBOUNCE_MS
from sourcing_app.ui.screens.inquiries.send_sheet import SendSheet
from tests.inquiry_samples import BLOCKS, add_supplier, add_suppliers, enter_buyer
from tests.pdf_text import pages
from tests.ui import audit
from tests.ui.inquiries_page import button, click, preview, type_into


def test_an_empty_list_teaches_and_begins(qtbot, page):
    assert page.list.empty.isVisible()
    click(qtbot, page, "btn.inquiries.first")
    sheet = page.findChild(ChooseSheet)
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    assert "Tick at least one" in sheet.complaint.text()
    sheet.reject()


def test_suppliers_are_searched_and_ticked_for_a_new_inquiry(qtbot, page, desk):
    add_suppliers(desk)
    page.inquiry_actions.new.trigger()
    sheet = page.findChild(ChooseSheet)
    shown = sheet.findChild(QListWidget)
    search = sheet.findChild(QLineEdit)
    for word in ("Ningbo", "Foshan"):
        search.setText(word)
        qtbot.waitUntil(
            lambda word=word: shown.count() == 1 and shown.item(0).text().startswith(word)
        )
        shown.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    assert page.current.supplier == "Ningbo Sun"
    assert page.place() == (1, 2)


@pytest.mark.rule("R1")
def test_chosen_suppliers_get_a_letter_each_and_undo_takes_it_back(page, desk, context):
    keys = add_suppliers(desk)
    page.open(Target("inquiries", action="write", keys=tuple(keys)))
    assert page.header.title() == "Inquiry to Shenzhen Brightpath"
    page.inquiry_actions.next.trigger()
    assert page.header.title() == "Inquiry to Ningbo Sun"
    assert preview(page).startswith("Ningbo Sun\n")
    assert "Shenzhen" not in preview(page)
    context.undo.undo()
    assert page.current is None
    assert desk.reader.value("SELECT count(*) FROM inquiry") == 0


def test_the_preview_follows_the_keys_and_a_field_saves_itself(qtbot, page, draft, desk):
    field = type_into(qtbot, page, "colour", "Sea green")
    assert page.editor._wait.interval() == DEBOUNCE_MS <= 100
    qtbot.waitUntil(lambda: "Colour: Sea green" in preview(page))
    assert desk.inquiries.fields(draft).colour == "Warm white"
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.inquiries.fields(draft).colour == "Sea green"


def test_nothing_is_sent_while_a_field_holds_what_cannot_be_read(qtbot, page, draft):
    field = type_into(qtbot, page, "needed_by", "30.02.2027")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.editor.update_letter()
    assert not page.inquiry_actions.sent.isEnabled()
    assert "30.02.2027" in page.inquiry_actions.reason
    type_into(qtbot, page, "needed_by", "28.02.2027")
    page.editor.update_letter()
    assert page.inquiry_actions.sent.isEnabled()


def test_another_look_at_the_file_keeps_what_is_being_typed(qtbot, page, draft, desk):
    field = type_into(qtbot, page, "size", "40 c")
    desk.inquiries.change(draft, desk.today(), features="brass")
    assert field.text() == "40 c"
    assert page.findChild(QLineEdit, "fld.inquiries.features").text() == "brass"


@pytest.mark.parametrize("text", ["1e999", "1.2.3", "-5", "0", "abc"])
def test_a_wrong_quantity_is_explained_under_the_field_and_not_stored(
    qtbot, page, draft, desk, text
):
    field = type_into(qtbot, page, "quantity", text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert page.editor.form["quantity"].complaint.text()
    assert desk.inquiries.fields(draft).quantity == 4000


def test_a_day_that_is_not_in_the_calendar_is_explained(qtbot, page, draft, desk):
    field = type_into(qtbot, page, "needed_by", "30 February")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "calendar" in page.editor.form["needed_by"].complaint.text()
    assert desk.inquiries.fields(draft).needed_by is None


def test_price_quantities_are_asked_for_and_proposed(qtbot, page, draft, desk):
    field = page.findChild(QLineEdit, "fld.inquiries.price_quantities")
    assert field.placeholderText() == "1000; 4000; 10000"
    type_into(qtbot, page, "price_quantities", "500; 2000")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "unit price for 500 and 2,000 pcs?" in preview(page)


@pytest.mark.rule("R58")
def test_a_missing_buyer_detail_leads_to_registration(qtbot, page, desk):
    page.open(Target("inquiries", action="write", keys=tuple(add_suppliers(desk)[:1])))
    assert not page.inquiry_actions.sent.isEnabled()
    assert "name is missing" in button(page, "btn.inquiries.sent").accessibleDescription()
    click(qtbot, page, "btn.inquiries.fix_buyer")
    assert page.asked == [Target("registration", action="name")]


@pytest.mark.rule("R59")
def test_a_missing_fact_leads_to_its_field(qtbot, page, draft, desk):
    desk.inquiries.change(draft, desk.today(), colour="")
    assert "colour is missing" in page.editor.readiness_card.rows[ReadinessPart.PRODUCT].text.text()
    click(qtbot, page, "btn.inquiries.fix_product")
    assert page.focusWidget().objectName() == "fld.inquiries.colour"
    assert page.editor.readiness_card.aside.text() == "4 / 5"


@pytest.mark.rule("R56")
def test_a_foreign_word_is_explained_in_place_and_can_be_kept(qtbot, page, draft, desk):
    desk.inquiries.change(draft, desk.today(), extra="Which материал?")
    assert "“материал” is not English" in page.editor.form["extra"].complaint.text()
    assert not page.inquiry_actions.sent.isEnabled()
    click(qtbot, page, "btn.inquiries.keep_0")
    assert page.editor.form["extra"].complaint.text() == ""
    assert page.inquiry_actions.sent.isEnabled()
    assert desk.inquiries.fields(draft).kept_words == "материал"


@pytest.mark.rule("R54")
@pytest.mark.rule("R55")
def test_marking_as_sent_by_keys_gives_number_and_follow_up(qtbot, page, draft, context):
    page.inquiry_actions.sent.trigger()
    sheet = page.findChild(SendSheet)
    qtbot.waitUntil(lambda: sheet.form["ask_again_on"].value() == date(2026, 3, 17))
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    item = page.current
    assert (item.state, item.number, item.channel) == (State.SENT, "RFQ-2026-0001", Channel.SITE)
    assert page.editor.state_card.isVisible()
    assert "sent on 12 Mar 2026, Message on the site" in page.editor.state_card.fact.text.text()
    context.undo.undo()
    assert page.current.state is State.DRAFT


@pytest.mark.rule("R55")
def test_the_holiday_that_moves_the_day_is_named_and_nobody_typed_it(qtbot, page, draft):
    page.inquiry_actions.sent.trigger()
    sheet = page.findChild(SendSheet)
    told = sheet.findChild(QLabel, "lbl.inquiries.send.moved")
    qtbot.waitUntil(lambda: sheet.form["ask_again_on"].value() == date(2026, 3, 17))
    assert not sheet.unsaved()
    assert told.isHidden()
    sheet.form["sent_on"].put(date(2026, 3, 5))
    qtbot.waitUntil(lambda: sheet.form["ask_again_on"].value() == date(2026, 3, 11))
    assert "in your country: International Women's Day." in told.text()
    sheet.reject()


def test_a_day_of_sending_in_the_future_is_refused(qtbot, page, draft):
    page.inquiry_actions.send()
    sheet = page.findChild(SendSheet)
    sheet.form["sent_on"].put(date(2026, 3, 13))
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    assert "future" in sheet.form["sent_on"].complaint.text()
    assert page.current.state is State.DRAFT
    sheet.reject()


def test_selected_drafts_are_sent_together_or_not_at_all(qtbot, page, draft, desk):
    page.inquiry_actions.back.trigger()
    page.list.pane.view.selectAll()
    page.inquiry_actions.sent.trigger()
    qtbot.mouseClick(page.findChild(SendSheet).primary, Qt.MouseButton.LeftButton)
    rows = [page.list.pane.model.row(n) for n in range(3)]
    assert {row.state for row in rows} == {State.SENT}


def test_answers_follow_up_and_reply(qtbot, page, draft, desk, today, context):
    desk.inquiries.mark_sent([page.current.id], today, "e-mail")
    field = type_into(qtbot, page, "follow_up", "+10")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert recipient(desk.reader, page.current.id, today).follow_up_on == date(2026, 3, 22)
    type_into(qtbot, page, "follow_up", "31.2.")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "calendar" in page.editor.state_card.day.complaint.text()
    click(qtbot, page, "btn.inquiries.reply")
    keys = (page.current.supplier_id, page.current.inquiry_id)
    assert page.asked == [Target("quotes", action="enter", keys=keys)]
    click(qtbot, page, "btn.inquiries.replied")
    assert page.asked == [Target("quotes", action="enter", keys=keys)] * 2
    context.undo.undo()
    click(qtbot, page, "btn.inquiries.declined")
    qtbot.mouseClick(page.findChild(AskSheet).primary, Qt.MouseButton.LeftButton)
    assert page.current.state is State.DECLINED


def test_a_question_back_is_kept_on_the_supplier(qtbot, page, draft, desk, today):
    assert not page.inquiry_actions.rewriting.question.isEnabled()
    desk.inquiries.mark_sent([page.current.id], today, "e-mail")
    page.inquiry_actions.rewriting.question.trigger()
    sheet = page.findChild(AskSheet)
    sheet.form["text"].put("Which plug?")
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    assert page.current.state is State.REPLIED
    (note,) = notes_of(desk.reader, Subject("supplier", page.current.supplier_id))
    assert note.text == "Which plug?"


def test_a_draft_is_cancelled_and_taken_up_again(qtbot, page, draft):
    page.inquiry_actions.give_up.trigger()
    assert page.current.state is State.CANCELLED
    assert not page.inquiry_actions.sent.isEnabled()
    click(qtbot, page, "btn.inquiries.reopen")
    assert page.current.state is State.DRAFT


def test_an_inquiry_that_cannot_be_cancelled_is_not_called_cancelled(page, draft, notices):
    page.inquiry_actions.cancel()
    page.inquiry_actions.cancel()
    assert page.current.state is State.CANCELLED
    assert [each.text for each in notices.messages].count("The inquiry is cancelled.") == 1


@pytest.mark.rule("R55")
def test_one_click_on_today_writes_the_next_reminder(page, draft, desk, context, today):
    second = desk.inquiries.recipients_of(draft)[1]
    desk.inquiries.mark_sent([second], date(2026, 3, 5), "")
    (due,) = [item for item in desk.agenda.items(today) if item.kind is AgendaKind.FOLLOW_UP]
    page.open(due.target)
    assert page.current.id == second
    assert "We wrote to you on 5 March 2026" in preview(page)
    assert not [item for item in desk.agenda.items(today) if item.kind is AgendaKind.FOLLOW_UP]
    context.undo.undo()
    assert not page.current.rewriting


@pytest.mark.rule("R53")
def test_the_text_goes_to_the_clipboard(page, draft, notices):
    page.inquiry_actions.copy.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Shenzhen Brightpath\n")
    assert "clipboard" in notices.messages[-1].text


def test_letters_are_saved_one_by_one_merged_and_alone(qtbot, page, draft, notices, tmp_path):
    for action, count in (("one_pdf", 1), ("merged_pdf", 2), ("folder_pdf", 5)):
        told = len(notices.messages)
        getattr(page.inquiry_actions, action).trigger()
        qtbot.waitUntil(lambda told=told: len(notices.messages) > told)
        assert "Saved" in notices.messages[-1].text
        assert len(list(tmp_path.glob("*.pdf"))) == count


def test_what_is_saved_is_named_and_counted(qtbot, page, draft, notices, tmp_path):
    actions = page.inquiry_actions
    assert actions.folder_pdf.text() == "Save all letters into a folder…"
    page.inquiry_actions.back.trigger()
    page.list.pane.view.selectAll()
    page.retranslate()
    assert actions.folder_pdf.text() == "Save the selected letters into a folder…"
    assert actions.merged_pdf.text() == "Save the selected letters in one PDF…"
    actions.folder_pdf.trigger()
    qtbot.waitUntil(lambda: bool(notices.messages))
    letters = len(list(tmp_path.glob("*.pdf")))
    assert notices.messages[-1].text == f"Saved: {tmp_path} ({letters} letters)"
    actions.one_pdf.trigger()
    qtbot.waitUntil(lambda: len(notices.messages) == 2)
    merged = max(tmp_path.glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns)
    assert len(pages(merged.read_bytes())) >= letters > 1


@pytest.mark.parametrize("action", ["folder_pdf", "merged_pdf"])
def test_a_name_no_font_has_is_told_and_printed_in_latin_letters(
    qtbot, page, desk, notices, tmp_path, action
):
    keys = [add_supplier(desk, name) for name in ("Fine", "Bad 🙂")]
    page.open(Target("inquiries", desk.inquiries.write(keys, **BLOCKS)))
    offered = []
    notices.toast = lambda text, action="", call=None: offered.append((text, action, call))
    getattr(page.inquiry_actions, action).trigger()
    qtbot.waitUntil(lambda: len(offered) == 1)
    text, words, call = offered[0]
    assert "Saved: " in text
    assert "Not printed: Bad 🙂: Supplier name: The character “🙂”" in text
    assert words == "Print with Latin names"
    call()
    qtbot.waitUntil(lambda: len(offered) == 2)
    assert (offered[1][0].count("\n"), offered[1][1]) == (0, "")
    assert sum(len(pages(path.read_bytes())) for path in tmp_path.glob("*.pdf")) == 2


def test_a_folder_that_cannot_be_written_is_told(qtbot, page, draft, files, context, tmp_path):
    refused = []
    context.jobs.refused.connect(refused.append)
    files.target = tmp_path / "none"
    page.inquiry_actions.folder_pdf.trigger()
    qtbot.waitUntil(lambda: bool(refused) and not context.jobs.busy)
    assert "none" in str(refused[0])
    files.target = None
    for action in (
        page.inquiry_actions.one_pdf,
        page.inquiry_actions.merged_pdf,
        page.inquiry_actions.folder_pdf,
    ):
        action.trigger()
    assert not context.jobs.busy


def test_a_hostile_name_is_shown_letter_by_letter(page, desk):
    enter_buyer(desk)
    name = '<img src="/dev/zero"><b>x'
    inquiry = desk.inquiries.write([add_supplier(desk, name)], **BLOCKS)
    page.open(Target("inquiries", inquiry))
    assert f"\n{name}\n" in preview(page)
    assert page.header.title() == f"Inquiry to {name}"


def test_an_inquiry_that_is_gone_leads_back_to_the_list(page, notices):
    page.open(Target("inquiries", 77))
    assert page.current is None
    assert "no longer" in notices.messages[-1].text


def test_the_list_is_filtered_by_words_and_views(qtbot, page, draft, desk):
    page.inquiry_actions.back.trigger()
    page.list.bar.field.setText("foshan")
    qtbot.waitUntil(lambda: len(page.list.pane.model.window) == 1)
    assert page.list.bar.counter.text() == "1 of 3"
    page.list.bar.field.clear()
    page.list.bar.view.setCurrentIndex(2)
    assert len(page.list.pane.model.window) == 0
    assert page.count() == (3, False)


def test_english_letters_on_white_paper_in_every_language_and_theme(
    qtbot, page, draft, language, theme
):
    before = preview(page)
    theme.set_scheme("dark")
    for code in ("ru", "zh", "en"):
        language.use(code)
        assert preview(page) == before
        assert page.editor.preview.accessibleName()
    shown = page.editor.preview
    qtbot.waitUntil(lambda: bool(shown.pictures.pages))
    assert shown.grab().toImage().pixelColor(shown.width() // 2, 12).name() == "#ffffff"
    assert page.editor.preview.accessibleName() == "Letter preview, English"


def test_the_preview_is_the_printed_page_and_keeps_its_place(qtbot, page, draft, desk):
    shown = page.editor.preview
    qtbot.waitUntil(lambda: not (shown._wait.isActive() or shown._job))
    before = shown.pictures
    qtbot.keyClick(shown, Qt.Key.Key_End)
    place = shown.verticalScrollBar().value()
    desk.inquiries.change(draft, desk.today(), colour="Red")
    assert shown.pictures is before  # until the new pages are there
    qtbot.waitUntil(lambda: shown.pictures is not before)
    printed = save_letter(desk, page.current.id, desk.path.with_name("letter.pdf"), desk.today())
    assert shown.pictures.pdf == printed.read_bytes()
    assert shown.verticalScrollBar().value() == place > 0
    qtbot.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == page.current.text()


@pytest.mark.slow("two sizes in three languages")
@pytest.mark.parametrize("shown", ["list", "draft", "sent"])
def test_the_page_passes_the_audit(page, draft, language, shown):
    desk = page.desk
    desk.inquiries.change(draft, desk.today(), extra="Which материал?" if shown == "draft" else "")
    if shown == "sent":
        desk.inquiries.mark_sent([page.current.id], desk.today(), "e-mail")
    if shown == "list":
        page.inquiry_actions.back.trigger()
    for code, size in product(("en", "ru", "zh"), ((1160, 660), (990, 510))):
        language.use(code)
        page.resize(*size)
        for _ in range(4):
            QCoreApplication.sendPostedEvents()
        assert [defect for check in audit.QUICK for defect in check(page)] == [], (code, size)
        assert (page.width(), page.height()) == size
