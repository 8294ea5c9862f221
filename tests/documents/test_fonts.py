"""The carried fonts: what they cover, and how a character they lack is refused."""

from pathlib import Path

import pytest
from reportlab.pdfbase import pdfmetrics

from sourcing_app.documents import fonts
from sourcing_app.domain.errors import Rejected

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(autouse=True)
def registered():
    fonts.register(RESOURCES)
    fonts.register(RESOURCES)  # a second document in the same process


@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(
    "text",
    [
        "Quotation for 2,000 pcs, Zürich – “ASAP” … × ² ≤ ≥ € £ ₽ ₸ ₴",
        "Съёмный подъезд № 5, «Ї, Ґ, Қ, Ө, Ў»",
        "深圳市华为技术有限公司，地址：重庆市（南岸区）！￥",
    ],
)
def test_every_script_of_the_trade_is_covered(text, bold):
    pieces = fonts.runs(text, bold=bold)
    assert "".join(piece for _, piece in pieces) == text
    assert all(name.endswith("-Bold") == bold for name, _ in pieces)


def test_runs_change_font_only_where_the_script_does():
    assert fonts.runs("Supplier 深圳 华为 OK") == [
        ("NotoSans", "Supplier "),
        ("NotoSansSC", "深圳 华为 "),
        ("NotoSans", "OK"),
    ]
    assert fonts.runs("") == []


def test_a_missing_character_is_named_with_its_place():
    with pytest.raises(Rejected) as refusal:
        fonts.require("a" * 100 + " 🙂 b")
    assert "“🙂” (U+1F642)" in str(refusal.value)
    assert "position 102" in str(refusal.value)
    assert len(str(refusal.value)) < 200
    with pytest.raises(Rejected, match="“Lamp 🙂 b”, position 6"):
        fonts.require("Quotes\n12 March\tLamp 🙂 b\t4 pcs\nNo")


def test_a_control_character_is_refused():
    with pytest.raises(Rejected, match=r"U\+0007"):
        fonts.runs("bell\a")


def two_byte(codec, leads):
    pairs = (bytes((lead, trail)) for lead in leads for trail in range(0x40, 0xFF))
    letters = (pair.decode(codec, "ignore") for pair in pairs)
    return "".join(
        letter
        for letter in letters
        if len(letter) == 1 and letter.isalpha() and not letter.isascii()
    )


@pytest.mark.parametrize(
    ("codec", "leads", "least"),
    [
        ("gb2312", range(0xB0, 0xF8), 6763),
        ("big5", [*range(0xA4, 0xC7), *range(0xC9, 0xFA)], 13051),
        ("gbk", range(0x81, 0xFE), 21000),
        ("euc_kr", range(0xB0, 0xC9), 2350),
    ],
)
def test_the_characters_of_a_code_are_covered(codec, leads, least):
    letters = two_byte(codec, leads)
    assert len(letters) >= least
    fonts.require(letters)


def test_letters_of_names_and_every_syllable_of_hangul_are_covered():
    fonts.require("喆镕堃㛃䶮" + "".join(map(chr, range(0xAC00, 0xD7A4))))
    assert fonts.runs("서울 Seoul 臺灣") == [
        ("NotoSansKR", "서울 "),
        ("NotoSans", "Seoul "),
        ("NotoSansSC", "臺灣"),
    ]


@pytest.mark.parametrize("bold", [False, True])
def test_every_font_has_the_space_that_stays_in_its_run(bold):
    for font, piece in fonts.runs("서울 Seoul 臺灣 OK", bold=bold):
        assert all(ord(letter) in pdfmetrics.getFont(font).face.charToGlyph for letter in piece)
