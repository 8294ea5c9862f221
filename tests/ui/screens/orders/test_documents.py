"""Files of an order in the window: kept, shown and saved off the UI thread, refused in words."""

import threading

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Environment
from sourcing_app.domain.gates.report import Fix
from sourcing_app.services.attachments import records
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.records import Orders
from sourcing_app.ui.browser import FileOpener
from sourcing_app.ui.forms.replace_sheet import ReplaceSheet
from sourcing_app.ui.screens.orders.page import OrdersPage
from tests.order_factory import make_file, make_order, make_photos, open_deposit, pay
from tests.prepared import at_first
from tests.rows import writing
from tests.ui.orders_page import Files, answered, fill, press, reload, submit, texts

PDF = b"%PDF-1.7\n"
SAID_NO = "Save a copy if you trust it."


@at_first
def order(desk):
    return make_order(desk)


@pytest.fixture
def shown(page):
    """The addresses handed to the system."""
    shown = []

    def note(url):
        shown.append(url)
        return True

    page.order_actions.opener = FileOpener(note)
    return shown


def raw(desk, sql):
    """Change the file as an earlier version left it."""
    with writing(desk.path) as link:
        link.execute(sql)


def attached(page, desk, order, source):
    kept = desk.orders.attach(order, AttachmentKind.OTHER, source, desk.today())
    QApplication.sendPostedEvents()
    reload(page)
    return kept


def click(page, what, kept):
    press(page, f"btn.orders.{what}.{kept}")
    answered(page.context)


def attach_sheet(page, source, kind=AttachmentKind.PROFORMA):
    page.order_actions.files = Files(source)
    reload(page).order_actions.attach()
    sheet = page.order_actions.sheet
    fill(sheet, attached=kind)
    sheet.form["source"].button.click()
    return sheet


def last(context):
    return context.notices.messages[-1].text


def test_a_harmless_file_is_shown_from_a_private_copy(page, desk, order, tmp_path, shown):
    kept = attached(page, desk, order, make_file(tmp_path, "a b#1.pdf", PDF))
    click(page, "open", kept)
    (url,) = shown
    assert (url.scheme(), url.host(), url.fileName()) == ("file", "", "a b#1.pdf")
    copy = url.toLocalFile()
    assert not copy.startswith(str(tmp_path))
    with open(copy, "rb") as file:  # noqa: PTH123 - a name from an address
        assert file.read() == PDF


@pytest.mark.parametrize(
    ("name", "data"),
    [("invoice.pdf.exe", b"MZ"), ("page.html", b"<html>"), ("logo.svg", b"<svg/>"),
     ("list.xlsx", b"PK\3\4"), ("run.desktop", b"[Desktop Entry]"), ("fake.pdf", b"MZ\x90"),
     ("fake.png", b"<script>"), ("script.txt", b"#!/bin/sh\n")],
)  # fmt: skip
def test_what_may_do_harm_is_offered_as_a_copy(page, order, tmp_path, shown, name, data):
    kept = attached(page, page.desk, order, make_file(tmp_path, name, data))
    page.order_actions.files = Files()
    page.order_actions.files.saved_to = tmp_path / "copy"
    offered = []
    page.context.notices.toast = lambda words, action="", call=None: offered.append(
        (str(words), action, call)
    )
    click(page, "open", kept)
    ((words, action, call),) = offered
    assert shown == []
    assert name in words
    assert SAID_NO in words
    assert action == "Save a copy…"
    call()
    answered(page.context)
    assert (tmp_path / "copy").read_bytes() == data


def test_no_program_for_it_is_said(page, desk, order, tmp_path, context):
    page.order_actions.opener = FileOpener(lambda _url: False)
    click(page, "open", attached(page, desk, order, make_file(tmp_path, "a.pdf", PDF)))
    assert last(context) == "No program on this computer opens a.pdf."


def test_only_our_own_copies_are_handed_to_the_system(desk, tmp_path):
    shown = []
    opener = FileOpener(shown.append)
    assert not opener.open(desk.copies, make_file(tmp_path, "a.pdf", PDF))
    assert shown == []
    assert QUrl("file:///x").isValid()


def test_a_damaged_file_is_neither_shown_nor_saved(page, desk, order, tmp_path, shown, context):
    kept = attached(page, desk, order, make_file(tmp_path, "a.pdf", PDF))
    with desk.database.writing(Action.FILE_ATTACHED) as session:
        session.connection().exec_driver_sql("UPDATE blob SET data = zeroblob(size)")
    page.order_actions.files = Files()
    page.order_actions.files.saved_to = tmp_path / "copy.pdf"
    for what in ("open", "save"):
        click(page, what, kept)
        assert "“a.pdf” is damaged" in last(context)
    assert shown == []
    assert not page.order_actions.files.saved_to.exists()


