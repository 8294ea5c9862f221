"""
Who a supplier is, link by link: store, licence, credit code, invoice, bank account, exporter.

Each is entered once; what does not agree is a finding, which an explanation settles.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.business_scope import is_trading_name, read_scope
from sourcing_app.domain.suppliers.credit_code import CodeFault, CreditCode
from sourcing_app.domain.suppliers.identity import SupplierKind
from sourcing_app.domain.suppliers.identity_issues import IdentityIssue

_MOST = 2000
_CALLED_COMPANY = ("公司", "co.", "ltd", "limited", "inc", "corp", "company", "llc")
_NAMES: Mapping[IdentityIssue, Sentence] = {
    IdentityIssue.INVOICE_ISSUER: say(
        "Identity", "Invoices are issued by “{other}”, not by “{name}”."
    ),
    IdentityIssue.PAYEE: say("Identity", "The bank account belongs to “{other}”, not to “{name}”."),
    IdentityIssue.EXPORTER: say("Identity", "The exporter is “{other}”, not “{name}”."),
    IdentityIssue.STORE_NAME: say(
        "Identity", "The store is called “{other}”, the licence names “{name}”."
    ),
}
_UNSURE = say(
    "Identity",
    "“{other}” cannot be recognised in “{name}”: English names are not registered, so write down "
    "how you know that they are one company.",
)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a finding is in order, whose word that is, and since when."""

    reason: str
    explained_on: date
    who: str = ""


@dataclass(frozen=True, slots=True)
class IdentityFinding:
    """
    What does not agree; `about` is what was compared: an explanation covers only that.

    A `sure` one contradicts the record; another asks for a look that no program can have.
    """

    issue: IdentityIssue
    sentence: Sentence
    about: str
    sure: bool = True
    explanation: Explanation | None = None

    @property
    def open(self) -> bool:
        """Whether nobody has explained it."""
        return self.explanation is None


@dataclass(frozen=True, slots=True)
class OtherName:
    """A name in the chain: whether it is one of the supplier's, and whether that can be told."""

    name: str
    agrees: bool
    comparable: bool


@dataclass(frozen=True, slots=True)
class IdentityFacts:
    """
    What is recorded of an identity; "" and None are not known.

    `names` are the other names in the chain that are known; `in_region` says whether the claimed
    city may lie in the region of the code; `account_places` are the countries of the account.
    """

    store_name: str
    legal_name: str
    kind: SupplierKind = SupplierKind.UNKNOWN
    country: str = ""
    city: str = ""
    scope: str = ""
    code: CreditCode | None = None
    in_region: bool | None = None
    names: Mapping[IdentityIssue, OtherName] = field(default_factory=dict)
    account_places: tuple[str, ...] = ()

    @property
    def known_as(self) -> str:
        """The name that counts: that of the licence, or else of the store."""
        return self.legal_name or self.store_name


def identity_findings(facts: IdentityFacts) -> Iterator[IdentityFinding]:
    """List what does not agree, in the order of the chain."""
    for issue, other in facts.names.items():
        if not other.agrees:
            yield _name(issue, other, facts.known_as)
    yield from _code(facts)
    yield from _scope(facts)
    yield from _account(facts)


def _name(issue: IdentityIssue, other: OtherName, name: str) -> IdentityFinding:
    sentence = (_NAMES[issue] if other.comparable else _UNSURE).put(other=other.name, name=name)
    return _finding(issue, sentence, other.name, name, sure=other.comparable)


def _code(facts: IdentityFacts) -> Iterator[IdentityFinding]:
    code = facts.code
    if code is None:
        return
    for fault in code.faults:
        issue = IdentityIssue.CODE_CHECK if fault is CodeFault.CHECK else IdentityIssue.CODE_FORM
        yield _finding(issue, code.problem(fault), code.code, sure=fault is not CodeFault.CHECK)
    if code.individual:
        yield _individual(code, facts.known_as)
    elif code.readable and not code.enterprise:
        told = say("Identity", "The credit code is that of no enterprise: {category}.")
        sentence = told.put(category=code.category or code.code)
        yield _finding(IdentityIssue.CODE_CATEGORY, sentence, code.code, sure=False)
    if facts.in_region is False and code.region is not None:
        told = say("Identity", "The credit code was given in {region}, the supplier says {city}.")
        sentence = told.put(region=str(code.region), city=facts.city)
        yield _finding(IdentityIssue.CODE_REGION, sentence, code.code, facts.city)


def _individual(code: CreditCode, name: str) -> IdentityFinding:
    """An individual business is liable in person, and can be called no company."""
    company = any(word in name.casefold() for word in _CALLED_COMPANY)
    sentence = (
        say(
            "Identity",
            "The credit code is that of an individual business (92…), but “{name}” is called a "
            "company: one of the two is wrong.",
        )
        if company
        else say(
            "Identity",
            "The credit code is that of an individual business (92…), not of a company: its owner "
            "alone is liable.",
        )
    )
    return _finding(IdentityIssue.CODE_CATEGORY, sentence.put(name=name), code.code, name)


def _scope(facts: IdentityFacts) -> Iterator[IdentityFinding]:
    scope = read_scope(facts.scope)
    if facts.kind is SupplierKind.FACTORY and facts.scope and not scope.factory:
        told = say(
            "Identity", "It says it is a factory; its licence allows no making, only: {words}"
        )
        sentence = told.put(words=", ".join(scope.trader) or "-")
        yield _finding(IdentityIssue.SCOPE_KIND, sentence, facts.kind, facts.scope)
    elif (
        facts.kind is SupplierKind.FACTORY
        and is_trading_name(facts.legal_name)
        and not scope.factory
    ):
        told = say(
            "Identity", "It says it is a factory; its legal name is that of a trader: {name}"
        )
        sentence = told.put(name=facts.legal_name)
        yield _finding(IdentityIssue.SCOPE_KIND, sentence, facts.kind, facts.legal_name)
    if facts.scope and not scope.exports:
        sentence = say(
            "Identity",
            "The business scope names no import or export: ask who exports the goods, and enter it "
            "as the exporter.",
        )
        yield _finding(IdentityIssue.SCOPE_EXPORT, sentence, facts.scope)


def _account(facts: IdentityFacts) -> Iterator[IdentityFinding]:
    """A court may see no payment to the supplier where the account is in another country."""
    away = [place for place in facts.account_places if place != facts.country]
    if facts.country and away:
        places = ", ".join(away)
        told = say(
            "Identity",
            "The bank account is in {place}, the supplier in {home}: the contract must state that "
            "payment to this account counts as payment to the supplier.",
        )
        sentence = told.put(place=places, home=facts.country)
        yield _finding(IdentityIssue.ACCOUNT_PLACE, sentence, places, facts.country)


def _finding(
    issue: IdentityIssue, sentence: Sentence, *about: str, sure: bool = True
) -> IdentityFinding:
    return IdentityFinding(issue, sentence, " | ".join(about)[:_MOST], sure)
