"""What is counted of suppliers, and on which days it holds."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sourcing_app.domain.suppliers.badges import (
    Badge,
    Observation,
    Tier,
    change_days,
    has_all_three,
    held_on,
    tier,
)
from sourcing_app.domain.suppliers.checks import VettingFacts
from sourcing_app.domain.suppliers.identity import store_host
from sourcing_app.domain.suppliers.red_flags import FlagSeverity
from sourcing_app.domain.suppliers.score import score
from sourcing_app.domain.values.links import usual_host
from sourcing_app.domain.values.lookalikes import host_of, skeleton, skeletons
from sourcing_app.domain.values.names import identities, identity
from sourcing_app.store.queries.identity import hashed
from sourcing_app.store.queries.notes import last_contacts
from sourcing_app.store.queries.vetting import facts_with, observations
from sourcing_app.store.queries.vetting_facts import weights_of
from sourcing_app.store.sqlite.dialect import THESE
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none

Values = tuple[str | int | None, ...]
_STORED = (
    f"SELECT id, name, store_url, website, facts_from, facts_until FROM supplier WHERE id {THESE}"
)


def on_day(reader: Reader, ids: Sequence[int], day: date) -> dict[int, Values]:
    """The derived columns of those of these suppliers that exist, counted on a day."""
    return _values(reader, ids, reader.rows_of(_STORED, ids), dict.fromkeys(ids, day))


def of_nobody_known(
    names: Sequence[str], stores: Sequence[str], sites: Sequence[str]
) -> list[Sequence[Any]]:
    """The derived columns, on any day, of suppliers that no other row names yet."""
    return [*([value] * len(names) for value in _OF_NOBODY), *_all_found_by(names, stores, sites)]


def badges_on_day(reader: Reader, ids: Sequence[int], day: date) -> dict[int, Values]:
    """Of `on_day` what holds for a span of days only: `derived_columns.DATED`."""
    seen, weights = observations(reader, ids), weights_of(reader)
    held = {key: held_on(each, day) for key, each in seen.items()}
    facts = facts_with(reader, ids, held)
    return {
        key: _dated(seen.get(key, ()), day, score(facts[key], weights))
        for key in ids
        if key in facts
    }


def on_their_days(reader: Reader, ids: Sequence[int]) -> dict[int, Values]:
    """As `on_day`, each counted on a day on which what is stored claims to hold."""
    rows = reader.rows_of(_STORED, ids)
    return _values(
        reader,
        ids,
        rows,
        {row["id"]: claimed_day(row["facts_from"], row["facts_until"]) for row in rows},
    )


def _values(
    reader: Reader, ids: Sequence[int], rows: Sequence[Row], days: Mapping[int, date]
) -> dict[int, Values]:
    seen = observations(reader, ids)
    held = {key: held_on(each, days[key]) for key, each in seen.items() if key in days}
    facts, weights = facts_with(reader, ids, held), weights_of(reader)
    contacts = {row["supplier_id"]: day_or_none(row["day"]) for row in last_contacts(reader, ids)}
    return {
        key: (
            *_dated(seen.get(key, ()), days[key], score(facts[key], weights)),
            *_judged(facts[key]),
            _text(contacts.get(key)),
            *_found_by(row["name"], row["store_url"], row["website"]),
        )
        for row in rows
        if (key := row["id"]) in facts
    }


def _found_by(name: str, store_url: str, website: str) -> Iterator[int | None]:
    yield hashed(identity(name))
    yield hashed(store_host(store_url))
    for seen in (name, host_of(store_url), host_of(website) if website else ""):
        yield hashed(skeleton(seen)) if seen else None


def _all_found_by(
    names: Sequence[str], stores: Sequence[str], sites: Sequence[str]
) -> Iterator[list[int | None]]:
    """As `_found_by`, of many at once, column by column."""
    of_stores, of_sites = [*map(host_of, stores)], [host_of(site) if site else "" for site in sites]
    hosts = [
        usual_host(host) if "://" in store else store_host(store)
        for host, store in zip(of_stores, stores, strict=True)
    ]
    numbers = {"": None} | {host: hashed(host) for host in {*hosts}}
    yield [*map(hashed, identities(names))]
    yield [*map(numbers.get, hosts)]
    for seen in (names, of_stores, of_sites):
        shapes = skeletons(seen) if any(seen) else seen
        yield [
            (numbers[shape] if shape in numbers else hashed(shape)) if text else None
            for shape, text in zip(shapes, seen, strict=True)
        ]


def claimed_day(first: str | None, end: str | None) -> date:
    """A day of the span that is stored."""
    since, until = day_or_none(first), day_or_none(end)
    if since is None and until is not None and until > date.min:
        return until - timedelta(1)
    return since or date.min


def _dated(seen: Sequence[Observation], day: date, points: int | None) -> Values:
    """
    The badges of a day and the score with them.

    Then the first day on which they are the same, and the first they may not be.
    """
    held = held_on(seen, day)
    return (
        len(held),
        int(has_all_three(held)),
        int(Badge.FREE in held and tier(held) is Tier.FREE),
        points,
        *span(seen, day),
    )


def span(
    seen: Sequence[Observation], day: date, more: Iterable[date] = ()
) -> tuple[str | None, str | None]:
    """The first day on which the badges are as on this one, and the first they may not be."""
    days = [*(each for observation in seen for each in change_days(observation)), *more]
    since = max((each for each in days if each <= day), default=None)
    return _text(since), _text(min((each for each in days if each > day), default=None))


def _judged(facts: VettingFacts) -> tuple[int, int, str]:
    worst = FlagSeverity.CRITICAL if facts.critical else FlagSeverity.WARNING
    return facts.done, len(facts.flags), worst.value if facts.flags else ""


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


_OF_NOBODY = (*_dated((), date.min, None), *_judged(VettingFacts()), None)
