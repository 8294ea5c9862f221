"""The carried fonts: what they cover, and how a character they lack is refused."""

from pathlib import Path

import pytest

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


def test_a_control_character_is_refused():
    with pytest.raises(Rejected, match=r"U\+0007"):
        fonts.runs("bell\a")


def test_all_of_gb2312_is_covered():
    level_one = [bytes((lead, trail)) for lead in range(0xB0, 0xD7) for trail in range(0xA1, 0xFF)]
    fonts.require("".join(pair.decode("gb2312", "ignore") for pair in level_one))
