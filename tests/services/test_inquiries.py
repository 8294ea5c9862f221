"""Inquiries in the file: written once a supplier, sent behind gate G1, numbered for ever."""

from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.inquiries.readiness import ReadinessPart
from sourcing_app.domain.inquiries.states import State
from sourcing_app.services.inquiries.facts import inquiry_id_of, recipient, same_text_count
from sourcing_app.services.inquiries.rows import InquiryRows
from sourcing_app.store.tables.inquiry import Inquiry
from tests.inquiry_samples import BLOCKS, NAMES, add_supplier, add_suppliers, enter_buyer
from tests.prepared import at_first


@at_first
def suppliers(desk):
    return add_suppliers(desk)


@pytest.fixture
def inquiry(desk, suppliers):
    """A complete inquiry to three suppliers."""
    enter_buyer(desk)
    return desk.inquiries.write(suppliers, **BLOCKS)


def rows(desk, **query):
    source = InquiryRows(desk.reader, desk.today)
    return source.page(source.ids(**query))


@pytest.mark.rule("R1")
def test_a_supplier_stands_once_in_an_inquiry(desk, suppliers):
    """Invariant 9."""
    inquiry = desk.inquiries.write([*suppliers, suppliers[0]], **BLOCKS)
    desk.inquiries.revise(inquiry, suppliers)
    assert len(desk.inquiries.recipients_of(inquiry)) == 3


def test_an_inquiry_needs_suppliers_that_exist(desk, suppliers):
    with pytest.raises(Rejected, match="at least one"):
        desk.inquiries.write([])
    with pytest.raises(NotFound, match="999"):
        desk.inquiries.write([suppliers[0], 999])
    assert desk.reader.value("SELECT count(*) FROM inquiry") == 0


def test_the_product_comes_from_the_first_supplier_that_has_one(desk, suppliers):
    key = add_supplier(desk, "D", product="desk lamp")
    inquiry = desk.inquiries.write([suppliers[0], key])
    assert desk.inquiries.fields(inquiry).product == "desk lamp"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("quantity", Decimal(-1)),
        ("quantity", Decimal("1e999")),
        ("quantity", Decimal("0.0000001")),
        ("unit", ""),
        ("product", "x" * 201),
        ("extra", "x" * 200_000),
        ("needed_by", "2026-02-30"),
        ("price_quantities", "ten; twenty"),
        ("price_quantities", "1;2;3;4;5;6"),
        ("price_quantities", "0"),
    ],
)
def test_a_wrong_block_is_refused_with_a_sentence_and_nothing_changes(desk, inquiry, field, value):
    before = desk.inquiries.fields(inquiry)
    with pytest.raises(Invalid) as refusal:
        desk.inquiries.change(inquiry, desk.today(), **{field: value, "colour": "red"})
    assert set(refusal.value.complaints) == {field}
    assert desk.inquiries.fields(inquiry) == before


def test_price_quantities_are_kept_in_order(desk, inquiry):
    desk.inquiries.change(inquiry, desk.today(), price_quantities="10 000; 500;500")
    assert desk.inquiries.fields(inquiry).price_quantities == "500; 10000"


def test_price_quantities_of_an_older_version_keep_their_meaning(desk, inquiry, today):
    with desk.database.writing(Action.INQUIRY_EDITED) as session:
        session.get(Inquiry, inquiry).price_quantities = "2.735; 4,000; 1,000,000"
    desk.inquiries.change(inquiry, desk.today(), colour="red")
    assert desk.inquiries.fields(inquiry).price_quantities == "2.7350; 4000; 1000000"
    first = desk.inquiries.recipients_of(inquiry)[0]
    asked = recipient(desk.reader, first, today).facts.price_quantities
    assert asked == (Decimal("2.735"), Decimal(4000), Decimal(1000000))


@pytest.mark.parametrize("field", ["quantity", "price_quantities"])
def test_a_quantity_of_two_readings_is_asked_about(desk, inquiry, field):
    with pytest.raises(Invalid, match="write 1 or 1000"):
        desk.inquiries.change(inquiry, desk.today(), **{field: "1.000"})


