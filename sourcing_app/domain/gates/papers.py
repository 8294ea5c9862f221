"""The papers a payment needs on file: the proforma invoice, the bill of lading."""

from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import Fact, Fix, Gate
from sourcing_app.domain.sentences import Sentence, say


def proforma_fact(facts: OrderFacts) -> Fact:
    sentence = _paper(
        say("Gates", "Proforma invoice is on file"),
        say("Gates", "Proforma invoice is not on file"),
        say("Gates", "Proforma invoice is not on file: {why}"),
        facts.proforma_flaw,
        there=facts.proforma,
    )
    met = facts.proforma
    return Fact("proforma", Gate.DEPOSIT, sentence, met=met, fix=Fix.ATTACH_PROFORMA)


def bill_of_lading_fact(facts: OrderFacts) -> Fact:
    sentence = _paper(
        say("Gates", "Copy of the bill of lading is on file"),
        say("Gates", "Copy of the bill of lading is not on file"),
        say("Gates", "Copy of the bill of lading is not on file: {why}"),
        facts.bill_flaw,
        there=facts.bill_of_lading,
    )
    met = facts.bill_of_lading
    return Fact("bill_of_lading", Gate.BALANCE, sentence, met=met, fix=Fix.ATTACH_BILL)


def _paper(
    on_file: Sentence, missing: Sentence, flawed: Sentence, flaw: Sentence | None, *, there: bool
) -> Sentence:
    """Say whether a document is on file; one that is not evidence counts as not on file."""
    if there:
        return on_file
    return missing if flaw is None else flawed.put(why=flaw)
