"""A save with a base value is refused where something else is stored by now."""

from datetime import date
from decimal import Decimal

import pytest

from sourcing_app.domain.conflicts import refuse_conflicts
from sourcing_app.domain.errors import Conflict, Rejected
from sourcing_app.domain.quotes.price_breaks import PriceBreak
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut
from sourcing_app.services.orders.records import OrderPlan
from sourcing_app.services.suppliers.contact_rows import contacts_of
from sourcing_app.services.suppliers.records import ContactFields, SupplierFields
from tests.conftest import TODAY
from tests.inquiry_samples import sent_inquiry
from tests.order_factory import make_order


@pytest.fixture
def supplier(desk):
    return desk.suppliers.add(SupplierFields.checked(name="Sun", city="Ningbo"), today=TODAY)


def refused(call, field, theirs):
    with pytest.raises(Conflict) as caught:
        call()
    assert (caught.value.field, caught.value.theirs) == (field, theirs)
    assert isinstance(caught.value, Rejected)


def test_only_a_third_value_is_a_conflict():
    refuse_conflicts({"a": 1}, {"a": 1}, {"a": 2})
    refuse_conflicts({"a": 2}, {"a": 1}, {"a": 2})
    refuse_conflicts({"a": 3}, None, {"a": 2})
    refuse_conflicts({"a": 3, "b": 1}, {"a": 1}, {"b": 2})
    refused(lambda: refuse_conflicts({"a": 3}, {"a": 1}, {"a": 2}), "a", 3)


def test_a_supplier(desk, supplier):
    desk.suppliers.change(supplier, TODAY, {"city": "Ningbo"}, city="Foshan")
    refused(
        lambda: desk.suppliers.change(supplier, TODAY, {"city": "Ningbo"}, city="Yiwu"),
        "city",
        "Foshan",
    )
    assert desk.suppliers.fields(supplier).city == "Foshan"
    desk.suppliers.change_contact(supplier, {"name": ""}, name="Li Wei")
    refused(
        lambda: desk.suppliers.change_contact(supplier, {"name": ""}, name="Wang"),
        "name",
        "Li Wei",
    )
    assert desk.suppliers.contact(supplier).name == "Li Wei"


def test_an_address_typed_for_one_contact_does_not_land_at_another(desk, supplier):
    li = desk.contacts.add(supplier, ContactFields.checked(name="Li Wei"))
    wang = desk.contacts.add(supplier, ContactFields.checked(name="Wang"))
    desk.contacts.make_main(wang)
    refused(
        lambda: desk.suppliers.change_contact(
            supplier, {"email": "", "id": li}, email="li@sun.example"
        ),
        "email",
        "",
    )
    assert [each.email for each in contacts_of(desk.reader, supplier)] == ["", ""]
    desk.suppliers.change_contact(supplier, {"email": "", "id": wang}, email="w@sun.example")
    assert desk.suppliers.contact(supplier).email == "w@sun.example"


def test_answers_notes_and_the_gut_check(desk, supplier):
    item = CheckItem.REVIEWS_READ
    seen = {"answer": CheckAnswer.UNKNOWN}
    desk.vetting.change(supplier, item, TODAY, seen, answer=CheckAnswer.PASSED)
    desk.vetting.change(supplier, item, TODAY, {"note": ""}, note="Read all")
    stored = desk.reader.one("SELECT answer, note FROM vetting_check")
    assert tuple(stored) == ("pass", "Read all")
    refused(
        lambda: desk.vetting.change(supplier, item, TODAY, seen, answer=CheckAnswer.FAILED),
        "answer",
        CheckAnswer.PASSED,
    )
    desk.vetting.set_gut(supplier, Gut.FINE, TODAY, {"gut": Gut.UNASKED})
    refused(
        lambda: desk.vetting.set_gut(supplier, Gut.UNEASY, TODAY, {"gut": Gut.UNASKED}),
        "gut",
        Gut.FINE,
    )


def test_a_quote_and_its_price_steps(desk, supplier):
    key = desk.quotes.enter(supplier, "500:4.9", TODAY, product="Lamp")
    desk.quotes.change(key, TODAY, lead_days=20)
    refused(
        lambda: desk.quotes.change(key, TODAY, {"lead_days": None}, lead_days=30), "lead_days", 20
    )
    seen = {"breaks": (PriceBreak(Decimal(500), Decimal("4.9")),)}
    desk.quotes.replace_breaks(key, "500:4.8", seen)
    refused(
        lambda: desk.quotes.replace_breaks(key, "500:4.7", seen),
        "breaks",
        (PriceBreak(Decimal(500), Decimal("4.8")),),
    )


def test_an_inquiry(desk, supplier):
    key = desk.inquiries.write([supplier], product="Lamp")
    desk.inquiries.change(key, TODAY, extra="Theirs")
    refused(
        lambda: desk.inquiries.change(key, TODAY, {"extra": ""}, extra="Mine"), "extra", "Theirs"
    )


def test_the_day_to_ask_again(desk):
    inquiry, _suppliers = sent_inquiry(desk)
    recipient, *_others = desk.inquiries.recipients_of(inquiry)
    day = date(2026, 3, 20)
    desk.inquiries.follow_ups.set_day(recipient, day)
    refused(
        lambda: desk.inquiries.follow_ups.set_day(recipient, TODAY, {"follow_up": None}),
        "follow_up",
        day,
    )


def test_the_buyer(desk):
    desk.registration.change({"position": ""}, position="Buyer")
    refused(
        lambda: desk.registration.change({"position": ""}, position="Owner"), "position", "Buyer"
    )
    assert desk.registration.profile().position == "Buyer"


def test_an_orders_total_and_terms(desk):
    order = make_order(desk)
    total = desk.orders.state(order).total.amount
    seen = {"total": total, "terms": "30/70"}

    def change(total=None, terms=None):
        desk.orders.change_plan(order, OrderPlan(total, terms), TODAY, seen)

    change(Decimal(18000))
    refused(lambda: change(Decimal(17000)), "total", Decimal(18000))
    change(terms="10/20/70")
    refused(lambda: change(Decimal(18000), "50/50"), "terms", "10/20/70")
    assert desk.orders.state(order).total.amount == Decimal(18000)