def test_a_letter_is_made_from_the_data_of_its_recipient(desk, inquiry, today):
    """Invariant 13."""
    for key, name in zip(desk.inquiries.recipients_of(inquiry), NAMES, strict=True):
        item = recipient(desk.reader, key, today)
        assert item.facts.supplier == name
        assert {other.name for other in item.others} == set(NAMES) - {name}
        assert item.readiness().sendable


def test_a_suppliers_own_page_stands_in_its_own_letter_only(desk, suppliers, today):
    page = "https://sun.en.alibaba.com/lamp"
    key = add_supplier(desk, "With page", product_url=page)
    inquiry = desk.inquiries.write([key, suppliers[0]], **{**BLOCKS, "product_url": ""})
    first, second = desk.inquiries.recipients_of(inquiry)
    assert recipient(desk.reader, first, today).link == page
    other = recipient(desk.reader, second, today)
    assert other.facts.link == ""
    assert other.readiness().of(ReadinessPart.PRODUCT).fact == "link"


def test_no_link_for_one_supplier_leaves_the_link_of_another(desk, suppliers, today):
    enter_buyer(desk)
    page = "https://sun.en.alibaba.com/lamp"
    key = add_supplier(desk, "With page", product_url=page)
    inquiry = desk.inquiries.write([key, suppliers[0]], **{**BLOCKS, "product_url": "n/a"})
    keys = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent(keys, today, "")
    (own,), (other,) = (desk.inquiries.letters(key) for key in keys)
    assert f"Your page: {page}" in own.text
    assert "Your page" not in other.text


@pytest.mark.rule("R54")
def test_gate_g1_keeps_an_incomplete_inquiry_back(desk, suppliers, today):
    inquiry = desk.inquiries.write(suppliers[:1], **BLOCKS)
    (key,) = desk.inquiries.recipients_of(inquiry)
    with pytest.raises(Rejected, match=r"G1.*Your name is missing"):
        desk.inquiries.mark_sent([key], today, "Trade Manager")
    assert recipient(desk.reader, key, today).state is State.DRAFT
    assert desk.reader.value("SELECT count(*) FROM number_sequence") == 0


@pytest.mark.rule("R55")
def test_sending_gives_number_text_and_follow_up(desk, inquiry, today):
    """Invariant 10: the number comes with the first letter sent."""
    first, second, _ = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent([first], today, "Trade Manager")
    desk.inquiries.mark_sent([second], date(2026, 3, 13), "e-mail", date(2026, 4, 1))
    one, two = (recipient(desk.reader, key, today) for key in (first, second))
    assert one.number == two.number == "RFQ-2026-0001"
    assert (one.sent_on, one.follow_up_on) == (today, date(2026, 3, 17))
    assert two.follow_up_on == date(2026, 4, 1)
    (letter,) = desk.inquiries.letters(first)
    assert letter.text.startswith(
        "Shenzhen Brightpath\n\n12 March 2026\nOur reference: RFQ-2026-0001/1\n"
    )
    assert (letter.revision, letter.channel) == (1, "Trade Manager")


def test_all_letters_of_a_batch_go_or_none(desk, inquiry, today):
    first, second, third = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.cancel([third])
    with pytest.raises(Rejected, match="Cancelled"):
        desk.inquiries.mark_sent([first, second, third], today, "")
    assert {row.state for row in rows(desk, view="open")} == {State.DRAFT}
    assert desk.inquiries.letters(first) == []


def test_a_number_is_never_given_twice_even_after_undo(desk, inquiry, suppliers, today):
    steps = []
    desk.changes.listen(lambda committed: steps.append(committed.step))
    (key, *_) = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent([key], today, "")
    desk.revert(steps[-1])
    assert recipient(desk.reader, key, today).number is None
    desk.inquiries.mark_sent([key], today, "")
    assert recipient(desk.reader, key, today).number == "RFQ-2026-0002"
    other = desk.inquiries.write(suppliers[:1], **BLOCKS)
    desk.inquiries.mark_sent(desk.inquiries.recipients_of(other), date(2027, 1, 4), "")
    assert recipient(desk.reader, desk.inquiries.recipients_of(other)[0], today).number == (
        "RFQ-2027-0001"
    )


