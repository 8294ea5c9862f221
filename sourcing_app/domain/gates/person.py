"""Gate G6: the four checks before money goes to a person by Western Union or MoneyGram."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from sourcing_app.domain.accounts.account import AccountState
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import Fact, Fix, Gate, GateReport
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.badges import PAID


class PersonCheck(StrEnum):
    """The four checks, as they are kept among the answered points of an order."""

    STATUS = "g6_status"
    GOLD = "g6_gold"
    SECURE = "g6_secure"
    PAYEE = "g6_payee"


PERSON_CHECKS: Mapping[PersonCheck, Sentence] = {
    PersonCheck.STATUS: say("Gates", "The supplier's status on the site was looked at"),
    PersonCheck.GOLD: say("Gates", "It is a Gold Supplier at least"),
    PersonCheck.SECURE: say("Gates", "The site's secure payment cannot be used, or was refused"),
    PersonCheck.PAYEE: say(
        "Gates", "The payee's details were asked for anew through the site's messenger"
    ),
}
TICKED = (PersonCheck.SECURE, PersonCheck.PAYEE)
"""What only the buyer can say; the other two follow from the badges."""


def with_person_checks(report: GateReport, facts: OrderFacts) -> GateReport:
    """
    Add the four checks (R186 to R190) to a line's gate; none of them is ever waived.

    There is no bank account to check with these methods; but one on file that belongs to a person,
    or to somebody who is not the supplier, still refuses everything.
    """
    others = [each for each in report.facts if not _checks_account(each)]
    return replace(report, facts=(*others, *person_checks(facts)))


def _checks_account(fact: Fact) -> bool:
    return fact.id == "account" or fact.fix is Fix.CHECK_ACCOUNT


def person_checks(facts: OrderFacts) -> tuple[Fact, ...]:
    """Return the four checks, met or not."""
    badges = facts.vetting.badges
    account = facts.account
    met = {
        PersonCheck.STATUS: bool(badges),
        PersonCheck.GOLD: bool(badges & PAID),
        PersonCheck.SECURE: PersonCheck.SECURE in facts.ticks,
        PersonCheck.PAYEE: PersonCheck.PAYEE in facts.ticks
        or (account is not None and account.state is AccountState.VERIFIED),
    }
    return tuple(
        Fact(
            check.value,
            Gate.PERSON,
            words,
            met=met[check],
            fix=Fix.CONFIRM_PERSON if check in TICKED else Fix.OPEN_SUPPLIER,
        )
        for check, words in PERSON_CHECKS.items()
    )
