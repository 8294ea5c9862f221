"""What is agreed of the payments of an order: shares, fixed amounts, the balance, and when."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.terms import MAX_LINES, TOO_MANY, WHOLE, Terms, plain
from sourcing_app.domain.payments.schedule import (
    AFTER_SHIPMENT,
    AHEAD,
    Event,
    LineKind,
    ScheduleLine,
)
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.values.money import Money, exactly, percent_of, quantized, total_of
from sourcing_app.domain.values.numbers import parse_decimal
from sourcing_app.domain.values.text import excerpt, narrow

MOST_DAYS = 365
NAME_CAP = 40
_LONGEST = 2000
"""As many characters are read: the longest plan has fewer."""
_CODES = {
    Event.ORDER: "order",
    Event.SAMPLE_APPROVED: "sample",
    Event.GOODS_READY: "ready",
    Event.INSPECTION_PASSED: "inspection",
    Event.BILL_OF_LADING: "bl",
    Event.ARRIVAL: "arrival",
}
EVENT_CODES = tuple(_CODES.values())
"""The events as they are written in own parts."""
_EVENTS = {code: event for event, code in _CODES.items()} | {e.value: e for e in Event}
_RANK = {event: place for place, event in enumerate(Event)} | {Event.SAMPLE_APPROVED: 0}
_PART = re.compile(
    rf"(?P<what>balance|[0-9][0-9.,]*\s*%?)\s+(?P<event>{'|'.join(_EVENTS)})"
    r"(?:\s*\+\s*(?P<days>[0-9]{1,4})(?:\s*d(?:ays?)?)?)?(?:\s*\((?P<name>[^();]*)\))?",
    re.IGNORECASE,
)


_BARE = re.compile("[0-9/]+")


@dataclass(frozen=True, slots=True)
class PlanLine:
    """
    One payment as agreed: `value` is a percentage, an amount (fixed) or nothing (the balance).

    It is due `offset_days` after its event; 0 is within the days a transfer takes.
    """

    kind: LineKind
    value: Decimal
    event: Event
    offset_days: int = 0
    name: str = ""

    def __str__(self) -> str:
        what = {LineKind.PERCENT: f"{plain(self.value)}%", LineKind.FIXED: _written(self.value)}
        days = f"+{self.offset_days}" if self.offset_days else ""
        name = f" ({self.name})" if self.name else ""
        return f"{what.get(self.kind, 'balance')} {_CODES[self.event]}{days}{name}"


@dataclass(frozen=True, slots=True)
class PaymentPlan:
    """
    The payments of an order as agreed: 1 to 20 lines, the balance last, in the order they fall due.

    Written as "30/70", or part by part: "500 order (tooling); 30% order; balance bl+30". In "30/70"
    the balance is due before the shipment or after it: that is said beside it.
    """

    lines: tuple[PlanLine, ...]

    @classmethod
    def parse(cls, text: str, *, after_shipment: bool = False) -> "PaymentPlan":
        """
        Read a preset's name ("oa60"), own parts, or percentages; Rejected says what is wrong.

        `after_shipment` is when the balance of bare percentages falls due.
        """
        plain_text = " ".join(narrow(text[:_LONGEST]).casefold().split())
        preset = None if _BARE.fullmatch(plain_text) else PRESETS.get(plain_text)
        if preset is not None:
            return preset.plan
        parts = [part.strip() for part in text[:_LONGEST].split(";") if part.strip()]
        if len(parts) > 1 or (parts and _PART.fullmatch(parts[0])):
            return cls(_checked([_part(part) for part in parts]))
        return plan_of(Terms.parse(text), after_shipment=after_shipment)

    @property
    def balance(self) -> PlanLine:
        """The last line, which takes the remainder."""
        return self.lines[-1]

    @property
    def after_shipment(self) -> bool:
        """Whether the balance is paid after the goods were shipped."""
        return self.balance.event in AFTER_SHIPMENT

    @property
    def percents(self) -> tuple[Decimal, ...] | None:
        """The percentages of all lines, sum 100; None with a fixed amount among them."""
        if any(line.kind is LineKind.FIXED for line in self.lines):
            return None
        shares = [line.value for line in self.lines[:-1]]
        return (*shares, WHOLE - sum(shares, Decimal(0)))

    def __str__(self) -> str:
        percents = self.percents if self.lines else None
        if percents is not None:
            usual = plan_of(Terms(percents), after_shipment=self.after_shipment)
            if self == usual:
                return str(Terms(percents))
        return self.parts

    @property
    def parts(self) -> str:
        """The plan part by part, so that it is read in one way only."""
        return "; ".join(map(str, self.lines))


@dataclass(frozen=True, slots=True)
class Preset:
    """Usual terms with their words; the plan may be changed afterwards."""

    plan: PaymentPlan
    words: Sentence


def plan_of(terms: Terms, *, after_shipment: bool = False) -> PaymentPlan:
    """Return the plan of bare percentages: all but the last before production (R90, R94)."""
    shares = [PlanLine(LineKind.PERCENT, share, Event.ORDER) for share in terms.percents[:-1]]
    last = Event.BILL_OF_LADING if after_shipment else Event.GOODS_READY
    event = last if shares else Event.ORDER
    return PaymentPlan((*shares, PlanLine(LineKind.BALANCE, Decimal(0), event)))


def plan_of_lines(lines: Iterable[ScheduleLine]) -> PaymentPlan:
    """Return what was agreed of a schedule, whatever its amounts are by now."""
    return PaymentPlan(
        tuple(
            PlanLine(
                line.kind,
                {LineKind.PERCENT: line.percent, LineKind.FIXED: line.amount.amount}.get(
                    line.kind, Decimal(0)
                ),
                line.event,
                line.offset_days,
                line.name,
            )
            for line in lines
        )
    )


def expand(total: Money, plan: PaymentPlan) -> tuple[ScheduleLine, ...]:
    """
    Expand a plan: shares rounded half-up, fixed amounts as they are, the balance the remainder.

    The sum is exactly the total, no line is below zero. Rejected where fixed amounts and shares
    are more than the total, or an amount has more decimals than its currency.
    """
    percents = plan.percents
    lines: list[ScheduleLine] = []
    left = total
    for seq, each in enumerate(plan.lines[:-1], start=1):
        amount = min(percent_of(total, each.value), left)
        if each.kind is LineKind.FIXED:
            amount = _fixed(each, total, left)
        share = each.value if each.kind is LineKind.PERCENT else Decimal(0)
        lines.append(_line(seq, each, share, amount))
        left -= amount
    share = percents[-1] if percents else Decimal(0)
    return (*lines, _line(len(lines) + 1, plan.balance, share, left))


def misfit(total: Money, plan: PaymentPlan) -> int:
    """Return the number of the payment for which too little is left of the total; 0: all fit."""
    for seq in range(1, len(plan.lines)):
        try:
            expand(total, PaymentPlan((*plan.lines[:seq], plan.balance)))
        except Rejected:
            return seq
    return 0


def share_ahead(lines: Sequence[ScheduleLine], total: Money) -> Decimal:
    """
    Return the percentage of the total that is due before production, as the lines are now.

    As agreed where rounding is all that differs; a total reduced after the agreement leaves a
    larger share there than was agreed. To two decimals.
    """
    agreed = agreed_share(lines, total)
    if not (total and lines):
        return agreed
    ahead = _ahead(lines, total)
    part = _part_of(ahead, total)
    if part <= agreed:
        return agreed
    plan = plan_of_lines(lines)
    if plan.percents is None or ahead <= _ahead(expand(total, plan), total):
        return agreed
    return part


def agreed_share(lines: Sequence[ScheduleLine], total: Money) -> Decimal:
    """Return the percentage agreed to be due before production; rounded for a fixed amount."""
    plan = plan_of_lines(lines)
    if not lines or not total:
        return Decimal(0)
    if plan.percents is None:
        return _part_of(_ahead(lines, total), total)
    named = zip(plan.lines, plan.percents, strict=True)
    return sum((share for line, share in named if line.event in AHEAD), Decimal(0))


def _part_of(amount: Money, total: Money) -> Decimal:
    return quantized(amount.amount * WHOLE / total.amount, 2)


def _ahead(lines: Sequence[ScheduleLine], total: Money) -> Money:
    return total_of([x.amount for x in lines if x.event in AHEAD], total.currency)


def _line(seq: int, each: PlanLine, percent: Decimal, amount: Money) -> ScheduleLine:
    return ScheduleLine(
        seq, each.kind, percent, each.event, amount, None, each.offset_days, each.name
    )


def _fixed(line: PlanLine, total: Money, left: Money) -> Money:
    amount = exactly(line.value, total.currency)
    if amount > left:
        raise Rejected(
            say(
                "Payments",
                "A payment of {amount} does not fit: {left} of {total} is left for it. Make it "
                "smaller, or the shares",
            ).put(amount=amount, left=left, total=total)
        )
    return amount


def _part(text: str) -> PlanLine:
    found = _PART.fullmatch(text.strip())
    if found is None:
        raise Rejected(
            say(
                "Payments",
                "“{text}” is not a payment; write such as “30% order”, “500 sample (tooling)” or "
                "“balance bl+30”. Events: {events}",
            ).put(text=excerpt(text), events=", ".join(EVENT_CODES))
        )
    what, days = found["what"].casefold(), int(found["days"] or 0)
    kind = (
        LineKind.BALANCE
        if what == "balance"
        else LineKind.PERCENT
        if what.endswith("%")
        else LineKind.FIXED
    )
    value = Decimal(0)
    if kind is LineKind.PERCENT:
        value = read_share(what)
    elif kind is LineKind.FIXED:
        value = parse_decimal(what)
    name = " ".join((found["name"] or "").split())
    return PlanLine(kind, value, _EVENTS[found["event"].casefold()], days, name)


def read_share(typed: str) -> Decimal:
    """Read a percentage: after a full stop or a comma there are decimals, never thousands."""
    bare = typed.rstrip("% ")
    if not re.fullmatch("[0-9]{1,3}(?:[.,][0-9]+)?", bare):
        raise Rejected(say("Payments", "“{text}” has no percentage").put(text=excerpt(typed)))
    return Decimal(bare.replace(",", "."))


def _written(amount: Decimal) -> str:
    """Write an amount so that it is read in one way: three decimals look like thousands."""
    text = f"{amount:f}"
    return f"{text}0" if re.search("[.][0-9]{3}$", text) else text


def checked_plan(lines: Iterable[PlanLine]) -> PaymentPlan:
    """Return the plan of these lines; Rejected with the first thing that is wrong."""
    return PaymentPlan(_checked(list(lines)))


def _checked(lines: list[PlanLine]) -> tuple[PlanLine, ...]:
    for _seq, refusal in plan_faults(lines):
        raise Rejected(refusal)
    return tuple(lines)


def plan_faults(lines: Sequence[PlanLine]) -> Iterator[tuple[int, Sentence]]:
    """Yield all that is wrong with these lines, one or more, each with the line's number."""
    if len(lines) > MAX_LINES:
        yield len(lines), TOO_MANY
    balances = [seq for seq, each in enumerate(lines, 1) if each.kind is LineKind.BALANCE]
    if balances != [len(lines)]:
        at = balances[0] if balances else len(lines)
        yield at, say("Payments", "A schedule has exactly one balance, as its last payment")
    shares = {seq: x.value for seq, x in enumerate(lines, 1) if x.kind is LineKind.PERCENT}
    added = sum(shares.values(), Decimal(0))
    if added >= WHOLE:
        yield (
            max(shares),
            say("Payments", "The shares add up to {sum} %: nothing is left for the balance").put(
                sum=plain(added)
            ),
        )
    for seq, line in enumerate(lines, start=1):
        for fault in _line_faults(seq, line):
            yield seq, fault
    ranks = [_RANK[line.event] for line in lines]
    for seq, (before, after) in enumerate(pairwise(ranks), start=2):
        if after < before:
            refusal = say(
                "Payments",
                "Payment {seq} falls due before payment {before}; put them in the order in which "
                "they fall due",
            )
            yield seq, refusal.put(seq=seq, before=seq - 1)


