"""Letters out of the window in every format: the sheet, the place, and what is told."""

import pytest
from docx import Document
from PySide6.QtGui import QGuiApplication

from sourcing_app.domain.inquiries.kinds import LetterFormat
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.store.tables.supplier import ContactFields
from sourcing_app.ui.dialogs.letter_files import FormatSheet
from sourcing_app.ui.forms.replace_sheet import ReplaceSheet
from sourcing_app.ui.screens.inquiries.page import InquiriesPage
from sourcing_app.ui.screens.printing.page import PrintingPage
from tests.documents.test_letter_formats import Words
from tests.pdf_text import pages
from tests.prepared import at_first
from tests.ui.inquiries_page import Files, whole_inquiry
from tests.ui.printing_page import PdfPrinter, show_document
from tests.ui.windows import told


@at_first
def inquiry(desk):
    """An inquiry to three suppliers; the first has a contact with an address."""
    inquiry = whole_inquiry(desk)
    contact = ContactFields.checked(name="Li Wei", email="li@sun.example")
    desk.contacts.add(desk.reader.value("SELECT min(id) FROM supplier"), contact)
    return inquiry


@pytest.fixture
def page(qtbot, desk, context, tmp_path, inquiry):
    made = InquiriesPage(desk, context, Files(tmp_path))
    qtbot.addWidget(made)
    made.show()
    made.open(Target("inquiries", inquiry))
    return made


@pytest.fixture
def view(qtbot, desk, context, tmp_path, inquiry):
    made = PrintingPage(desk, context, Files(tmp_path), PdfPrinter(tmp_path / "printed.pdf"))
    qtbot.addWidget(made)
    made.show()
    keys = desk.inquiries.recipients_of(inquiry)
    return show_document(qtbot, made, DocumentKind.LETTERS, *keys)


def agree(qtbot, page, form, *, merged=False):
    """Choose in the sheet and wait for the file."""
    (sheet,) = (each for each in page.findChildren(FormatSheet) if each.isVisible())
    assert sheet.form["merged"].isVisibleTo(sheet) == sheet._several
    sheet.form["format"].put(form)
    sheet.form["format"].committed.emit(sheet.form["format"])
    sheet.form["merged"].put(merged)
    sheet.primary.click()
    qtbot.waitUntil(lambda: not page.context.jobs.busy)


@pytest.mark.parametrize("form", set(LetterFormat) - {LetterFormat.PDF})
def test_the_open_letter_is_saved_in_the_format_chosen(qtbot, page, tmp_path, form):
    page.inquiry_actions.save_as.trigger()
    agree(qtbot, page, form)
    (path,) = tmp_path.glob("Inquiry*")
    assert path.name == f"Inquiry RFQ-2026-0001 Shenzhen Brightpath{form.ending}"
    assert f"Saved: {path}" in told(page)
    page.inquiry_actions.save_as.trigger()
    agree(qtbot, page, form)
    assert page.findChild(ReplaceSheet).isVisible()


def test_a_draft_is_opened_only_where_the_user_asks_for_it(qtbot, page, notices, tmp_path):
    opened, offered = [], []
    page.inquiry_actions.export.written._opener._opener = lambda url: bool(opened.append(url))
    notices.toast = lambda _text, action="", call=None: offered.append((action, call))
    page.inquiry_actions.save_as.trigger()
    agree(qtbot, page, LetterFormat.EML)
    ((words, call),) = offered
    assert (words, opened) == ("Open in the mail program", [])
    call()
    assert [url.fileName() for url in opened] == ["Inquiry RFQ-2026-0001 Shenzhen Brightpath.eml"]
    assert b"To: li@sun.example\r\n" in (tmp_path / opened[0].fileName()).read_bytes()


def test_the_letters_shown_go_into_one_word_document_or_each_into_its_own(qtbot, view, tmp_path):
    view.print_actions.save_as.trigger()
    agree(qtbot, view, LetterFormat.DOCX, merged=True)
    (path,) = tmp_path.glob("*.docx")
    assert len(Document(str(path)).sections) == 3
    view.print_actions.save_as.trigger()
    agree(qtbot, view, LetterFormat.DOCX)
    assert len(list(tmp_path.glob("*.docx"))) == 4


def test_e_mails_are_always_one_for_each_supplier(qtbot, view, tmp_path):
    view.print_actions.save_as.trigger()
    agree(qtbot, view, LetterFormat.EML, merged=True)
    assert len(list(tmp_path.glob("*.eml"))) == 3


def test_only_letters_have_other_formats(qtbot, view):
    assert view.print_actions.save_as.isVisible()
    show_document(qtbot, view, DocumentKind.REGISTRATION)
    assert not view.print_actions.save_as.isVisible()


def test_a_number_is_given_when_a_file_is_written_and_not_before(qtbot, page, desk, tmp_path):
    export = page.inquiry_actions.export
    ways = (export.save_one, export.save_folder, export.save_merged)

    def number():
        return desk.reader.value("SELECT number FROM inquiry")

    def all_ways():
        for way in ways:
            way()
            qtbot.waitUntil(lambda: not page.context.jobs.busy)
        page.inquiry_actions.save_as.trigger()
        agree(qtbot, page, LetterFormat.DOCX)

    export._files.target = None
    all_ways()
    assert not list(tmp_path.glob("Inquir*"))
    assert number() is None
    export._files.target = tmp_path
    taken = tmp_path / "Inquiry RFQ-2026-0001 Shenzhen Brightpath.pdf"
    taken.write_bytes(b"mine")
    export.save_one()
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    sheet = page.findChild(ReplaceSheet)
    assert number() is None
    sheet.primary.click()
    qtbot.waitUntil(lambda: taken.read_bytes() != b"mine")
    assert number() == "RFQ-2026-0001"
    assert "RFQ-2026-0001" in "".join(pages(taken.read_bytes()))
    page.context.undo.undo()
    export.save_folder()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("Inquiry RFQ-2026-0002*"))) == 3)


def test_html_is_copied_beside_the_plain_text(qtbot, page, view):
    for copied, count in ((page.inquiry_actions.copy, 1), (view.print_actions.copy, 3)):
        copied.trigger()
        kept = QGuiApplication.clipboard().mimeData()
        words = Words(bytes(kept.data("text/html")).decode())
        assert kept.html()
        assert words.words().count("regards,") == kept.text().count("regards,") == count
        assert words.tags.count("ol") >= count


def test_the_message_box_gets_the_letter_without_its_address(page, notices):
    page.inquiry_actions.message.trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Dear Li Wei,\n")
    assert page.editor.current().text().endswith(text)
    assert "message is on the clipboard" in notices.messages[-1].text
