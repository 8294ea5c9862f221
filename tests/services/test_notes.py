"""Notes are told newest first, are found in the Bin, and go with what they are about."""

from datetime import timedelta

import pytest

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import Conflict, Invalid, NotFound, Rejected
from sourcing_app.domain.records.notes import NOTE, NoteKind
from sourcing_app.services.bin.rows import BinRows
from sourcing_app.services.history.rows import HistoryRows
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.services.notes.records import NoteFields
from sourcing_app.services.notes.rows import Subject, last_contacts, notes_of
from sourcing_app.services.orders.rows import OrderRows
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.store.queries import notes as queries
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers
from tests.order_factory import make_order, make_quote, make_supplier
from tests.services.scenes import called

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def supplier(desk):
    return Subject("supplier", make_supplier(desk, vetted=False))


def texts(desk, subject):
    return [note.text for note in notes_of(desk.reader, subject)]


def test_notes_stand_by_their_day_the_latest_first_each_under_its_own_record(desk, supplier):
    inquiry = Subject("inquiry", desk.inquiries.write([supplier.id], **BLOCKS))
    order = Subject("purchase_order", make_order(desk))
    for text, day in (("old", YESTERDAY), ("new", TODAY), ("older", YESTERDAY)):
        desk.notes.add(supplier, called(text, day), TODAY)
    desk.notes.add(inquiry, called("asked"), TODAY)
    desk.notes.add(order, called("shipped"), TODAY)
    assert texts(desk, supplier) == ["new", "older", "old"]
    assert (texts(desk, inquiry), texts(desk, order)) == (["asked"], ["shipped"])
    (note,) = notes_of(desk.reader, order)
    assert (note.kind, note.noted_on, note.who) == (NoteKind.CALL, TODAY, "Li Wei")


def test_a_note_is_changed_field_by_field_against_what_was_seen(desk, supplier):
    key = desk.notes.add(supplier, called("Friday"), TODAY)
    desk.notes.change(key, TODAY, {"text": "Friday"}, text="Monday")
    with pytest.raises(Conflict):
        desk.notes.change(key, TODAY, {"text": "Friday"}, text="Tuesday")
    assert texts(desk, supplier) == ["Monday"]


def test_what_has_not_happened_says_nothing_or_is_about_nothing_is_refused(desk, supplier):
    with pytest.raises(Rejected, match="in the future"):
        desk.notes.add(supplier, called("x", TODAY + timedelta(days=1)), TODAY)
    key = desk.notes.add(supplier, called("x"), TODAY)
    with pytest.raises(Rejected, match="in the future"):
        desk.notes.change(key, TODAY, noted_on=TODAY + timedelta(days=1))
    with pytest.raises(Invalid):
        NoteFields.checked(noted_on=TODAY, text=" ")
    with pytest.raises(Invalid):
        called("Card 4111 1111 1111 1111")
    for call in (
        lambda: desk.notes.add(Subject("supplier", 99), called("x"), TODAY),
        lambda: desk.notes.change(99, TODAY, text="x"),
        lambda: desk.notes.bin([key, 99]),
    ):
        with pytest.raises(NotFound):
            call()
    assert texts(desk, supplier) == ["x"]


def test_one_in_the_bin_is_named_found_and_comes_back(desk, supplier):
    key = desk.notes.add(supplier, called("Образец\nв пятницу"), TODAY)
    desk.notes.bin([key])
    assert texts(desk, supplier) == []
    rows = BinRows(desk.reader, desk.today)
    (item,) = rows.ids(search="образец", view="note")
    (row,) = rows.page([item])
    name = desk.reader.value("SELECT name FROM supplier")
    assert (item, row.name, row.about) == (BinItem("note", key), "Образец в пятницу", name)
    desk.bin.restore([item])
    assert texts(desk, supplier) == ["Образец\nв пятницу"]


