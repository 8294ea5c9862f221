"""Cards of results and links, as people copy them; nothing of them is lost."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.search.pasted import PastedCard, read_card
from sourcing_app.domain.suppliers.badges import Badge

CARD = """LED Desk Lamp Foldable Touch Dimmable
US$4.50-5.20
Min. order: 100 pieces
Shenzhen Bright Lighting Co., Ltd.
5 yrs
CN
Verified
98.5% response rate
4.8/5.0 (35)
Contact supplier
https://www.alibaba.com/product-detail/LED-Desk-Lamp_1600123456789.html?spm=a2700"""


def test_a_card_of_a_result_is_understood_and_the_rest_stays():
    card = read_card(CARD)
    assert (card.name, card.product) == (
        "Shenzhen Bright Lighting Co., Ltd.",
        "LED Desk Lamp Foldable Touch Dimmable",
    )
    assert [each.value for each in card.prices] == [Decimal("4.50"), Decimal("5.20")]
    assert card.prices[0].currencies == ("USD",)
    assert (card.moq.value, card.moq.unit) == (Decimal(100), "pieces")
    assert (card.years, card.country, card.rate) == (5, "CN", Decimal("98.5"))
    assert card.badges == (Badge.VERIFIED,)
    assert card.product_url.endswith("/product-detail/LED-Desk-Lamp_1600123456789.html")
    assert card.left == ("4.8/5.0 (35)", "Contact supplier")
    assert card.told == (
        "US$4.50-5.20",
        "5 yrs",
        "98.5% response rate",
    )
    values = card.values()
    assert (values["currency"], values["price_seen"]) == ("USD", Decimal("4.50"))
    assert values["notes"].splitlines() == [*card.told, *card.left]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        (
            "https://brightpath.en.alibaba.com/company_profile.html",
            {"store_url": "https://brightpath.en.alibaba.com/", "name": "Brightpath"},
        ),
        (
            "https://www.alibaba.com/product-detail/Ceramic-Mug-Cup_62001234567.html",
            {"product": "Ceramic Mug Cup"},
        ),
        ("Mug\n100 Pieces (Min. Order)", {"product": "Mug"}),
        ("Кружка\nМин. заказ: 50 шт\n3 года", {"product": "Кружка", "years": 3}),
        (
            "马克杯\n起订量：200件\n宁波太阳有限公司",
            {"name": "宁波太阳有限公司", "product": "马克杯"},
        ),
        ("8 yrs CN · Verified PRO · Trade Assurance", {"years": 8, "country": "CN"}),
        ("Trade Assurance\nGold Supplier", {"badges": (Badge.TRADE_ASSURANCE, Badge.GOLD)}),
    ],
)
def test_other_ways_of_copying(text, values):
    card = read_card(text)
    assert {name: getattr(card, name) for name in values} == values


def test_moq_in_three_languages():
    for text in ("MOQ: 50 pcs", "Мин. заказ: 50 шт", "起订量：50件", "50 pcs (MOQ)"):
        assert read_card(text).moq.value == Decimal(50), text


def test_what_is_no_card_stays_as_text():
    assert read_card("") == PastedCard()
    assert not read_card("$4.50\n4.8/5.0 (35)").anything
    card = read_card("$4.50\n$9.90\n15 yrs in a market of 3 billion people\nresponse rate 400 %")
    assert "$9.90" in card.left
    assert "response rate 400 %" in (*card.left, card.product)


@given(st.lists(st.text("klmop xz", max_size=40), max_size=12))
def test_no_line_of_words_is_ever_lost(lines):
    card = read_card("\n".join(lines))
    kept = filter(None, (card.name, card.product, *card.left))
    assert set(kept) == set(filter(None, (" ".join(line.split()) for line in lines)))


@given(st.text(max_size=300))
def test_any_text_is_read(text):
    card = read_card(text)
    assert len(card.name) <= 200
    assert len(card.product) <= 200


def test_what_follows_a_card_stays_to_its_last_letter_however_long_it_is():
    figures = "1" * 8_000
    card = read_card("\n".join((CARD, figures, "x" * 20_000, "the end")))
    assert card.product == read_card(CARD).product
    kept = "".join(card.left).replace(" ", "")
    assert kept.count("1") >= len(figures)
    assert kept.endswith("x" * 20_000 + "theend")


def test_a_dollar_sign_alone_is_taken_for_us_dollars_and_said_so():
    card = read_card("LED lamp\n$3.20\nNingbo Sun Co., Ltd.")
    assert (card.assumed, card.values()["currency"]) == ("USD", "USD")
    assert read_card("LED lamp\nUSD 3.20\nNingbo Sun Co., Ltd.").assumed == ""
    yuan = read_card("LED lamp\n\N{YEN SIGN}3.20\nNingbo Sun Co., Ltd.")
    assert (yuan.assumed, yuan.values().get("currency")) == ("", None)
