"""Everything the page Today shows; imports nothing that would delay the first paint."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import chain
from operator import itemgetter

from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.registration.profile import name_of
from sourcing_app.domain.registration.registration import (
    missing,
    missing_for_account,
    missing_for_delivery,
    missing_for_letters,
)
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.suppliers.checks import COUNTED, CheckItem
from sourcing_app.domain.suppliers.verdicts import may_order
from sourcing_app.domain.today import agenda, journey, reminders
from sourcing_app.domain.values.money import Money
from sourcing_app.services.agenda.order_items import next_planned, order_items
from sourcing_app.services.agenda.payments import (
    judged_payments,
    next_payment,
    payment_items,
    pressing_payments,
)
from sourcing_app.services.agenda.request_items import request_items
from sourcing_app.services.orders.exposure import Exposure, exposures, in_all
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.facts.vetting import judged_facts_of
from sourcing_app.store.queries import agenda as queries
from sourcing_app.store.queries.order_agenda import subjects
from sourcing_app.store.sqlite.connection_reader import unhurried
from sourcing_app.store.sqlite.reader import Reader, Row, day_or, day_or_none, word_or, word_or_none

MOST_CHECKS = 50
"""Reminding of more suppliers or certificates than this would bury everything else."""


@dataclass(frozen=True, slots=True)
class Risk:
    """Money paid for goods not received yet, in one currency, and on which orders it is."""

    total: Money
    orders: int
    exposures: tuple[Exposure, ...] = ()


class Agenda:
    """The day's list and its figures, from the current file."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def items(self, today: date, *, snoozed: bool = False) -> tuple[agenda.AgendaItem, ...]:
        """
        Return everything that needs attention on this day, the most pressing first.

        What is put off only where `snoozed` is said; it stands at the end.
        """
        payments = payment_items(self._reader, today)
        found = chain(self._drafts(), self._others(today), payments)
        shown, off = agenda.put_off(found, self._off(today))
        return agenda.ordered(self._told([*shown, *(off if snoozed else ())]))

    def list_of(self, today: date, most: int, *, snoozed: bool = False) -> agenda.ListOfDay:
        """The `most` first items of each section, at any number of orders; else as `items`."""
        until = self._off(today)
        pressing = pressing_payments(self._reader, today, most, until)
        late = judged_payments(self._reader, pressing.snoozed if snoozed else (), today)
        found = chain(self._drafts(), self._others(today), pressing.items, late)
        shown, off = agenda.put_off(found, until)
        items = agenda.ordered([*shown, *(off if snoozed else ())])
        day = agenda.first_of_each(items, pressing.more, most)
        number = len(off) + (0 if snoozed else len(pressing.snoozed))
        return replace(day, items=tuple(self._told(day.items)), snoozed=number)

    def urgent(self, today: date) -> int:
        """Count the items that cannot wait: overdue, for today, or blocked."""
        return sum(self.pressing(today).values())

    def pressing(self, today: date) -> Mapping[agenda.Section, int]:
        """Count the items that cannot wait in each of their sections; reads no others."""
        until = self._off(today)
        rows = queries.unanswered(self._reader, today)
        pressing = pressing_payments(self._reader, today, 0, until)
        drafts = self._drafts() if until else ()
        shown, _ = agenda.put_off(
            chain(drafts, self._others(today, rows, today), pressing.items), until
        )
        counts = Counter(agenda.first_of_each(shown, pressing.more, 0).counts)
        if not until:
            counts[agenda.Section.TODAY] += queries.drafted(self._reader)
        urgent = (section for section in agenda.Section if section in agenda.URGENT)
        return {section: counts[section] for section in urgent if counts[section]}

    def next_item(self, today: date) -> agenda.AgendaItem | None:
        """What comes first of all that is planned or put off for a later day; None for nothing."""
        planned = (next_planned(self._reader, today), next_payment(self._reader, today))
        listed = self.list_of(today, MOST_CHECKS, snoozed=True) if self._off(today) else None
        off = (each for each in (listed.items if listed else ()) if each.until)
        days = [
            (each.until or each.due, place, each)
            for place, each in enumerate((*planned, *off))
            if each is not None and (each.until or each.due)
        ]
        first = min(days, default=None, key=itemgetter(0, 1))
        return None if first is None else next(iter(self._told([first[2]])))

    def tally(self) -> journey.Tally:
        """Count what there is, for the journey strip and the "Get ready" list."""
        profile = read_profile(self._reader)
        return journey.Tally(
            account=not missing_for_account(profile),
            delivery=not missing_for_delivery(profile),
            **queries.tally(self._reader),
        )

    def is_empty(self) -> bool:
        """Whether nothing at all was entered into this file yet."""
        return queries.is_empty(self._reader)

    def at_risk(self) -> tuple[Risk, ...]:
        """The money paid for goods that have not come, by currency, the largest sum first."""
        found = sorted(exposures(self._reader), key=lambda each: -each.money.amount)
        return tuple(
            Risk(total, orders, tuple(e for e in found if e.money.currency == total.currency))
            for total, orders in in_all(found)
        )

    def _off(self, today: date) -> dict[str, date]:
        """What is put off on this day, by key, until when."""
        rows = queries.snoozed(self._reader, today)
        return {row["item"]: day_or(row["until"], today) for row in rows}

    def _told(self, items: Sequence[agenda.AgendaItem]) -> Iterator[agenda.AgendaItem]:
        """Say with each order whose it is, and for what goods."""
        orders = {e.target.key for e in items if e.target.page == "orders" and e.target.key}
        about = {row["id"]: row for row in subjects(self._reader, orders)}
        for each in items:
            row = about.get(each.target.key or 0) if each.target.page == "orders" else None
            whose = () if row is None else (row["supplier"], row["product"])
            yield replace(each, subject=(*whose, *each.subject))

    def _details(self) -> Iterator[agenda.AgendaItem]:
        profile = read_profile(self._reader)
        lacking, delivery = missing(profile), missing_for_delivery(profile)
        if lacking:
            others = {*missing_for_account(profile), *missing_for_letters(profile)}
            yield reminders.details(name_of(lacking[0]), address=lacking[0] in {*delivery} - others)

    def _others(
        self, today: date, unanswered: Sequence[Row] | None = None, last: date | None = None
    ) -> Iterator[agenda.AgendaItem]:
        """
        All but the drafts, which are always for today, and the next payments of orders.

        Of quotes those valid until `last`.
        """
        rows = queries.unanswered(self._reader) if unanswered is None else unanswered
        return chain(
            self._details(),
            self._unanswered(today, rows),
            self._quotes(today, last or today + agenda.SOON),
            self._suppliers(today),
            self._screening(),
            self._certificates(today),
            self._vetting(today),
            order_items(self._reader, today),
            request_items(self._reader, today),
        )

    def _drafts(self) -> Iterator[agenda.AgendaItem]:
        for row in queries.drafts(self._reader):
            yield reminders.letter_draft(row["id"], row["product"], row["letters"])

    def _unanswered(self, today: date, rows: Sequence[Row]) -> Iterator[agenda.AgendaItem]:
        waiting = []
        silent: dict[int, list[reminders.Silence]] = {}
        names: dict[int, str] = {}
        for row in rows:
            due = day_or_none(row["follow_up_on"])
            if due is None or due > today:
                waiting.append(row)
                continue
            names[row["supplier_id"]] = row["supplier"]
            silent.setdefault(row["supplier_id"], []).append(_silence(row, due))
        for key, letters in silent.items():
            yield reminders.follow_up(names[key], letters, today)
        if waiting:
            first = waiting[0]
            asked = day_or_none(first["sent_on"]) or today
            yield reminders.waiting(first["inquiry_id"], first["supplier"], asked, len(waiting))

    def _quotes(self, today: date, last: date) -> Iterator[agenda.AgendaItem]:
        for row in queries.expiring_quotes(self._reader, today, last):
            day = day_or(row["valid_until"], date.max)
            item = reminders.quote_expires(row["id"], row["supplier"], row["product"], day, today)
            if item and day < date.max:
                yield item

    def _suppliers(self, today: date) -> Iterator[agenda.AgendaItem]:
        names = {
            row["id"]: row["name"] for row in queries.starred_suppliers(self._reader, MOST_CHECKS)
        }
        facts = judged_facts_of(self._reader, list(names), today)
        for key, known in facts.items():
            if not may_order(known) and not known.critical:
                yield reminders.supplier_check(key, names[key], known.done, len(COUNTED))

    def _screening(self) -> Iterator[agenda.AgendaItem]:
        from sourcing_app.services.screening.rows import due_for_screening, waiting_matches

        due = due_for_screening(self._reader)
        if due:
            yield reminders.screening_due(due)
        undecided = [each for each in waiting_matches(self._reader) if not each.same]
        counted = Counter((each.match.supplier_id, each.supplier) for each in undecided)
        for (key, name), count in [*counted.items()][:MOST_CHECKS]:
            yield reminders.matches_open(key, name, count)

    def _vetting(self, today: date) -> Iterator[agenda.AgendaItem]:
        """Questions to be checked again, and holds that end."""
        last = today + agenda.SOON
        for row in queries.rechecks(self._reader, last, MOST_CHECKS):
            item, due = word_or_none(CheckItem, row["item"]), day_or_none(row["recheck_on"])
            if item and due:
                yield from filter(
                    None, (reminders.check_again(row["id"], row["name"], item, due, today),)
                )
        for row in queries.ending_holds(self._reader, last, MOST_CHECKS):
            due = day_or(row["release_on"], today)
            ended = reminders.hold_released(row["id"], row["name"], row["hold"], due, today)
            yield from filter(None, (ended,))

    def _certificates(self, today: date) -> Iterator[agenda.AgendaItem]:
        last = today + read_limits(self._reader).days(LimitName.CERTIFICATE_NOTICE)
        for row in queries.expiring_certificates(self._reader, last, MOST_CHECKS):
            yield reminders.certificate_expires(
                row["supplier_id"],
                row["supplier"],
                row["kind"],
                day_or(row["expires"], today),
                today,
            )


def items_aside(
    reader: Reader, today: date, stop: Callable[[], bool]
) -> tuple[agenda.AgendaItem, ...]:
    """
    The first items of each section, for a worker's thread; a save interrupts it.

    Raises Cancelled when `stop` says so, or another AppError.
    """
    return unhurried(reader, lambda own: Agenda(own).list_of(today, MOST_CHECKS).items, stop)


def _silence(row: Row, due: date) -> reminders.Silence:
    return reminders.Silence(
        recipient=row["id"],
        product=row["product"],
        sent_on=day_or_none(row["sent_on"]) or due,
        due=due,
        kind=word_or(row["kind"], LetterKind.FIRST),
    )
