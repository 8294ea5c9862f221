from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.registration.profile import BuyerKind, Profile, latin_value, name_of
from sourcing_app.domain.registration.registration import (
    ADDRESS_FIELDS,
    SITE_FIELDS,
    buyer_block,
    completeness,
    is_ready,
    missing,
    missing_for_account,
    missing_for_letters,
    not_latin,
)

FULL = Profile(
    country="RU",
    region_native="Татарстан",
    region_latin="Tatarstan",
    name_native="Ольга Петрова",
    name_latin="Olga Petrova",
    company_native="Nordlicht Home LLC",
    position="Purchasing manager",
    business="Home textiles",
    phone="+79123456789",
    email="olga@nordlicht.example",
    currency="RUB",
    street_native="ул. Баумана",
    street_latin="ul. Baumana",
    house="12",
    city_native="Казань",
    city_latin="Kazan",
    postcode="420111",
)
TEXTS = [f.name for f in fields(Profile) if f.name not in ("kind", "role", "currency")]


@pytest.mark.rule("R35")
def test_full_profile_is_ready():
    assert is_ready(FULL)
    assert completeness(FULL) == 100
    assert completeness(Profile()) < 20


@pytest.mark.rule("R58")
def test_buyer_block_names_each_missing_part():
    assert missing_for_letters(Profile()) == ("name", "position", "company", "region", "business")
    assert missing_for_letters(FULL) == ()
    assert buyer_block(FULL)["company"] == "Nordlicht Home LLC"
    assert missing_for_letters(replace(FULL, business="")) == ("business",)


@pytest.mark.rule("R24")
def test_company_is_optional_on_the_site_only():
    without = replace(FULL, company_native="")
    assert missing_for_account(without) == ()
    assert missing_for_letters(without) == ("company",)
    assert missing_for_letters(replace(without, kind=BuyerKind.PERSON, position="")) == ()


@pytest.mark.rule("R127")
def test_order_of_the_sites_fields():
    assert SITE_FIELDS[:6] == ("country", "role", "company", "phone", "email", "name")
    assert "password" not in SITE_FIELDS + ADDRESS_FIELDS


@pytest.mark.rule("R27")
def test_no_place_for_a_password():
    assert not [f.name for f in fields(Profile) if "pass" in f.name or "card" in f.name]


@pytest.mark.rule("R33")
@pytest.mark.parametrize("field", ["street_latin", "house", "city_latin", "postcode"])
def test_address_parts_are_needed(field):
    assert missing(replace(FULL, **{field: "", field.replace("latin", "native"): ""}))


def test_flat_is_not_needed():
    assert missing(replace(FULL, flat="")) == ()


@pytest.mark.rule("R34")
def test_cyrillic_where_latin_belongs():
    assert not_latin(replace(FULL, city_latin="Казань", business="Текстиль")) == (
        "city_latin",
        "business",
    )
    assert not is_ready(replace(FULL, city_latin="Казань"))


def test_native_text_in_latin_serves():
    assert latin_value(Profile(name_native="John Smith"), "name") == "John Smith"
    assert latin_value(Profile(name_native="Ольга"), "name") == ""


def test_every_field_has_a_name():
    assert all(str(name_of(f.name)) for f in fields(Profile))


@given(st.sampled_from(TEXTS), st.text(max_size=5))
def test_more_facts_never_lower_completeness(field, value):
    less = replace(Profile(), **{field: ""})
    assert completeness(replace(less, **{field: value})) >= completeness(less)


@given(st.dictionaries(st.sampled_from(TEXTS), st.sampled_from(["", "x", "ж"])))
def test_ready_exactly_when_nothing_is_missing_or_wrong(values):
    profile = replace(FULL, **values)
    assert is_ready(profile) == (not missing(profile) and not not_latin(profile))
    assert (completeness(profile) == 100) == (not missing(profile))
