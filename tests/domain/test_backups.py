"""Which backups may go: for any set of them, never one that is needed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from sourcing_app.domain import backups
from sourcing_app.domain.backups import (
    MILESTONES,
    NEVER_FEWER,
    Backup,
    BackupReason,
    backups_of_file,
    droppable,
)

SIZES = st.integers(0, 900_000_000)
NOW = datetime(2026, 3, 12, 12, 0, tzinfo=UTC)


def made(number, ago, *, size=1000, verified=True, reason=BackupReason.TIMER):
    return Backup(Path(f"{number}"), NOW - ago, reason, 2, size, {}, "", "", verified)


@st.composite
def many(draw, sizes=SIZES):
    each = st.tuples(
        st.integers(-60, 60 * 24 * 900),
        sizes,
        st.booleans(),
        st.sampled_from([BackupReason.TIMER, BackupReason.MIGRATION]),
    )
    return [
        made(number, timedelta(minutes=ago), size=size, verified=verified, reason=reason)
        for number, (ago, size, verified, reason) in enumerate(draw(st.lists(each, max_size=60)))
    ]


def left(there, now=NOW):
    gone = {backup.path for backup in droppable(there, now)}
    return [backup for backup in there if backup.path not in gone]


@given(many())
def test_never_fewer_than_five_verified_stay(there):
    sound = sum(backup.verified for backup in there)

    assert sum(backup.verified for backup in left(there)) >= min(sound, NEVER_FEWER)


@given(many())
def test_the_five_latest_verified_always_stay(there):
    sound = sorted((b for b in there if b.verified), key=lambda b: b.made, reverse=True)

    times = sorted((b.made for b in left(there) if b.verified), reverse=True)
    assert times[:NEVER_FEWER] == [b.made for b in sound[:NEVER_FEWER]]


@given(many())
def test_what_may_go_is_there_and_the_oldest_is_first(there):
    gone = droppable(there, NOW)

    assert all(backup in there for backup in gone)
    assert gone == sorted(gone, key=lambda backup: backup.made)
    assert len({backup.path for backup in gone}) == len(gone)


@given(many())
def test_once_thinned_out_nothing_more_goes(there):
    assert droppable(left(there), NOW) == []


@given(many(sizes=st.just(1000)), st.integers(0, 1000))
def test_time_alone_brings_none_back(there, days):
    later = NOW + timedelta(days=days)

    assert {b.path for b in droppable(there, NOW)} <= {b.path for b in droppable(there, later)}


@given(many(), st.randoms(use_true_random=False))
def test_the_order_they_are_listed_in_does_not_matter(there, chance):
    unlike = [b for n, b in enumerate(there) if b.made not in {a.made for a in there[:n]}]
    mixed = list(unlike)
    chance.shuffle(mixed)

    assert droppable(mixed, NOW) == droppable(unlike, NOW)


@given(many())
@settings(max_examples=50)
def test_the_budget_holds_beyond_the_five(there):
    stay = left(there)
    if len(stay) > NEVER_FEWER and len(stay) < len(there):
        sound = sorted((b for b in stay if b.verified), key=lambda b: b.made, reverse=True)
        assert sum(b.bytes for b in sound[NEVER_FEWER:]) <= backups.BUDGET_BYTES


def test_two_days_twelve_days_ten_weeks_nine_months():
    """One an hour for two years: what is left is dense near and sparse far."""
    there = [made(n, timedelta(hours=n)) for n in range(24 * 730)]
    stay = left(there)

    assert len([b for b in stay if NOW - b.made <= timedelta(hours=19)]) == 20
    assert len({b.made.date() for b in stay}) >= 12
    assert len({(b.made.year, b.made.month) for b in stay}) == 9
    assert len(stay) < 20 + 12 + 10 + 9


def test_before_a_migration_it_stays_for_a_year():
    there = [made(n, timedelta(hours=n)) for n in range(48)]
    old = made("old", timedelta(days=364), reason=BackupReason.MIGRATION)
    older = made("older", timedelta(days=366), reason=BackupReason.MIGRATION)
    monthly = [made(f"m{n}", timedelta(days=31 * n)) for n in range(1, 10)]

    gone = droppable([*there, *monthly, old, older], NOW)
    assert old not in gone
    assert older in gone


def test_a_bad_one_never_counts():
    good = [made(n, timedelta(hours=n)) for n in range(4)]
    bad = [made(n, timedelta(hours=n), verified=False) for n in range(10, 40)]

    assert droppable([*good, *bad], NOW) == []


def test_one_from_the_future_is_kept():
    there = [made(n, timedelta(hours=n)) for n in range(60)]
    assert made("ahead", -timedelta(days=5)) not in droppable(
        [*there, made("ahead", -timedelta(days=5))], NOW
    )


def alike(number, head, *, reason=BackupReason.ASKED, origin=""):
    backup = made(number, timedelta(minutes=100 - number), reason=reason)
    return replace(backup, head=head, origin=origin)


def test_what_holds_the_same_pushes_nothing_else_out():
    erasing = alike(0, "a", reason=BackupReason.ERASING)
    plain = [alike(at, f"b{at}") for at in range(1, 6)]
    again = [alike(at, "c") for at in range(6, 60)]

    gone = droppable([erasing, *plain, *again], NOW)

    assert gone == again[:-1]


def test_milestones_stay_for_ninety_days_however_many_follow():
    days = [replace(made(n, timedelta(days=n / 4)), head=str(n)) for n in range(400)]
    milestones = [
        replace(made(f"m{n}", timedelta(days=n), reason=reason), head=f"m{n}")
        for n, reason in enumerate((*MILESTONES, *MILESTONES), start=85)
    ]

    stay = left([*days, *milestones])

    assert [b.path.name for b in milestones if b in stay] == [f"m{n}" for n in range(85, 91)]


def test_a_copy_that_lies_elsewhere_has_backups_of_its_own():
    mine, copys, moved, old = (
        alike(at, str(at), origin=origin) for at, origin in enumerate(("/a", "/b", "/gone", ""))
    )

    assert backups_of_file([mine, copys, moved, old], "/a", {"/a", "/b"}.__contains__) == [
        mine, moved, old,
    ]  # fmt: skip
