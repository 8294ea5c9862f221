"""The print view: the very pages, on the printer, in files, as text; and the way back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QStyle, QStyleOptionComboBox

from sourcing_app.domain.inquiries.blocks import Block
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.targets import DocumentKind, Target
from sourcing_app.domain.values.paper import PaperSize
from sourcing_app.services.printing import making
from sourcing_app.ui.screens.printing.page import PrintingPage
from sourcing_app.ui.screens.printing.printers import Printers
from tests.inquiry_samples import BLOCKS, add_supplier, add_suppliers, enter_buyer
from tests.languages import language_of
from tests.pdf_text import opened, pages, sizes
from tests.prepared import at_first
from tests.ui import audit
from tests.ui.inquiries_page import Files, click
from tests.ui.printing_page import PdfPrinter, show_document, wait
from tests.ui.shown import look, settle
from tests.ui.windows import on_screen, told


@at_first
def letters(desk):
    enter_buyer(desk)
    inquiry = desk.inquiries.write(add_suppliers(desk), **BLOCKS)
    return tuple(desk.inquiries.recipients_of(inquiry))


@pytest.fixture
def printer(tmp_path):
    return PdfPrinter(tmp_path / "printed.pdf")


@pytest.fixture
def page(qtbot, desk, context, tmp_path, printer):
    made = PrintingPage(desk, context, Files(tmp_path), printer)
    desk.changes.listen(made.on_changed)
    return on_screen(qtbot, made, 1160, 660)


def dark(pdf):
    """For each page of a PDF how many of its pixels are dark, drawn small."""
    with opened(pdf) as document:
        found = []
        for number in range(document.pageCount()):
            image = document.render(number, document.pagePointSize(number).toSize())
            points = [
                image.pixelColor(x, y)
                for y in range(0, image.height(), 3)
                for x in range(0, image.width(), 3)
            ]
            found.append(sum(point.alpha() > 128 and point.lightness() < 128 for point in points))
    return found


def test_the_letters_are_shown_page_by_page_with_thumbnails(qtbot, page, letters):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    assert page.title() == "Print: Letters, 3"
    assert page.pages.count == 3
    assert page.pages.thumbnails.model().rowCount() == 3
    assert page.pages.place.text() == "Page 1 of 3"
    page.pages.thumbnails.setCurrentIndex(page.pages.thumbnails.model().index(2, 0))
    assert page.pages.place.text() == "Page 3 of 3"
    assert page.pages.paper.pageNavigator().currentPage() == 2


def test_what_is_printed_are_the_pages_shown(qtbot, page, letters, printer):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    click(qtbot, page, "btn.printing.print")
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert printer.asked == [(PaperSize.A4, 1, False)]
    done = printer.target.read_bytes()
    assert sizes(done) == sizes(page.document.printed.pdf)
    for printed, shown in zip(dark(done), dark(page.document.printed.pdf), strict=True):
        assert printed == pytest.approx(shown, rel=0.3)
    assert "3 pages sent to the printer" in told(page)


def test_pages_and_copies_are_chosen_and_a_wrong_one_is_said(qtbot, page, letters, printer):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    options = page.options
    for text, why in (("4", "There is no page 4: the document has 3."), ("x", "no range")):
        options.pages.setText(text)
        page.print_actions.print.trigger()
        assert why in options.complaint.text()
        assert options.pages.hasFocus()
    options.pages.setText("3, 1")
    options.copies.setText("0")
    page.print_actions.print.trigger()
    assert "from 1 to 99" in options.complaint.text()
    assert not printer.asked
    options.copies.setText("2")
    page.print_actions.print.trigger()
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert not options.complaint.isVisible()
    assert printer.asked == [(PaperSize.A4, 2, False)]
    assert len(sizes(printer.target.read_bytes())) in {2, 4}  # as the printer can copy by itself
    assert "4 pages sent to the printer" in told(page)


def test_paper_margins_and_letterhead_change_the_pages_and_are_remembered(
    qtbot, page, letters, desk, context
):
    show_document(qtbot, page, DocumentKind.LETTERS, letters[0])
    before = page.document.printed.pdf
    page.options.paper.setCurrentIndex(1)
    page.options.paper.activated.emit(1)
    wait(qtbot, page)
    assert sizes(page.document.printed.pdf) == [(612, 792)]
    page.options.letterhead.box.click()
    wait(qtbot, page)
    assert len(page.document.printed.pdf) < len(before)
    assert not PrintingPage(desk, context).options.setup().letterhead
    assert PrintingPage(desk, context).options.setup().paper is PaperSize.LETTER


def test_a_wide_document_is_printed_landscape(qtbot, page, letters, printer, desk):
    show_document(qtbot, page, DocumentKind.SHORTLIST, 1, 2)
    assert page.title() == "Print: Shortlist"
    page.print_actions.print.trigger()
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert printer.asked == [(PaperSize.A4, 1, True)]
    assert sizes(printer.target.read_bytes()) == [(842, 595)]


def test_without_a_printer_saving_comes_first_and_the_reason_is_said(qtbot, page, letters, printer):
    printer.target = None
    page.open(Target("printing", action=DocumentKind.LETTERS, keys=letters))
    page.refresh()
    qtbot.waitUntil(lambda: page.no_printer.isVisible() and page.document.printed is not None)
    assert page.no_printer.text().startswith("No printer is set up on this computer.")
    made, save = page.print_actions.buttons[-1], page.print_actions.buttons[-2]
    assert not made.isEnabled()
    assert made.accessibleDescription() == page.no_printer.text()
    assert (made.property("kind"), save.property("kind")) == ("secondary", "primary")
    page.print_actions.print.trigger()
    assert not printer.asked


def test_the_pages_are_saved_as_they_are_shown(qtbot, page, letters, tmp_path):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    click(qtbot, page, "btn.printing.save")
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    (path,) = tmp_path.glob("*.pdf")
    assert path.read_bytes() == page.document.printed.pdf
    assert f"Saved: {path}" in told(page)


@pytest.mark.parametrize("kind", [DocumentKind.LETTERS, DocumentKind.SUPPLIER])
def test_only_the_pages_named_are_saved_and_one_beyond_the_last_is_refused(
    qtbot, page, letters, tmp_path, kind
):
    show_document(qtbot, page, kind, 1, 2, 3)
    count = page.pages.count
    assert count == len(pages(page.document.printed.pdf))
    page.options.pages.setText(str(count + 1))
    page.print_actions.save.trigger()
    assert f"There is no page {count + 1}" in page.options.complaint.text()
    assert not list(tmp_path.glob("*.pdf"))
    page.options.pages.setText("3, 1")
    page.print_actions.save.trigger()
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    (path,) = tmp_path.glob("*.pdf")
    every = pages(page.document.printed.pdf)  # letters have got their numbers
    assert pages(path.read_bytes()) == [every[2], every[0]]
    show_document(qtbot, page, kind, 1)
    assert page.options.pages.text() == ""


@pytest.mark.parametrize("way", ["print", "save", "save_each"])
def test_letters_get_their_number_when_they_leave_and_not_by_a_look(
    qtbot, page, letters, desk, way
):
    def numbers():
        return [row["number"] for row in desk.reader.rows("SELECT number FROM inquiry")]

    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    assert numbers() == [None]
    assert "Our reference" not in page.document.printed.text
    getattr(page.print_actions, way).trigger()
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert numbers() == ["RFQ-2026-0001"]
    assert "Our reference: RFQ-2026-0001" in page.document.printed.text


def test_each_letter_is_saved_as_a_file(qtbot, page, letters, tmp_path):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    click(qtbot, page, "btn.printing.save_each")
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    assert len(list(tmp_path.glob("*.pdf"))) == 3
    assert f"Saved: {tmp_path} (3 files)" in told(page)
    show_document(qtbot, page, DocumentKind.LETTERS, letters[0])
    assert not page.print_actions.save_each.isVisible()


def test_the_text_is_copied(qtbot, page, letters):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    page.print_actions.copy.trigger()
    assert QGuiApplication.clipboard().text() == page.document.printed.text


def test_letters_that_cannot_be_printed_are_named_and_printed_in_latin(qtbot, page, letters, desk):
    odd = desk.inquiries.write([add_supplier(desk, "Bad 🙂")], **BLOCKS)
    keys = (*letters, *desk.inquiries.recipients_of(odd))
    show_document(qtbot, page, DocumentKind.LETTERS, *keys)
    assert page.pages.count == 3
    assert "Bad 🙂" in page.left_out.text.text()
    click(qtbot, page, "btn.printing.latin")
    wait(qtbot, page)
    assert page.pages.count == 4
    assert not page.left_out.isVisible()


def test_what_cannot_be_shown_is_said_and_can_be_asked_for_again(qtbot, page, desk, letters):
    page.open(Target("printing", action=DocumentKind.ORDER, keys=(99,)))
    qtbot.waitUntil(lambda: not page.preparation.running)
    assert page._empty.text.text() == "This order is no longer in the file."
    assert page._again.isVisible()
    assert not page.print_actions.print.isEnabled()


def test_letters_not_sent_are_marked_as_sent_from_here(qtbot, page, letters, desk, today):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    click(qtbot, page, "btn.printing.sent")
    assert page.asked == [Target("inquiries", action="sent", keys=letters)]
    desk.inquiries.mark_sent(letters, today, "e-mail")
    qtbot.waitUntil(lambda: not page.preparation.running and not page.document.printed.unsent)
    assert not page.print_actions.sent.isVisible()


def test_esc_returns_to_where_it_was_asked_for(qtbot, page, letters):
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    page.addActions(page.actions())  # as the window's menu does
    for widget in (page.pages.paper, page.options.pages, page.pages.thumbnails):
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_Escape)
    assert page.asked == [Target("window", action="go.back")] * 3


def test_the_zoom_goes_step_by_step(qtbot, page, letters):
    show_document(qtbot, page, DocumentKind.LETTERS, letters[0])
    view = page.pages
    assert view.paper.zoomMode() is QPdfView.ZoomMode.FitToWidth
    view.zoom.setCurrentIndex(4)
    assert view.paper.zoomFactor() == 1
    view.zoom_in()
    assert view.paper.zoomFactor() == 1.25
    view.zoom_out()
    view.zoom_out()
    assert view.paper.zoomFactor() == 0.75
    view.fit_width()
    assert view.paper.zoomMode() is QPdfView.ZoomMode.FitToWidth
    view.zoom.setCurrentIndex(1)
    assert view.paper.zoomMode() is QPdfView.ZoomMode.FitInView


def test_own_papers_speak_the_windows_language_or_english(qtbot, page, letters, languages, theme):

    language = language_of(languages)
    language.use("ru")
    try:
        show_document(qtbot, page, DocumentKind.REGISTRATION)
        assert "Мобильныйтелефон" in pages(page.document.printed.pdf)[0]
        assert page.options.english.isVisible()
        page.options.english.box.click()
        wait(qtbot, page)
        assert "Mobilephone" in pages(page.document.printed.pdf)[0]
        show_document(qtbot, page, DocumentKind.LETTERS, letters[0])
        assert not page.options.english.isVisible()
        assert "Dear" in page.document.printed.text
    finally:
        language.use("en")


@pytest.mark.parametrize(("code", "percent"), [("ru", 150), ("zh", 125)])
def test_the_names_of_the_paper_are_read_whole_in_large_letters(show, code, percent):
    with show(code) as window:
        window.context.theme.set_text_size(percent)
        window.open(Target("printing"))
        settle()
        box = window.stack.page("printing").options.paper
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        parts = (QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField)
        room = box.style().subControlRect(*parts, box).width()
        names = [box.itemText(at) for at in range(box.count())]
        assert not [name for name in names if box.fontMetrics().horizontalAdvance(name) > room]


@pytest.mark.parametrize("code", ["en", "ru", "zh"])
def test_the_filled_page_passes_the_audit(qtbot, show, code):
    found = []
    with show(code) as window:
        printing = window.stack.page("printing")
        for width, height in ((1366, 690), (1092, 540), (960, 520)):
            window.resize(width, height)
            letters = window.desk.reader.ids("SELECT id FROM inquiry_recipient ORDER BY id", {})
            window.open(Target("printing", action=DocumentKind.LETTERS, keys=tuple(letters)))
            qtbot.waitUntil(lambda: not printing.preparation.running)
            settle()
            rules = (*audit.QUICK, audit.shortcuts, audit.smallest, audit.regions)
            found += [f"{width}: {defect}" for defect in look(window, rules)]
    assert not found, "\n".join(sorted(set(found)))


def test_the_systems_dialog_is_given_the_documents_paper_and_copies(qtbot, page, monkeypatch):
    asked = []

    def accept(dialog):
        asked.append(dialog)
        return QPrintDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    printer = Printers().choose(page, PaperSize.LETTER, 3, landscape=True)
    layout = printer.pageLayout()
    assert (printer.copyCount(), printer.fullPage()) == (3, True)
    assert layout.pageSize().id() is QPageSize.PageSizeId.Letter
    assert layout.orientation() is QPageLayout.Orientation.Landscape
    assert not asked[0].testOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: QPrintDialog.DialogCode.Rejected)
    assert Printers().choose(page, PaperSize.A4, 1, landscape=False) is None


def test_nothing_is_printed_where_the_user_thinks_better_of_it(qtbot, page, letters, printer):
    printer.choose = lambda *_asked, **_how: None
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    page.print_actions.print.trigger()
    assert not page.context.jobs.busy
    assert not printer.target.exists()


@pytest.mark.qt_log_ignore("QPainter::begin", "QPdf")  # of the printer that cannot
def test_a_printer_that_takes_nothing_is_named_in_one_sentence(qtbot, page, letters, printer):
    printer.target = printer.target / "no" / "such" / "folder.pdf"
    show_document(qtbot, page, DocumentKind.LETTERS, letters[0])
    refused = []
    page.context.jobs.refused.connect(refused.append)
    page.print_actions.print.trigger()
    qtbot.waitUntil(lambda: not page.context.jobs.busy)
    (error,) = refused
    assert str(error).startswith(f"The printer “{printer.target}” does not take the pages.")


def test_stopping_the_preparation_is_said_and_it_can_begin_again(qtbot, page, letters, monkeypatch):
    usual = making.make

    def endless(_file, _request, _how, _today, step):
        while True:
            step(1, 3)

    monkeypatch.setattr(making, "make", endless)
    page.open(Target("printing", action=DocumentKind.LETTERS, keys=letters))
    qtbot.waitUntil(lambda: page._empty.text.text() == "Preparing 2 of 3")
    page.preparation._job.cancel()
    qtbot.waitUntil(lambda: not page.preparation.running)
    assert page._empty.text.text() == "The pages were not prepared."
    monkeypatch.setattr(making, "make", usual)
    click(qtbot, page, "btn.printing.again")
    wait(qtbot, page)
    assert page.pages.count == 3


@pytest.mark.parametrize("words", ["of a block", "of one letter", "of the template"])
def test_other_words_are_on_the_pages_before_they_are_printed(qtbot, page, letters, desk, words):
    mine = desk.templates.add(name="Mine", kind=LetterKind.FIRST, text="$blocks")
    desk.letter_changes.choose_template(1, LetterKind.FIRST, mine)
    show_document(qtbot, page, DocumentKind.LETTERS, *letters)
    changes = {
        "of a block": lambda: desk.letter_changes.word(1, Block.MOQ, "How few may we order?"),
        "of one letter": lambda: desk.letter_changes.word_letter(
            letters[0], Block.MOQ, "How few may we order?"
        ),
        "of the template": lambda: desk.templates.change(
            mine, desk.today(), text="How few may we order?"
        ),
    }
    changes[words]()
    wait(qtbot, page)
    assert "How few may we order?" in page.document.printed.text
