import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.registration.profile import Profile, Role
from sourcing_app.domain.registration.registration import latin_remarks
from sourcing_app.services.registration.countries import (
    countries,
    country_name,
    currencies,
    default_currency,
)
from sourcing_app.services.registration.mails import likely_meant, read_email
from sourcing_app.services.registration.phones import read_phone, shown
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.countries import country_of


@pytest.fixture
def steps(desk):
    heard = []
    desk.changes.listen(heard.append)
    return heard


def test_nothing_entered_yet(desk):
    assert read_profile(desk.reader) == Profile()


@pytest.mark.rule("R127")
def test_each_change_is_kept_at_once_and_is_one_step(desk, steps):
    desk.registration.change(name_native="Ольга  Петрова\u202e", name_latin="Olga Petrova")
    assert read_profile(desk.reader).name_native == "Ольга Петрова"
    assert [(s.tables, s.step is not None) for s in steps] == [(frozenset({"buyer_profile"}), True)]
    desk.registration.change(position="Buyer")
    assert read_profile(desk.reader).name_latin == "Olga Petrova"
    desk.revert(steps[-1].step)
    assert read_profile(desk.reader).position == ""


@pytest.mark.rule("R22")
@pytest.mark.parametrize("typed", ["RU", "ru", "Russia", "Россия", "俄罗斯"])
def test_country_in_any_of_three_languages_sets_the_currency(desk, typed):
    profile = desk.registration.change(country=typed)
    assert (profile.country, profile.currency) == ("RU", "RUB")


@pytest.mark.rule("R18")
def test_own_currency_stays(desk):
    desk.registration.change(country="RU")
    desk.registration.change(currency="cny")
    assert desk.registration.change(country="KZ").currency == "CNY"


@pytest.mark.rule("R23")
@pytest.mark.rule("R129")
def test_role(desk):
    assert desk.registration.change(role="both").role is Role.BOTH
    with pytest.raises(Invalid):
        desk.registration.change(role="hacker")


@pytest.mark.rule("R25")
def test_phone_is_kept_in_the_international_form(desk):
    desk.registration.change(country="Russia")
    assert desk.registration.change(phone="8 912 345 67 89").phone == "+79123456789"
    assert shown("+79123456789") == "+7 912 345 67 89"
    assert desk.registration.change(phone="").phone == ""


def test_all_complaints_at_once_and_nothing_changed(desk, steps):
    with pytest.raises(Invalid) as refused:
        desk.registration.change(phone="12", email="x", country="Narnia", position="Boss")
    assert set(refused.value.complaints) == {"phone", "email", "country"}
    assert read_profile(desk.reader) == Profile()
    assert steps == []


@pytest.mark.parametrize(
    "values",
    [
        {"password": "secret"},
        {"business": "4111 1111 1111 1111"},
        {"company_native": "Nordlicht CVV 123"},
        {"name_native": "a" * 201},
        {"website": "javascript:alert(1)"},
        {"currency": "doubloons"},
        {"currency": ""},
    ],
)
@pytest.mark.rule("R12")
@pytest.mark.rule("R13")
def test_what_is_never_kept(desk, values):
    with pytest.raises(Invalid) as refused:
        desk.registration.change(**values)
    assert set(refused.value.complaints) == set(values)
    assert read_profile(desk.reader) == Profile()


@pytest.mark.rule("R34")
def test_transliteration(desk):
    desk.registration.change(name_native="Юрий Щукин", city_native="Нижний Новгород")
    assert desk.registration.transliterate("name").name_latin == "Iurii Shchukin"
    assert desk.registration.transliterate_all().city_latin == "Nizhny Novgorod"
    desk.registration.change(name_latin="Yuri Schukin")
    assert desk.registration.transliterate_all().name_latin == "Yuri Schukin"


@pytest.mark.rule("R34")
def test_a_latin_form_that_was_made_follows_its_native_text(desk):
    desk.registration.change(name_native="Юрий Щукин", city_native="Казань", city_latin="Kazan")
    desk.registration.transliterate("name")
    told = []
    desk.changes.listen(told.append)
    changed = desk.registration.change(
        {"name_native": "Юрий Щукин"}, name_native="Ольга Петрова", city_native="Москва"
    )
    assert (changed.name_latin, changed.city_latin) == ("Olga Petrova", "Moskva")
    desk.revert(told[-1].step)
    assert desk.registration.profile().name_latin == "Iurii Shchukin"
    assert desk.registration.change(name_native="محمد").name_latin == ""


