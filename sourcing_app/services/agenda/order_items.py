"""What orders wait for between their payments and after them, as items of the day's list."""

from collections.abc import Iterator
from datetime import date
from itertools import chain

from sourcing_app.domain.disputes.dispute import DisputeState
from sourcing_app.domain.inspections.kinds import INSPECTION_NAMES
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.domain.production.closings import next_closing
from sourcing_app.domain.production.plan import milestone_names
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.holidays import DaysOff, Whose
from sourcing_app.domain.settings.limits import LimitName, Limits
from sourcing_app.domain.today import order_reminders as remind
from sourcing_app.domain.today.agenda import SOON, AgendaItem
from sourcing_app.domain.today.order_reminders import About, PlannedEvent, WaiverGiven
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.days import later
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.domain.values.working_days import Place, WorkCalendar, working_day
from sourcing_app.store.facts.limits import read_days_off, read_limits
from sourcing_app.store.queries import order_agenda as queries
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none, word_or

_INSPECTIONS = {str(kind): words for kind, words in INSPECTION_NAMES.items()}
_ANSWER = say("Agenda", "the supplier's answer is due")
_NEGOTIATE = say("Agenda", "the negotiation ends; from the next day on you may escalate")
_ESCALATE = say("Agenda", "escalate it by then, or the platform may close it")
_DECISION = say("Agenda", "the platform decides; look for its answer")


def order_items(reader: Reader, today: date) -> Iterator[AgendaItem]:
    """Everything that orders wait for, beside their next payment."""
    limits, off = read_limits(reader), read_days_off(reader)
    closing = next_closing(today, limits.days(LimitName.CLOSING_NOTICE), off)
    shortest, banks = limits.days(LimitName.TRANSFER_LAST), _banks(off, today)
    for row in queries.live(reader, today, closing=closing is not None):
        yield from _of_order(row, closing, limits, today)
    found = chain(
        (_planned(row, limits, today) for row in queries.planned(reader, today + SOON)),
        (
            _transfer(row, banks, limits, today)
            for row in queries.transfers(reader, today - shortest)
        ),
        (_waiver(row, today) for row in queries.waived_since(reader, today - remind.SHOWN_FOR)),
        (_dispute(row, today) for row in queries.disputed(reader)),
        map(_refund, queries.refunds_wanted(reader)),
    )
    yield from (item for item in found if item is not None)


def _banks(off: DaysOff, today: date) -> WorkCalendar:
    """Week-ends and own holidays alone: the others are in a library the list does not wait for."""
    years = range(today.year - 1, today.year + 2)
    own = off.of(Whose.HOME, Whose.CHINA)
    return WorkCalendar(Place.CHINA, {day: each.name for each in own for day in each.days(years)})


def _of_order(
    row: Row, closing: tuple[date, date] | None, limits: Limits, today: date
) -> Iterator[AgendaItem]:
    about, stage = _about(row), word_or(row["stage"], Stage.CANCELLED)
    held = day_or_none(row["hold_until"])
    since = day_or_none(row["held_since"])
    found = (
        remind.hold_ends(about, held, today) if held else None,
        remind.notice_missing(about, since, limits, today) if since else None,
        _production(row, about, closing, today) if stage is Stage.IN_PRODUCTION else None,
        _again(row, about, stage),
        _goods(row, about, stage, limits, today),
        _dispatch(row, about, today),
        _protection(row, about, limits, today),
    )
    yield from (item for item in found if item is not None)


def _production(
    row: Row, about: About, closing: tuple[date, date] | None, today: date
) -> AgendaItem | None:
    promised = day_or_none(row["promised"])
    late = remind.production_late(about, promised, today) if promised else None
    if late or closing is None:
        return late
    return remind.holiday_ahead(about, *closing)


def _again(row: Row, about: About, stage: Stage) -> AgendaItem | None:
    ready = stage is Stage.READY
    return remind.inspect_again(about, row["repeats"], ready=ready) if row["repeats"] else None


