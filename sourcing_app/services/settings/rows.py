"""The numbers the rules judge by, with the values in use and where these are from."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LIMITS_OF_RULES, Limit, LimitName
from sourcing_app.store.facts.limits import OF_CARDS, read_days_off, read_limits
from sourcing_app.store.queries import cash
from sourcing_app.store.queries.settings import limit_values
from sourcing_app.store.sqlite.reader import Reader, day_or_none

__all__ = ["LimitRow", "limit_named", "limit_rows", "limits_of", "read_days_off", "read_limits"]

_UNKNOWN = say("LimitRecords", "There is no limit {name}. Choose one of: {known}")


@dataclass(frozen=True, slots=True)
class LimitRow:
    """A number with the value in use; `source` and `read_on` are those of that value."""

    name: LimitName
    limit: Limit
    value: Decimal
    source: Sentence | str
    read_on: date | None
    own: bool


def limit_named(name: str) -> LimitName:
    """Return the number of this name; Rejected lists the known ones."""
    if name not in set(LimitName):
        raise Rejected(_UNKNOWN.put(name=name[:40], known=", ".join(LimitName)))
    return LimitName(name)


def limit_rows(reader: Reader) -> tuple[LimitRow, ...]:
    """Return every number of the rules with its value in use."""
    limits = read_limits(reader)
    told = _told(reader)
    return tuple(
        LimitRow(name, limit, limits[name], *told[name], own=True)
        if name in limits.own
        else LimitRow(name, limit, limit.value, limit.source.words, limit.source.as_of, own=False)
        for name, limit in LIMITS_OF_RULES.items()
    )


def limits_of(reader: Reader, rule: str) -> tuple[LimitRow, ...]:
    """Return the numbers of one rule (R198)."""
    return tuple(row for row in limit_rows(reader) if row.limit.rule == rule)


def _told(reader: Reader) -> dict[str, tuple[str, date | None]]:
    """Say of own values where they are from and since when, of cards, too."""
    own = limit_values(reader)
    told = {row["name"]: (row["source"], day_or_none(row["read_on"])) for row in own}
    for row in cash.tariffs(reader):
        if row["method"] == Method.CARD:
            since = row["source"], day_or_none(row["checked_on"])
            told |= dict.fromkeys(OF_CARDS, since)
    return told