def test_a_file_is_saved_where_the_user_says(page, desk, order, tmp_path, context):
    kept = attached(page, desk, order, make_file(tmp_path, "x.txt", b"abc"))
    page.order_actions.files = Files()
    page.order_actions.files.saved_to = tmp_path / "copy.txt"
    click(page, "save", kept)
    assert page.order_actions.files.saved_to.read_bytes() == b"abc"
    assert last(context) == f"Saved: {tmp_path / 'copy.txt'}"
    page.order_actions.files.saved_to = tmp_path / "no" / "copy.txt"
    click(page, "save", kept)
    assert "Cannot write" in last(context)


def test_a_file_that_is_there_is_replaced_only_when_the_user_says_so(
    page, desk, order, tmp_path, context
):
    kept = attached(page, desk, order, make_file(tmp_path, "x.txt", b"abc"))
    page.order_actions.files = Files()
    page.order_actions.files.saved_to = target = make_file(tmp_path, "copy.txt", b"mine")
    for answer in ("cancel", "primary"):
        click(page, "save", kept)
        sheet = next(each for each in page.findChildren(ReplaceSheet) if each.isVisible())
        assert "“copy.txt” already exists." in {each.text() for each in sheet.findChildren(QLabel)}
        assert target.read_bytes() == b"mine"
        getattr(sheet, answer).click()
        answered(context)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert target.read_bytes() == b"abc"
    assert last(context) == f"Saved: {target}"


def test_attaching_happens_off_the_ui_thread(page, desk, order, tmp_path, monkeypatch):
    threads, attach = [], Orders.attach

    def noted(*arguments):
        threads.append(threading.current_thread())
        return attach(*arguments)

    monkeypatch.setattr(Orders, "attach", noted)
    sheet = attach_sheet(page, make_file(tmp_path, "a.pdf", PDF))
    sheet.primary.click()
    assert sheet.isVisible()
    assert not sheet.primary.isEnabled()
    answered(page.context)
    assert not sheet.isVisible()
    assert threads != [threading.main_thread()]
    assert [row.name for row in documents_of(desk.reader, order)] == ["a.pdf"]


def test_a_refused_file_leaves_the_sheet_as_it_was(page, desk, order, tmp_path):
    source = make_file(tmp_path, "a.pdf", PDF)
    sheet = attach_sheet(page, source, AttachmentKind.OTHER)
    source.unlink()
    submit(sheet)
    assert sheet.isVisible()
    assert "a.pdf does not exist" in sheet.complaint.text()
    assert (sheet.form["attached"].value(), sheet.form["source"].value()) == ("other", source)
    assert sheet.primary.isEnabled()
    source.write_bytes(PDF)
    submit(sheet)
    assert not sheet.isVisible()
    assert len(documents_of(desk.reader, order)) == 1


def test_closing_the_sheet_stops_what_has_not_begun(page, desk, order, tmp_path, held):
    sheet = attach_sheet(page, make_file(tmp_path, "a.pdf", PDF))
    sheet.primary.click()
    sheet.cancel.click()
    assert not sheet.isVisible()
    held.set()
    answered(page.context)
    assert documents_of(desk.reader, order) == []


def test_closing_the_sheet_stops_what_is_being_read(page, desk, order, tmp_path, monkeypatch):
    reached, go = threading.Event(), threading.Event()
    attach = Orders.attach

    def slow(*arguments):
        reached.set()
        go.wait(10)
        return attach(*arguments)

    monkeypatch.setattr(Orders, "attach", slow)
    sheet = attach_sheet(page, make_file(tmp_path, "a.pdf", PDF))
    sheet.primary.click()
    assert reached.wait(10)
    sheet.cancel.click()
    assert sheet.isVisible()
    go.set()
    answered(page.context)
    assert not sheet.isVisible()
    assert documents_of(desk.reader, order) == []


def test_what_can_no_longer_be_stopped_is_kept_and_not_called_unsaved(
    page, desk, order, tmp_path, monkeypatch, context
):
    reached, go = threading.Event(), threading.Event()
    attach = Orders.attach

    def late(*arguments):
        kept = attach(*arguments)
        reached.set()
        go.wait(10)
        return kept

    monkeypatch.setattr(Orders, "attach", late)
    sheet = attach_sheet(page, make_file(tmp_path, "a.pdf", PDF))
    sheet.primary.click()
    assert reached.wait(10)
    sheet.cancel.click()
    go.set()
    answered(page.context)
    assert not sheet.isVisible()
    assert len(documents_of(desk.reader, order)) == 1
    assert not any("nothing was saved" in message.text for message in context.notices.messages)


@pytest.fixture
def held(context):
    """Keep the worker of the file busy until the event is set."""
    go = threading.Event()
    context.jobs.start(lambda _step: go.wait(10), owner=context.notices, then=lambda _done: None)
    yield go
    go.set()


