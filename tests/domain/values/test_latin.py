import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.latin import CyrillicLanguage, Style, is_latin, language_of, plain

CYRILLIC = st.text(st.characters(min_codepoint=0x400, max_codepoint=0x4FF), max_size=30)


@pytest.mark.rule("R34")
@pytest.mark.parametrize(
    ("text", "address", "name"),
    [
        ("Ольга Петрова", "Olga Petrova", "Olga Petrova"),
        ("Юрий Щукин", "Yury Shchukin", "Iurii Shchukin"),
        ("ЩУКИНА", "SHCHUKINA", "SHCHUKINA"),
        ("подъезд", "podyezd", "podieezd"),
        ("Набережные Челны", "Naberezhnye Chelny", "Naberezhnye Chelny"),
        ("Васильевский", "Vasilyevsky", "Vasilevskii"),
        ("ул. «Мира», №3", 'ul. "Mira", No. 3', 'ul. "Mira", No. 3'),
        ("Київ, Їжаченко", "Kyiv, Yizhachenko", "Kyiv, Yizhachenko"),
        ("Згорани, вулиця Єднання", "Zghorany, vulytsia Yednannia", None),
        ("Қызылорда", "Qyzylorda", "Qyzylorda"),
        ("Өскемен", "Oskemen", "Oskemen"),
        ("Магілёў", "Mahilyou", "Mahiliou"),
        ("Köln, Straße", "Koln, Strasse", None),
        ("Łódź", "Lodz", None),
    ],
)
def test_letters(text, address, name):
    assert plain(text) == address
    assert name is None or plain(text, Style.NAME) == name


@pytest.mark.parametrize(
    ("text", "country", "language"),
    [
        ("Мир", "", CyrillicLanguage.RUSSIAN),
        ("Мир", "UA", CyrillicLanguage.UKRAINIAN),
        ("Мыс", "UA", CyrillicLanguage.RUSSIAN),
        ("Мінск", "BY", CyrillicLanguage.BELARUSIAN),
        ("Мінск", "", CyrillicLanguage.UKRAINIAN),
        ("вулиця", "BY", CyrillicLanguage.RUSSIAN),
        ("Ақтау", "", CyrillicLanguage.KAZAKH),
        ("Алматы", "KZ", CyrillicLanguage.KAZAKH),
        ("Магілёў", "RU", CyrillicLanguage.BELARUSIAN),
    ],
)
def test_language(text, country, language):
    assert language_of(text, country) is language


@given(st.text(max_size=60), st.sampled_from(Style), st.sampled_from(["", "UA", "KZ", "BY"]))
def test_result_is_its_own_result(text, style, country):
    once = plain(text, style, country)
    assert plain(once, style, country) == once


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_latin_stays(text):
    assert is_latin(text)
    assert plain(text) == text


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("country", ["", "UA", "KZ", "BY"])
def test_living_alphabets_leave_no_cyrillic(style, country):
    alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўәғқңөұүһ"
    assert is_latin(plain(f"{alphabet} {alphabet.upper()}", style, country))


@given(CYRILLIC)
def test_never_fails_on_old_letters(text):
    assert isinstance(plain(text), str)


@pytest.mark.parametrize("text", ["a\n", "é", "中", "\u202e", "№"])
def test_what_the_site_refuses(text):
    assert not is_latin(text)
