"""Letters of credit: the days by which to ship and to present, and the documents asked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.payments.clocks import Clock, ClockKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.days import later
from sourcing_app.domain.values.money import Money
from sourcing_app.domain.values.working_days import WorkCalendar, working_day

PRESENTATION_DAYS = 21
BANKING_DAYS = 5
UCP = "UCP 600, article 14 (www.tradefinanceguru.net/international-rules/ucp-600/)"
USUAL_DOCUMENTS = (
    say("Credit", "Commercial invoice"),
    say("Credit", "Packing list"),
    say("Credit", "Bill of lading, full set"),
    say("Credit", "Certificate of origin"),
    say("Credit", "Insurance certificate"),
    say("Credit", "Inspection certificate of an independent inspector"),
)
"""The inspection certificate is the buyer's: a bank reads documents, never goods."""


@dataclass(frozen=True, slots=True)
class Credit:
    """A letter of credit; `presentation_days` None are the 21 of UCP 600."""

    amount: Money | None = None
    latest_shipment: date | None = None
    expires_on: date | None = None
    presentation_days: int | None = None
    shipped_on: date | None = None
    presented_on: date | None = None


def credit_clocks(credit: Credit, banks: Iterable[WorkCalendar]) -> tuple[Clock, ...]:
    """
    Return the clocks of a letter of credit.

    Documents are presented within the days after shipment and before it expires, whichever comes
    first; the bank then has five banking days.
    """
    return tuple(_clocks(credit, tuple(banks)))


def present_by(credit: Credit) -> date | None:
    """Return the last day to present the documents; None where nothing says it yet."""
    days = credit.presentation_days or PRESENTATION_DAYS
    after = credit.shipped_on and later(credit.shipped_on, days)
    known = [day for day in (after, credit.expires_on) if day is not None]
    return min(known, default=None)


def credit_findings(credit: Credit, order: Money, documents: Iterable[str]) -> Iterator[Finding]:
    """Warn of what makes a letter of credit useless: late shipment, small amount, no inspection."""
    if credit.amount is not None and credit.amount.currency == order.currency:
        if credit.amount < order:
            yield _finding(
                say("Credit", "The letter of credit is for {amount}, the order for {total}").put(
                    amount=credit.amount, total=order
                )
            )
    elif credit.amount is not None:
        yield _finding(
            say("Credit", "The letter of credit is in {currency}, the order in {other}").put(
                currency=credit.amount.currency, other=order.currency
            )
        )
    yield from _late(credit)
    if not any("inspection" in name.casefold() for name in documents):
        yield _finding(
            say(
                "Credit",
                "No inspection certificate among the documents: the bank pays without anybody "
                "having seen the goods",
            )
        )


def _late(credit: Credit) -> Iterator[Finding]:
    if credit.shipped_on and credit.latest_shipment and credit.shipped_on > credit.latest_shipment:
        yield _finding(
            say("Credit", "Shipped on {day}, after the latest day of shipment, {latest}").put(
                day=credit.shipped_on, latest=credit.latest_shipment
            )
        )
    last = present_by(credit)
    if credit.presented_on is not None and last is not None and credit.presented_on > last:
        yield _finding(
            say("Credit", "Presented on {day}, after the last day for it, {last}").put(
                day=credit.presented_on, last=last
            )
        )


def _clocks(credit: Credit, banks: tuple[WorkCalendar, ...]) -> Iterator[Clock]:
    if credit.latest_shipment is not None:
        yield Clock(
            ClockKind.LATEST_SHIPMENT,
            say("Credit", "Goods shipped, as the letter of credit says"),
            credit.latest_shipment,
            stopped=credit.shipped_on is not None,
        )
    own = credit.presentation_days
    yield Clock(
        ClockKind.PRESENTATION,
        say("Credit", "Documents presented to the bank"),
        present_by(credit),
        own or PRESENTATION_DAYS,
        "" if own else UCP,
        stopped=credit.presented_on is not None,
    )
    if credit.expires_on is not None:
        yield Clock(
            ClockKind.EXPIRY,
            say("Credit", "The letter of credit expires"),
            credit.expires_on,
            stopped=credit.presented_on is not None,
        )
    if credit.presented_on is not None:
        until = working_day(credit.presented_on, BANKING_DAYS, banks).day
        words = say("Credit", "The bank has looked through the documents")
        yield Clock(ClockKind.EXAMINATION, words, until, BANKING_DAYS, UCP)


def _finding(sentence: Sentence) -> Finding:
    return Finding("", Severity.WARNING, sentence, 0, 0)
