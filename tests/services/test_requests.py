"""Buying requests: filled in, posted, answered with offers that become suppliers and quotes."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.search.needs import RequestState, Serving
from sourcing_app.domain.search.requests import RequestStanding
from sourcing_app.domain.today.agenda import AgendaKind
from sourcing_app.services.needs.records import NeedFields
from sourcing_app.services.needs.rows import read_need
from sourcing_app.services.orders.drafts import quote_terms
from sourcing_app.services.quotes.rows import QuoteRows
from sourcing_app.services.requests.records import RequestFields, RequestOffer
from sourcing_app.services.requests.rows import RequestRows, read_request, request_named
from sourcing_app.services.suppliers.rows import SupplierRows
from sourcing_app.store.queries.requests import in_vain
from tests.conftest import TODAY
from tests.inquiry_samples import add_supplier, enter_buyer


@pytest.fixture
def need(desk):
    fields = NeedFields.checked(
        product="Настольная лампа",
        english="led desk lamp",
        quantity="4,000 pcs",
        target_price="USD 4.50",
    )
    return desk.needs.add(fields)


@pytest.fixture
def posted(desk, need):
    enter_buyer(desk)
    key = desk.requests.for_need(need, TODAY)
    desk.requests.post(key, TODAY, TODAY)
    return key


def read(desk, key):
    return read_request(desk.reader, key, TODAY)


def search_in_vain(desk, words, need=None):
    key = desk.searches.log(words, words, hits=0, day=TODAY)
    if need is not None:
        desk.needs.assign(Serving.SEARCH, key, need)
    return key


@pytest.mark.rule("R36", "R79", "R88", "R131")
def test_it_is_filled_in_from_the_need_and_written_by_the_letters_rules(desk, need):
    enter_buyer(desk)
    first = search_in_vain(desk, "led desk lamp dimmable", need)
    assert in_vain(desk.reader, first) == 1
    second = search_in_vain(desk, "led desk lamp", need)
    assert in_vain(desk.reader, second) == 2
    key = desk.requests.for_search(second, TODAY)
    row = read(desk, key)
    assert (row.need_id, row.title, row.market, row.standing) == (
        need,
        "led desk lamp",
        "alibaba",
        RequestStanding.DRAFT,
    )
    assert (row.quantity, row.unit, row.target_price, row.currency) == (
        Decimal(4000),
        "pcs",
        Decimal("4.5"),
        "USD",
    )
    assert "looking for led desk lamp" in row.text
    assert "- First order: 4,000 pcs" in row.text
    assert "1. What is your minimum order quantity?" in row.text
    assert "Dear" not in row.text
    assert desk.requests.texts.findings(row.text) == ()
    assert desk.requests.for_search(first, TODAY) == key  # the need has one that is open


def test_searches_without_a_need_speak_for_a_request_of_their_day(desk):
    first = search_in_vain(desk, "dimmable lamp -usb")
    desk.searches.log("x", "x", hits=0, day=TODAY - timedelta(1))
    search_in_vain(desk, "lamp")
    assert in_vain(desk.reader, first) == 2
    row = read(desk, desk.requests.for_search(first, TODAY))
    assert (row.need_id, row.title, row.quantity) == (None, "dimmable lamp", None)


@pytest.mark.rule("R79")
def test_an_offer_is_a_supplier_and_its_quote_found_by_the_request(desk, need, posted):
    offer = RequestOffer("Ningbo Sun", "500:4.90;2000:4.50", {"lead_days": 30}, {"country": "CN"})
    quote = desk.requests.offer(posted, offer, TODAY)
    (row,) = QuoteRows(desk.reader, lambda: TODAY).page([quote])
    assert (row.supplier, row.product, row.unit, row.currency) == (
        "Ningbo Sun",
        "led desk lamp",
        "pcs",
        "USD",
    )
    request = read(desk, posted)
    assert (request.offers, request.undecided, request.looked_on) == (1, 1, TODAY)
    asked = read_need(desk.reader, need)
    assert (asked.suppliers, asked.quotes, asked.requests) == (1, 1, 1)


def test_the_offer_of_a_supplier_that_is_known_adds_its_quote_alone(desk, posted):
    known = add_supplier(desk, "Ningbo Sun")
    for supplier in ("Ningbo Sun", str(known)):
        desk.requests.offer(posted, RequestOffer(supplier, "500:4.90"), TODAY)
    assert list(SupplierRows(desk.reader, lambda: TODAY).ids()) == [known]
    assert read(desk, posted).offers == 2
    desk.requests.offer(posted, RequestOffer("Foshan", "500 pcs: 4.90 EUR"), TODAY)
    (row,) = QuoteRows(desk.reader, lambda: TODAY).page([3])
    assert row.currency == "EUR"


def test_it_is_posted_looked_at_closed_and_listed_by_how_it_stands(desk, need, posted):
    other = desk.requests.add(RequestFields.checked(title="Vase", text="We need vases."), TODAY)
    rows = RequestRows(desk.reader, lambda: TODAY)
    assert list(rows.ids()) == [other, posted]
    assert read(desk, posted).expires_on == TODAY + timedelta(30)
    late = read_request(desk.reader, posted, TODAY + timedelta(31))
    assert late.standing is RequestStanding.EXPIRED
    desk.requests.looked(posted, TODAY)
    desk.requests.close(posted, TODAY)
    assert (list(rows.ids(view="open")), list(rows.ids(view="closed"))) == ([other], [posted])
    assert list(rows.ids(search="LAMP")) == [posted]
    assert request_named(desk.reader, "VASE") == other
    with pytest.raises(Rejected, match="closed already"):
        desk.requests.close(posted, TODAY)
    assert desk.requests.for_need(need, TODAY) != posted  # a closed one is not gone on with
    desk.requests.post(posted, TODAY, TODAY, TODAY + timedelta(5), "https://rfq.alibaba.com/1")
    row = read(desk, posted)
    assert (row.state, row.looked_on, row.page) == (
        RequestState.POSTED,
        None,
        "https://rfq.alibaba.com/1",
    )


def test_what_sellers_could_not_read_or_nobody_can_have_answered_is_refused(desk, need):
    enter_buyer(desk)
    key = desk.requests.add(RequestFields.checked(title="Лампа"), TODAY)
    with pytest.raises(Rejected, match="Write the text"):
        desk.requests.post(key, TODAY, TODAY)
    desk.requests.write_text(key, TODAY)
    with pytest.raises(Rejected, match="English"):
        desk.requests.post(key, TODAY, TODAY)
    with pytest.raises(Rejected, match="not posted yet"):
        desk.requests.offer(key, RequestOffer("Sun", "500:4.90"), TODAY)
    with pytest.raises(Rejected, match="not posted yet"):
        desk.requests.looked(key, TODAY)
    with pytest.raises(Rejected, match="future"):
        desk.requests.change(key, TODAY, posted_on=TODAY + timedelta(1))
    with pytest.raises(Invalid):
        desk.requests.change(key, TODAY, url="javascript:alert(1)")
    with pytest.raises(NotFound):
        desk.requests.for_search(99, TODAY)


def test_today_reminds_of_it_and_the_bin_takes_it_from_there(desk, posted):
    def kinds(day):
        items = desk.agenda.items(day)
        return {item.kind for item in items if item.kind.value.startswith("request")}

    assert kinds(TODAY) == set()
    assert kinds(TODAY + timedelta(1)) == {AgendaKind.REQUEST_LOOK}
    assert kinds(TODAY + timedelta(31)) == {AgendaKind.REQUEST_EXPIRES}
    desk.requests.bin([posted])
    assert kinds(TODAY + timedelta(1)) == set()


def test_an_order_from_an_offer_is_for_what_was_asked_for_but_not_below_the_moq(desk, posted):
    for supplier, breaks, proposed in (
        ("Sun", "100:4.80;4000:3.90", 4000),
        ("Far", "5000:3", 5000),
    ):
        quote = desk.requests.offer(posted, RequestOffer(supplier, breaks), TODAY)
        assert quote_terms(desk.reader, quote).proposed == proposed
        (row,) = QuoteRows(desk.reader, desk.today).page([quote])
        assert row.asked == 4000


def test_a_record_that_is_not_there_is_named_where_one_refers_to_it(desk):
    key = desk.requests.add(RequestFields.checked(title="Vase", text="We want vases."), TODAY)
    with pytest.raises(Rejected, match="no record 99 of the kind “Need”") as error:
        desk.requests.change(key, TODAY, need_id=99)
    assert [*error.value.complaints] == ["need_id"]
    assert desk.requests.fields(key).need_id is None


def test_one_in_the_bin_is_neither_changed_posted_answered_nor_closed(desk, posted):
    desk.requests.bin([posted])
    for done in (
        lambda: desk.requests.change(posted, TODAY, title="Lamp"),
        lambda: desk.requests.post(posted, TODAY, TODAY),
        lambda: desk.requests.looked(posted, TODAY),
        lambda: desk.requests.offer(posted, RequestOffer("Foshan Sun", "100: 4.80"), TODAY),
        lambda: desk.requests.close(posted, TODAY),
    ):
        with pytest.raises(Rejected, match="in the Bin"):
            done()
    assert not SupplierRows(desk.reader).ids("Foshan Sun")


def test_a_text_that_is_posted_stays_one_that_sellers_can_read(desk, posted):
    for spoilt in ("", "Настольная лампа"):
        with pytest.raises(Rejected):
            desk.requests.change(posted, TODAY, text=spoilt)
