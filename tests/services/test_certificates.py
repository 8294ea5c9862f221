"""Certificates of suppliers: what is kept, with the file, and what Today reminds of."""

from datetime import date, timedelta

import pytest

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import Conflict, Invalid, NotFound, Rejected
from sourcing_app.domain.today.agenda import AgendaKind, Section
from sourcing_app.services.suppliers.certificate_rows import certificate, certificates_of
from sourcing_app.services.suppliers.certificates import CertificateFields
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier
from tests.prepared import at_first


@at_first
def supplier(desk):
    return add_supplier(desk, "Ningbo Sun", legal_name="宁波太阳")


@pytest.fixture
def add(desk, supplier):
    def add(kind="ISO 9001", *, file=None, at=None, **values):
        fields = CertificateFields.checked(kind=kind, **values)
        return desk.certificates.add(at or supplier, fields, TODAY, file)

    return add


@pytest.fixture
def paper(tmp_path):
    def paper(name, text):
        path = tmp_path / name
        path.write_bytes(b"%PDF-1.4\n" + text)
        return path

    return paper


@pytest.fixture
def reminded(desk):
    def reminded():
        items = desk.agenda.items(TODAY)
        return [item for item in items if item.kind is AgendaKind.CERTIFICATE_EXPIRES]

    return reminded


def in_days(days):
    return TODAY + timedelta(days=days)


def test_it_is_kept_with_its_file_in_one_step(desk, supplier, add, paper):
    steps = []
    desk.changes.listen(steps.append)
    key = add(number="CN-1", holder="宁波太阳", expires=in_days(400), file=paper("iso.pdf", b"1"))
    (row,) = certificates_of(desk.reader, supplier, TODAY)
    assert (row.id, row.kind, row.number, [name for _, name in row.files]) == (
        key, "ISO 9001", "CN-1", ["iso.pdf"],
    )  # fmt: skip
    assert len(steps) == 1
    desk.revert(steps[0].step)
    assert certificates_of(desk.reader, supplier, TODAY) == ()
    assert desk.reader.value("SELECT count(*) FROM attachment") == 0


def test_another_file_is_attached_with_what_is_changed(desk, add, paper):
    key = add(file=paper("old.pdf", b"1"))
    news = {"expires": in_days(90), "number": "2"}
    desk.certificates.revise(key, TODAY, {"number": ""}, news, paper("new.pdf", b"2"))
    row = certificate(desk.reader, key, TODAY)
    assert (row.expires, row.number) == (in_days(90), "2")
    assert [name for _, name in row.files] == ["old.pdf", "new.pdf"]
    with pytest.raises(Conflict):
        desk.certificates.change(key, TODAY, {"number": ""}, number="3")


def test_what_cannot_be_is_refused_and_nothing_is_kept(desk, supplier, add, paper, tmp_path):
    with pytest.raises(Invalid):
        add("")
    key = add(issued=TODAY)
    with pytest.raises(Invalid, match="before it was issued"):
        desk.certificates.change(key, TODAY, expires=in_days(-1))
    with pytest.raises(Invalid, match="on which day"):
        desk.certificates.change(key, TODAY, result="valid")
    other = add_supplier(desk, "Yiwu Moon")
    add(file=paper("iso.pdf", b"1"))
    with pytest.raises(Rejected, match="already attached to Ningbo Sun"):
        add(at=other, file=paper("copy.pdf", b"1"))
    with pytest.raises(NotFound):
        add(at=99)
    assert len(certificates_of(desk.reader, supplier, TODAY)) == 2
    assert certificates_of(desk.reader, other, TODAY) == ()
    assert tmp_path.exists()


def test_today_reminds_thirty_days_before_and_when_it_is_expired(add, reminded):
    for kind, days in (("A", -1), ("B", 0), ("C", 7), ("D", 30), ("E", 31)):
        add(kind, expires=in_days(days))
    add("F")
    assert [(item.section, item.due) for item in reminded()] == [
        (Section.OVERDUE, in_days(-1)),
        (Section.TODAY, in_days(0)),
        (Section.SOON, in_days(7)),
        (Section.WAITING, in_days(30)),
    ]
    first = reminded()[0]
    assert str(first.sentence) == "The A certificate of Ningbo Sun has expired"
    assert first.target.action == "certificates"


def test_neither_one_in_the_bin_nor_one_with_a_newer_one_is_reminded_of(
    desk, supplier, add, reminded
):
    old, binned = add(expires=in_days(-5)), add("CE", expires=in_days(3))
    desk.certificates.bin([binned])
    assert [item.due for item in reminded()] == [in_days(-5)]
    add("iso 9001", expires=date(2028, 1, 1))
    assert reminded() == []
    desk.bin.restore([BinItem("certificate", binned)])
    assert [item.due for item in reminded()] == [in_days(3)]
    desk.suppliers.bin([supplier])
    assert reminded() == []
    assert certificate(desk.reader, old, TODAY).doubtful


def test_it_is_erased_with_its_file(desk, add, paper):
    kept, key = add(file=paper("a.pdf", b"1")), add("CE", file=paper("b.pdf", b"2"))
    desk.certificates.bin([key])
    done = desk.bin.empty()
    assert done.erased == (BinItem("certificate", key),)
    assert desk.reader.value("SELECT count(*) FROM blob") == 1
    assert certificate(desk.reader, kept, TODAY).files
    with pytest.raises(NotFound):
        certificate(desk.reader, key, TODAY)
