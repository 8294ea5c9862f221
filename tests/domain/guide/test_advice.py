from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Severity
from sourcing_app.domain.guide.advice import link_advice, quantity_advice
from sourcing_app.domain.settings.limits import SHIPPED


@pytest.mark.parametrize(
    "link",
    [
        "https://www.alibaba.com/trade/search?SearchText=lamp",
        "brightpath.en.alibaba.com",
        "https://www.aliexpress.com/item/1.html",
        "https://passport.alibaba.com/login.htm?reset=1",
    ],
)
def test_a_page_of_the_marketplace_is_told_as_such(link):
    (found,) = link_advice(link)
    assert found.severity is Severity.HINT
    assert "of the marketplace itself" in str(found.sentence)


@pytest.mark.rule("R254")
@pytest.mark.parametrize(
    "link",
    [
        "https://www.alibaba.com.example.net/",
        "https://alibaba-login.com/",
        "https://www.a1ibaba.com",
        "https://аlibaba.com",
        "https://xn--libaba-2fg.com/",
        "https://aliexpress.support",
        "https://user@alibaba.com.evil.org/x",
    ],
)
def test_a_look_alike_is_an_error(link):
    assert link_advice(link)[0].severity is Severity.ERROR


@pytest.mark.rule("R256")
def test_a_link_that_asks_for_a_password_is_warned_of():
    found = link_advice("https://mail.example.net/reset-password?id=7")
    assert [(each.rule, each.severity) for each in found] == [
        ("R254", Severity.HINT),
        ("R256", Severity.WARNING),
    ]
    assert len(link_advice("https://example.net/lamps")) == 1


@pytest.mark.parametrize("text", ["", "hello", "two words", "javascript:alert(1)"])
def test_what_is_no_link_is_refused(text):
    with pytest.raises(Rejected):
        link_advice(text)


@pytest.mark.rule("R68")
def test_a_retail_quantity_is_sent_to_aliexpress():
    for quantity, severity in ((1, "warning"), (5, "warning"), (6, "hint"), (4000, "hint")):
        assert quantity_advice(Decimal(quantity), SHIPPED).severity == severity
    with pytest.raises(Rejected):
        quantity_advice(Decimal(0), SHIPPED)
