"""Web addresses as they are copied, and what they lead to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.values.links import LinkKind, alibaba_store, link_kind, web_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("", ""),
        ("nova.example", "https://nova.example"),
        ("nova.example:8080/a", "https://nova.example:8080/a"),
        ("//northwick.en.alibaba.com/", "https://northwick.en.alibaba.com/"),
        ("<https://nova.example>", "https://nova.example"),
        ("\u200bhttps://nova.example", "https://nova.example"),
        ("ｈｔｔｐｓ：／／ｎｏｖａ．ｅｘａｍｐｌｅ", "https://nova.example"),
        ("Oldmill#http://oldmill.example#", "http://oldmill.example"),
        ('<a href="https://nova.example">Nova</a>', "https://nova.example"),
        ("[Nova](https://nova.example)", "https://nova.example"),
        ("Website: www.nova.example", "https://www.nova.example"),
        ("网址：https://nova.example", "https://nova.example"),
        ("Сайт : nova.example", "https://nova.example"),
        ("https//nova.example", "https://nova.example"),
        ("http:nova.example.", "http://nova.example"),
        ("https://northwick.en.alibaba.com/?spm=a2700.1", "https://northwick.en.alibaba.com/"),
        ("https://a.example/?b=c%20d+e&utm_source=x&gclid=1", "https://a.example/?b=c%20d+e"),
        (
            "https://www.google.com/url?q=https%3A%2F%2Fnova.example%2Fa&sa=D",
            "https://nova.example/a",
        ),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fnova.example", "https://nova.example"),
    ],
)
def test_an_address_is_cleaned(text, address):
    assert web_address(text) == address
    assert web_address(address) == address


@pytest.mark.parametrize(
    "text",
    [
        *("86-574-88016850", "-", "n/a", "localhost", "a@b.com", "two words.com"),
        *("mailto:a@b.com", "javascript:alert(1)", "ftp://nova.example", "https://"),
    ],
)
def test_what_is_no_address_is_refused_with_an_example(text):
    with pytest.raises(Rejected, match="write https://"):
        web_address(text)


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://www.alibaba.com/product-detail/x_1600000000001.html", LinkKind.PRODUCT),
        ("https://m.alibaba.com/product/1600000000001/x.html", LinkKind.PRODUCT),
        ("https://northwick.en.alibaba.com/product/1-2/lamp.html", LinkKind.PRODUCT),
        ("https://detail.1688.com/offer/612345.html", LinkKind.PRODUCT),
        ("https://x.en.made-in-china.com/product/abc/China-Lamp.html", LinkKind.PRODUCT),
        ("https://www.aliexpress.com/item/1005.html", LinkKind.PRODUCT),
        ("https://northwick.en.alibaba.com/company_profile.html", LinkKind.STORE),
        ("https://northwick.m.en.alibaba.com", LinkKind.STORE),
        ("https://shop123.1688.com/", LinkKind.STORE),
        ("https://x.en.made-in-china.com", LinkKind.STORE),
        ("https://www.aliexpress.com/store/912345", LinkKind.STORE),
        ("https://www.alibaba.com/trade/search?SearchText=lamp", LinkKind.SITE),
        ("https://nova.example/product/1", LinkKind.SITE),
        ("", LinkKind.SITE),
    ],
)
def test_what_an_address_leads_to(address, kind):
    assert link_kind(address) is kind


def test_a_store_has_one_host_on_every_device():
    for host in ("northwick.en.alibaba.com", "northwick.m.en.alibaba.com"):
        assert alibaba_store(f"https://{host}/x") == "northwick.en.alibaba.com"
    assert alibaba_store("https://www.alibaba.com") == ""


@given(st.text(max_size=40))
def test_any_text_is_an_address_or_is_refused(text):
    try:
        address = web_address(text)
    except Rejected:
        return
    assert web_address(address) == address


@pytest.mark.parametrize(
    "page",
    [
        *("alibaba.com/product-detail/Lamp_1.html", "aliexpress.ru/item/1.html"),
        *("aliexpress.com/store/1", "made-in-china.com/product/a", "dhgate.com/product/a"),
        "globalsources.com/product/a",
    ],
)
def test_a_host_that_only_ends_like_a_marketplace_is_another_one(page):
    assert link_kind(f"https://{page}") == link_kind(f"https://www.{page}") != LinkKind.SITE
    assert link_kind(f"https://evil{page}") == link_kind(f"https://www.not-{page}") == LinkKind.SITE
