"""Figures as pages show them: read where they hold one number, refused where they cannot be."""

from decimal import Decimal

import pytest

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.suppliers.metrics import MetricKind, read_metric


@pytest.mark.rule("R123")
@pytest.mark.parametrize(
    ("kind", "told", "value"),
    [
        (MetricKind.RESPONSE_RATE, "98.5%", "98.5"),
        (MetricKind.RESPONSE_HOURS, "≤3h", "3"),
        (MetricKind.YEARS, "12 yrs", "12"),
        (MetricKind.TRANSACTIONS, "1,200", "1200"),
        (MetricKind.REVIEWS, "10+", "10"),
        (MetricKind.RATING, "4.8/5", "4.8"),
        (MetricKind.RATING, "4,8", "4.8"),
        (MetricKind.TRANSACTIONS, "0", "0"),
        (MetricKind.TRANSACTIONS, "not shown", None),
        (MetricKind.RESPONSE_HOURS, "2-5 hours", None),
    ],
)
def test_a_figure_is_read_as_the_page_shows_it(kind, told, value):
    assert read_metric(kind, told) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("kind", "told"),
    [(MetricKind.RATING, "5.1"), (MetricKind.ON_TIME, "120%"), (MetricKind.YEARS, "-1")],
)
def test_one_that_cannot_be_is_refused_at_its_field(kind, told):
    with pytest.raises(Invalid) as refused:
        read_metric(kind, told)
    assert [*refused.value.complaints] == [kind.value]
