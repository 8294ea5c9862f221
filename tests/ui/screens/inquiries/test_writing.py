"""Writing in the window: what the checks find, its fixes, the phrase bank and the translator."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.inquiries.style import count_words
from sourcing_app.domain.targets import Target
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.inquiries.phrase_sheet import PhraseSheet
from sourcing_app.ui.screens.inquiries.send_sheet import SendSheet
from tests.inquiry_samples import BLOCKS
from tests.ui.inquiries_page import button, click

ADDRESS = "https://translate.google.com/?sl=auto&tl=en&op=translate&text="


class FewWords:
    """A dictionary that is quickly read."""

    loaded = True

    def unknown(self, words):
        return {*words} & {"plese", "coluor"}

    def correction(self, word):
        return "please" if word == "plese" else ""

    def release(self):
        self.loaded = False


@pytest.fixture(autouse=True)
def few_words(page, desk, monkeypatch):
    dictionaries = desk.letter_checks.dictionaries
    monkeypatch.setattr(dictionaries, "english", FewWords())
    return dictionaries.english


def extra(page):
    return page.findChild(QPlainTextEdit, "fld.inquiries.extra")


def write(page, desk, text):
    desk.inquiries.change(page.current.inquiry_id, desk.today(), extra=text)


def waves(page):
    return extra(page).document().firstBlock().layout().formats()


def told(page):
    return [found.finding for found in page.editor.lint_card._found]


def rules(page):
    return [finding.rule for finding in told(page)]


@pytest.mark.rule("R56")
def test_a_foreign_word_is_translated_by_one_click_and_undone(qtbot, page, draft, desk, context):
    write(page, desk, "Which лампа?")
    click(qtbot, page, "btn.inquiries.lint_fix_0")
    assert desk.inquiries.fields(draft).extra == "Which lamp?"
    assert extra(page).toPlainText() == "Which lamp?"
    assert not page.editor.lint_card._found
    context.undo.undo()
    assert desk.inquiries.fields(draft).extra == "Which лампа?"


@pytest.mark.rule("R56")
def test_a_correction_says_how_many_letters_it_changes(qtbot, page, draft, desk):
    write(page, desk, "Which лампа?")
    fix = button(page, "btn.inquiries.lint_fix_0")
    assert fix.text() == "Translate in 3 letters"
    assert fix.accessibleName().startswith("Translate in 3 letters: ")
    one = desk.inquiries.write([page.current.supplier_id], **BLOCKS | {"extra": "Which лампа?"})
    page.open(Target("inquiries", one))
    qtbot.waitUntil(lambda: button(page, "btn.inquiries.lint_fix_0").text() == "Translate")


@pytest.mark.rule("R56")
def test_the_own_words_of_a_block_are_checked_and_corrected(qtbot, page, draft, desk):
    desk.letter_changes.word(draft, Block.MOQ, "Which минимум of $product?")
    qtbot.waitUntil(lambda: rules(page) == ["R56"])
    assert told(page)[0].field == "words_moq"
    desk.letter_changes.word(draft, Block.MOQ, "Which лампа of $product?")
    qtbot.waitUntil(lambda: told(page)[0].fix is not None)
    click(qtbot, page, "btn.inquiries.lint_fix_0")
    assert page.editor.form.words["words_moq"].value() == "Which lamp of $product?"
    assert not told(page)


@pytest.mark.rule("R56")
def test_what_is_found_is_underlined_until_it_is_corrected(qtbot, page, draft, desk):
    write(page, desk, "\U0001f4a1 Which лампа?")
    (wave,) = waves(page)
    assert (wave.start, wave.length) == (9, 5)
    assert wave.format.underlineStyle() is QTextCharFormat.UnderlineStyle.WaveUnderline
    click(qtbot, page, "btn.inquiries.lint_fix_0")
    assert not waves(page)


@pytest.mark.rule("R53")
def test_words_and_characters_are_counted_against_the_message_box(page, draft, desk):
    write(page, desk, "Send a lamp. " * 100)
    words = page.editor.preview_card.aside.text()
    assert (
        words == f"English · {_words(page)} words · {len(page.editor.current().text())} characters"
    )
    assert [finding.rule for finding in told(page)] == ["R53"]
    assert "Message on the site" in str(told(page)[0].sentence)


def _words(page):
    return count_words(page.editor.current().text())


@pytest.mark.rule("R56")
def test_the_place_of_a_finding_is_shown(qtbot, page, draft, desk):
    write(page, desk, "\U0001f4a1 Which лампа?")
    click(qtbot, page, "btn.inquiries.lint_show_0")
    assert extra(page).textCursor().selectedText() == "лампа"
    assert extra(page).hasFocus()


@pytest.mark.rule("R52")
def test_the_product_page_opens_where_the_inquiry_is_sent(page, draft, desk, opened):
    link = "https://www.alibaba.com/product-detail/lamp_1.html"
    desk.inquiries.set_link(page.current.id, link)
    page.inquiry_actions.open_link.trigger()
    assert opened == [link]


@pytest.mark.rule("R65")
def test_a_word_nobody_knows_goes_to_the_translator(qtbot, page, draft, desk, opened):
    write(page, desk, "Which штуковина?")
    click(qtbot, page, "btn.inquiries.lint_translate_0")
    assert opened == [ADDRESS + "штуковина"]


@pytest.mark.rule("R65")
def test_the_translator_opens_with_what_is_selected(page, draft, desk, opened):
    write(page, desk, "red lamp")
    extra(page).setFocus()
    extra(page).mark(4, 8)
    page.help.translator.trigger()
    assert opened == [ADDRESS + "lamp"]
    page.show_list()
    assert not page.help.translator.isEnabled()


@pytest.mark.rule("R56")
def test_spelling_is_checked_in_a_job_and_corrected_or_kept(qtbot, page, draft, desk):
    write(page, desk, "Plese send the coluor.")
    qtbot.waitUntil(lambda: rules(page) == ["R56", "R56"])
    click(qtbot, page, "btn.inquiries.lint_fix_0")
    assert desk.inquiries.fields(draft).extra == "Please send the coluor."
    qtbot.waitUntil(lambda: len(told(page)) == 1)
    click(qtbot, page, "btn.inquiries.keep_0")
    qtbot.waitUntil(lambda: not told(page))
    assert desk.inquiries.fields(draft).kept_words == "coluor"
    assert page.inquiry_actions.sent.isEnabled()


def test_the_dictionary_is_given_back_when_nothing_is_checked(qtbot, page, draft, few_words):
    qtbot.waitUntil(page.help.lint._idle.isActive)
    page.help.lint._idle.timeout.emit()
    assert not few_words.loaded


@pytest.mark.rule("R57")
@pytest.mark.rule("R64")
def test_style_and_wishes_are_told_and_more_are_shown_when_asked(qtbot, page, draft, desk):
    desk.inquiries.change(draft, desk.today(), colour="n/a", size="n/a", features="n/a")
    write(page, desk, "With regard to Nike: best price.\n\nAnswer by [date], [place].")
    assert rules(page) == ["R57", "R167", "R64", "R53", "R53"]
    assert page.findChild(QPushButton, "btn.inquiries.lint_show_4") is None
    click(qtbot, page, "btn.inquiries.lint_more")
    qtbot.waitUntil(lambda: button(page, "btn.inquiries.lint_show_4").isVisible())
    assert page.inquiry_actions.sent.isEnabled()


@pytest.mark.rule("R65")
def test_a_phrase_is_found_in_russian_and_put_in_by_keys(qtbot, page, draft, desk):
    write(page, desk, "Hello.")
    extra(page).setFocus()
    extra(page).moveCursor(extra(page).textCursor().MoveOperation.End)
    page.help.phrases.trigger()
    sheet = page.findChild(PhraseSheet)
    sheet.search.setText("решение предложение")
    assert sheet.table.rowCount() == 1
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    text = "Hello. We decide on [date] and would like to include your quote."
    assert extra(page).toPlainText() == text
    assert extra(page).textCursor().selectedText() == "[date]"
    page.editor.flush()
    assert desk.inquiries.fields(draft).extra == text
    assert "R53" in rules(page)


@pytest.mark.rule("R65")
@pytest.mark.parametrize("worded", [False, True])
def test_a_phrase_goes_into_running_text_alone_and_it_is_said_where(
    qtbot, page, draft, desk, worded
):
    form, place = page.editor.form, "Extra text"
    typed = form["product"].widget
    if worded:
        desk.letter_changes.word(draft, Block.MOQ, "Which MOQ?")
        typed, place = form.words["words_moq"].widget, "Minimum order quantity"
    typed.setFocus()
    page.help.phrases.trigger()
    sheet = page.findChild(PhraseSheet)
    assert sheet.where.text() == f"The phrase goes into the block “{place}”."
    sheet.search.setText("решение предложение")
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert form["product"].value() == BLOCKS["product"]
    assert ("We decide on" in extra(page).toPlainText()) is not worded
    assert ("We decide on" in form.words["words_moq"].shown()) is worded


@pytest.mark.rule("R65")
def test_an_own_phrase_is_added_found_changed_and_moved_to_the_bin(
    qtbot, page, draft, desk, context
):
    page.help.phrases.trigger()
    sheet = page.findChild(PhraseSheet)
    assert not sheet.bin.isEnabled()
    qtbot.mouseClick(sheet.add, Qt.MouseButton.LeftButton)
    asked = page.findChild(AskSheet)
    asked.form["text"].line.setText("Please quote again in May.")
    asked.form["gloss"].line.setText("Пришлите цену в мае")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    sheet.search.setText("цену мае")
    assert [phrase.english for phrase in sheet._shown] == ["Please quote again in May."]
    qtbot.mouseClick(sheet.edit, Qt.MouseButton.LeftButton)
    asked = page.findChildren(AskSheet)[-1]
    asked.form["text"].line.setText("Please quote again in June.")
    qtbot.keyClick(asked, Qt.Key.Key_Return)
    assert [phrase.english for phrase in sheet._shown] == ["Please quote again in June."]
    qtbot.mouseClick(sheet.bin, Qt.MouseButton.LeftButton)
    assert sheet.table.rowCount() == 0
    sheet.reject()
    context.undo.undo()
    assert desk.letter_checks.phrases()[0].english == "Please quote again in June."


def test_nothing_is_put_in_where_no_phrase_is_found(qtbot, page, draft):
    page.help.phrases.trigger()
    sheet = page.findChild(PhraseSheet)
    qtbot.keyClicks(sheet.search, "xyzzy")
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    assert "Choose a phrase" in sheet.complaint.text()
    sheet.reject()


@pytest.mark.rule("R50")
@pytest.mark.rule("R53")
def test_sending_names_the_steps_and_what_the_channel_takes(page, draft, desk):
    write(page, desk, "long " * 1500)
    page.inquiry_actions.send()
    sheet = page.findChild(SendSheet)
    assert "1. Log in" in sheet._steps.text()
    assert sheet._steps.isVisible()
    sheet.form["channel"].fill(Channel.WHATSAPP)
    assert not sheet._steps.isVisible()
    assert "at most 4,096" in sheet._length.text.text()
    sheet.form["channel"].fill(Channel.OTHER)
    assert not sheet._length.isVisible()
