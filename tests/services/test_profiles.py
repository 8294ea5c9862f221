"""Several buyer profiles and their accounts on marketplaces, on a real file."""

from datetime import timedelta
from decimal import Decimal

import pytest

from sourcing_app.domain.bin import BinItem
from sourcing_app.domain.errors import Invalid, NotFound, Rejected
from sourcing_app.domain.registration.marketplaces import RegistrationStep
from sourcing_app.services.inquiries.facts import recipients, recipients_of
from sourcing_app.services.registration.account_rows import account_rows, alibaba_account
from sourcing_app.services.registration.rows import (
    profile_named,
    profile_rows,
    read_profile,
)
from tests.conftest import TODAY
from tests.inquiry_samples import BLOCKS, add_suppliers, enter_buyer
from tests.order_factory import make_quote

CLIENT = {
    "label": "Lamp shop Wagner", "client": True, "kind": "person", "name_latin": "Max Wagner",
    "region_latin": "Saxony", "country": "DE", "business": "lamps", "follow_up_days": 9,
}  # fmt: skip


@pytest.fixture
def client(desk):
    enter_buyer(desk)
    return desk.profiles.add(**CLIENT)


def test_the_first_profile_is_the_main_one_and_each_keeps_its_own_details(desk, client):
    desk.registration.of(client).change(city_latin="Leipzig")
    assert [(row.title, row.main, row.client) for row in profile_rows(desk.reader)] == [
        ("Nordlicht Home LLC", True, False),
        ("Lamp shop Wagner", False, True),
    ]
    assert read_profile(desk.reader, client).city_latin == "Leipzig"
    assert read_profile(desk.reader).city_latin == ""


def test_another_main_profile_is_used_from_now_on_and_settings_of_letters_go_along(desk, client):
    desk.registration.set_letters(own_brands="Nordlicht", site_words=120)
    desk.profiles.make_main(client)
    assert read_profile(desk.reader).label == "Lamp shop Wagner"
    settings = desk.registration.letter_settings()
    assert (settings["own_brands"], settings["site_words"]) == ("Nordlicht", 120)
    assert desk.reader.value("SELECT count(*) FROM buyer_profile WHERE own_brands <> ''") == 1


def test_the_main_profile_does_not_go_to_the_bin_and_one_there_is_never_main(desk, client):
    main = profile_rows(desk.reader)[0].id
    with pytest.raises(Rejected, match="stays; use another one first"):
        desk.profiles.bin([client, main])
    assert len(profile_rows(desk.reader)) == 2
    desk.profiles.bin([client])
    assert [row.id for row in profile_rows(desk.reader)] == [main]
    with pytest.raises(NotFound):
        desk.profiles.make_main(client)


def test_a_profile_is_named_by_title_or_number(desk, client):
    assert profile_named(desk.reader, "lamp SHOP wagner") == client
    assert profile_named(desk.reader, str(client)) == client
    with pytest.raises(NotFound, match="Nordlicht"):
        profile_named(desk.reader, "Nobody")
    twin = desk.profiles.add(**CLIENT)
    with pytest.raises(Rejected, match=rf"\({twin}\)"):
        profile_named(desk.reader, "Lamp shop Wagner")


def test_a_letter_is_from_the_profile_its_inquiry_names(desk, client):
    suppliers = add_suppliers(desk)
    own = desk.inquiries.write(suppliers[:1], **BLOCKS)
    other = desk.inquiries.write(suppliers[:1], **BLOCKS, profile_id=client)
    texts = {}
    for inquiry in (own, other):
        (item,) = recipients(desk.reader, recipients_of(desk.reader, inquiry), TODAY)
        texts[inquiry] = f"{item.text()} {item.letterhead()}"
    assert "Max Wagner" in texts[other]
    assert "Olga" not in texts[other]
    assert "Max Wagner" not in texts[own]


def test_what_is_written_stays_with_its_profile_when_another_is_used(desk, client):
    inquiry = desk.inquiries.write(add_suppliers(desk)[:1], **BLOCKS)
    desk.profiles.make_main(client)
    (item,) = recipients(desk.reader, recipients_of(desk.reader, inquiry), TODAY)
    assert "Olga" in item.facts.sender.name