def test_a_full_disk_keeps_the_sheet(page, desk, order, tmp_path, monkeypatch):
    def full(*_arguments):
        raise Environment(records.say("Test", "The disk is full."))

    monkeypatch.setattr(Orders, "attach", full)
    sheet = attach_sheet(page, make_file(tmp_path, "a.pdf", PDF))
    submit(sheet)
    assert sheet.isVisible()
    assert sheet.complaint.text() == "The disk is full."


def test_a_sourcing_file_grown_large_is_remarked_on(
    page, desk, order, tmp_path, monkeypatch, context
):
    monkeypatch.setattr(records, "WARN_BYTES", 1)
    submit(attach_sheet(page, make_file(tmp_path, "a.pdf", PDF)))
    assert "Your sourcing file is now" in last(context)
    assert isinstance(page, OrdersPage)


@pytest.mark.parametrize(
    "flawed",
    [("a.pdf", b"", "“a.pdf” is empty. Nothing was attached."),
     ("a.pdf", b"MZ\x90", "The content of “a.pdf” does not match its name"),
     ("a.exe", b"MZ\x90", "“a.exe” is not a file type accepted as evidence here")],
)  # fmt: skip
def test_what_is_no_proforma_is_refused_in_the_sheet(page, desk, order, tmp_path, flawed):
    name, data, words = flawed
    sheet = attach_sheet(page, make_file(tmp_path, name, data))
    submit(sheet)
    assert sheet.isVisible()
    assert words in sheet.complaint.text()
    assert documents_of(desk.reader, order) == []


def test_the_same_file_as_another_paper_is_refused_with_where_it_is(page, desk, order, tmp_path):
    paper = make_file(tmp_path)
    submit(attach_sheet(page, paper))
    sheet = attach_sheet(page, paper, AttachmentKind.BILL_OF_LADING)
    submit(sheet)
    told = "“proforma.pdf” is already attached to PO-2026-0001, as “Proforma invoice”"
    assert told in sheet.complaint.text()
    assert len(documents_of(desk.reader, order)) == 1


def test_the_buttons_of_two_files_of_one_name_are_told_apart(page, desk, order, tmp_path):
    keys = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        keys.append(attached(page, desk, order, make_file(tmp_path / folder, "slip.pdf")))
    buttons = [page.findChild(QPushButton, f"btn.orders.open.{key}") for key in keys]
    assert [each.accessibleName() for each in buttons] == ["Open slip.pdf", "Open slip.pdf (2)"]


def test_an_old_file_that_does_not_count_says_why(page, desk, order, tmp_path):
    attached(page, desk, order, make_file(tmp_path, "a.pdf", b"no pdf"))
    raw(desk, "UPDATE attachment SET kind = 'proforma'")
    shown = texts(reload(page).detail)
    why = "The content of “a.pdf” does not match its name: it is of another type"
    assert f"Proforma invoice does not count: {why}" in shown
    assert f"Proforma invoice is not on file: {why}" in shown


def test_one_photo_is_not_taken_for_three_cartons(page, desk, order, tmp_path):
    photo = make_file(tmp_path, "a.jpg")
    page.order_actions.files = Files(photo, photo, photo)
    reload(page).order_actions.fix(Fix.RECORD_INSPECTION)
    sheet = page.order_actions.sheet
    sheet.form["photos"].button.click()
    fill(sheet, inspector="Ms Chen", cartons_opened=3, passed=True)
    submit(sheet)
    assert "“a.jpg” is already attached to PO-2026-0001, as “Inspection photo”" in (
        sheet.complaint.text()
    )
    assert documents_of(desk.reader, order) == []


def test_photos_are_added_to_the_inspection_one_after_the_other(
    page, desk, order, tmp_path, context, today
):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, today, today)
    photos = make_photos(tmp_path)
    page.order_actions.files = Files(photos[0])
    reload(page).order_actions.fix(Fix.RECORD_INSPECTION)
    sheet = page.order_actions.sheet
    sheet.form["photos"].button.click()
    fill(sheet, inspector="Ms Chen", cartons_opened=3, passed=True)
    submit(sheet)
    assert "Photos: 1 of 3. Each opened carton needs one" in last(context)
    page.order_actions.files = Files(*photos)
    reload(page)
    press(page, "btn.orders.add_photos")
    sheet = page.order_actions.sheet
    sheet.form["photos"].button.click()
    submit(sheet)
    assert "left out: 1; added: 2." in last(context)
    assert desk.orders.state(order).next.report.open


def test_the_proforma_is_no_slip_of_a_payment(page, desk, order, tmp_path):
    open_deposit(desk, order, tmp_path)
    page.order_actions.files = Files(tmp_path / "proforma.pdf")
    reload(page).detail.pay.click()
    sheet = page.order_actions.sheet
    sheet.form["evidence"].button.click()
    submit(sheet)
    assert "as “Proforma invoice”" in sheet.complaint.text()
    assert not desk.orders.state(order).paid
