"""A country is read by name or code in window, commands and import; an unknown one is refused."""

import pytest

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid, TwoReadings
from sourcing_app.services.accounts.records import AccountFields
from sourcing_app.services.registration.countries import (
    countries,
    currencies,
    currency_named,
)
from sourcing_app.services.suppliers.records import SupplierFields
from sourcing_app.services.transfer.suppliers import Import
from sourcing_app.store.countries import code_of, country_of
from sourcing_app.store.tables.supplier import Supplier

NO_SUCH = ("XQ", "ZZ", "C1", "Narnia")


@pytest.mark.parametrize("name", ["China", "китай", "Китай", "中国", "cn", "PRC", " CN "])
def test_a_country_is_kept_by_its_code(desk, today, name):
    key = desk.suppliers.add(SupplierFields.checked(name="A", country=name), today=today)
    assert desk.suppliers.fields(key).country == "CN"
    account = AccountFields.checked(beneficiary="A", number="6222 0000", country=name)
    desk.accounts.add(key, account, today)
    assert desk.reader.value("SELECT country FROM supplier_bank_account") == "CN"


def test_names_are_read_in_three_languages():
    assert [country_of(name) for name in ("Germany", "Россия", "美国", "UK")] == [
        "DE",
        "RU",
        "US",
        "GB",
    ]


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("CN", "China (Mainland);中国大陆;P.R. China;Mainland China;КНР;CHN;中國;VR China"),
        ("US", "USA;U.S.A.;United States of America;США;Соединённые Штаты Америки;美国"),
        ("GB", "UK;U.K.;Great Britain;England;Великобритания;英国;GBR"),
        ("HK", "Hong Kong;Hong Kong S.A.R.;Hong Kong, China;Гонконг;香港;中国香港"),
        ("TR", "Turkey;Türkiye;TÜRKİYE;Turkiye;Турция;土耳其"),
        ("RU", "Russian Federation;Russia;РФ;Российская Федерация;俄罗斯联邦;RUS"),
        ("KR", "South Korea;Korea, Republic of;Республика Корея;韩国;KOR"),
        ("TW", "Taiwan;Taiwan, China;Тайвань;台湾;臺灣"),
        ("VN", "Viet Nam;Vietnam;Вьетнам;越南"),
        ("CI", "Côte d’Ivoire;Cote d'Ivoire;Ivory Coast"),
        ("IN", "Republic of India;India, Republic of;Индия"),
        ("DE", "Deutschland;Germany;Германия;德国;Alemania"),
        ("BR", "Brasil;Brazil;Бразилия;巴西"),
        ("FK", "Falkland Islands (Malvinas);Falkland Islands (the) [Malvinas]"),
        ("NL", "Netherlands (the);Netherlands, Kingdom of the;Netherlands (Kingdom of the)"),
        ("CD", "Congo, DR;Congo (the Democratic Republic of the);Congo, Dem. Rep. of the"),
        ("VI", "Virgin Islands, U.S.;Virgin Islands (U.S.);US Virgin Islands"),
        ("TT", "Trinidad and Tobago;Trinidad & Tobago"),
        ("VC", "Saint Vincent and the Grenadines;St. Vincent & Grenadines"),
        ("HK", "China, Hong Kong SAR;China, Hong Kong Special Administrative Region"),
        ("KP", "Korea (the Democratic People's Republic of);Korea, North"),
    ],
)
def test_usual_variants_of_a_name_are_known(code, names):
    assert {name: country_of(name) for name in names.split(";")} == dict.fromkeys(
        names.split(";"), code
    )


@pytest.mark.parametrize("language", ["en", "ru", "zh_CN"])
def test_every_name_that_is_shown_is_read_back(language):
    shown = countries(language)
    assert [country_of(country.name) for country in shown] == [country.code for country in shown]
    assert [country_of(country.code.lower()) for country in shown] == [c.code for c in shown]


@pytest.mark.parametrize(("name", "codes"), [("Korea", ("KR", "KP")), ("Конго", ("CG", "CD"))])
def test_the_name_of_two_countries_is_asked_about(name, codes):
    with pytest.raises(TwoReadings) as asked:
        code_of(name)
    assert asked.value.readings == codes


@pytest.mark.parametrize("name", NO_SUCH)
def test_a_country_that_does_not_exist_is_refused(desk, today, name):
    with pytest.raises(Invalid, match=f"There is no country “{name}”"):
        SupplierFields.checked(name="A", country=name)
    key = desk.suppliers.add(SupplierFields.checked(name="A"), today=today)
    with pytest.raises(Invalid, match=f"There is no country “{name}”"):
        desk.suppliers.change(key, today, country=name)
    with pytest.raises(Invalid, match=f"There is no country “{name}”"):
        AccountFields.checked(beneficiary="A", number="6222 0000", country=name)


def test_an_import_takes_names_and_refuses_what_is_no_country(desk, tmp_path):
    source = tmp_path / "list.csv"
    source.write_text("Name,Country\nA,Китай\nB,XQ\n", "utf-8")
    plan = desk.transfer.plan(Import(source))
    assert [entry.fields.country for entry in plan.added] == ["CN", ""]
    assert [(remark.line, remark.field) for remark in plan.moved] == [(3, "country")]


def test_what_an_older_version_kept_stays_readable(desk, today):
    key = desk.suppliers.add(SupplierFields.checked(name="A"), today=today)
    with desk.database.writing(Action.SUPPLIER_EDITED) as session:
        session.get(Supplier, key).country = "XQ"
    desk.suppliers.change(key, today, city="Yiwu")
    assert desk.suppliers.fields(key).country == "XQ"


@pytest.mark.parametrize("language", ["en", "ru", "zh_CN"])
def test_every_currency_that_is_shown_is_read_back_by_its_name(language):
    for code, name in currencies(language):
        assert currency_named(name) == currency_named(code.lower()) == code


def test_a_currency_by_name_is_kept_by_its_code(desk, today):
    for name in ("Swedish krona", "swedish kronor", "Шведских крон", "瑞典克朗"):
        key = desk.suppliers.add(SupplierFields.checked(name=name, currency=name), today=today)
        assert desk.suppliers.fields(key).currency == "SEK"
    with pytest.raises(Invalid, match="three letters, such as USD"):
        SupplierFields.checked(name="A", currency="Narnian crowns")
