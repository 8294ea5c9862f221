"""The table of product words: its shape, and that each of its words is understood."""

import re

import pytest

from sourcing_app.domain.search.check import check_query
from sourcing_app.domain.search.vocabulary import Vocabulary
from tests.conftest import RESOURCES

TEXT = (RESOURCES / "search_words.tsv").read_text(encoding="utf-8")
WORDS = Vocabulary(TEXT)
ATTRIBUTES = {"and", "for", "with", "without", "on"}
CYRILLIC = re.compile("[\u0430-\u044f\u04513-]+(?: [\u0430-\u044f-]+)*")
HAN = re.compile("T?[\u4e00-\u9fff]+")


def test_the_table_has_five_hundred_products_in_three_columns():
    assert TEXT.splitlines()[0] == "English\tRussian\tChinese"
    assert all(line.count("\t") == 2 and line == line.strip(" ") for line in TEXT.splitlines())
    in_both = [row for row in WORDS.rows if row[1] and row[2]]
    assert len(in_both) >= 500
    with pytest.raises(ValueError, match="unpack"):
        _ = Vocabulary("English\tRussian\tChinese\nlamp\t\u043b\u0430\u043c\u043f\u0430\n").rows


def test_every_word_is_in_its_letters_and_once():
    russian = [name for _, names, _ in WORDS.rows for name in names]
    chinese = [name for _, _, names in WORDS.rows for name in names]

    assert [name for name in russian if not CYRILLIC.fullmatch(name)] == []
    assert [name for name in chinese if not HAN.fullmatch(name)] == []
    for names in (russian, chinese, [english for english, _, _ in WORDS.rows]):
        assert len(set(names)) == len(names)


def test_every_name_in_english_is_a_query_without_a_fault():
    products = [english for english, _, _ in WORDS.rows if english not in ATTRIBUTES]

    assert [english for english in products if check_query(english).findings] == []


@pytest.mark.rule("R135")
def test_every_name_comes_out_as_its_english():
    names = [(n, row[0]) for row in WORDS.rows for n in (*row[1], *row[2]) if row[0] != "and"]

    wrong = [(n, e) for n, e in names if check_query(n, vocabulary=WORDS).clean != e]
    assert wrong == []


@pytest.mark.rule("R135")
@pytest.mark.parametrize(
    ("typed", "english"),
    [
        ("косплей костюм", "cosplay costume"),
        ("костюмы", "costume"),
        ("динамиков", "speaker"),
        ("чехлы для телефонов", "phone case"),
        ("сумок", "bag"),
        ("молотками", "hammer"),
        ("полотенец", "towel"),
        ("зарядных устройств", "charger"),
        ("машина швейная", "sewing machine"),
        ("кабельный", "cable"),
        ("ёлка", "christmas tree"),
        ("чашка и блюдце", "cup and saucer"),
        ("红色的包", "red bag"),
        ("不锈钢保温杯", "stainless steel thermos"),
        ("столовая", "столовая"),
        ("кремний", "кремний"),
    ],
)
def test_forms_of_a_word_are_known_and_other_words_are_not(typed, english):
    assert check_query(typed, vocabulary=WORDS).clean == english
