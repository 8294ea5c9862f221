"""One query in the words of each market."""

import pytest

from sourcing_app.domain.search.elsewhere import in_chinese, on_market
from sourcing_app.domain.search.market import NO_FILTERS, parse_markets
from sourcing_app.services.searches.search import read_vocabulary
from tests.conftest import RESOURCES

WORDS = read_vocabulary(RESOURCES)
MARKETS = parse_markets((RESOURCES / "markets.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("query", "chinese"),
    [
        ("desk lamp", "台灯"),
        ("waterproof desk lamp", "防水台灯"),
        ("bluetooth gadget xq", "gadget xq"),
        ("", ""),
        ("led strip -solar", "灯带"),
        ("led desk lamp", "led 台灯"),
    ],
)
def test_known_names_are_asked_in_chinese_and_others_stay(query, chinese):
    assert in_chinese(query, WORDS).endswith(chinese)


def test_each_market_has_an_address_or_the_reason_why_not():
    found = [on_market(market, "desk lamp", NO_FILTERS, WORDS) for market in MARKETS]
    assert all(each.address.startswith("https://") and each.reason is None for each in found)
    assert found[-1].query == "台灯"
    blank = on_market(MARKETS[0], "", NO_FILTERS, WORDS)
    assert (blank.address, blank.reason is None) == ("", False)