def test_the_bin_says_what_a_note_is_about(desk, supplier):
    inquiry = desk.inquiries.write([supplier.id], product="Lamp")
    order = make_order(desk)
    keys = [
        desk.notes.add(Subject(*about), called("x"), TODAY)
        for about in (("inquiry", inquiry), ("purchase_order", order))
    ]
    desk.notes.bin(keys)
    rows = BinRows(desk.reader, desk.today)
    abouts = {row.id.id: row.about for row in rows.page(rows.ids())}
    number = desk.reader.value("SELECT number FROM purchase_order")
    assert abouts[keys[0]] == "Lamp"
    assert abouts[keys[1]].startswith(number)


def test_an_erased_note_stays_in_the_history_of_what_it_was_about(desk, supplier):
    key = desk.notes.add(supplier, called("Friday"), TODAY)
    desk.notes.bin([key])
    desk.bin.empty()
    lines = HistoryRows(desk.reader, f"supplier:{supplier.id}")
    told = [line for line in lines.page(lines.ids()) if line.entity == "note"]
    assert [line.action for line in told] == ["bin.emptied", "note.binned", "note.added"]
    assert "Friday" in (told[0].old or "")


def test_notes_go_with_the_supplier_or_inquiry_they_are_about(desk):
    one, other = (Subject("supplier", key) for key in add_suppliers(desk, ["A", "B"]))
    inquiry = Subject("inquiry", desk.inquiries.write([other.id], product="Lamp"))
    for subject in (one, inquiry, other):
        desk.notes.add(subject, called("x"), TODAY)
    desk.suppliers.bin([one.id])
    desk.inquiries.bin([inquiry.id])
    desk.bin.empty()
    assert desk.reader.value("SELECT count(*) FROM note") == 1
    assert texts(desk, other) == ["x"]


def test_the_last_contact_is_the_latest_call_letter_or_reply(desk):
    order = make_order(desk)
    key = desk.reader.value("SELECT supplier_id FROM purchase_order")
    (silent,) = add_suppliers(desk, ["Silent"])
    ids = [key, silent]
    replied = last_contacts(desk.reader, ids)[key]
    desk.notes.add(Subject("supplier", silent), called("x", kind="note"), TODAY)
    assert last_contacts(desk.reader, ids) == {key: replied}
    on_order = desk.notes.add(Subject("purchase_order", order), called("x"), TODAY)
    assert last_contacts(desk.reader, ids) == {key: TODAY}
    desk.notes.bin([on_order])
    make_quote(desk, silent)
    assert last_contacts(desk.reader, ids).keys() == {key, silent}


@pytest.mark.parametrize("rows", [SupplierRows, InquiryRows, OrderRows])
def test_a_filter_finds_what_stands_in_the_notes_of_the_list(desk, rows):
    make_order(desk)
    desk.inquiries.write([1], **BLOCKS)
    table = {SupplierRows: "supplier", InquiryRows: "inquiry", OrderRows: "purchase_order"}[rows]
    source = rows(desk.reader, desk.today)
    assert [*source.ids(search="образец")] == []
    key = desk.notes.add(Subject(table, 1), called("Образец в пятницу"), TODAY)
    assert [*source.ids(search="образец li")] == [1]
    assert [*source.ids(search="образец nowhere")] == []
    desk.notes.bin([key])
    assert [*source.ids(search="образец")] == []


def test_suppliers_are_sorted_by_their_last_contact(desk):
    ids = add_suppliers(desk, ["A", "B", "C"])
    desk.notes.add(Subject("supplier", ids[1]), called("x"), TODAY)
    desk.notes.add(Subject("supplier", ids[2]), called("x", YESTERDAY), TODAY)
    rows = SupplierRows(desk.reader, desk.today)
    assert [*rows.ids(sort="contact", descending=True)] == [ids[1], ids[2], ids[0]]
    assert [row.last_contact for row in rows.page(ids)] == [None, TODAY, YESTERDAY]


def test_the_columns_that_name_a_record_are_those_of_the_specification():
    assert {table: column for column, table in NOTE.links()} == queries.COLUMNS
