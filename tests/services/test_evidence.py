"""Evidence is what it says it is and of one thing only: when attached, and when counted."""

from hashlib import sha256

import pytest

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.report import Blocked
from sourcing_app.domain.orders.stages import SampleState
from sourcing_app.services.orders.documents import documents_of
from sourcing_app.services.orders.records import InspectionFields
from sourcing_app.services.payments.records import PaymentFields
from sourcing_app.services.payments.rows import payments_of
from tests.order_factory import (
    make_account,
    make_file,
    make_order,
    make_photos,
    open_deposit,
    pay,
)
from tests.prepared import at_first
from tests.rows import writing

OFFICE = b"PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
GOOD = {
    "a.pdf": b"%PDF-1.7\n", "a.png": b"\x89PNG\r\n\x1a\n", "a.JPG": b"\xff\xd8\xff\xe0",
    "a.jpeg": b"\xff\xd8\xff\xe1", "a.webp": b"RIFF\x10\x00\x00\x00WEBPVP8 ",
    "a.heic": b"\x00\x00\x00\x18ftypheic", "a.tif": b"II*\x00", "a.tiff": b"MM\x00*",
    "a.docx": OFFICE, "a.xlsx": OFFICE, "a.doc": OLE, "a.xls": OLE,
}  # fmt: skip


@at_first
def order(desk):
    return make_order(desk)


@pytest.fixture
def attach(desk, order, today):
    def attach(kind, source, to=order):
        return desk.orders.attach(to, AttachmentKind(kind), source, today)

    return attach


def missing(desk, order):
    return {fact.id: str(fact.sentence) for fact in desk.orders.state(order).next.report.missing}


def refused(desk, words, call):
    before = desk.reader.value("SELECT count(*) FROM attachment")
    with pytest.raises(Rejected, match=words):
        call()
    assert desk.reader.value("SELECT count(*) FROM attachment") == before


@pytest.mark.parametrize(("name", "data"), GOOD.items())
def test_a_proforma_of_a_usual_type_is_on_file(desk, order, attach, tmp_path, name, data):
    attach("proforma", make_file(tmp_path, name, data))
    assert "proforma" not in missing(desk, order)


@pytest.mark.parametrize(
    "flawed",
    [("a.pdf", b"", "“a.pdf” is empty"),
     ("a.pdf", b"Proforma invoice, USD 18,400", "does not match its name"),
     ("a.pdf", b"<!doctype html><p>Invoice", "does not match its name"),
     ("a.jpg", b"MZ\x90\x00", "does not match its name"),
     ("a.docx", b"PK\x03\x04\x14\x00\x00\x00\x00\x00setup.exe", "does not match its name"),
     ("a.exe", b"MZ\x90\x00", "is not a file type accepted as evidence here; use one of bmp, doc"),
     ("a.html", b"<html>", "is not a file type"), ("proforma", b"%PDF-1.7", "is not a file type"),
     ("a.txt", b"Proforma", "is not a file type")],
)  # fmt: skip
def test_what_is_no_proforma_is_refused(desk, order, attach, tmp_path, flawed):
    name, data, words = flawed
    source = make_file(tmp_path, name, data)
    refused(desk, words, lambda: attach("proforma", source))
    assert missing(desk, order)["proforma"] == "Proforma invoice is not on file"
    attach("other", source)
    assert "proforma" in missing(desk, order)


def test_a_photo_is_a_picture_and_a_bill_is_no_spreadsheet(desk, order, attach, tmp_path):
    for kind in ("sample_photo", "inspection_photo"):
        refused(desk, "type", lambda k=kind: attach(k, make_file(tmp_path, "a.pdf")))
    office = make_file(tmp_path, "a.xlsx", OFFICE)
    refused(desk, "type", lambda: attach("bill_of_lading", office))


