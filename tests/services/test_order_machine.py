"""Deeds on an order in any order and amount: no sum, line or gate ever breaks."""

import pytest
from hypothesis import HealthCheck, settings

from tests.services.order_machine import OrderMachine

TestOrder = OrderMachine.TestCase
TestOrder.pytestmark = [pytest.mark.slow("orders driven through every deed in any order")]
TestOrder.settings = settings(
    max_examples=12,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
