"""One letter among its siblings in the window: its own link, and what went out stays."""

from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.targets import Target
from sourcing_app.services.inquiries.facts import recipient
from sourcing_app.services.notes.rows import Subject, notes_of
from sourcing_app.ui.forms.form_sheet import AskSheet
from sourcing_app.ui.screens.inquiries.send_sheet import SendSheet
from sourcing_app.ui.widgets.cells import CELL_ROLE
from tests.inquiry_samples import BLOCKS, NAMES, add_supplier, add_suppliers, enter_buyer
from tests.ui import audit
from tests.ui.inquiries_page import button, click, preview, type_into

PAGE = "https://sun.en.alibaba.com/lamp"


@pytest.fixture
def inquiry(draft):
    """A complete inquiry to three suppliers, open at the first."""
    return draft


@pytest.fixture
def sent(page, inquiry, desk, today):
    """The same with the open letter sent."""
    desk.inquiries.mark_sent([page.current.id], today, "e-mail")
    return page.current.id


def test_a_link_typed_for_one_supplier_stays_with_it(qtbot, page, inquiry, desk, today):
    keys = desk.inquiries.recipients_of(inquiry)
    field = type_into(qtbot, page, "product_url", PAGE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert f"Your page: {PAGE}" in preview(page)
    page.inquiry_actions.next.trigger()
    assert field.text() == "n/a"
    assert "Your page" not in preview(page)
    page.inquiry_actions.previous.trigger()
    assert field.text() == PAGE
    assert [recipient(desk.reader, key, today).link for key in keys] == [PAGE, "n/a", "n/a"]


def test_a_link_being_typed_is_saved_for_the_letter_it_was_typed_for(qtbot, page, inquiry, desk):
    type_into(qtbot, page, "product_url", PAGE)
    page.step(1)
    found = desk.reader.rows("SELECT product_url FROM inquiry_recipient ORDER BY id")
    assert [row[0] for row in found] == [PAGE, "n/a", "n/a"]


def test_a_suppliers_own_page_is_offered_where_the_letter_has_no_link(qtbot, page, desk):
    enter_buyer(desk)
    key = add_supplier(desk, "With page", product_url=PAGE)
    page.open(Target("inquiries", desk.inquiries.write([key, *add_suppliers(desk)], **BLOCKS)))
    field = page.findChild(QLineEdit, "fld.inquiries.product_url")
    assert field.text() == PAGE
    field.clear()
    page.editor.update_letter()
    assert field.placeholderText() == PAGE
    assert f"Your page: {PAGE}" in preview(page)
    type_into(qtbot, page, "product_url", "N/A")
    page.editor.update_letter()
    assert "Your page" not in preview(page)


def test_a_missing_link_leads_to_its_field(qtbot, page, inquiry, desk):
    desk.inquiries.set_link(page.current.id, "")
    click(qtbot, page, "btn.inquiries.fix_product")
    assert page.focusWidget().objectName() == "fld.inquiries.product_url"


def test_the_fields_say_whose_letters_they_change(page, inquiry, desk, today, language):
    reach = page.editor.form.reach
    assert reach.isVisible()
    assert reach.text() == f"Changes 3 letters: {', '.join(NAMES)}."
    desk.inquiries.mark_sent(desk.inquiries.recipients_of(inquiry)[1:2], today, "")
    assert reach.text() == (
        f"Changes 2 letters: {NAMES[0]}, {NAMES[2]}. 1 sent letter stays as it is."
    )
    desk.inquiries.revise(inquiry, add_suppliers(desk, ["D", "E", "F"]))
    assert "Changes 5 letters" in reach.text()
    assert "and 2 more" in reach.text()
    lone = desk.inquiries.write(add_suppliers(desk, ["Alone"]), **BLOCKS)
    page.open(Target("inquiries", lone))
    assert not reach.isVisible()


def test_a_sent_letter_stays_as_it_was_sent_when_its_siblings_change(page, inquiry, sent, desk):
    before = preview(page)
    assert "Colour: Warm white" in before
    desk.inquiries.change(inquiry, desk.today(), colour="Sea green")
    desk.registration.change(position="Owner")
    assert preview(page) == before
    page.inquiry_actions.copy.trigger()
    assert QGuiApplication.clipboard().text() == desk.inquiries.letters(sent)[0].text
    page.inquiry_actions.next.trigger()
    assert "Colour: Sea green" in preview(page)


def test_a_sent_letter_is_read_only_with_write_again_as_its_next_step(page, sent):
    assert page.editor.preview_card.title.text() == "Letter 1, as sent on 12 Mar 2026"
    assert "Letter 1 sent on 12 Mar 2026, E-mail" in page.editor.state_card.fact.text.text()
    editable = [
        field
        for kind in (QLineEdit, QPlainTextEdit)
        for field in page.editor.findChildren(kind)
        if field.isVisible() and not field.isReadOnly()
    ]
    assert [field.objectName() for field in editable] == ["fld.inquiries.follow_up"]
    assert not button(page, "btn.inquiries.sent").isVisible()
    again = button(page, "btn.inquiries.again")
    assert again.isVisible()
    assert again.property("kind") == "primary"
    assert page.focusWidget() is page.editor.preview or not page.editor.form.isVisible()


def test_a_letter_is_written_again_in_the_window(qtbot, page, inquiry, sent, desk):
    click(qtbot, page, "btn.inquiries.again")
    assert page.editor.form.isVisible()
    assert "the next is letter 2" in page.editor.state_card.again.text.text()
    field = type_into(qtbot, page, "colour", "Sea green")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert "Colour: Sea green" in preview(page)
    click(qtbot, page, "btn.inquiries.sent")
    qtbot.mouseClick(page.findChild(SendSheet).primary, Qt.MouseButton.LeftButton)
    old, new = (letter.text for letter in desk.inquiries.letters(sent))
    assert ("Warm white" in old, "Sea green" in new) == (True, True)
    assert page.editor.preview_card.title.text() == "Letter 2, as sent on 12 Mar 2026"


def test_a_letter_that_cannot_be_printed_says_why_in_its_preview(qtbot, page, inquiry, desk):
    desk.inquiries.change(inquiry, desk.today(), colour="Red \U00012000")
    qtbot.waitUntil(lambda: page.editor.preview.pictures.reason is not None)
    assert "U+12000" in str(page.editor.preview.pictures.reason)
    desk.inquiries.change(inquiry, desk.today(), colour="Red")
    qtbot.waitUntil(lambda: bool(page.editor.preview.pictures.pages))


def test_what_they_ask_back_is_noted_and_their_answers_are_entered(qtbot, page, sent, desk):
    letter = page.current
    page.inquiry_actions.rewriting.question.trigger()
    sheet = page.findChild(AskSheet)
    sheet.form["text"].fill("Which plug?")
    qtbot.mouseClick(sheet.primary, Qt.MouseButton.LeftButton)
    (note,) = notes_of(desk.reader, Subject("supplier", letter.supplier_id))
    assert note.text == "Which plug?"
    keys = (letter.supplier_id, letter.inquiry_id)
    assert page.asked[-1] == Target("quotes", action="enter", keys=keys)


def test_a_placeholder_is_shown_where_it_is_filled_in(qtbot, page, inquiry, desk):
    fix = button(page, "btn.inquiries.fix_product")
    desk.letter_changes.set_text(page.current.id, "Please see $drawing.")
    assert "text of this letter is its own" in page.editor.form.reach.text()
    click(qtbot, page, fix.objectName())
    assert page.editor.form["drawing"].widget.hasFocus()
    desk.letter_changes.set_text(page.current.id, "There is a $defect.")
    click(qtbot, page, fix.objectName())
    assert page.findChild(AskSheet).form["own_text"].shown() == "There is a $defect."


def test_a_letter_is_left_as_sent_after_all(qtbot, page, sent, context):
    before = preview(page)
    click(qtbot, page, "btn.inquiries.again")
    click(qtbot, page, "btn.inquiries.keep_sent")
    assert not page.editor.form.isVisible()
    assert preview(page) == before
    context.undo.undo()
    assert page.editor.form.isVisible()


def test_a_sent_letter_is_saved_from_its_kept_text(qtbot, page, inquiry, sent, desk, tmp_path):
    from tests.pdf_text import pages

    desk.inquiries.change(inquiry, desk.today(), colour="Sea green")
    page.inquiry_actions.one_pdf.trigger()
    qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*.pdf"))))
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    (text,) = pages(next(tmp_path.glob("*.pdf")).read_bytes())
    assert "Warmwhite" in text


@pytest.mark.parametrize("size", [(1160, 660), (990, 510)])
@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_a_letter_written_again_passes_the_audit(page, sent, desk, language, size, code):
    language.use(code)
    page.resize(*size)
    desk.inquiries.write_again(sent)
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
    assert [defect for check in audit.QUICK for defect in check(page)] == []


def test_the_list_marks_no_letter_as_sent_twice(page, inquiry, sent, desk):
    page.inquiry_actions.back.trigger()
    page.list.pane.view.selectAll()
    assert not page.inquiry_actions.sent.isEnabled()
    told = button(page, "btn.inquiries.sent").accessibleDescription()
    assert told == f"The letter to {NAMES[0]} was sent. Open it to write it again."
    desk.inquiries.write_again(sent)
    page.list.pane.view.clearSelection()
    page.list.pane.view.selectAll()
    assert page.inquiry_actions.sent.isEnabled()


def test_a_letter_written_again_is_among_those_not_sent_yet(page, inquiry, desk, today):
    keys = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent(keys, today, "")
    desk.inquiries.write_again(keys[1])
    page.open(Target("inquiries", inquiry))
    assert page.current.id == keys[1]
    page.inquiry_actions.back.trigger()
    page.list.bar.view.setCurrentIndex(1)
    assert list(page.list.pane.model.window.ids) == [keys[1]]
    shown = page.list.pane.model.index(0, 0).data(CELL_ROLE)
    assert [pill.text for pill in shown.pills] == ["Written again"]


def test_a_link_that_is_refused_holds_back_its_own_letter_alone(qtbot, page, inquiry, desk):
    field = page.findChild(QLineEdit, "fld.inquiries.product_url")
    field.setText("https://a.example/" + "x" * 500)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.editor.update_letter()
    assert not page.inquiry_actions.sent.isEnabled()
    assert "at most 500" in page.editor.form.link["product_url"].complaint.text()
    page.inquiry_actions.next.trigger()
    assert page.inquiry_actions.sent.isEnabled()
    page.inquiry_actions.back.trigger()
    first, second, _ = desk.inquiries.recipients_of(inquiry)
    page.list.pane.view.go_to(first)
    assert "not saved" in page.inquiry_actions.reason
    page.list.pane.view.go_to(second)
    assert page.inquiry_actions.sent.isEnabled()


def send_sheet(page):
    page.inquiry_actions.send()
    return page.findChild(SendSheet)


def test_the_day_to_ask_again_follows_the_day_of_sending(qtbot, page, inquiry):
    sheet = send_sheet(page)
    sent, again = sheet.form["sent_on"], sheet.form["ask_again_on"]
    for typed, follows in (("2026-03-10", date(2026, 3, 13)), ("2026-03-06", date(2026, 3, 12))):
        sent.line.selectAll()
        qtbot.keyClicks(sent.line, typed)
        qtbot.waitUntil(lambda day=follows: again.value() == day)
    again.line.selectAll()
    qtbot.keyClicks(again.line, "2026-03-30")
    sent.line.selectAll()
    qtbot.keyClicks(sent.line, "2026-03-09")
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert again.value() == date(2026, 3, 30)
    sheet.reject()


@pytest.mark.parametrize(
    ("whose", "told"),
    [
        ("supplier", "from Bright to"),
        ("buyer", "to Olga Smirnova."),
        ("template", "No LED desk lamp."),
        ("quote", "At USD 4.60 per pcs"),
    ],
)
def test_an_open_letter_tells_what_another_page_changed(page, inquiry, desk, today, whose, told):
    text = "At ${quote.price} from $supplier to ${buyer.name}."
    mine = desk.templates.add(name="Mine", kind=LetterKind.COUNTER_OFFER, text=text)
    desk.letter_changes.choose_template(inquiry, LetterKind.COUNTER_OFFER, mine)
    assert "At ${quote.price} from Shenzhen" in preview(page)
    asked = page.current.supplier_id
    changes = {
        "supplier": lambda: desk.suppliers.change(asked, today, name="Bright"),
        "buyer": lambda: desk.registration.change(name_latin="Olga Smirnova"),
        "template": lambda: desk.templates.change(mine, today, text="No $product."),
        "quote": lambda: desk.quotes.enter(
            asked, "4000:4.60", today, inquiry_id=inquiry, product="LED desk lamp"
        ),
    }
    changes[whose]()
    assert told in preview(page)
