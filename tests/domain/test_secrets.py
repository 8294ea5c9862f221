import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.secrets import luhn, refuse_secrets, secret_in


def card(body):
    return next(body + str(digit) for digit in range(10) if luhn(body + str(digit)))


@pytest.mark.rule("R12")
@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1111",
        "pay with 5500-0000-0000-0004 now",
        "378282246310005",
        "№4111111111111111.",
    ],
)
def test_card_numbers_are_refused(text):
    with pytest.raises(Rejected, match="card number"):
        refuse_secrets(text)


@pytest.mark.rule("R13")
@pytest.mark.parametrize("text", ["CVV 123", "cvc: 4567", "CVV2=123", "код cvv — 321"])
def test_card_codes_are_refused(text):
    with pytest.raises(Rejected, match="secret code"):
        refuse_secrets(text)


@pytest.mark.parametrize(
    "text", ["", "4111 1111 1111 1112", "+7 912 345 67 89", "order 123", "CV 2024", "CVC team"]
)
def test_other_texts_stay(text):
    assert refuse_secrets(text) == text


@given(st.text("0123456789", min_size=12, max_size=18))
def test_every_card_shaped_number_is_found(body):
    assert secret_in(f"my card {card(body)}, thanks") is not None


@given(st.text("0123456789", min_size=0, max_size=11))
def test_short_numbers_are_none(body):
    assert secret_in(body) is None
