"""Which method suits: how safe it is, who gets the money, where it works, what is offered first."""

from collections.abc import Iterator, Mapping
from enum import StrEnum

from sourcing_app.domain.payments.methods import Method
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits


class Safety(StrEnum):
    """How much of the money comes back when the deal goes wrong, at best."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


SAFETY_NAMES: Mapping[Safety, Sentence] = {
    Safety.HIGH: say("Methods", "Safer"),
    Safety.MEDIUM: say("Methods", "Take care"),
    Safety.LOW: say("Methods", "Low safety"),
}
SAFETY: Mapping[Method, Safety] = {
    Method.TRADE_ASSURANCE: Safety.HIGH,
    Method.LC: Safety.HIGH,
    Method.CARD: Safety.MEDIUM,
    Method.TT: Safety.MEDIUM,
    Method.PAYPAL: Safety.MEDIUM,
    Method.WESTERN_UNION: Safety.LOW,
    Method.MONEYGRAM: Safety.LOW,
    Method.OTHER: Safety.LOW,
}
RECEIVERS: Mapping[Method, Sentence] = {
    Method.TRADE_ASSURANCE: say("Methods", "goes to the account shown in the platform's order"),
    Method.LC: say("Methods", "the bank pays the supplier against documents"),
    Method.CARD: say("Methods", "held by the platform until the dispatch"),
    Method.TT: say("Methods", "goes straight to the supplier's company account"),
    Method.PAYPAL: say("Methods", "goes to the supplier, outside the platform"),
    Method.WESTERN_UNION: say("Methods", "goes to a person, not a company"),
    Method.MONEYGRAM: say("Methods", "goes to a person, not a company"),
    Method.OTHER: say("Methods", "say in the note who gets it"),
}
_NOTES: Mapping[Method, Sentence] = {
    Method.TRADE_ASSURANCE: say(
        "Methods",
        "Private persons prefer it: the platform refunds late or wrong goods, up to the amount in "
        "the order",
    ),
    Method.LC: say(
        "Methods", "Costly and slow; worth it from about USD 50,000. The bank reads documents only"
    ),
    Method.CARD: say(
        "Methods",
        "Visa or Mastercard, the simplest way for private persons; suits single items and goods "
        "without customs duty",
    ),
    Method.TT: say(
        "Methods",
        "From company to company, recommended for commercial purchases; {first} to {last} "
        "working days, cheap for both sides",
    ),
    Method.PAYPAL: say("Methods", "The site did not support it officially: ask what protects you"),
    Method.WESTERN_UNION: say(
        "Methods", "Money that has been collected does not come back; four checks come first"
    ),
    Method.MONEYGRAM: say(
        "Methods", "Money that has been collected does not come back; four checks come first"
    ),
    Method.OTHER: say("Methods", "Say in the note what it is, and why"),
}
_RUSSIA = "RU"
_OPEN_IN_RUSSIA = frozenset({Method.TT, Method.CARD})
_COMPANY_ORDER = (
    Method.TT,
    Method.TRADE_ASSURANCE,
    Method.LC,
    Method.CARD,
    Method.PAYPAL,
    Method.WESTERN_UNION,
    Method.MONEYGRAM,
    Method.OTHER,
)
_PRIVATE_ORDER = (
    Method.TRADE_ASSURANCE,
    Method.CARD,
    Method.TT,
    Method.PAYPAL,
    Method.LC,
    Method.WESTERN_UNION,
    Method.MONEYGRAM,
    Method.OTHER,
)


def note_of(method: Method, limits: Limits) -> Sentence:
    """What is good to know of a method; how long a transfer takes is the user's limit (R196)."""
    first, last = limits.whole(LimitName.TRANSFER_FIRST), limits.whole(LimitName.TRANSFER_LAST)
    return _NOTES[method].put(first=first, last=last) if method is Method.TT else _NOTES[method]


def offered(*, private: bool, protected: bool) -> tuple[Method, ...]:
    """
    Return every method, the one that suits best first (R10, R44, R174).

    A private person pays by Trade Assurance where the supplier has it (`protected`), else by card;
    a company by bank transfer.
    """
    if not private:
        return _COMPANY_ORDER
    if protected:
        return _PRIVATE_ORDER
    rest = [each for each in _PRIVATE_ORDER if each is not Method.TRADE_ASSURANCE]
    return (rest[0], Method.TRADE_ASSURANCE, *rest[1:])


def country_note(method: Method, country: str) -> Sentence | None:
    """
    Say whether a method works in the buyer's country, as far as that is known (R43).

    It is a note, never a hard block; `country_source` says where it comes from.
    """
    if country != _RUSSIA:
        return None
    if method in _OPEN_IN_RUSSIA:
        return say("Methods", "Open in Russia; check with your bank")
    return say("Methods", "Check availability in your country")


def country_source(country: str) -> Sentence:
    """Say where notes on a country come from; without any, that sellers differ (R183)."""
    if country == _RUSSIA:
        return say("Methods", "What is open in Russia: Russian how-to, read on 23 November 2026")
    return say("Methods", "Terms differ by seller: ask whether a way works in your country")


def advice(
    method: Method, *, private: bool, protected: bool, resale: bool, pieces: bool
) -> Iterator[Sentence]:
    """
    Warn where a method does not suit; nothing of this blocks.

    `resale` is that the goods are to be sold, `pieces` that there is more than one.
    """
    if method is Method.TT and private:
        yield say("Methods", "A bank transfer is for company to company; you are a private person")
    if method is Method.CARD and resale and pieces:
        yield say(
            "Methods", "A card suits single items; for goods to be sold a bank transfer is usual"
        )
    if private and not protected:
        yield say(
            "Methods",
            "This supplier is not known to have Trade Assurance, which protects private persons",
        )
    if method is Method.OTHER:
        yield say(
            "Methods", "Suppliers in China usually take a bank transfer or a letter of credit"
        )


def currency_note(currency: str, country: str) -> Sentence | None:
    """Warn of a currency in which payments from Russia are not usual (R194)."""
    if country != _RUSSIA or currency in {"USD", "EUR"}:
        return None
    return say("Methods", "For Russia settlements are in dollars and euros, not in {currency}").put(
        currency=currency
    )
