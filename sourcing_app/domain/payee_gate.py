"""Whose account the money goes to, and how it was checked."""

from collections.abc import Iterator

from sourcing_app.domain.conditions import Fact, Fix, Gate
from sourcing_app.domain.order_facts import (
    AccountKind,
    AccountState,
    OrderFacts,
)
from sourcing_app.domain.sentences import say


def account_fact(facts: OrderFacts) -> Fact:
    account = facts.account
    if account is None:
        sentence = say("Gates", "No bank account of the supplier is on file")
        return Fact("account", Gate.DEPOSIT, sentence, met=False, fix=Fix.ADD_ACCOUNT)
    if account.state is not AccountState.VERIFIED:
        sentence = say("Gates", "Bank account not confirmed through a second channel")
        return Fact("account", Gate.DEPOSIT, sentence, met=False, fix=Fix.CHECK_ACCOUNT)
    sentence = say("Gates", "Bank account confirmed through {channel} on {day}").put(
        channel=account.channel, day=account.verified_on
    )
    return Fact("account", Gate.DEPOSIT, sentence, met=True)


def payee_facts(facts: OrderFacts) -> Iterator[Fact]:
    account = facts.account
    if account is None:
        return
    if account.kind is AccountKind.PERSON:
        sentence = say("Gates", "Payments to a personal account are refused: {name}")
        yield Fact(
            "payee_company",
            Gate.PAYEE,
            sentence.put(name=account.beneficiary),
            met=False,
            fix=Fix.RECORD_INCIDENT,
        )
    elif not account.matches:
        sentence = say("Gates", "The payee “{name}” is not named like the supplier")
        named = sentence.put(name=account.beneficiary)
        yield Fact("payee_name", Gate.PAYEE, named, met=False, fix=Fix.ADD_ACCOUNT)
    elif account.state is AccountState.VERIFIED and not account.name_confirmed:
        sentence = say("Gates", "You have not confirmed that “{name}” is the supplier")
        named = sentence.put(name=account.beneficiary)
        yield Fact("payee_name", Gate.PAYEE, named, met=False, fix=Fix.CHECK_ACCOUNT)
