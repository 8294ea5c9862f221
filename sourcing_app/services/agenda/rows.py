"""Everything the page Today shows; imports nothing that would delay the first paint."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain

from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.registration.profile import name_of
from sourcing_app.domain.registration.registration import (
    missing,
    missing_for_account,
    missing_for_delivery,
)
from sourcing_app.domain.suppliers.certificates import REMINDED_BEFORE
from sourcing_app.domain.suppliers.checks import CheckItem as Check
from sourcing_app.domain.suppliers.verdicts import may_order
from sourcing_app.domain.today import agenda, journey, reminders
from sourcing_app.domain.values.money import Money
from sourcing_app.services.agenda.order_items import order_items
from sourcing_app.services.agenda.payments import payment_items, pressing_payments
from sourcing_app.services.agenda.request_items import request_items
from sourcing_app.services.orders.exposure import exposures, in_all
from sourcing_app.services.registration.rows import read_profile
from sourcing_app.store.queries import agenda as queries
from sourcing_app.store.queries.vetting import vetting_facts_of
from sourcing_app.store.sqlite.reader import Reader, Row, day_or, day_or_none, word_or

MOST_CHECKS = 50
"""Reminding of more suppliers or certificates than this would bury everything else."""


@dataclass(frozen=True, slots=True)
class Risk:
    """Money paid for goods not received yet, in one currency."""

    total: Money
    orders: int


class Agenda:
    """The day's list and its figures, from the current file."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def items(self, today: date) -> tuple[agenda.AgendaItem, ...]:
        """Return everything that needs attention on this day, the most pressing first."""
        payments = payment_items(self._reader, today)
        return agenda.ordered(chain(self._drafts(), self._others(today), payments))

    def list_of(self, today: date, most: int) -> agenda.ListOfDay:
        """Of each section the `most` first items, quick at any number of orders."""
        payments, more = pressing_payments(self._reader, today, most)
        items = agenda.ordered(chain(self._drafts(), self._others(today), payments))
        return agenda.first_of_each(items, more, most)

    def urgent(self, today: date) -> int:
        """Count the items that cannot wait: overdue, for today, or blocked; reads no others."""
        rows = queries.unanswered(self._reader, today)
        payments, more = pressing_payments(self._reader, today, 0)
        items = chain(self._others(today, rows, today), payments)
        return queries.drafted(self._reader) + agenda.first_of_each(items, more, 0).urgent

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
        """Return the money paid for goods that have not come, by currency, largest first."""
        return tuple(Risk(*each) for each in in_all(exposures(self._reader)))

    def _details(self) -> Iterator[agenda.AgendaItem]:
        lacking = missing(read_profile(self._reader))
        if lacking:
            yield reminders.details(name_of(lacking[0]))

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
            self._certificates(today),
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
        facts = vetting_facts_of(self._reader, list(names), today)
        for key, known in facts.items():
            if not may_order(known) and not known.critical:
                yield reminders.supplier_check(key, names[key], known.done, len(Check))

    def _certificates(self, today: date) -> Iterator[agenda.AgendaItem]:
        last = today + REMINDED_BEFORE
        for row in queries.expiring_certificates(self._reader, last, MOST_CHECKS):
            yield reminders.certificate_expires(
                row["supplier_id"],
                row["supplier"],
                row["kind"],
                day_or(row["expires"], today),
                today,
            )


def _silence(row: Row, due: date) -> reminders.Silence:
    return reminders.Silence(
        recipient=row["id"],
        product=row["product"],
        sent_on=day_or_none(row["sent_on"]) or due,
        due=due,
        kind=word_or(row["kind"], LetterKind.FIRST),
    )