def _line_faults(seq: int, line: PlanLine) -> Iterator[Sentence]:
    if line.kind is not LineKind.BALANCE and line.value <= 0:
        yield say("Payments", "Payment {seq} is nothing; leave it out").put(seq=seq)
    if line.kind is LineKind.PERCENT and quantized(line.value, 3) != line.value:
        yield say("Payments", "A percentage has at most three decimals")
    if not 0 <= line.offset_days <= MOST_DAYS:
        yield say("Payments", "A payment is due at most {most} days after its event").put(
            most=MOST_DAYS
        )
    if len(line.name) > NAME_CAP or set(line.name) & set("();"):
        yield say(
            "Payments", "The name of a payment has at most {most} letters, and none of ( ) ;"
        ).put(most=NAME_CAP)


def _preset(code: str, words: Sentence, *lines: PlanLine) -> tuple[str, Preset]:
    return code, Preset(PaymentPlan(_checked(list(lines))), words)


def _shares(code: str, words: Sentence, first: int, last: Event) -> tuple[str, Preset]:
    share = PlanLine(LineKind.PERCENT, Decimal(first), Event.ORDER)
    return _preset(code, words, share, PlanLine(LineKind.BALANCE, Decimal(0), last))


def _open_account(days: int) -> tuple[str, Preset]:
    words = say("Payments", "Open account, {days} days after the bill of lading").put(days=days)
    balance = PlanLine(LineKind.BALANCE, Decimal(0), Event.BILL_OF_LADING, days)
    return _preset(f"oa{days}", words, balance)


