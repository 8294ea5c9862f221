"""Risks in a supplier's payment terms."""

from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.orders.terms import WHOLE, Terms, deposit_findings
from sourcing_app.domain.quotes.states import PayeeKind
from sourcing_app.domain.sentences import say
from sourcing_app.domain.settings.limits import Limits
from sourcing_app.domain.suppliers.red_flags import FlagKind


def read_terms(text: str) -> Terms | None:
    """Return the percentages among the words of payment terms; None where none are said."""
    try:
        return Terms.among(text)
    except Rejected:
        return None


def plain_terms(text: str) -> str:
    """Return terms as percentages where the text says nothing else ("TT 30%"), else the words."""
    try:
        return str(Terms.parse(text))
    except Rejected:
        return text


def warnings(
    terms: str, payee: PayeeKind, limits: Limits, *, outside_platform: bool
) -> tuple[Finding, ...]:
    """Return the risks in the supplier's payment terms (R90, R110, R155, R156)."""
    percents = read_terms(terms)
    found = [*_payee(payee), *_prepayment(percents, outside=outside_platform)]
    if percents is not None and percents.deposit < WHOLE:
        found += deposit_findings(percents.deposit, str(percents), limits)
    return tuple(found)


def flags(terms: str, payee: PayeeKind, *, outside: bool = False) -> tuple[FlagKind, ...]:
    """Return the red flags that these terms raise."""
    percents = read_terms(terms)
    full = percents is not None and percents.deposit == WHOLE
    return (
        *((FlagKind.PERSONAL_ACCOUNT,) if payee is PayeeKind.PERSON else ()),
        *((FlagKind.FULL_PREPAYMENT,) if full else ()),
        *((FlagKind.OFF_PLATFORM,) if outside else ()),
    )


def _payee(payee: PayeeKind) -> tuple[Finding, ...]:
    if payee is not PayeeKind.PERSON:
        return ()
    sentence = say(
        "Quotes", "The money would go to a person. Payments to a personal account are refused."
    )
    return (Finding("R110", Severity.ERROR, sentence, 0, 0),)


def _prepayment(percents: Terms | None, *, outside: bool = False) -> tuple[Finding, ...]:
    full = percents is not None and percents.deposit == WHOLE
    if full and outside:
        sentence = say("Quotes", "Full prepayment outside the platform: nothing protects the money")
        return (Finding("R156", Severity.ERROR, sentence, 0, 0),)
    if full:
        sentence = say("Quotes", "Full prepayment: all the money is paid before production")
        return (Finding("R155", Severity.ERROR, sentence, 0, 0),)
    if outside:
        sentence = say("Quotes", "Payment outside the platform is not protected by it")
        return (Finding("R156", Severity.WARNING, sentence, 0, 0),)
    return ()
