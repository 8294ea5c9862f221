"""The wording of each reminder, and the place to handle it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.gates.report import Fix
from sourcing_app.domain.inquiries.follow_up import next_letter
from sourcing_app.domain.inquiries.kinds import LetterKind
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.checks import ITEM_TEXTS, CheckItem
from sourcing_app.domain.targets import Target
from sourcing_app.domain.today.agenda import (
    DECIDE,
    OPEN,
    SOON,
    AgendaItem,
    AgendaKind,
    Section,
    section_of,
)

_NAMED = 3
"""How many products of one supplier's letters are named."""


def details(missing: Sentence, *, address: bool = False) -> AgendaItem:
    """Remind of the first missing detail (R124), or of one of the delivery `address` alone."""
    sentence = (
        say("Agenda", "Your delivery address is incomplete: {field} is missing")
        if address
        else say("Agenda", "Your buyer details are incomplete: {field} is missing")
    )
    return AgendaItem(
        AgendaKind.DETAILS,
        Section.TODAY,
        sentence.put(field=missing),
        Target("registration", action="address" if address else ""),
        say("Agenda", "Fill in"),
    )


def letter_draft(inquiry: int, product: str, count: int) -> AgendaItem:
    """Remind of letters of one inquiry that were not sent."""
    named = say("Agenda", "Letters not sent yet for {product}: {count}")
    unnamed = say("Agenda", "Letters not sent yet: {count}")
    return AgendaItem(
        AgendaKind.LETTER_DRAFT,
        Section.TODAY,
        (named if product else unnamed).put(product=product, count=count),
        Target("inquiries", inquiry),
        OPEN,
    )


@dataclass(frozen=True, slots=True)
class Silence:
    """A letter without an answer: `recipient` is its id, `kind` what it was for."""

    recipient: int
    product: str
    sent_on: date
    due: date
    kind: LetterKind


def follow_up(supplier: str, letters: Sequence[Silence], today: date) -> AgendaItem:
    """
    Remind to ask a supplier again about letters whose follow-up day has come (R55).

    One line for all of them: the oldest says for how many days the supplier has been silent. Who
    did not answer the second reminder either is to be looked at, not written to.
    """
    open_ = [letter for letter in letters if next_letter(letter.kind) is not None]
    due = min(letter.due for letter in letters)
    first = min(open_ or letters, key=lambda letter: (letter.due, letter.recipient))
    target = Target("inquiries", first.recipient, "recipient")
    if open_:
        keys = tuple(letter.recipient for letter in open_)
        target = Target("inquiries", first.recipient, "follow_up", keys)
    return AgendaItem(
        AgendaKind.FOLLOW_UP,
        section_of(due, today) or Section.TODAY,
        _silence(supplier, letters, today, last=not open_),
        target,
        say("Agenda", "Write") if open_ else OPEN,
        due,
    )


def _silence(supplier: str, letters: Sequence[Silence], today: date, *, last: bool) -> Sentence:
    """Name the supplier and each product once, and count the days since the oldest letter."""
    goods = list(dict.fromkeys(letter.product for letter in letters if letter.product))
    one = say("Agenda", "Follow up: {supplier} has not answered about {product} · {days} d")
    bare = say("Agenda", "Follow up: {supplier} has not answered · {days} d")
    many = say("Agenda", "Follow up: {supplier} has not answered {count} letters: {product} "
        "· {days} d")  # fmt: skip
    vain = say("Agenda", "{supplier} has not answered two reminders about {product} · {days} d")
    words = vain if last else many if len(letters) > 1 else one
    return (words if goods else bare).put(
        supplier=supplier,
        product="; ".join(goods[:_NAMED]) + ("…" if len(goods) > _NAMED else ""),
        count=len(letters),
        days=max((today - letter.sent_on).days for letter in letters),
    )


def waiting(inquiry: int, supplier: str, asked: date, count: int) -> AgendaItem:
    """Report `count` suppliers whose reply is awaited; `supplier` was asked first."""
    one = say("Agenda", "{supplier} has not answered yet; asked on {day}")
    many = say("Agenda", "Suppliers that have not answered yet: {count}; first asked on {day}")
    sentence = (one if count == 1 else many).put(supplier=supplier, day=asked, count=count)
    target = Target("inquiries", inquiry if count == 1 else None)
    return AgendaItem(AgendaKind.WAITING, Section.WAITING, sentence, target, say("Agenda", "Show"))