LETTER_OF_CREDIT = "L/C"
"""The name of a payment that a bank makes against documents."""
PRESETS: Mapping[str, Preset] = dict(
    (
        _shares("30/70", say("Payments", "30 / 70 before shipment"), 30, Event.GOODS_READY),
        _shares(
            "30/70 inspection",
            say("Payments", "30 / 70 after a passed inspection"),
            30,
            Event.INSPECTION_PASSED,
        ),
        _shares(
            "30/70 bl",
            say("Payments", "30 / 70 against the copy of the bill of lading"),
            30,
            Event.BILL_OF_LADING,
        ),
        _shares("20/80", say("Payments", "20 / 80 before shipment"), 20, Event.GOODS_READY),
        _shares("10/90", say("Payments", "10 / 90 before shipment"), 10, Event.GOODS_READY),
        _shares("50/50", say("Payments", "50 / 50 before shipment"), 50, Event.GOODS_READY),
        _preset(
            "100",
            say("Payments", "100 % in advance"),
            PlanLine(LineKind.BALANCE, Decimal(0), Event.ORDER),
        ),
        _open_account(30),
        _open_account(60),
        _open_account(90),
        _preset(
            "lc",
            say("Payments", "Letter of credit at sight"),
            PlanLine(LineKind.BALANCE, Decimal(0), Event.BILL_OF_LADING, name=LETTER_OF_CREDIT),
        ),
    )
)
"""The usual terms by their code, the safest forms of 30/70 among them."""
