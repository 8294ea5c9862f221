"""Phone numbers as people, pages and spreadsheets write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.phones import number_and_extension, plain_phone, with_extension

EXTENSIONS = ["ext. {}", "x{}", ", доб. {}", "转{}", " 分机 {}", " Durchwahl {}", ";ext={}", "#{}"]


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("+86 574 8801 6850", "+86 574 8801 6850"),
        ("tel:+86-574-88016850", "+86-574-88016850"),
        ("tel:%2B86%20574%208801", "+86 574 8801"),
        ("\u202a+86 574 8801 6850\u202c", "+86 574 8801 6850"),
        ("\u200b+86\xa0574\u2009 8801", "+86 574 8801"),
        ("＋８６ ５７４ ８８０１", "+86 574 8801"),
        ("+49 (0) 30 123456", "+49 30 123456"),
        ("+44(0)20 7946 0958", "+44 20 7946 0958"),
        ("00 49 (0)30 123456", "+49 30 123456"),
        ("0086 574 8801", "+86 574 8801"),
        ("8-10-86-574-88016850", "+86-574-88016850"),
        ("8~10 86 574 8801", "+86 574 8801"),
        ("8 (495) 123-45-67", "8 (495) 123-45-67"),
        ("8 (800) 100-10-10", "8 (800) 100-10-10"),
        ("Тел.: +7 843 200-00-01", "+7 843 200-00-01"),
        ("电话：0574-88016850", "0574-88016850"),
        ("'+86 574 8801", "+86 574 8801"),
        ("T: +86 574 8801", "+86 574 8801"),
        ("Tel +86 574 8801", "+86 574 8801"),
        ("+86-(0)574-88016850", "+86 574-88016850"),
        ("865748016850.0", "865748016850"),
        ("https://wa.me/8613800138000", "+8613800138000"),
        ("https://api.whatsapp.com/send?phone=8613800138000&text=Hi", "+8613800138000"),
        ("+86 574 8801 6852 / 88016853", "+86 574 8801 6852 / 88016853"),
        ("86-13800138000", "86-13800138000"),
    ],
)
def test_a_number_is_brought_into_its_plain_form(text, plain):
    assert plain_phone(text) == plain
    assert plain_phone(plain) == plain


@pytest.mark.parametrize("form", EXTENSIONS)
@given(extension=st.integers(1, 99_999))
def test_an_extension_is_kept_in_every_language(form, extension):
    text = f"+86 574 8801 6850{form.format(extension)}"
    assert number_and_extension(text) == ("+86 574 8801 6850", str(extension))
    assert plain_phone(text) == f"+86 574 8801 6850 ext. {extension}"


@given(st.from_regex(r"\+[1-9][0-9]{6,13}", fullmatch=True), st.integers(0, 9999))
def test_what_is_written_is_read_back(number, extension):
    written = with_extension(number, str(extension or ""))
    assert plain_phone(written) == written
    assert number_and_extension(written) == (number, str(extension or ""))


@pytest.mark.parametrize("text", ["8.65748E+11", "8,65748E+11", "8.65748e11"])
def test_a_number_that_a_spreadsheet_rounded_is_refused(text):
    with pytest.raises(Rejected, match="rounded by a spreadsheet"):
        plain_phone(text)


@pytest.mark.parametrize(
    "text", ["n/a", "ask Li", "a@b.de", "https://a.de/12345", "skype:abc123", "8" * 16]
)
def test_what_is_no_number_is_refused_with_an_example(text):
    with pytest.raises(Rejected, match=r"write it like \+86"):
        plain_phone(text)


@given(st.text(max_size=40))
def test_any_text_is_a_number_or_is_refused(text):
    try:
        plain = plain_phone(text)
    except Rejected:
        return
    assert plain_phone(plain) == plain
