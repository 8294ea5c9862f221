"""Contacts and certificates in the supplier's pane: listed, added, edited, chosen, binned."""

import pytest

from sourcing_app.domain.suppliers.certificates import LookupResult
from sourcing_app.domain.targets import Target
from sourcing_app.services.suppliers.certificate_rows import certificates_of
from sourcing_app.services.suppliers.certificates import CertificateFields
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.services.suppliers.contacts import ContactFields
from sourcing_app.ui.screens.suppliers.page import SuppliersPage
from sourcing_app.ui.widgets.facts import FactRow
from tests.inquiry_samples import add_supplier
from tests.prepared import at_first
from tests.ui.windows import Bridge
from tests.ui.windows import press_button as press


@at_first
def supplier(desk):
    return add_supplier(desk, "Anqing Lamps", legal_name="安庆灯具有限公司")


@pytest.fixture
def page(qtbot, desk, context, supplier):
    page = SuppliersPage(desk, context)
    desk.changes.listen(Bridge(page).committed.emit)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.open(Target("suppliers", supplier))
    return page


def texts(section):
    lines = section._lines
    rows = [lines.itemAt(place).widget() for place in range(lines.count())]
    return [row.text.text() for row in rows if isinstance(row, FactRow)]


@pytest.fixture
def two(desk, supplier, page):
    people = ({"name": "Li Wei", "phone": "+86 1"}, {"name": "Wang", "position": "Accountant"})
    return [desk.contacts.add(supplier, ContactFields.checked(**each)) for each in people]


def test_all_contacts_are_listed_the_main_one_first(page, two):
    assert texts(page.pane.parts.contacts) == [
        "Li Wei · Main contact\n+86 1",
        "Wang · Accountant",
    ]


def test_another_is_made_the_main_one_or_moved_to_the_bin(qtbot, desk, supplier, page, two):
    press(qtbot, page, f"btn.contacts.main.{two[1]}")
    assert [row.name for row in contacts_of(desk.reader, supplier)] == ["Wang", "Li Wei"]
    assert page.pane.form["contact_name"].value() == "Wang"
    assert page.focusWidget() is page.pane.parts.contacts.add
    press(qtbot, page, f"btn.contacts.bin.{two[1]}")
    assert texts(page.pane.parts.contacts) == ["Li Wei · Main contact\n+86 1"]
    assert page.pane.form["contact_name"].value() == "Li Wei"


def test_what_is_typed_for_one_contact_is_asked_about_when_another_is_the_main_one_by_now(
    desk, supplier, page, two
):
    editor = page.pane.form["contact_email"]
    editor.retype("li@sun.example")
    seen = page.pane.shown
    desk.contacts.make_main(two[1])
    page.pane.shown = seen  # the page has not heard of it yet
    editor.finish()
    assert editor.clashes
    assert [row.email for row in contacts_of(desk.reader, supplier)] == ["", ""]


def test_a_contact_is_added_and_edited_in_a_sheet(qtbot, desk, supplier, page):
    press(qtbot, page, "btn.contacts.add")
    press(qtbot, page.sheet, "btn.suppliers.contact.submit")
    assert page.sheet.form["name"].invalid
    page.sheet.form["name"].put("Li Wei")
    page.sheet.form["whatsapp"].put("+86 138 1")
    press(qtbot, page.sheet, "btn.suppliers.contact.submit")
    (row,) = contacts_of(desk.reader, supplier)
    assert (row.name, row.whatsapp) == ("Li Wei", "+86 138 1")
    press(qtbot, page, f"btn.contacts.edit.{row.id}")
    desk.contacts.change(row.id, desk.today(), phone="+86 574 1")
    page.sheet.form["note"].put("Speaks Russian")
    press(qtbot, page.sheet, "btn.suppliers.contact.submit")
    (row,) = contacts_of(desk.reader, supplier)
    assert (row.note, row.phone) == ("Speaks Russian", "+86 574 1")


def test_a_certificate_is_added_with_its_file_and_what_is_doubtful_is_said(
    qtbot, desk, supplier, page, tmp_path
):
    paper = tmp_path / "iso.pdf"
    paper.write_bytes(b"%PDF-1.4\n1")
    press(qtbot, page, "btn.certificates.add")
    form = page.sheet.form
    form["kind"].put("ISO 9001")
    form["holder"].put("Other Ltd")
    form["file"].put([paper])
    press(qtbot, page.sheet, "btn.suppliers.certificate.submit")
    qtbot.waitUntil(lambda: bool(certificates_of(desk.reader, supplier, desk.today())))
    (row,) = certificates_of(desk.reader, supplier, desk.today())
    assert [name for _, name in row.files] == ["iso.pdf"]
    qtbot.waitUntil(lambda: bool(texts(page.pane.parts.certificates)))
    (text,) = texts(page.pane.parts.certificates)
    assert text.startswith("ISO 9001\n")
    assert "not of “安庆灯具有限公司”" in text


def test_a_certificate_is_edited_and_moved_to_the_bin(qtbot, desk, supplier, page):
    key = desk.certificates.add(supplier, CertificateFields.checked(kind="CE"), desk.today())
    press(qtbot, page, f"btn.certificates.edit.{key}")
    page.sheet.form["result"].put(LookupResult.VALID)
    press(qtbot, page.sheet, "btn.suppliers.certificate.submit")
    assert page.sheet.form["looked_up_on"].invalid
    page.sheet.form["looked_up_on"].put(desk.today())
    press(qtbot, page.sheet, "btn.suppliers.certificate.submit")
    (row,) = certificates_of(desk.reader, supplier, desk.today())
    assert (row.result, row.looked_up_on) == (LookupResult.VALID, desk.today())
    press(qtbot, page, f"btn.certificates.bin.{key}")
    assert certificates_of(desk.reader, supplier, desk.today()) == ()


def test_a_copy_of_its_file_is_saved_where_the_user_says(
    qtbot, desk, supplier, page, tmp_path, monkeypatch
):
    paper, target = tmp_path / "iso.pdf", tmp_path / "copy.pdf"
    paper.write_bytes(b"%PDF-1.4\n1")
    key = desk.certificates.add(supplier, CertificateFields.checked(kind="CE"), desk.today(), paper)
    monkeypatch.setattr(page.files, "place", lambda *_: target)
    press(qtbot, page, f"btn.certificates.save.{key}")
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == paper.read_bytes()


def test_the_reminder_leads_to_the_certificates(page, supplier):
    page.open(Target("suppliers", supplier, "certificates"))
    assert page.focusWidget() is page.pane.parts.certificates.add
