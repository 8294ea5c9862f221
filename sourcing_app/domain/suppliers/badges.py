"""A supplier's badges on the marketplace, with the day seen, and the resulting tier."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.sentences import Sentence, say


class Badge(StrEnum):
    """A badge on a supplier's page; several can be held at once."""

    FREE = "free"
    GOLD = "gold"
    VERIFIED = "verified"
    VERIFIED_PRO = "verified_pro"
    ASSESSED = "assessed"
    TRADE_ASSURANCE = "trade_assurance"
    ONSITE_CHECK = "onsite_check"


class Tier(StrEnum):
    """The highest level a supplier holds; unknown is not free."""

    UNKNOWN = "unknown"
    FREE = "free"
    GOLD = "gold"
    ASSESSED = "assessed"
    VERIFIED = "verified"
    VERIFIED_PRO = "verified_pro"


_HIGHEST_FIRST = tuple(reversed(Tier))
PAID = frozenset({Badge.GOLD, Badge.VERIFIED, Badge.VERIFIED_PRO})
_ONE_DAY = timedelta(1)
_LEAP_DAY = (2, 29)
INSPECTED = frozenset({Badge.ASSESSED, Badge.VERIFIED, Badge.VERIFIED_PRO})
"""Badges that rest on an outside inspector's visit; the report is good for a year."""

NAMES: dict[Badge, Sentence] = {
    Badge.FREE: say("Badges", "Free Member"),
    Badge.GOLD: say("Badges", "Gold Supplier"),
    Badge.VERIFIED: say("Badges", "Verified Supplier"),
    Badge.VERIFIED_PRO: say("Badges", "Verified PRO"),
    Badge.ASSESSED: say("Badges", "Assessed Supplier"),
    Badge.TRADE_ASSURANCE: say("Badges", "Trade Assurance"),
    Badge.ONSITE_CHECK: say("Badges", "Onsite Check"),
}


@dataclass(frozen=True, slots=True)
class Observation:
    """On `seen_on` the page showed the badge, or that it is not held."""

    badge: Badge
    held: bool
    seen_on: date
    valid_to: date | None = None
    assessor: str = ""
    url: str = ""
    report_on: date | None = None
    report_read: bool = False

    @property
    def counts_from(self) -> date:
        """The day from which a year is counted: that of the report, else that it was seen on."""
        return self.seen_on if self.report_on is None else min(self.report_on, self.seen_on)


def held_on(observations: Iterable[Observation], day: date) -> frozenset[Badge]:
    """
    Return the badges held on this day; later observations do not count.

    The latest observation of a badge wins. An assessment past its `valid_to`, or whose report is
    older than 12 months, counts as none; the day it was seen stands for an unknown day of the
    report. Free and paid membership exclude each other: the later counts, on the same day Free.
    """
    latest: dict[Badge, Observation] = {}
    for seen in sorted(observations, key=lambda seen: seen.seen_on):
        if seen.seen_on <= day:
            latest[seen.badge] = seen
    held = {badge: seen for badge, seen in latest.items() if seen.held and not _stale(seen, day)}
    return frozenset(held) - _outlived(held)


def check_days(seen_on: date, report_on: date | None, valid_to: date | None) -> None:
    """Raise Invalid, at the day, for a report of a day to come, or that ended before it began."""
    if report_on is not None and report_on > seen_on:
        raise Invalid({"report_on": _REPORT_TO_COME})
    if valid_to is not None and valid_to < (report_on or date.min):
        raise Invalid({"valid_to": _ENDED})


_REPORT_TO_COME = say("Badges", "The report cannot be younger than the day you saw it.")
_ENDED = say("Badges", "The report cannot end before its own date.")


def change_days(seen: Observation) -> Iterator[date]:
    """The days from which an observation may count otherwise than before; no other day is one."""
    yield seen.seen_on
    if seen.valid_to is not None and seen.valid_to < date.max:
        yield seen.valid_to + _ONE_DAY
    if seen.badge in INSPECTED and seen.counts_from.year < date.max.year:
        after = seen.counts_from + _ONE_DAY
        leap_day = (after.month, after.day) == _LEAP_DAY
        yield date(after.year + 1, 3, 1) if leap_day else after.replace(year=after.year + 1)


@cache
def tier(held: frozenset[Badge]) -> Tier:
    """Name the highest level among the badges held."""
    return next((level for level in _HIGHEST_FIRST if level.value in held), Tier.UNKNOWN)


def has_all_three(held: frozenset[Badge]) -> bool:
    """Gold, a third-party assessment (Assessed or Verified), and Trade Assurance."""
    return {Badge.GOLD, Badge.TRADE_ASSURANCE} <= held and bool(held & INSPECTED)


def _stale(seen: Observation, day: date) -> bool:
    if seen.valid_to is not None and seen.valid_to < day:
        return True
    return seen.badge in INSPECTED and seen.counts_from < year_before(day)


def year_before(day: date) -> date:
    """Return the first day on which an assessment must have been seen to count on this day."""
    leap_day = (day.month, day.day) == _LEAP_DAY
    return day.replace(year=day.year - 1, day=28 if leap_day else day.day)


def _outlived(held: dict[Badge, Observation]) -> frozenset[Badge]:
    paid = PAID & held.keys() if Badge.FREE in held else None
    if not paid:
        return frozenset()
    free_later = held[Badge.FREE].seen_on >= max(held[badge].seen_on for badge in paid)
    return frozenset(paid) if free_later else frozenset({Badge.FREE})
