import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.latin import Style, is_latin
from sourcing_app.services.latin import latin


@pytest.mark.rule("R34")
@pytest.mark.parametrize(
    ("text", "style", "expected"),
    [
        ("长安街 12", Style.ADDRESS, "Changan Jie 12"),
        ("重庆市", Style.ADDRESS, "Chongqing Shi"),
        ("吕布", Style.NAME, "Lyu Bu"),
        ("王小明", Style.NAME, "Wang Xiaoming"),
        ("欧阳修", Style.NAME, "Ouyang Xiu"),
        ("Казань, 长安街", Style.ADDRESS, "Kazan, Changan Jie"),
        ("Αθήνα", Style.ADDRESS, "Athina"),
    ],
)
def test_scripts(text, style, expected):
    assert latin(text, style) == expected


@given(st.text(max_size=30), st.sampled_from(Style))
def test_result_is_latin_and_its_own_result(text, style):
    once = latin(text, style)
    assert is_latin(once)
    assert latin(once, style) == once


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_latin_stays(text):
    assert latin(text) == text