def test_the_proforma_again_is_no_bill_of_lading(desk, order, attach, tmp_path):
    paper = make_file(tmp_path)
    attach("proforma", paper)
    words = r"“proforma.pdf” is already attached to PO-2026-0001, as “Proforma invoice”"
    refused(desk, words, lambda: attach("bill_of_lading", paper))
    attach("proforma", paper)
    attach("other", paper)
    assert "proforma" not in missing(desk, order)


def test_a_paper_of_another_order_proves_nothing_here(desk, order, attach, tmp_path):
    paper, photo = make_file(tmp_path), make_file(tmp_path, "a.jpg")
    attach("proforma", paper)
    attach("other", photo)
    second = make_order(desk, supplier=desk.orders.state(order).supplier_id)
    for kind, source in (("proforma", paper), ("sample_photo", photo)):
        refused(desk, "attached to PO-2026-0001", lambda k=kind, s=source: attach(k, s, second))


def test_what_was_kept_as_something_else_becomes_evidence_on_its_own_order(
    desk, order, attach, tmp_path
):
    paper = make_file(tmp_path)
    attach("other", paper)
    attach("proforma", paper)
    assert "proforma" not in missing(desk, order)


def inspect(desk, order, today, photos, *, passed=True):
    fields = {"inspected_on": today, "inspector": "Ms Chen", "cartons_opened": 3, "passed": passed}
    return desk.orders.inspect(order, InspectionFields.checked(**fields), photos, today)


@pytest.fixture
def ready(desk, order, tmp_path, today):
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    desk.orders.ready(order, today, today)
    return order


@pytest.mark.rule("R116")
def test_one_photo_does_not_show_three_cartons(desk, ready, tmp_path, today):
    photo = make_file(tmp_path, "a.jpg")
    words = "“a.jpg” is already attached to PO-2026-0001, as “Inspection photo”"
    refused(desk, words, lambda: inspect(desk, ready, today, [photo] * 3))
    renamed = make_file(tmp_path, "b.jpg", photo.read_bytes())
    refused(
        desk, "“b.jpg” is already attached", lambda: inspect(desk, ready, today, [photo, renamed])
    )
    assert desk.reader.value("SELECT count(*) FROM inspection") == 0


def test_photos_of_an_earlier_inspection_or_of_the_sample_show_no_carton(
    desk, ready, attach, tmp_path, today
):
    photos = make_photos(tmp_path)
    inspect(desk, ready, today, photos)
    refused(desk, "Inspection photo", lambda: inspect(desk, ready, today, photos, passed=False))
    sample = make_file(tmp_path, "sample.jpg")
    attach("sample_photo", sample)
    refused(desk, "Sample photo", lambda: inspect(desk, ready, today, [sample]))


def test_a_slip_is_a_slip_and_of_one_order(desk, ready, attach, tmp_path, today):
    second = make_order(desk, supplier=desk.orders.state(ready).supplier_id)
    attach("proforma", make_file(tmp_path, "p2.pdf"), second)
    desk.orders.sample(second, SampleState.APPROVED, today, today)
    fields = PaymentFields.checked(paid_on=today, amount=100)

    def record(source):
        return lambda: desk.payments.record(second, 1, fields, today, source)

    slip = make_file(tmp_path, "slip.pdf")
    refused(desk, "empty", record(make_file(tmp_path, "a.pdf", b"")))
    refused(desk, "does not match its name", record(make_file(tmp_path, "a.png", b"MZ")))
    proforma = tmp_path / "p2.pdf"
    refused(desk, "as “Proforma invoice”", record(proforma))
    kept = desk.payments.record(second, 1, fields, today, slip)
    third = make_order(desk, supplier=desk.orders.state(ready).supplier_id)
    incident = PaymentFields.checked(paid_on=today, amount=90, payee="Mr Wang")

    def report():
        return desk.payments.incident(third, 1, incident, today, slip)

    refused(desk, "of order PO-2026-0002: the same file as evidence", report)
    assert len(payments_of(desk.reader, second)) == 1
    desk.payments.void(kept, "It was of the other order", today)
    assert report()


