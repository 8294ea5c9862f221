from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sourcing_app.domain.registration.marketplaces import (
    AFTER_404,
    ALIEXPRESS_WORKS,
    SOCIAL_IS_UNSAFE,
    Marketplace,
    RegistrationStep,
    SignIn,
    advice,
    next_step,
    page_of,
    steps_of,
)

DAY = date(2026, 3, 12)
DAYS = st.dictionaries(st.sampled_from(RegistrationStep), st.none() | st.just(DAY))
ELSEWHERE = [each for each in Marketplace if each is not Marketplace.ALIBABA]


def steps(marketplace, sign_in):
    return [each.step for each in steps_of(marketplace, sign_in)]


@pytest.mark.rule("R19")
@pytest.mark.rule("R20")
@pytest.mark.parametrize("sign_in", [SignIn.ALIEXPRESS, SignIn.SOCIAL])
def test_another_account_registers_nothing_but_phone_and_address_stay_to_be_filled_in(sign_in):
    assert steps(Marketplace.ALIBABA, sign_in) == [
        RegistrationStep.SIGNED_IN,
        RegistrationStep.PHONE,
        RegistrationStep.ADDRESS,
    ]


@given(st.sampled_from(Marketplace), st.sampled_from(SignIn), DAYS)
def test_the_next_step_is_the_first_that_is_not_done(marketplace, sign_in, days):
    order = steps(marketplace, sign_in)
    following = next_step(marketplace, sign_in, days)
    left = [step for step in order if not days.get(step)]
    assert (following.step if following else None) == (left[0] if left else None)
    assert len(order) == len({*order})


@pytest.mark.rule("R31")
def test_error_404_is_told_about_until_one_is_in():
    failed = {RegistrationStep.ERROR_404: DAY}
    assert advice(Marketplace.ALIBABA, SignIn.OWN, {}) is None
    assert advice(Marketplace.ALIBABA, SignIn.OWN, failed) is AFTER_404
    inside = failed | {RegistrationStep.SIGNED_IN: DAY}
    assert advice(Marketplace.ALIBABA, SignIn.OWN, inside) is None
    assert advice(Marketplace.ALIBABA, SignIn.ALIEXPRESS, failed) is ALIEXPRESS_WORKS


@pytest.mark.rule("R138")
@given(st.sampled_from(Marketplace), DAYS)
def test_a_social_network_is_warned_of_everywhere(marketplace, days):
    assert advice(marketplace, SignIn.SOCIAL, days) is SOCIAL_IS_UNSAFE


def test_every_known_site_has_its_page():
    assert all(page_of(each).startswith("https://") for each in ELSEWHERE[:-1])
    assert page_of(Marketplace.OTHER) == ""
