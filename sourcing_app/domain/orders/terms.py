"""Payment terms: percentages that add up to 100, and which part is the deposit."""

import re
from dataclasses import dataclass
from decimal import Decimal

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.sentences import Sentence, say

MAX_LINES = 20
WHOLE = Decimal(100)
USUAL_DEPOSIT = Decimal(30)
HIGH_DEPOSIT = Decimal(50)
TERMS_CAP = 200
"""The longest text of terms: twenty parts with three decimals fit."""
_PERCENT = re.compile(r"\s*([0-9]{1,3}(?:[.,][0-9]{1,3})?)\s*%?\s*")


@dataclass(frozen=True, slots=True)
class Terms:
    """
    The percentages of an order's payments, in order: 1 to 20 of them, each above 0, sum 100.

    At most three decimals: thirds are 33.334/33.333/33.333.
    """

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
                    "“{text}” is not payment terms; write percentages such as 30/70 or 10/20/70",
                ).put(text=text[:40])
            )
        return cls(_checked(percents))

    @property
    def deposit(self) -> Decimal:
        """The percentage paid before production; 100 is full prepayment."""
        return self.percents[0] if len(self.percents) == 1 else WHOLE - self.percents[-1]

    def __str__(self) -> str:
        return "/".join(plain(percent) for percent in self.percents)


def _checked(percents: list[Decimal]) -> tuple[Decimal, ...]:
    if len(percents) > MAX_LINES:
        raise Rejected(say("Payments", "An order has at most {most} payments").put(most=MAX_LINES))
    if not all(percents):
        raise Rejected(say("Payments", "A payment of 0 % is not a payment; leave it out"))
    if sum(percents) != WHOLE:
        raise Rejected(
            say("Payments", "The percentages add up to {sum}, not 100; change one of them").put(
                sum=plain(sum(percents, Decimal(0)))
            )
        )
    return tuple(percents)


def plain(percent: Decimal) -> str:
    """Write a percentage without trailing zeros: 30, 33.5."""
    text = f"{percent:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


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
