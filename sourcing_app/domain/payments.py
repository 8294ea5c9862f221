"""Payment terms and schedules: what part of an order falls due on which event, to the cent."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.money import Money, percent_of, total_of
from sourcing_app.domain.sentences import Sentence, say

MAX_LINES = 20
WHOLE = Decimal(100)
USUAL_DEPOSIT = Decimal(30)
HIGH_DEPOSIT = Decimal(50)
# A transfer takes up to seven days (R196), so a line is to be paid within a week of its event.
DAYS_TO_PAY = timedelta(days=7)
_PERCENT = re.compile(r"\s*([0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*%?\s*")


class Event(StrEnum):
    """What makes a line fall due."""

    ORDER = "order"
    GOODS_READY = "goods_ready"
    BILL_OF_LADING = "bill_of_lading"


class LineKind(StrEnum):
    """A percent line has its share half-up; the one balance line takes the remainder."""

    PERCENT = "percent"
    BALANCE = "balance"


class LineState(StrEnum):
    """How far a line is paid; waiting means that its event has not happened."""

    WAITING = "waiting"
    DUE = "due"
    PART_PAID = "part_paid"
    PAID = "paid"
    OVERPAID = "overpaid"


@dataclass(frozen=True, slots=True)
class Terms:
    """The percents of an order's payments, in order: 1 to 20, each above 0, together 100."""

    percents: tuple[Decimal, ...]

    @classmethod
    def parse(cls, text: str) -> "Terms":
        """Read "30/70", "10/20/70" or "100"; Rejected says what is wrong."""
        matches = [_PERCENT.fullmatch(part) for part in text[:500].split("/")]
        percents = [Decimal(match[1].replace(",", ".")) for match in matches if match]
        if len(percents) < len(matches):
            raise Rejected(
                say(
                    "Payments",
                    "“{text}” are no payment terms; write percents such as 30/70 or 10/20/70",
                ).put(text=text[:40])
            )
        return cls(_checked(percents))

    @property
    def deposit(self) -> Decimal:
        """The percent paid before anything is made; 100 is full prepayment."""
        return self.percents[0] if len(self.percents) == 1 else WHOLE - self.percents[-1]

    def __str__(self) -> str:
        return "/".join(plain(percent) for percent in self.percents)


def _checked(percents: list[Decimal]) -> tuple[Decimal, ...]:
    if len(percents) > MAX_LINES:
        raise Rejected(say("Payments", "An order has at most {most} payments").put(most=MAX_LINES))
    if not all(percents):
        raise Rejected(say("Payments", "A payment of 0 % is none; leave it out"))
    if sum(percents) != WHOLE:
        raise Rejected(
            say("Payments", "The percents make {sum}, not 100; change one of them").put(
                sum=plain(sum(percents, Decimal(0)))
            )
        )
    return tuple(percents)


def plain(percent: Decimal) -> str:
    """Write a percent without useless zeros: 30, 33.5."""
    text = f"{percent:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


@dataclass(frozen=True, slots=True)
class Line:
    """One planned payment; `due_on` is None until its event has happened."""

    seq: int
    kind: LineKind
    percent: Decimal
    event: Event
    amount: Money
    due_on: date | None = None


def schedule(total: Money, terms: Terms, *, after_shipment: bool = False) -> tuple[Line, ...]:
    """
    Expand the terms: every line before the last half-up, the balance takes the remainder.

    The sum is the total to the last minor unit. No line exceeds what the lines before it left,
    so a tiny total never makes a negative balance. "100" is one line due with the order.
    """
    lines: list[Line] = []
    left = total
    for seq, percent in enumerate(terms.percents[:-1], start=1):
        amount = min(percent_of(total, percent), left)
        lines.append(Line(seq, LineKind.PERCENT, percent, Event.ORDER, amount))
        left -= amount
    last = terms.percents[-1]
    event = balance_event(terms, after_shipment=after_shipment)
    return (*lines, Line(len(lines) + 1, LineKind.BALANCE, last, event, left))


def balance_event(terms: Terms, *, after_shipment: bool) -> Event:
    """Tell what the last line waits for."""
    if len(terms.percents) == 1:
        return Event.ORDER
    return Event.BILL_OF_LADING if after_shipment else Event.GOODS_READY


def due_after(event_day: date) -> date:
    """Tell by when a line is to be paid whose event happened on that day."""
    return event_day + DAYS_TO_PAY


@dataclass(frozen=True, slots=True)
class PaidLine:
    """A line and what was paid on it so far, void payments and incidents left out."""

    line: Line
    paid: Money

    @property
    def left(self) -> Money:
        """What is still to pay, zero once the line is paid."""
        nothing = Money(Decimal(0), self.paid.currency)
        return max(self.line.amount - self.paid, nothing)

    @property
    def state(self) -> LineState:
        """See `LineState`."""
        if self.paid > self.line.amount:
            return LineState.OVERPAID
        if self.paid == self.line.amount:
            return LineState.PAID
        if self.paid:
            return LineState.PART_PAID
        return LineState.WAITING if self.line.due_on is None else LineState.DUE

    @property
    def settled(self) -> bool:
        """Whether nothing is left to pay."""
        return self.state in (LineState.PAID, LineState.OVERPAID)

    def days_late(self, today: date) -> int:
        """Count the days past the due date of a line not fully paid, else 0."""
        if self.settled or self.line.due_on is None:
            return 0
        return max((today - self.line.due_on).days, 0)


def reschedule(lines: Sequence[PaidLine], new_total: Money) -> tuple[Line, ...]:
    """
    Fit the lines to a new total: lines with a payment are frozen, the rest moves from the end.

    An increase goes to the last line without a payment; a decrease empties the lines without a
    payment from the last backwards. Rejected when the new total is below what is paid or fixed.
    """
    change = new_total - total_of([each.line.amount for each in lines], new_total.currency)
    nothing = Money(Decimal(0), new_total.currency)
    fitted = [each.line for each in lines]
    for index in reversed(range(len(fitted))):
        if lines[index].paid or not change:
            continue
        moved = max(fitted[index].amount + change, nothing)
        change -= moved - fitted[index].amount
        fitted[index] = replace(fitted[index], amount=moved)
    if change:
        raise _no_room(lines, new_total)
    return tuple(fitted)


def _no_room(lines: Sequence[PaidLine], new_total: Money) -> Rejected:
    paid = total_of([each.paid for each in lines], new_total.currency)
    if new_total < paid:
        sentence = say(
            "Payments", "The new total {total} is below the {paid} already paid; nothing is changed"
        )
    else:
        sentence = say(
            "Payments",
            "Payments of {paid} fix the lines they belong to, and the total {total} does not fit "
            "them; void a payment first",
        )
    return Rejected(sentence.put(total=new_total, paid=paid))


def terms_findings(terms: Terms) -> tuple[Finding, ...]:
    """Warn of a deposit above 30 % (R90); above 50 % it is an error that needs a reason."""
    text = str(terms)
    if terms.deposit > HIGH_DEPOSIT:
        sentence = say(
            "Payments", "A deposit of {percent} % puts more than half of the money at risk"
        )
        return (_deposit_finding(Severity.ERROR, sentence.put(percent=plain(terms.deposit)), text),)
    if terms.deposit > USUAL_DEPOSIT:
        sentence = say("Payments", "A deposit of {percent} % is above the usual 30 %")
        finding = sentence.put(percent=plain(terms.deposit))
        return (_deposit_finding(Severity.WARNING, finding, text),)
    return ()


def _deposit_finding(severity: Severity, sentence: Sentence, text: str) -> Finding:
    return Finding("R90", severity, sentence, 0, len(text))