def _goods(row: Row, about: About, stage: Stage, limits: Limits, today: date) -> AgendaItem | None:
    """What comes after the payments: the bill of lading, the arrival, the receipt, the feedback."""
    if stage is Stage.RECEIVED:
        day = day_or_none(row["received_on"])
        if row["disputed"]:
            return None
        return remind.feedback_wanted(about, day or today, limits, today)
    if stage is Stage.SHIPPED or row["on_the_way"]:
        return remind.arrival_expected(about, day_or_none(row["eta"]), today)
    return None


def _dispatch(row: Row, about: About, today: date) -> AgendaItem | None:
    shipped_on = day_or_none(row["shipped_on"])
    wanted = row["on_platform"] and row["on_the_way"] and not row["dispatch_seen_on"]
    return remind.dispatch_unseen(about, shipped_on, today) if shipped_on and wanted else None


def _protection(row: Row, about: About, limits: Limits, today: date) -> AgendaItem | None:
    confirmed = day_or_none(row["confirmed_on"])
    if confirmed is None or not row["on_platform"] or row["disputed"]:
        return None
    usual = limits.whole(LimitName.CLAIM_DAYS)
    days = usual if row["claim_days"] is None else row["claim_days"]
    return remind.protection_ends(about, later(confirmed, days), today)


def _planned(row: Row, limits: Limits, today: date | None = None) -> AgendaItem | None:
    """Remind of it on a day, or as on its own."""
    day = day_or_none(row["day"])
    if day is None:
        return None
    milestones = {str(kind): words for kind, words in milestone_names(limits).items()}
    known = (milestones if row["record"] == "milestone" else _INSPECTIONS).get(row["what"])
    name: Sentence | str = row["name"] or known or row["what"]
    what = PlannedEvent(row["record"], row["record_id"], name, day)
    return remind.milestone_due(_about(row), what, today or day)


def next_planned(reader: Reader, after: date) -> AgendaItem | None:
    """What is planned for the first day after this one, as it is told on its own day."""
    row = queries.upcoming(reader, after)
    return None if row is None else _planned(row, read_limits(reader))


def _waiver(row: Row, today: date) -> AgendaItem | None:
    day = day_or_none(row["waived_on"])
    if day is None:
        return None
    from sourcing_app.domain.records.orders import WAIVER

    gate = WAIVER["gate"].choice(row["gate"]) or row["gate"]
    about = None if row["id"] is None else _about(row)
    whose = (about, row["supplier_id"], row["supplier"])
    return remind.waived_lately(
        WaiverGiven(row["record_id"], *whose, gate, row["reason"], day), today
    )


def _transfer(row: Row, banks: WorkCalendar, limits: Limits, today: date) -> AgendaItem | None:
    sent = day_or_none(row["paid_on"])
    if sent is None:
        return None
    money = Money(unscaled(row["amount"]), kept_code(row["currency"]))
    last = working_day(sent, limits.whole(LimitName.TRANSFER_LAST), (banks,)).day
    return remind.transfer_missing(_about(row), row["payment"], money, last, today)


def _refund(row: Row) -> AgendaItem | None:
    since = day_or_none(row["closed_on"])
    money = Money(unscaled(row["owed"]), kept_code(row["currency"]))
    return remind.refund_wanted(_about(row), money, since) if since else None


def _dispute(row: Row, today: date) -> AgendaItem:
    if row["state"] == DisputeState.ESCALATED:
        return remind.dispute_waits(_about(row), _DECISION)
    days = (
        (_ANSWER, day_or_none(row["answer_by"])),
        (_NEGOTIATE, day_or_none(row["negotiate_until"])),
        (_ESCALATE, day_or_none(row["escalate_by"])),
    )
    known = [(what, day) for what, day in days if day is not None]
    if not known:
        return remind.dispute_waits(_about(row), _ANSWER)
    ahead = [(what, day) for what, day in known if day >= today]
    what, day = ahead[0] if ahead else known[-1]
    return remind.dispute_day(_about(row), what, day, today)


def _about(row: Row) -> About:
    return About(row["id"], row["number"], row["supplier"])