@pytest.mark.rule("R34")
@pytest.mark.parametrize(
    ("own", "values"),
    [
        ("Yuri Schukin", {"name_native": "Ольга Петрова"}),  # written by the user
        ("Iurii Shchukin", {"name_native": "Ольга Петрова", "name_latin": "Iurii Shchukin"}),
        ("Iurii Shchukin", {"country": "UA"}),
    ],
)
def test_a_latin_form_of_the_users_own_stays(desk, own, values):
    desk.registration.change(name_native="Юрий Щукин", name_latin=own)
    assert desk.registration.change(**values).name_latin == own


@pytest.mark.rule("R34")
def test_a_name_without_vowels_is_left_to_the_user(desk):
    desk.registration.change(country="SA", name_native="محمد", city_native="Казань 😎")
    profile = desk.registration.transliterate_all()
    assert (profile.name_latin, profile.city_latin) == ("", "Kazan")
    name, city = map(str, latin_remarks(profile))
    assert name.startswith("Full name: “محمد” is written without vowels")
    assert city == "City: Left out, because it is no letter: 😎"
    with pytest.raises(Rejected, match="without vowels"):
        desk.registration.transliterate("name")
    assert len(latin_remarks(desk.registration.change(name_latin="Mohammed"))) == 1


@pytest.mark.rule("R25")
@pytest.mark.parametrize(
    ("typed", "country", "e164", "parts"),
    [
        ("8 (916) 123-45-67", "RU", "+79161234567", ("+7", "916", "1234567")),
        ("8-10-86-571-85022088", "RU", "+8657185022088", ("+86", "571", "85022088")),
        ("0086 138 0013 8000", "RU", "+8613800138000", ("+86", "138", "00138000")),
        ("+375 29 123 45 67", "", "+375291234567", ("+375", "29", "1234567")),
        ("+45 32 12 34 56", "", "+4532123456", ("+45", "32", "123456")),
    ],
)
def test_phone_parts(typed, country, e164, parts):
    phone = read_phone(typed, country)
    assert phone.e164 == e164
    assert (phone.country_code, phone.area, phone.number) == parts


@pytest.mark.rule("R25")
@pytest.mark.parametrize(
    ("typed", "country", "words"),
    [
        ("8 912 345 67 89", "", "country"),
        ("912 345", "RU", "too few digits"),
        ("+7 912 345 67 891", "", "length"),
        ("+999 123", "", "code"),
        ("call me", "RU", "digits only"),
        ("", "RU", "Write the number"),
        ("+7 000 000 00 00", "", "No such number"),
        ("１２", "RU", "too few"),
    ],
)
def test_wrong_phones_say_what_is_wrong(typed, country, words):
    with pytest.raises(Rejected, match=words):
        read_phone(typed, country)


@given(st.text(max_size=40), st.sampled_from(["", "RU", "CN", "DE"]))
def test_a_phone_is_read_or_refused(text, country):
    try:
        phone = read_phone(text, country)
    except Rejected:
        return
    assert read_phone(phone.international) == phone
    assert phone.e164 == phone.country_code + phone.area + phone.number


@pytest.mark.rule("R26")
@pytest.mark.parametrize(
    "typed",
    [
        "olga",
        "@x.com",
        "a@",
        "a b@x.com",
        "a@b@x.com",
        "x@localhost",
        "Иван@почта.рф",
        "a..b@x.com",
    ],
)
def test_wrong_mails(typed):
    with pytest.raises(Rejected):
        read_email(typed)


@pytest.mark.rule("R26")
def test_mails():
    assert read_email(" olga@Nordlicht.example ") == "olga@nordlicht.example"
    assert likely_meant("olga@gmial.com") == "olga@gmail.com"
    assert likely_meant("olga@gmail.con") == "olga@gmail.com"
    assert likely_meant("olga@yandx.ru") == "olga@yandex.ru"
    assert likely_meant("olga@gmail.com") is None
    assert likely_meant("olga@nordlicht.example") is None


@pytest.mark.rule("R22")
def test_countries():
    for language in ("en", "ru", "zh_CN"):
        names = [country.name for country in countries(language)]
        assert len(names) == len(set(names)) == 250
    assert country_name("RU", "zh_CN") == "俄罗斯"
    assert country_of("narnia") is None
    assert default_currency("KZ") == "KZT"
    assert default_currency("") == "USD"
    assert ("USD", "US Dollar") in currencies("en")
