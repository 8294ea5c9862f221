"""File names from hostile words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.values.file_names import safe_name, unique_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ningbo Sun Ltd.", "Ningbo Sun Ltd.pdf"),
        ("", "unnamed.pdf"),
        ("..", "unnamed.pdf"),
        ("../../etc/passwd", "_.._etc_passwd.pdf"),
        ("-rf", "rf.pdf"),
        ("NUL .txt", "_NUL .txt.pdf"),
        ("com¹", "_com¹.pdf"),
        ("CONIN$", "_CONIN$.pdf"),
        ("evil\u202egpj.exe", "evilgpj.exe.pdf"),
        ("深圳市明路电子", "深圳市明路电子.pdf"),
        ('<img src="/dev/zero">', "_img src=__dev_zero__.pdf"),
    ],
)
def test_known_traps(text, name):
    assert safe_name(text, ".pdf") == name


@given(st.text(max_size=300))
def test_any_text_makes_a_short_name_without_a_path(text):
    name = safe_name(text, ".pdf")
    assert 4 < len(name) <= 80
    assert len(name.encode()) <= 180
    assert not set(name) & set('\\/:*?"<>|\0\n')
    assert not name.startswith((".", "-", " "))


@given(st.lists(st.text(max_size=100), max_size=8))
def test_no_two_names_are_alike_in_any_letter_case(texts):
    taken: set[str] = set()
    for text in texts:
        taken.add(unique_name(safe_name(text, ".pdf"), taken))
    assert len({name.casefold() for name in taken}) == len(texts)
    assert all(len(name) <= 80 for name in taken)