def test_the_reminder_follows_the_days_of_the_profile_that_writes(desk, client):
    (supplier, *_) = add_suppliers(desk)
    for profile in (None, client):
        key = desk.inquiries.write([supplier], **BLOCKS, profile_id=profile)
        desk.inquiries.mark_sent(recipients_of(desk.reader, key), TODAY, "E-mail")
    asked = desk.reader.rows("SELECT follow_up_on FROM inquiry_recipient ORDER BY id")
    assert asked[0]["follow_up_on"] < asked[1]["follow_up_on"]


def test_a_profile_that_wrote_is_kept_for_good_and_one_that_did_not_goes_with_its_accounts(
    desk, client
):
    desk.inquiries.write(add_suppliers(desk)[:1], **BLOCKS, profile_id=client)
    spare = desk.profiles.add(label="Spare")
    desk.marketplaces.add(spare, TODAY, marketplace="tomtop")
    desk.profiles.bin([client, spare])
    plan = desk.bin.empty()
    assert plan.erased == (BinItem("buyer_profile", spare),)
    assert "inquiries were written for it: 1" in str(plan.kept[0].reason)
    assert account_rows(desk.reader, spare) == []


def test_an_order_is_for_the_profile_that_asked_and_keeps_it_when_repeated(desk, client):
    street = {"street_latin": "Markt 1", "house": "1", "city_latin": "Leipzig", "postcode": "04109"}
    desk.registration.of(client).change(**street)
    (supplier, *_) = add_suppliers(desk)
    inquiry = desk.inquiries.write([supplier], **BLOCKS, profile_id=client)
    (recipient,) = recipients_of(desk.reader, inquiry)
    desk.inquiries.mark_sent([recipient], TODAY, "E-mail")
    quote = make_quote(desk, supplier, recipient_id=recipient)
    order = desk.orders.add(quote, Decimal(4000), "30/70", TODAY)
    state = desk.orders.state(order)
    assert state.profile_id == client
    assert "Markt 1" in state.address
    assert "Max Wagner" in state.address
    again = desk.order_changes.repeat(order, TODAY)
    assert desk.orders.state(again).profile_id == client
    main = profile_rows(desk.reader)[0].id
    desk.orders.change_address(order, "Warehouse 7", TODAY, profile_id=main)
    assert desk.orders.state(order).profile_id == main


@pytest.mark.rule("R28")
@pytest.mark.rule("R74")
def test_each_step_is_dated_and_undone(desk):
    told = []
    desk.changes.listen(told.append)
    desk.marketplaces.keep(None, TODAY, picture_code_on=TODAY)
    desk.marketplaces.keep(None, TODAY, signed_in_on=TODAY)
    assert desk.agenda.tally().signed_in == 1
    days = alibaba_account(desk.reader).days
    assert days[RegistrationStep.PICTURE_CODE] == days[RegistrationStep.SIGNED_IN] == TODAY
    desk.revert(told[1].step)
    assert alibaba_account(desk.reader).days[RegistrationStep.SIGNED_IN] is None
    desk.revert(told[0].step)
    assert desk.reader.value("SELECT count(*) FROM marketplace_account") == 0


def test_a_step_is_not_done_tomorrow(desk):
    for call in (
        lambda **days: desk.marketplaces.keep(None, TODAY, **days),
        lambda **days: desk.marketplaces.add(None, TODAY, marketplace="1688", **days),
    ):
        with pytest.raises(Invalid, match="still to come"):
            call(confirmed_on=TODAY + timedelta(days=1))
    assert desk.reader.value("SELECT count(*) FROM buyer_profile") == 0


@pytest.mark.rule("R140")
def test_accounts_elsewhere_have_the_name_of_their_site_and_never_a_password(desk):
    key = desk.marketplaces.add(None, TODAY, marketplace="DHgate", email="olga@example.com")
    desk.marketplaces.change(key, TODAY, marketplace="1688")
    own = desk.marketplaces.add(None, TODAY, marketplace="other", name="Yiwugo")
    assert [row.name for row in account_rows(desk.reader)] == ["1688", "Yiwugo"]
    for text in ("password: qwerty", "4111 1111 1111 1111"):
        with pytest.raises(Rejected):
            desk.marketplaces.change(own, TODAY, password_place=text)
    with pytest.raises(Invalid):
        desk.marketplaces.add(None, TODAY, marketplace="other")
