"""Figures read on a supplier's page, each with the day it was read: they change every month."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.numbers import parse_decimal


class MetricKind(StrEnum):
    """What the marketplace counts of a supplier."""

    YEARS = "years"
    RESPONSE_RATE = "response_rate"
    RESPONSE_HOURS = "response_hours"
    ON_TIME = "on_time"
    TRANSACTIONS = "transactions"
    RATING = "rating"
    REVIEWS = "reviews"


METRIC_NAMES: Mapping[MetricKind, Sentence] = {
    MetricKind.YEARS: say("Metrics", "Years on the site"),
    MetricKind.RESPONSE_RATE: say("Metrics", "Response rate, %"),
    MetricKind.RESPONSE_HOURS: say("Metrics", "Response time, hours"),
    MetricKind.ON_TIME: say("Metrics", "Delivered on time, %"),
    MetricKind.TRANSACTIONS: say("Metrics", "Transactions"),
    MetricKind.RATING: say("Metrics", "Rating, of 5"),
    MetricKind.REVIEWS: say("Metrics", "Number of reviews"),
}
METRIC_NOTES: Mapping[MetricKind, Sentence] = {
    MetricKind.YEARS: say(
        "Metrics",
        "Years of paid membership. They say nothing about your order; one or two years together "
        "with very low prices is a warning.",
    ),
    MetricKind.RESPONSE_RATE: say(
        "Metrics",
        "Counted by the site over the last 30 days: inquiries answered within 24 hours, chats "
        "within one. Easy to keep high; it says nothing about honesty.",
    ),
    MetricKind.RATING: say(
        "Metrics", "Counted by the site from its own orders. Read the worst reviews first."
    ),
}
"""How a figure comes about, and what it does not prove (domain facts, section 1.2)."""

NO_FIGURES: Mapping[MetricKind, str] = {}
NOTED = (MetricKind.RESPONSE_RATE, MetricKind.TRANSACTIONS)
"""Without these the question about activity is open, whatever was ticked (R123)."""
_MOST: Mapping[MetricKind, int] = {
    MetricKind.YEARS: 60,
    MetricKind.RESPONSE_RATE: 100,
    MetricKind.RESPONSE_HOURS: 999,
    MetricKind.ON_TIME: 100,
    MetricKind.RATING: 5,
}
_MOST_OF_ALL = 10**9
_AROUND = re.compile(
    r"^(?:[≤<>~≥]|us\s*\$|\$)*\s*|\s*(?:%|h|hrs?|hours?|yrs?|years?|/\s*5|\+)*$", re.IGNORECASE
)
_TOO_MUCH = say("Metrics", "{what}: at most {most}. Write the figure as the page shows it.")
_NEGATIVE = say("Metrics", "{what}: 0 or more. Write the figure as the page shows it.")


@dataclass(frozen=True, slots=True)
class Metric:
    """What the page showed on a day; `value` is None where it holds no one number."""

    kind: MetricKind
    told: str
    value: Decimal | None
    seen_on: date


def read_metric(kind: MetricKind, told: str) -> Decimal | None:
    """
    Return the number in what the page shows ("≤3h", "98.5%", "10+"), None where there is none.

    Raises Invalid, at the metric, for one that cannot be: a rating of 6, a rate of 120 %.
    """
    digits = _AROUND.sub("", told.strip())
    try:
        value = parse_decimal(digits, places=6, counts=True) if digits else None
    except Rejected:
        return None
    if value is None:
        return None
    most = _MOST.get(kind, _MOST_OF_ALL)
    if value < 0:
        raise Invalid({kind.value: _NEGATIVE.put(what=METRIC_NAMES[kind])})
    if value > most:
        raise Invalid({kind.value: _TOO_MUCH.put(what=METRIC_NAMES[kind], most=most)})
    return value


def possible(kind: MetricKind, told: str) -> bool:
    """Whether a figure that was found in a text can be one."""
    try:
        return read_metric(kind, told) is not None
    except Invalid:
        return False


def latest(seen: Iterable[Metric]) -> dict[MetricKind, Metric]:
    """Return the last figure of each kind that was read."""
    return {each.kind: each for each in sorted(seen, key=lambda metric: metric.seen_on)}
