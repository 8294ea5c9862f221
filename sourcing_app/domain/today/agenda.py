"""What needs the user's attention on a day, each item with the place to handle it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.targets import Target
from sourcing_app.domain.values.money import Money

SOON = timedelta(days=7)
DECIDE = say("Agenda", "Decide")
OPEN = say("Agenda", "Open")


class Section(StrEnum):
    """The parts of the list, in the order they are shown."""

    OVERDUE = "overdue"
    TODAY = "today"
    BLOCKED = "blocked"
    SOON = "soon"
    WAITING = "waiting"
    WAIVED = "waived"
    SNOOZED = "snoozed"


SECTION_NAMES: Mapping[Section, Sentence] = {
    Section.OVERDUE: say("Agenda", "Overdue"),
    Section.TODAY: say("Agenda", "Today"),
    Section.BLOCKED: say("Agenda", "Blocked"),
    Section.SOON: say("Agenda", "Next 7 days"),
    Section.WAITING: say("Agenda", "Waiting for others"),
    Section.WAIVED: say("Agenda", "Waived in the last 7 days"),
    Section.SNOOZED: say("Agenda", "Snoozed"),
}


class AgendaKind(StrEnum):
    """What an item is about."""

    DETAILS = "details"
    REQUEST_DRAFT = "request_draft"
    REQUEST_LOOK = "request_look"
    REQUEST_EXPIRES = "request_expires"
    REQUEST_OFFERS = "request_offers"
    LETTER_DRAFT = "letter_draft"
    FOLLOW_UP = "follow_up"
    WAITING = "waiting"
    QUOTE_EXPIRES = "quote_expires"
    SUPPLIER_CHECK = "supplier_check"
    SCREENING_DUE = "screening_due"
    MATCHES_OPEN = "matches_open"
    CERTIFICATE_EXPIRES = "certificate_expires"
    CHECK_AGAIN = "check_again"
    SUPPLIER_HELD = "supplier_held"
    SAMPLE = "sample"
    PAYMENT_BLOCKED = "payment_blocked"
    PAYMENT_DUE = "payment_due"
    GOODS_EXPECTED = "goods_expected"
    PRODUCTION_LATE = "production_late"
    MILESTONE = "milestone"
    INSPECT_AGAIN = "inspect_again"
    BILL_OF_LADING = "bill_of_lading"
    ARRIVAL = "arrival"
    RECEIPT = "receipt"
    FEEDBACK = "feedback"
    DISPUTE = "dispute"
    REFUND = "refund"
    PROCESSING_NOTICE = "processing_notice"
    DISPATCH_UNSEEN = "dispatch_unseen"
    TRANSFER_MISSING = "transfer_missing"
    HOLIDAY = "holiday"
    WAIVED = "waived"
    PROTECTION_ENDS = "protection_ends"
    HOLD_ENDS = "hold_ends"


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """
    One thing to do: `button` names the action, `target` is where it is done.

    `part` tells items of one kind about one record apart: a line, a milestone. `subject` is what it
    is about beside the record, such as the supplier and the product. `mark` is the id of the record
    that one mark makes done (a milestone, an order); None where it takes more than that. An item
    that was put off says `until` which day, in the section of those.
    """

    kind: AgendaKind
    section: Section
    sentence: Sentence
    target: Target
    button: Sentence
    due: date | None = None
    money: Money | None = None
    part: str = ""
    subject: tuple[str, ...] = ()
    mark: int | None = None
    until: date | None = None

    @property
    def key(self) -> str:
        """What it is known by on every day, as long as it is there: it may be put off."""
        return item_key(self.kind, self.target.page, self.target.key, self.part)

    def unsaid(self, told: str) -> str:
        """What of its subject does not stand in these words, in which its sentence is told."""
        return " · ".join(each for each in self.subject if each and each not in told)


def item_key(kind: AgendaKind, page: str, key: int | None, part: str = "") -> str:
    """What an item of this kind about the record `key` of a page is known by."""
    whole = f"{kind}-{page}-{key or 0}"
    return f"{whole}-{part}" if part else whole


@dataclass(frozen=True, slots=True)
class ListOfDay:
    """
    The first items of each section, in order, and how many items each has in all.

    `snoozed` of all are put off, whether or not they are among the items.
    """

    items: tuple[AgendaItem, ...]
    counts: Mapping[Section, int]
    snoozed: int = 0

    @property
    def urgent(self) -> int:
        """How many cannot wait: overdue, for today, or blocked."""
        return sum(number for section, number in self.counts.items() if section in URGENT)


URGENT = frozenset({Section.OVERDUE, Section.TODAY, Section.BLOCKED})
"""What is counted in red beside the page's name."""


def section_of(due: date | None, today: date) -> Section | None:
    """Return the section by day: without a day today, after more than a week none (not shown)."""
    if due is None or due == today:
        return Section.TODAY
    if due < today:
        return Section.OVERDUE
    return Section.SOON if due <= today + SOON else None


def ordered(items: Iterable[AgendaItem]) -> tuple[AgendaItem, ...]:
    """Sort by section, then by day (undated last), then by money, the largest amount first."""
    return tuple(sorted(items, key=_place))


def put_off(
    items: Iterable[AgendaItem], until: Mapping[str, date]
) -> tuple[list[AgendaItem], list[AgendaItem]]:
    """Part what is shown from what is put off, by key, `until` a day."""
    if not until:
        return [*items], []
    shown, off = [], []
    for item in items:
        day = until.get(item.key)
        if day is None:
            shown.append(item)
        else:
            off.append(replace(item, section=Section.SNOOZED, until=day))
    return shown, off


def first_of_each(items: Iterable[AgendaItem], more: Mapping[Section, int], most: int) -> ListOfDay:
    """Keep the `most` first items of each section; of it there are so many `more` than these."""
    counts: Counter[Section] = Counter(more)
    kept = []
    told: Counter[Section] = Counter()
    for item in items:
        counts[item.section] += 1
        told[item.section] += 1
        if told[item.section] <= most:
            kept.append(item)
    return ListOfDay(tuple(kept), dict(counts))


_RANKS = {section: place for place, section in enumerate(Section)}


def _place(item: AgendaItem) -> tuple[int, date, bool, object, str, int]:
    amount = item.money.amount if item.money else None
    return (
        _RANKS[item.section],
        item.until or item.due or date.max,
        amount is None,
        -amount if amount is not None else 0,
        item.kind.value,
        item.target.key or 0,
    )
