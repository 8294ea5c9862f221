"""The blocks of a letter in the window: ticked, ordered, worded; templates, shown as letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.services.inquiries.template_rows import templates
from sourcing_app.services.suppliers.records import ContactFields
from sourcing_app.ui.forms.form_sheet import AskSheet
from tests.ui.inquiries_page import preview, type_into


@pytest.fixture
def opened(page, draft):
    page.show_inquiry(draft)
    return page


@pytest.fixture
def section(opened):
    return lambda block: opened.editor.form.sections[block]


def test_a_block_that_is_ticked_is_in_the_letter_and_shows_what_it_names(
    qtbot, opened, draft, desk, section
):
    assert not section(Block.PAYMENT).tick.check.checked()
    assert "payment terms" not in preview(opened)
    section(Block.PAYMENT).tick.check.box.click()
    type_into(qtbot, opened, "payment_terms", "30/70")
    qtbot.waitUntil(lambda: "Do you accept 30/70 as payment terms?" in preview(opened))
    opened.editor.flush()
    fields = desk.inquiries.fields(draft)
    assert (fields.ask_payment, fields.payment_terms) == (True, "30/70")


def test_a_block_goes_up_and_down_by_keys_and_undo_takes_it_back(
    qtbot, opened, draft, desk, section, context
):
    section(Block.PRICE).tick.check.box.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(section(Block.PRICE).tick.check.box, Qt.Key.Key_Up, keys)
    assert preview(opened).index("unit price") < preview(opened).index("minimum order")
    section(Block.PRICE).down.trigger()
    assert desk.inquiries.fields(draft).block_order == ""
    section(Block.WHO).up.trigger()
    assert desk.inquiries.fields(draft).block_order == ""


def test_own_words_begin_from_the_programs_and_are_given_up_again(qtbot, opened, desk, section):
    moq = section(Block.MOQ)
    assert moq.wording.isHidden()
    moq.own.trigger()
    assert moq.wording.area.toPlainText() == "What is your minimum order quantity?"
    moq.wording.area.setPlainText("How few ${product}s?")
    qtbot.waitUntil(lambda: "How few LED desk lamps?" in preview(opened))
    opened.editor.flush()
    assert desk.reader.value("SELECT wording FROM inquiry_block") == "How few ${product}s?"
    moq.own.trigger()
    assert moq.wording.isHidden()
    assert desk.reader.value("SELECT count(*) FROM inquiry_block") == 0


def test_one_letter_alone_leaves_a_block_out_and_says_so(opened, section):
    section(Block.SAMPLE).alone.trigger()
    assert "sample" not in preview(opened)
    assert section(Block.SAMPLE).note.text() == "Not in this letter"
    opened.step(1)
    assert "sample" in preview(opened)
    opened.step(-1)
    section(Block.SAMPLE).alone.trigger()
    assert "sample" in preview(opened)


def test_a_fact_is_measured_again_when_its_name_grows(opened):
    form = opened.editor.form
    size = form["size"]
    place = form.layout().itemAt(form.layout().indexOf(size))
    size.label.setWordWrap(True)
    form.layout().activate()
    before = place.heightForWidth(100)
    size.label.setText("A name that is longer than its column " * 3)
    size.layout().activate()  # as when it is shown
    assert place.heightForWidth(100) > before


@pytest.fixture
def sheet(opened):
    from sourcing_app.ui.screens.inquiries.template_sheet import TemplateSheet

    opened.inquiry_actions.rewriting.choose_template()
    return opened.findChild(TemplateSheet)


def test_a_shipped_template_is_copied_and_the_copy_is_written(qtbot, opened, sheet, desk):
    sheet.list.setCurrentRow(1)
    assert not sheet.form["text"].isEnabled()
    assert "We need 4,000 pcs of your LED desk lamp." in sheet.preview.text()
    sheet.copy.click()
    assert sheet.current.name == "Copy of Short inquiry for the message box"
    area = sheet.form["text"].widget
    area.setPlainText("Only $nobody.")
    qtbot.waitUntil(lambda: "$nobody" in sheet.findings.text())
    area.setPlainText("Only $quantity.")
    qtbot.waitUntil(sheet.findings.isHidden)
    assert "Only 4,000 pcs." in sheet.preview.text()
    sheet.primary.click()
    assert "Only 4,000 pcs." in preview(opened)
    assert templates(desk.reader)[-1].text == "Only $quantity."


def test_an_own_template_gets_the_shipped_text_back_and_goes_to_the_bin(sheet, desk):
    sheet.copy.click()
    sheet.form["text"].widget.setPlainText("Hello.")
    sheet.shipped.click()
    assert sheet.current.text == "$blocks"
    menu = sheet.insert.menu()
    next(a for a in menu.findChildren(QAction) if a.text() == "${closing}").trigger()
    assert "${closing}" in sheet.form["text"].widget.toPlainText()
    sheet.form.flush()
    sheet.bin.click()
    assert not any(row.id for row in templates(desk.reader))


def test_after_a_sent_letter_the_next_alone_is_written_from_a_template(opened, desk):
    item = opened.current
    desk.inquiries.mark_sent([item.id], desk.today(), "e-mail")
    follow_up = next(row for row in templates(desk.reader) if row.key == "follow_up_1")
    opened.inquiry_actions.rewriting._write_from(follow_up)
    assert opened.current.rewriting
    assert "We wrote to you on 12 March 2026" in preview(opened)
    opened.step(1)
    assert "We wrote" not in preview(opened)


def test_the_rest_is_asked_from_the_menu_and_given_up_again(opened, desk):
    own = opened.inquiry_actions.own
    assert not own.rest.isEnabled()
    desk.inquiries.mark_sent([opened.current.id], desk.today(), "e-mail")
    own.rest.trigger()
    assert "We wrote to you on 12 March 2026" in preview(opened)
    assert "unified social credit code" in preview(opened)
    own.as_others.trigger()
    assert "We wrote" not in preview(opened)
    assert not own.as_others.isEnabled()


def test_one_letter_has_a_text_and_a_person_of_its_own(qtbot, opened, desk):
    supplier = opened.current.supplier_id
    desk.contacts.add(supplier, ContactFields.checked(name="Wang Fang"))
    desk.contacts.add(supplier, ContactFields.checked(name="Li Wei"))
    opened.inquiry_actions.own.person.trigger()
    sheet = opened.findChild(AskSheet)
    sheet.form["contact"].box.setCurrentText("Li Wei")
    sheet.primary.click()
    assert "Dear Li Wei," in preview(opened)
    opened.inquiry_actions.own.text.trigger()
    sheet = next(each for each in opened.findChildren(AskSheet) if each.isVisible())
    assert sheet.form["own_text"].widget.toPlainText() == "$blocks"
    sheet.form["own_text"].widget.setPlainText("Hello.\n$closing")
    sheet.primary.click()
    assert "Hello." in preview(opened)
    opened.step(1)
    assert "Hello." not in preview(opened)


def test_a_block_is_worded_in_one_letter_alone_and_that_is_marked(qtbot, opened, desk, section):
    section(Block.MOQ).own_here.trigger()
    sheet = opened.findChild(AskSheet)
    assert sheet.form["wording"].value() == "What is your minimum order quantity?"
    sheet.form["wording"].fill("How few ${product}s?")
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    assert "How few LED desk lamps?" in preview(opened)
    assert section(Block.MOQ).note.text() == "Own words in this letter"
    assert opened.editor.form.reach.text().endswith("This letter differs from the others.")
    opened.inquiry_actions.next.trigger()
    assert "What is your minimum order quantity?" in preview(opened)
    assert not section(Block.MOQ).note.isVisible()
    assert "differs" not in opened.editor.form.reach.text()
    opened.inquiry_actions.previous.trigger()
    opened.inquiry_actions.own.as_others.trigger()
    assert "What is your minimum order quantity?" in preview(opened)


def test_the_profile_that_writes_is_chosen_once_there_are_several(qtbot, opened, desk, draft):
    details = {"name_latin": "Max Wagner", "region_latin": "Saxony", "business": "lamps"}
    client = desk.profiles.add(label="Client", client=True, kind="person", country="DE", **details)
    opened.show_inquiry(draft)
    profile = opened.editor.form.profile
    qtbot.waitUntil(profile.isVisible)
    assert "Max Wagner" not in preview(opened)
    profile.put(client)
    profile.finish()
    qtbot.waitUntil(lambda: "Max Wagner" in preview(opened))
    assert desk.inquiries.fields(draft).profile_id == client
