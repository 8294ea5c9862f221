from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.search.market import Filters, market_named, parse_markets, search_address
from sourcing_app.domain.values.text import clean_line
from tests.conftest import RESOURCES

MARKETS = parse_markets((RESOURCES / "markets.json").read_text(encoding="utf-8"))
ALIBABA = MARKETS[0]


@pytest.mark.rule("R132")
def test_the_query_is_encoded():
    assert (
        search_address(ALIBABA, "led lamp -solar")
        == "https://www.alibaba.com/trade/search?SearchText=led+lamp+-solar"
    )
    assert search_address(ALIBABA, "a&b=c#d").endswith("SearchText=a%26b%3Dc%23d")


@pytest.mark.rule("R118")
@pytest.mark.rule("R119")
def test_filters_are_those_the_site_has_today():
    address = search_address(ALIBABA, "lamp", Filters("cn", True, True, True))

    assert address.endswith("SearchText=lamp&country=CN&ta=y&assessmentCompany=true&verifiedPro=1")
    assert "country" not in search_address(market_named(MARKETS, "dhgate"), "lamp", Filters("CN"))


@pytest.mark.parametrize("market", MARKETS, ids=lambda market: market.name)
@given(query=st.text(min_size=1, max_size=60))
def test_every_address_is_https_and_holds_the_query(market, query):
    try:
        address = search_address(market, query)
    except Rejected:
        assert not clean_line(query) or len(query) > 20
        return
    parts = urlsplit(address)

    assert parts.scheme == "https"
    assert parts.hostname == urlsplit(market.search).hostname
    assert address.isascii()
    if query.isprintable():
        values = [value for found in parse_qs(parts.query).values() for value in found]
        assert clean_line(query) in values


def test_no_address_carries_what_a_log_cannot_keep():
    with pytest.raises(Rejected, match="too long"):
        search_address(ALIBABA, "灯" * 300)
    with pytest.raises(Rejected, match="country code"):
        search_address(ALIBABA, "lamp", Filters("C&x=1"))
    with pytest.raises(Rejected, match="Type the product"):
        search_address(ALIBABA, "  ")
    assert search_address(ALIBABA, "lamp\u202e red") == search_address(ALIBABA, "lamp red")


def test_an_unknown_market_names_those_there_are():
    with pytest.raises(Rejected, match="alibaba"):
        market_named(MARKETS, "ebay")
    assert market_named(MARKETS, "1688.COM").name == "1688"


def test_filters_are_read_as_they_were_kept():
    filters = Filters("CN", trade_assurance=True, verified_pro=True)

    assert Filters.read("CN", ",".join(filters.chosen())) == filters


@pytest.mark.parametrize(
    "search", ["http://a.example/?q={q}", "https:///{q}", "https://a.example/", "javascript:{q}"]
)
def test_a_template_that_is_not_https_is_refused(search):
    entry = (
        f'{{"markets": [{{"name": "a", "title": "A", "search": "{search}", '
        '"latin_only": true, "filters": {}}]}'
    )
    with pytest.raises(ValueError, match="no search address"):
        parse_markets(entry)