def keep_raw(desk, entity, key, kind, name, data):
    """Attach as an earlier version did: without looking at it."""
    digest = sha256(data).hexdigest()
    with writing(desk.path) as link:
        link.execute("INSERT OR IGNORE INTO blob VALUES (?, ?, ?)", (digest, len(data), data))
        link.execute(
            "INSERT INTO attachment (version, entity, entity_id, kind, name, media_type, sha256, "
            "added_at) VALUES (1, ?, ?, ?, ?, '', ?, '2026-03-01')",
            (entity, key, kind, name, digest),
        )


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [("old.pdf", b"", "“old.pdf” is empty"), ("old.pdf", b"MZ", "does not match its name"),
     ("old.exe", b"MZ", "not a file type")],
)  # fmt: skip
def test_an_old_file_that_is_no_evidence_opens_no_gate(desk, order, today, name, data, why):
    make_account(desk, desk.orders.state(order).supplier_id)
    desk.orders.sample(order, SampleState.APPROVED, today, today)
    keep_raw(desk, "purchase_order", order, "proforma", name, data)
    told = missing(desk, order)["proforma"]
    assert told.startswith("Proforma invoice is not on file: ")
    assert why in told
    with pytest.raises(Blocked):
        pay(desk, order, 1, "5520")
    (document,) = documents_of(desk.reader, order)
    assert why in str(document.flaw)


def test_an_old_proforma_shared_by_two_orders_counts_for_the_first(desk, order):
    second = make_order(desk, supplier=desk.orders.state(order).supplier_id)
    for key in (order, second):
        keep_raw(desk, "purchase_order", key, "proforma", "p.pdf", b"%PDF-1.7 old")
    assert "proforma" not in missing(desk, order)
    assert "“p.pdf” is already attached to PO-2026-0001" in missing(desk, second)["proforma"]


def test_a_sound_paper_beside_a_flawed_one_is_on_file(desk, order, attach, tmp_path):
    keep_raw(desk, "purchase_order", order, "proforma", "old.pdf", b"")
    attach("proforma", make_file(tmp_path))
    assert "proforma" not in missing(desk, order)


def test_old_photos_count_once_each_and_only_as_pictures(desk, ready, tmp_path, today):
    key = inspect(desk, ready, today, make_photos(tmp_path, 1)).id
    photo = (tmp_path / "0.jpg").read_bytes()
    keep_raw(desk, "inspection", key, "inspection_photo", "again.jpg", photo)
    keep_raw(desk, "inspection", key, "inspection_photo", "text.jpg", b"no picture")
    told = missing(desk, ready)["inspection"]
    assert told.startswith(
        "Photos: 1 of 3; each opened carton needs one. “again.jpg” is already attached"
    )
    with pytest.raises(Blocked):
        pay(desk, ready, 2, "12880")


def test_an_old_bill_that_is_the_proforma_carries_nothing_on(desk, tmp_path):
    order = make_order(desk, balance_after_shipment=1)
    open_deposit(desk, order, tmp_path)
    pay(desk, order, 1, "5520")
    paper = (tmp_path / "proforma.pdf").read_bytes()
    keep_raw(desk, "purchase_order", order, "bill_of_lading", "bl.pdf", paper)
    state = desk.orders.state(order)
    assert not state.facts.bill_of_lading
    assert "as “Proforma invoice”" in missing(desk, order)["bill_of_lading"]


@pytest.mark.parametrize("blank", [b" \r\n\t", b"\xff\xfe", b"\xef\xbb\xbf \n", b"\xff\xfe \x00"])
def test_a_text_of_blanks_alone_is_empty(desk, attach, tmp_path, blank):
    source = make_file(tmp_path, "slip.txt", blank)
    refused(desk, "“slip.txt” is empty", lambda: attach("payment_evidence", source))
    attach("payment_evidence", make_file(tmp_path, "slip.txt", b"USD 5,520 sent"))
