"""Whose account the money goes to, and how it was checked."""

from collections.abc import Iterator

from sourcing_app.domain.accounts.account import Account, AccountKind, AccountState
from sourcing_app.domain.accounts.confirmation import channel_words
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.gates.facts import OrderFacts
from sourcing_app.domain.gates.report import Fact, Fix, Gate
from sourcing_app.domain.sentences import Sentence, say

PERSON_REFUSED = say("Payments", "Payments to a personal account are refused.")


def refuse_other_payee(account: Account | None, name: str, kind: AccountKind | None) -> None:
    """Raise Rejected for a payee who is a person or does not match the account on file."""
    if kind is AccountKind.PERSON:
        raise Rejected(PERSON_REFUSED, "payee_kind")
    if account is not None and name and name.casefold() != account.beneficiary.casefold():
        raise Rejected(
            say(
                "Payments",
                "The checked account belongs to “{name}”; add the other account and check it",
            ).put(name=account.beneficiary),
            "payee",
        )


def account_fact(facts: OrderFacts) -> Fact:
    account = facts.account
    if account is None:
        sentence = say("Gates", "No bank account of the supplier is on file")
        return Fact("account", Gate.DEPOSIT, sentence, met=False, fix=Fix.ADD_ACCOUNT)
    if account.state is not AccountState.VERIFIED:
        sentence = _unconfirmed(account)
        return Fact("account", Gate.DEPOSIT, sentence, met=False, fix=Fix.CHECK_ACCOUNT)
    return Fact("account", Gate.DEPOSIT, _confirmed(account), met=True)


def _unconfirmed(account: Account) -> Sentence:
    """Say what a call-back has to clear up before anything is paid."""
    if account.away is not None:
        place, home = account.away
        return say(
            "Gates",
            "The bank account is in {place}, the supplier in {home}: not confirmed through a "
            "second channel, by a call to a number you had before",
        ).put(place=place, home=home)
    if account.changed_on is not None:
        return say(
            "Gates",
            "The bank details changed on {day}: not confirmed through a second channel, by a call "
            "to a number you had before",
        ).put(day=account.changed_on)
    return say("Gates", "Bank account not confirmed through a second channel")


def _confirmed(account: Account) -> Sentence:
    sentence = (
        say(
            "Gates",
            "Bank account confirmed on {day} ({channel}); since when that channel is known was "
            "not recorded",
        )
        if account.known_since is None
        else say("Gates", "Bank account confirmed on {day} ({channel}, known since {since})")
    )
    return sentence.put(
        channel=channel_words(account.channel_kind, account.channel),
        day=account.verified_on,
        since=account.known_since,
    )


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
        sentence = say("Gates", "The payee “{name}” does not match the supplier's name")
        named = sentence.put(name=account.beneficiary)
        yield Fact("payee_name", Gate.PAYEE, named, met=False, fix=Fix.ADD_ACCOUNT)
    elif account.state is AccountState.VERIFIED and account.renamed is not None:
        sentence = say(
            "Gates",
            "The supplier was named “{before}” when the account was checked and is now named "
            "“{now}”: check the account again",
        )
        before, now = account.renamed
        renamed = sentence.put(before=before, now=now)
        yield Fact("payee_name", Gate.PAYEE, renamed, met=False, fix=Fix.CHECK_ACCOUNT)
    elif account.state is AccountState.VERIFIED and not account.name_confirmed:
        sentence = say("Gates", "You have not confirmed that “{name}” is the supplier")
        named = sentence.put(name=account.beneficiary)
        yield Fact("payee_name", Gate.PAYEE, named, met=False, fix=Fix.CHECK_ACCOUNT)
