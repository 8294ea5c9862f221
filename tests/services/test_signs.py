"""Red flags that rules raise from what is recorded: each once, and no more once it is resolved."""

import pytest

from sourcing_app.domain.suppliers.red_flags import FlagKind
from sourcing_app.domain.suppliers.verdicts import verdict
from sourcing_app.services.suppliers.detail import supplier_detail
from sourcing_app.services.suppliers.records import ContactFields
from tests.order_factory import TODAY, make_supplier
from tests.prepared import at_first


@at_first
def supplier(desk):
    return make_supplier(desk)


def raised(desk, supplier):
    return [
        flag.kind for flag in supplier_detail(desk.reader, supplier, TODAY).flags if flag.stands
    ]


def test_mail_that_changes_hands_is_flagged_once(desk, supplier):
    desk.suppliers.change_contact(supplier, name="Li Wei", email="wei@brightpath.com")
    assert raised(desk, supplier) == []
    desk.suppliers.change_contact(supplier, email="wei@gmail.com")
    assert raised(desk, supplier) == [FlagKind.FREE_MAIL]
    key = desk.contacts.add(supplier, ContactFields.checked(email="accounts@brightpaht.com"))
    flags = supplier_detail(desk.reader, supplier, TODAY).flags
    assert [flag.kind for flag in flags] == [FlagKind.FREE_MAIL, FlagKind.MAIL_LOOKALIKE]
    assert [flag.note for flag in flags] == ["wei@gmail.com", "accounts@brightpaht.com"]
    desk.vetting.resolve_flag(flags[1].id, "Their second domain, confirmed by phone", TODAY)
    desk.contacts.change(key, TODAY, name="Accounts")
    assert raised(desk, supplier) == [FlagKind.FREE_MAIL]


@pytest.mark.rule("R162")
def test_a_price_far_below_those_of_two_others_is_flagged(desk, supplier):
    for name, price in (("Ningbo Sun", "5.00"), ("Yiwu Moon", "4.60")):
        desk.quotes.enter(make_supplier(desk, name), f"500:{price}", TODAY, product="LED lamp")
    desk.quotes.enter(supplier, "500:3.00", TODAY, product="LED lamp")
    assert raised(desk, supplier) == []
    quote = desk.quotes.enter(supplier, "500:2.80", TODAY, product="LED lamp")
    assert raised(desk, supplier) == [FlagKind.PRICE_OUTLIER]
    desk.quotes.replace_breaks(quote, "500:2.70")
    assert raised(desk, supplier) == [FlagKind.PRICE_OUTLIER]


def test_payment_outside_and_unrelated_goods_are_flagged_with_their_rule(desk, supplier):
    for product in ("LED lamp", "Office chair", "Bath towel", "Bicycle pump"):
        desk.quotes.enter(supplier, "500:3.00", TODAY, product=product, outside_platform=True)
    kinds = {*raised(desk, supplier)}
    assert kinds == {FlagKind.OFF_PLATFORM, FlagKind.UNRELATED_PRODUCTS}
    result = verdict(supplier_detail(desk.reader, supplier, TODAY).facts)
    told = {str(reason.sentence): reason.rule for reason in result.why}
    assert told["Red flag: Asks to pay outside the platform"] == "R156"
