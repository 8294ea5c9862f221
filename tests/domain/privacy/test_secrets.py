"""Card data and passwords are refused; the long numbers of the trade are not."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.privacy.secrets import luhn, refuse_secrets, secret_in
from tests.budget import within

DIGITS = "0123456789"


def card(body):
    return next(body + str(digit) for digit in range(10) if luhn(body + str(digit)))


def in_fours(digits, mark=" "):
    return mark.join(digits[start : start + 4] for start in range(0, len(digits), 4))


@pytest.mark.rule("R12")
@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1111",
        "pay with 5500-0000-0000-0004 now",
        "378282246310005",
        "3782 822463 10005",
        "№4111111111111111.",
        "4111.1111.1111.1111",
        "4111\N{NO-BREAK SPACE}1111\N{NO-BREAK SPACE}1111\N{NO-BREAK SPACE}1111",
        "４１１１１１１１１１１１１１１１",
        "卡号4111111111111111",
        "500 pcs 4111 1111 1111 1111 12/27",
        "12 4111 1111 1111 1111",
        "карта 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "MSKU1234567 4111111111111111",
    ],
)
def test_card_numbers_are_refused(text):
    with pytest.raises(Rejected, match="card number"):
        refuse_secrets(text)


@pytest.mark.rule("R13")
@pytest.mark.parametrize(
    "text",
    [
        *("CVV 123", "cvc: 4567", "CVV2=123", "код cvv — 321"),
        *("card security code 123", "Код безопасности: 123", "安全码：123"),
    ],
)
def test_card_codes_are_refused(text):
    with pytest.raises(Rejected, match="security code"):
        refuse_secrets(text)


@pytest.mark.rule("R27")
@pytest.mark.parametrize(
    "text",
    [
        *("password: x", "Password = hunter2", "the password is hunter2", "pwd:1"),
        *("пароль: x", "Пароль — qwerty", "пароль qwerty1", "密码: x", "密码：abc", "密码是abc123"),
        *("PIN 1234", "pin: 1234", "pin code 1234", "ПИН-код 1234", "PIN: 123456"),
    ],
)
def test_passwords_are_refused(text):
    with pytest.raises(Rejected, match="password or PIN"):
        refuse_secrets(text)


@pytest.mark.parametrize(
    "text",
    [
        *("", "4111 1111 1111 1112", "+7 912 345 67 89", "order 123", "CV 2024", "CVC team"),
        *("MSKU1234567", "MAEU 4111111", "B/L MEDUXY123456", "COSU6123456780", "9405.21.00 90"),
        *(
            "500, 1000, 2000",
            "500 1000 2000 5000",
            "1000 2000 3000 4000",
            "HS 620520 610910 640399",
        ),
        *("91440300MA5DA1234X", "911101080828469150", "20260312123456", "8613800138000"),
        *("+86 755 2345 6789", "0086 755 8888 8888", "8 (912) 345-67-89", "+4915123456789012"),
        "https://www.alibaba.com/product-detail/Lamp_4111111111111111.html",
        "www.alibaba.com/product-detail/4111111111111111.html?spm=a2700.1234567890123",
        *("24 pin connector", "4-pin 2020", "PIN code of Mumbai 400001", "lapel pin 2020"),
        *("password protected", "Forgot password?", "Unlocks by password, card or PIN"),
        *("password 8 characters", "Пароль не хранить", "智能密码锁 1234款", "QC pass: 12"),
    ],
)
def test_other_texts_stay(text):
    assert refuse_secrets(text) == text


@given(st.text(DIGITS, min_size=12, max_size=18))
def test_every_card_shaped_number_is_found(body):
    assert secret_in(f"my card {card(body)}, thanks") is not None


@given(st.text(DIGITS, min_size=14, max_size=14), st.sampled_from(" -.\N{EN DASH}"))
def test_every_card_of_a_scheme_is_found_in_fours(body, mark):
    number = in_fours(card("4" + body), mark)
    assert secret_in(f"17 {number} 12/27") is not None


@given(st.text(DIGITS, min_size=0, max_size=11))
def test_short_numbers_are_none(body):
    assert secret_in(body) is None


quantities = st.lists(st.integers(1, 10**7), min_size=1, max_size=8)


@given(quantities, st.sampled_from([", ", "; ", " / ", "\n", " pcs, "]))
def test_lists_of_quantities_are_kept(numbers, mark):
    assert secret_in(mark.join(map(str, numbers))) is None
    assert secret_in(mark.join(f"{number:,}" for number in numbers)) is None


@given(st.lists(st.decimals(0, 10**6, places=2), min_size=1, max_size=6), st.sampled_from("$€¥"))
def test_prices_are_kept(prices, sign):
    assert secret_in(" ".join(f"{sign}{price}" for price in prices)) is None
    assert secret_in("; ".join(f"{price} USD" for price in prices)) is None


@given(st.lists(st.dates(date(1990, 1, 1), date(2099, 12, 31)), min_size=1, max_size=4))
def test_days_are_kept(days):
    for pattern in ("%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y", "%Y%m%d"):
        assert secret_in(" ".join(day.strftime(pattern) for day in days)) is None


@given(st.integers(1, 999), st.text(DIGITS, min_size=6, max_size=10), st.sampled_from(" -"))
def test_phones_are_kept(country, body, mark):
    assert secret_in(f"+{country}{body}") is None
    spaced = f"+{country}{mark}{body[:3]}{mark}{body[3:6]}{mark}{body[6:]}"
    assert secret_in(f"call {spaced.rstrip(mark)} today") is None


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=4, max_size=4), st.text(DIGITS, min_size=7))
def test_containers_and_bills_of_lading_are_kept(owner, number):
    assert secret_in(f"{owner}{number[:12]}") is None


@given(st.text(DIGITS, min_size=4, max_size=10), st.text(DIGITS, min_size=4, max_size=10))
def test_customs_codes_are_kept(one, other):
    assert secret_in(f"HS {one}, {other}") is None
    assert secret_in(f"{one[:4]}.{one[4:6]}.{one[6:8]}".rstrip(".")) is None


@given(
    st.sampled_from(["11", "12", "13", "51", "52", "53", "91", "92", "93"]),
    st.text(DIGITS + "ABCDEFGHJKLMNPQRTUWXY", min_size=16, max_size=16),
)
def test_credit_codes_are_kept(start, rest):
    assert secret_in(start + rest) is None


@given(st.integers(10**12, 10**19))
def test_product_pages_are_kept(number):
    assert secret_in(f"https://www.alibaba.com/product-detail/Desk-Lamp_{number}.html") is None


@pytest.mark.parametrize("part", ["1 ", "1111 ", "password ", "12.34-56 ", "CVV ", "11111 "])
def test_a_long_note_is_looked_through_quickly(part):
    started = time.process_time()
    secret_in(part * (20_000 // len(part)))
    assert within(2, time.process_time() - started)
