"""E-mail addresses as they are pasted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.mails import plain_mail


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("li@nova.example", "li@nova.example"),
        ("mailto:Sales@Northwick.example?subject=Hi", "Sales@Northwick.example"),
        ("Li Na <li@nova.example>", "li@nova.example"),
        ("E-mail: li@nova.example", "li@nova.example"),
        ("\u200bli@nova.example\ufeff", "li@nova.example"),
        ("ｌｉ＠ｎｏｖａ．ｅｘａｍｐｌｅ", "li@nova.example"),
        ("li@nova.example.", "li@nova.example"),
        ("(li@nova.example);", "li@nova.example"),
        ("info@пример.рф", "info@пример.рф"),
    ],
)
def test_an_address_is_taken_out_of_what_is_around_it(text, plain):
    assert plain_mail(text) == plain
    assert plain_mail(plain) == plain


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sales(at)nova.example", "write it like sales@nova.example"),
        ("sales [at] nova [dot] com", "write it like sales@nova.com"),
        ("a@nova.example; b@nova.example", "write one, such as a@nova.example"),
        ("none", "write it like name@company.com"),
        ("a@b", "write it like name@company.com"),
        ("a b@c.com", "write it like name@company.com"),
        ("a..b@c.com", "write it like name@company.com"),
    ],
)
def test_what_is_no_single_address_is_refused_with_an_example(text, said):
    with pytest.raises(Rejected, match=said):
        plain_mail(text)


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_is_refused(text):
    try:
        plain = plain_mail(text)
    except Rejected:
        return
    assert plain_mail(plain) == plain