def quote_expires(
    quote: int, supplier: str, product: str, valid_until: date, today: date
) -> AgendaItem | None:
    """Remind to decide while a quote is valid; None if its last day is far off or past."""
    section = section_of(valid_until, today)
    if section in (None, Section.OVERDUE):
        return None
    sentence = say("Agenda", "The quote of {supplier} for {product} expires")
    return AgendaItem(
        AgendaKind.QUOTE_EXPIRES,
        section,
        sentence.put(supplier=supplier, product=product),
        Target("quotes", quote),
        DECIDE,
        valid_until,
    )


def supplier_check(supplier: int, name: str, done: int, total: int) -> AgendaItem:
    """Remind to finish checking a starred supplier."""
    sentence = say("Agenda", "Check {supplier} before you order: {done} of {total} done")
    return AgendaItem(
        AgendaKind.SUPPLIER_CHECK,
        Section.TODAY,
        sentence.put(supplier=name, done=done, total=total),
        Target("suppliers", supplier, "vet"),
        say("Agenda", "Check"),
    )


def screening_due(count: int) -> AgendaItem:
    """Remind to compare suppliers with lists: never done, or a list or a name has changed."""
    sentence = say("Agenda", "Suppliers to be screened against lists: {count}")
    target = Target("settings", action="screening")
    words = say("Agenda", "Screen")
    return AgendaItem(
        AgendaKind.SCREENING_DUE, Section.TODAY, sentence.put(count=count), target, words
    )


def matches_open(supplier: int, name: str, count: int) -> AgendaItem:
    """Remind to decide whether matches on lists are the supplier."""
    sentence = say("Agenda", "Is {supplier} on a list? Possible matches to decide: {count}")
    return AgendaItem(
        AgendaKind.MATCHES_OPEN,
        Section.TODAY,
        sentence.put(supplier=name, count=count),
        Target("suppliers", supplier, "screening"),
        DECIDE,
    )


def certificate_expires(
    supplier: int, name: str, kind: str, expires: date, today: date
) -> AgendaItem:
    """
    Remind of a certificate that expires, or has expired.

    The new one comes from the supplier: until a week before, it is waited for.
    """
    expired = say("Agenda", "The {kind} certificate of {supplier} has expired")
    expiring = say("Agenda", "The {kind} certificate of {supplier} expires: ask for the new one")
    return AgendaItem(
        AgendaKind.CERTIFICATE_EXPIRES,
        section_of(expires, today) or Section.WAITING,
        (expired if expires < today else expiring).put(kind=kind, supplier=name),
        Target("suppliers", supplier, "certificates"),
        OPEN,
        expires,
    )


def check_again(
    supplier: int, name: str, item: CheckItem, due: date, today: date
) -> AgendaItem | None:
    """Remind to look again where a question was to be checked again; None while it is far off."""
    section = section_of(due, today)
    if section is None:
        return None
    sentence = say("Agenda", "Check again of {supplier}: {check}")
    return AgendaItem(
        AgendaKind.CHECK_AGAIN,
        section,
        sentence.put(supplier=name, check=ITEM_TEXTS[item]),
        Target("suppliers", supplier, item),
        say("Agenda", "Check"),
        due,
        part=item,
    )


def hold_released(supplier: int, name: str, hold: int, due: date, today: date) -> AgendaItem | None:
    """Remind to look at a supplier whose hold ends; a week after its end nobody is reminded."""
    section = section_of(due, today)
    if section is None or due < today - SOON:
        return None
    sentence = say("Agenda", "The hold on {supplier} ends: look again with a cool head")
    return AgendaItem(
        AgendaKind.SUPPLIER_HELD,
        Section.TODAY if section is Section.OVERDUE else section,
        sentence.put(supplier=name),
        Target("suppliers", supplier, "holds"),
        OPEN,
        due,
        part=str(hold),
    )


def sample(order: int, number: str, received: date | None) -> AgendaItem:
    """Remind of the decision on a received sample."""
    dated = say("Agenda", "Decide on the sample of {order}, received on {day}")
    undated = say("Agenda", "Decide on the sample of {order}")
    return AgendaItem(
        AgendaKind.SAMPLE,
        Section.TODAY,
        (dated if received else undated).put(order=number, day=received),
        Target("orders", order, Fix.DECIDE_SAMPLE.value),
        DECIDE,
    )
