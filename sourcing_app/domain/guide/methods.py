"""Payment methods as the Guide tells them: how safe, who gets the money, fee, limit, where."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from sourcing_app.domain.payments.choice import RECEIVERS, SAFETY, Safety, country_note, note_of
from sourcing_app.domain.payments.costs import NOTHING_KNOWN, USUAL, USUAL_WORDS
from sourcing_app.domain.payments.methods import METHOD_NAMES, Method
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName, Limits

METHOD_PARTS: Mapping[str, Sentence] = {
    "receiver": say("Guide", "Who gets the money"),
    "fee": say("Guide", "Fee"),
    "limit": say("Guide", "Limit"),
    "about": say("Guide", "Good to know"),
    "country": say("Guide", "In your country"),
    "source": say("Guide", "Source"),
}
_PERCENT = say("Guide", "{percent} % of the amount")
_MOST = say("Guide", "USD {most} in one payment")
_SOURCE = say("Guide", "{source}, {day}")
_OWN = say("Guide", "Your own numbers, in the settings (Limits and thresholds)")


@dataclass(frozen=True, slots=True)
class MethodFacts:
    """One method; `parts` are named as in `METHOD_PARTS`, what is not known is left out."""

    method: Method
    name: Sentence
    safety: Safety
    parts: Mapping[str, Sentence]


def method_facts(limits: Limits, country: str = "") -> tuple[MethodFacts, ...]:
    """Tell every method, those that are safest first; `country` is the buyer's code."""
    order = tuple(Safety)
    methods = sorted(METHOD_NAMES, key=lambda method: order.index(SAFETY[method]))
    return tuple(
        MethodFacts(method, METHOD_NAMES[method], SAFETY[method], _parts(method, country, limits))
        for method in methods
    )


def _parts(method: Method, country: str, limits: Limits) -> Mapping[str, Sentence]:
    usual, own = USUAL.get(method, NOTHING_KNOWN), False
    if method is Method.CARD:
        fee, most = limits[LimitName.CARD_FEE], limits[LimitName.CARD_LIMIT]
        own = (fee, most) != (usual.percent, usual.most)
        usual = replace(usual, percent=fee, most=most)
    percent = None if usual.percent is None else _PERCENT.put(percent=usual.percent)
    known = {
        "receiver": RECEIVERS[method],
        "fee": percent or USUAL_WORDS.get(method),
        "limit": None if usual.most is None else _MOST.put(most=usual.most),
        "about": note_of(method, limits),
        "country": country_note(method, country),
        "source": _OWN if own else _source(usual.source, usual.checked_on),
    }
    return {part: words for part, words in known.items() if words is not None}


def _source(source: str, checked_on: date | None) -> Sentence | None:
    if not source or checked_on is None:
        return None
    return _SOURCE.put(source=source, day=checked_on)
