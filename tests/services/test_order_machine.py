"""Deeds on an order in any order and amount: no sum, line or gate ever breaks."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

from tests.services.order_machine import OrderMachine


@pytest.fixture(autouse=True)
def the_same_draws_in_every_run(monkeypatch):
    """What is drawn would else depend on the constants of all modules that happen to be loaded."""
    monkeypatch.setattr(providers, "_get_local_constants", providers.Constants)
    providers.CONSTANTS_CACHE.cache.clear()
    yield
    providers.CONSTANTS_CACHE.cache.clear()


TestOrder = OrderMachine.TestCase
TestOrder.pytestmark = [pytest.mark.slow("orders driven through every deed in any order")]
TestOrder.settings = settings(
    max_examples=6,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


def test_a_deposit_of_nothing_is_paid_and_asks_for_nothing():
    """Two cents at 20/80 leave a deposit of 0.00: production starts, no sample is decided."""
    machine = OrderMachine()
    try:
        machine.order(terms="30/70", after=True, opened=True)
        machine.plan(total="0.02", terms="20/80", day=timedelta(0))
        machine.pay_on_a_day_before_the_order()
        assert (machine.state.facts.deposit_paid, bool(machine.state.paid)) == (True, False)
        machine.every_sum_is_right_everywhere()
    finally:
        machine.teardown()
