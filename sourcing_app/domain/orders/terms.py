"""Payment terms: percentages that add up to 100, and which part is the deposit."""

from dataclasses import dataclass
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.orders.terms_text import said_terms
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits

MAX_LINES = 20
WHOLE = Decimal(100)
TERMS_CAP = 200
"""The longest text of terms: twenty parts with three decimals fit."""


TOO_MANY = say("Payments", "An order has at most {most} payments").put(most=MAX_LINES)


@dataclass(frozen=True, slots=True)
class Terms:
    """
    The percentages of an order's payments, in order: 1 to 20 of them, each above 0, sum 100.

    At most three decimals: thirds are 33.334/33.333/33.333.
    """

    percents: tuple[Decimal, ...]

    @classmethod
    def parse(cls, text: str) -> "Terms":
        """
        Read "30/70", "T/T 30%" or "30% deposit, 70% before shipment"; Rejected says what is wrong.

        Words that say more than the percentages are refused: they would be lost.
        """
        said = said_terms(text[:500])
        if not said.percents or not said.whole:
            raise Rejected(
                say(
                    "Payments",
                    "“{text}” is not payment terms; write percentages such as 30/70 or 10/20/70",
                ).put(text=text[:40])
            )
        return cls(_checked(said.percents))

    @classmethod
    def among(cls, text: str) -> "Terms":
        """Return the percentages among a supplier's own words; Rejected where they are no terms."""
        return cls(_checked(said_terms(text[:500]).percents))

    @property
    def deposit(self) -> Decimal:
        """The percentage paid before production; 100 is full prepayment."""
        return self.percents[0] if len(self.percents) == 1 else WHOLE - self.percents[-1]

    def __str__(self) -> str:
        return "/".join(plain(percent) for percent in self.percents)


def _checked(percents: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    if len(percents) > MAX_LINES:
        raise Rejected(TOO_MANY)
    if not all(percents):
        raise Rejected(say("Payments", "A payment of 0 % is not a payment; leave it out"))
    if sum(percents) != WHOLE:
        raise Rejected(
            say("Payments", "The percentages add up to {sum}, not 100; change one of them").put(
                sum=plain(sum(percents, Decimal(0)))
            )
        )
    return percents


def plain(percent: Decimal) -> str:
    """Write a percentage without trailing zeros: 30, 33.5."""
    text = f"{percent:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def deposit_findings(deposit: Decimal, text: str, limits: Limits) -> tuple[Finding, ...]:
    """
    Warn of a percentage paid before production, said by this text, above the usual one (R90).

    Above the high one it is an error that needs a reason.
    """
    usual, high = limits[LimitName.USUAL_DEPOSIT], limits[LimitName.HIGH_DEPOSIT]
    if deposit > high:
        sentence = say(
            "Payments", "A deposit of {percent} % puts more than {high} % of the money at risk"
        )
        risky = sentence.put(percent=plain(deposit), high=plain(high))
        return (_deposit_finding(Severity.ERROR, risky, text),)
    if deposit > usual:
        sentence = say("Payments", "A deposit of {percent} % is above the usual {usual} %")
        finding = sentence.put(percent=plain(deposit), usual=plain(usual))
        return (_deposit_finding(Severity.WARNING, finding, text),)
    return ()


def _deposit_finding(severity: Severity, sentence: Sentence, text: str) -> Finding:
    return Finding("R90", severity, sentence, 0, len(text))
