"""The documents a payment requires; one that is not evidence counts as not on file."""

from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import Fact, Fix, Gate
from sourcing_app.domain.sentences import Sentence, say


def proforma_fact(facts: OrderFacts) -> Fact:
    sentence = _standing(
        say("Gates", "Proforma invoice is on file"),
        say("Gates", "Proforma invoice is not on file"),
        say("Gates", "Proforma invoice is not on file: {why}"),
        facts.proforma_flaw,
        there=facts.proforma,
    )
    met = facts.proforma
    return Fact("proforma", Gate.DEPOSIT, sentence, met=met, fix=Fix.ATTACH_PROFORMA)


def bill_fact(facts: OrderFacts) -> Fact:
    sentence = _standing(
        say("Gates", "Copy of the bill of lading is on file"),
        say("Gates", "Copy of the bill of lading is not on file"),
        say("Gates", "Copy of the bill of lading is not on file: {why}"),
        facts.bill_flaw,
        there=facts.bill_of_lading,
    )
    met = facts.bill_of_lading
    return Fact("bill_of_lading", Gate.BALANCE, sentence, met=met, fix=Fix.ATTACH_BILL)


def _standing(
    on_file: Sentence, missing: Sentence, flawed: Sentence, flaw: Sentence | None, *, there: bool
) -> Sentence:
    if there:
        return on_file
    return missing if flaw is None else flawed.put(why=flaw)
