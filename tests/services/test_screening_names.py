"""Names compared with lists: what is found however it is written, and what is not."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.screening.lists import ListedName, ListKind, NameList
from sourcing_app.domain.screening.names import compared
from sourcing_app.services.screening.matching import NameIndex, pinyin

LISTED = (
    "Huaxing Precision Technology Co., Ltd.",
    "深圳市华兴精密技术有限公司",
    "Xinjiang Junggar Cotton and Linen Co., Ltd.",
    "ООО Электрон Торг",
    "Sunflower Shipping Inc",
    "新疆中泰集团",
    "Bo",
)


def index(names):
    entries = tuple(ListedName(str(at), name) for at, name in enumerate(names))
    return NameIndex([NameList(ListKind.US, entries)])


@pytest.fixture(scope="module")
def lists():
    return index(LISTED)


def found(lists, name):
    return [match.listed for match in lists.matches([name])]


@pytest.mark.parametrize(
    ("name", "listed"),
    [
        ("HUAXING PRECISION TECHNOLOGY COMPANY LIMITED", 0),
        ("Shenzhen Huaxing Precision Technology", 0),
        ("Technology Precision, Huaxing (Dongguan)", 0),
        ("Huaxing Presicion Technology", 0),
        ("Huáxing Precision Technology", 0),
        ("华兴精密技术", 1),
        ("深圳华兴精密技术股份有限公司", 1),
        ("Junggar Cotton and Linen Trading", 2),
        ("электрон торг", 3),
        ("Sun Flower Shipping", 4),
        ("Zhongtai", 5),
        ("Bo Ltd", 6),
    ],
)
def test_a_listed_name_is_found_however_it_is_written(lists, name, listed):
    assert LISTED[listed] in found(lists, name)


@pytest.mark.parametrize(
    "name",
    ["Shenzhen Technology Co., Ltd.", "Ningbo Sun Lamps", "Xinjiang Trading", "中国", "Li", "."],
)
def test_places_legal_forms_and_other_names_match_nothing(lists, name):
    assert found(lists, name) == []


@given(st.text(max_size=40))
def test_any_text_can_be_compared(text):
    plain = compared(text, pinyin)
    assert plain.words == tuple(sorted(plain.words))


def altered(name, chance):
    """The same name as somebody else writes it: another form, place, order, a letter wrong."""
    words = name.removesuffix(" Co., Ltd.").split()
    if chance.random() < 0.5:
        chance.shuffle(words)
    at = chance.randrange(len(words))
    word, place = words[at], chance.randrange(1, len(words[at]))
    words[at] = word[:place] + chance.choice(("", "e", "u")) + word[place + 1 :]
    where = chance.choice(("Shenzhen ", "Ningbo ", ""))
    return where + " ".join(words) + chance.choice((" Limited", " Company", ""))


def test_nothing_that_comparing_with_every_name_finds_is_lost():
    """A supplier as somebody else writes it: the full comparison has no more of them."""
    from rapidfuzz import fuzz

    chance = random.Random(16)  # noqa: S311 - nothing secret is drawn
    syllables = [a + b for a in "bdfghjlmnqstwxz" for b in ("an", "ei", "ong", "u", "ia", "eng")]
    kinds = ["Technology", "Trading", "Electronics", "Textile", "Machinery", "New Energy"]
    names = [
        f"{''.join(chance.sample(syllables, 3))} {''.join(chance.sample(syllables, 2))} "
        f"{chance.choice(kinds)} Co., Ltd."
        for _ in range(600)
    ]
    lists = index(names)
    for name in names[:150]:
        written = altered(name, chance)
        plain = compared(written, pinyin).text
        every = {each for each in names if fuzz.ratio(plain, compared(each, pinyin).text) >= 85}
        if name in every:
            assert name in found(lists, written), written
