import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.cyrillic import CyrillicLanguage, language_of
from sourcing_app.domain.values.latin import is_latin, latin_remark, plain, without_vowels
from sourcing_app.domain.values.spelling import Style

CYRILLIC = st.text(st.characters(min_codepoint=0x400, max_codepoint=0x4FF), max_size=30)
COUNTRIES = ["", "UA", "KZ", "BY", "BG", "RS", "MK", "UZ", "KG", "TJ", "KR"]


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
        ("ΕΥΘΥΜΙΟΥ, Αυγερινός", "EFTHYMIOU, Avgerinos", None),
        ("Μπάμπης Λάμπρος Άγγελος", "Bampis Lampros Angelos", None),
        ("Ταΰγετος, Εύβοια, Ούζο", "Taygetos, Evvoia, Ouzo", None),
        ("წერეთელი, ქუთაისი", "Tsereteli, Kutaisi", None),
        ("Երևան, Հովհաննիսյան", "Yerevan, Hovhannisyan", None),
        ("Որոտան, Ուլիխանյան, ՎԱՆԱՁՈՐ", "Vorotan, Ulikhanyan, VANADZOR", None),
        ("신라, 독립문, 해돋이, 좋고, 묵호", "Silla, Dongnimmun, Haedoji, Joko, Mukho", None),
        ("서울특별시 강남구", "Seoul-teukbyeolsi Gangnam-gu", None),
        ("Oʻzbekiston", "O'zbekiston", None),
    ],
)
def test_letters(text, address, name):
    assert plain(text) == address
    assert name is None or plain(text, Style.NAME) == name


@pytest.mark.rule("R34")
@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("България, Търговище, София", "BG", "Bulgaria, Targovishte, Sofia"),
        ("БЪЛГАРИЯ, Щъркелово", "BG", "BULGARIA, Shtarkelovo"),
        ("Ђорђе Цветковић, Њњ Џ Ж", "RS", "Djordje Cvetkovic, Njnj Dz Z"),
        ("Đorđe", "RS", "Djordje"),
        ("Đặng", "VN", "Dang"),
        ("Ќулавков, Жежељ, Џон", "MK", "Kjulavkov, Zhezhelj, Djon"),
        (
            "Ғиждувон, Еттиеров, Цирк, Конституция",
            "UZ",
            "G'ijduvon, Yettiyerov, Sirk, Konstitutsiya",
        ),
        ("Жалал-Абад, Өзгөн", "KG", "Jalal-Abad, Ozgon"),
        ("Хуҷанд, Истаравшан", "TJ", "Khujand, Istaravshan"),
    ],
)
def test_letters_of_a_country(text, country, expected):
    assert plain(text, Style.ADDRESS, country) == expected


def test_a_korean_name_is_a_surname_and_a_given_name():
    names = "김철수, 이영희, 남궁민, 정국립"
    assert plain(names, Style.NAME) == "Kim Cheolsu, Lee Yeonghui, Namgung Min, Jung Gukrip"


@pytest.mark.parametrize("text", ["Мария 😎", "Мария 👩‍🔧🇷🇺", "Мария ☎️1️⃣"])
def test_emoji_are_left_out_with_a_remark(text):
    assert plain(text).startswith("Mariya ")
    assert is_latin(plain(text))
    assert "no letter" in str(latin_remark(text))


@pytest.mark.parametrize("text", ["محمد", "שלום", "Ali علی"])
def test_letters_without_vowels_are_left_to_the_user(text):
    assert without_vowels(text)
    assert text in str(latin_remark(text))


@pytest.mark.parametrize("text", ["Мария", "Köln №5", "plain", ""])
def test_nothing_is_said_of_what_has_a_latin_form(text):
    assert latin_remark(text) is None


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
        ("Мир", "BG", CyrillicLanguage.BULGARIAN),
        ("Търново", "", CyrillicLanguage.BULGARIAN),
        ("Объект", "", CyrillicLanguage.RUSSIAN),
        ("Сыктывкар", "BG", CyrillicLanguage.RUSSIAN),
        ("Ђорђе", "", CyrillicLanguage.SERBIAN),
        ("Марија", "MK", CyrillicLanguage.MACEDONIAN),
        ("Марија", "", CyrillicLanguage.SERBIAN),
        ("Ѓорѓи", "RS", CyrillicLanguage.MACEDONIAN),
        ("Ўзбекистон", "", CyrillicLanguage.UZBEK),
        ("Қарши", "UZ", CyrillicLanguage.UZBEK),
        ("Хуҷанд", "", CyrillicLanguage.TAJIK),
        ("Ноокен", "KG", CyrillicLanguage.KYRGYZ),
    ],
)
def test_language(text, country, language):
    assert language_of(text, country) is language


@given(st.text(max_size=60), st.sampled_from(Style), st.sampled_from(COUNTRIES))
def test_result_is_its_own_result(text, style, country):
    once = plain(text, style, country)
    assert plain(once, style, country) == once


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_latin_stays(text):
    assert is_latin(text)
    assert plain(text) == text


@pytest.mark.parametrize("style", list(Style))
@pytest.mark.parametrize("country", COUNTRIES)
def test_living_alphabets_leave_no_cyrillic(style, country):
    alphabet = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўәғқңөұүһ"
    assert is_latin(plain(f"{alphabet} {alphabet.upper()}", style, country))


@given(CYRILLIC)
def test_never_fails_on_old_letters(text):
    assert isinstance(plain(text), str)


@pytest.mark.parametrize("text", ["a\n", "é", "中", "\u202e", "№"])
def test_what_the_site_refuses(text):
    assert not is_latin(text)