def test_sending_again_keeps_the_old_letter(desk, inquiry, today):
    (key, *_) = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent([key], today, "chat")
    desk.inquiries.write_again(key)
    desk.inquiries.change(inquiry, desk.today(), colour="Cold white")
    desk.inquiries.mark_sent([key], date(2026, 3, 17), "e-mail")
    old, new = desk.inquiries.letters(key)
    assert ("Warm white" in old.text, "Cold white" in new.text) == (True, True)
    assert (new.revision, new.sent_on) == (2, date(2026, 3, 17))


def test_answers_move_only_where_the_table_allows(desk, inquiry, today):
    first, second, third = desk.inquiries.recipients_of(inquiry)
    with pytest.raises(Rejected, match="Draft"):
        desk.inquiries.note_answer(first, State.REPLIED)
    desk.inquiries.mark_sent([first, second], today, "")
    desk.inquiries.note_answer(first, State.REPLIED)
    desk.inquiries.note_answer(second, State.DECLINED, "too small")
    assert recipient(desk.reader, second, today).refusal == "too small"
    desk.inquiries.cancel([third])
    desk.inquiries.reopen(third)
    states = {row.id: row.state for row in rows(desk, view="all")}
    assert states == {first: State.REPLIED, second: State.DECLINED, third: State.DRAFT}


@pytest.mark.rule("R56")
def test_a_kept_word_lets_the_letter_go(desk, inquiry, today):
    (key, *_) = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.change(inquiry, desk.today(), extra="Which материал?")
    with pytest.raises(Rejected, match="материал"):
        desk.inquiries.mark_sent([key], today, "")
    desk.inquiries.keep_word(inquiry, "материал")
    desk.inquiries.mark_sent([key], today, "")


def test_the_list_is_searched_sorted_and_filtered(desk, inquiry, today):
    first, second, third = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent([second], date(2026, 3, 9), "")
    assert [row.id for row in rows(desk, sort="supplier")] == [third, second, first]
    assert [row.id for row in rows(desk, search="ningbo LAMP rfq-2026")] == [second]
    assert [row.id for row in rows(desk, view="follow_up")] == [second]
    assert next(row.id for row in rows(desk, sort="waiting", descending=True)) == second
    row = rows(desk, view="waiting")[0]
    assert (row.ready, row.waiting, row.number) == (5, 3, "RFQ-2026-0001")
    assert InquiryRows(desk.reader, desk.today).counts() == (3, 1)
    for sort in ("state", "product", "sent", "follow_up", "unknown"):
        assert len(rows(desk, sort=sort)) == 3


@pytest.mark.rule("R49")
def test_letters_of_one_text_are_counted_over_the_day(desk, inquiry, today):
    first, second, third = desk.inquiries.recipients_of(inquiry)
    desk.inquiries.mark_sent([first], today, "")
    desk.inquiries.mark_sent([second], date(2026, 3, 11), "")
    assert same_text_count(desk.reader, [third], today) == 2


def test_an_inquiry_is_found_by_number_or_id(desk, inquiry, today):
    desk.inquiries.mark_sent(desk.inquiries.recipients_of(inquiry), today, "")
    assert inquiry_id_of(desk.reader, "rfq-2026-0001") == inquiry
    assert inquiry_id_of(desk.reader, str(inquiry)) == inquiry
    with pytest.raises(NotFound, match="RFQ-2026-9999"):
        inquiry_id_of(desk.reader, "RFQ-2026-9999")


def test_what_is_gone_is_said_to_be_gone(desk, today):
    with pytest.raises(NotFound):
        recipient(desk.reader, 5, today)
    with pytest.raises(NotFound):
        desk.inquiries.change(5, desk.today(), colour="red")
    with pytest.raises(NotFound):
        desk.inquiries.follow_ups.set_day(5, today)
    with pytest.raises(NotFound):
        desk.inquiries.recipients_of(5)
