"""A supplier's identity, link by link, and what was explained of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sourcing_app.domain.accounts.account import ACCOUNT_STATE_NAMES, AccountKind, AccountState
from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import NotFound, Rejected
from sourcing_app.domain.records.payments import ACCOUNT
from sourcing_app.domain.records.suppliers import SUPPLIER
from sourcing_app.domain.sentences import Sentence, say, together
from sourcing_app.domain.suppliers.business_scope import read_scope
from sourcing_app.domain.suppliers.credit_code import CreditCode
from sourcing_app.domain.suppliers.identity_chain import IdentityFinding
from sourcing_app.domain.suppliers.identity_issues import ISSUE_NAMES, IdentityIssue
from sourcing_app.services.suppliers.facts import GONE
from sourcing_app.store.current_user import user
from sourcing_app.store.facts.credit_codes import read_code
from sourcing_app.store.facts.identity import findings_of
from sourcing_app.store.queries.identity_chain import identities_of
from sourcing_app.store.sqlite.reader import Reader, Row, word_or

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_LINKS: tuple[tuple[str, Sentence, frozenset[IdentityIssue]], ...] = (
    ("name", SUPPLIER["name"].words, frozenset({IdentityIssue.STORE_NAME})),
    ("legal_name", SUPPLIER["legal_name"].words, frozenset()),
    (
        "credit_code",
        SUPPLIER["credit_code"].words,
        frozenset(issue for issue in IdentityIssue if issue.startswith("code_")),
    ),
    (
        "business_scope",
        SUPPLIER["business_scope"].words,
        frozenset({IdentityIssue.SCOPE_KIND, IdentityIssue.SCOPE_EXPORT}),
    ),
    (
        "invoice_issuer",
        SUPPLIER["invoice_issuer"].words,
        frozenset({IdentityIssue.INVOICE_ISSUER}),
    ),
    (
        "beneficiary",
        ACCOUNT["beneficiary"].words,
        frozenset({IdentityIssue.PAYEE, IdentityIssue.ACCOUNT_PLACE}),
    ),
    ("exporter", SUPPLIER["exporter"].words, frozenset({IdentityIssue.EXPORTER})),
)
"""The columns of the chain, their words, and which findings belong to each."""
_EXPORTS = say("Identity", "import and export")
_CODE = say("Identity", "{category}, registered with: {registrar} · {region}")
_UNKNOWN_REGION = say("Identity", "region not known")


@dataclass(frozen=True, slots=True)
class ChainLink:
    """
    One link: its words, what is recorded ("" for nothing), and what does not agree in it.

    `told` is what can be read from it: of a credit code who gave it to what, and where; of a
    business scope the words that say factory, trader or export; of an account whether it is
    confirmed.
    """

    name: str
    words: Sentence
    value: str
    findings: tuple[IdentityFinding, ...]
    told: Sentence | str = ""


@dataclass(frozen=True, slots=True)
class Identity:
    """The chain of one supplier, from the store to the exporter."""

    supplier_id: int
    links: tuple[ChainLink, ...]
    account_waits: bool
    """Whether the company's account in use is to be confirmed before anything is paid."""

    @property
    def findings(self) -> tuple[IdentityFinding, ...]:
        """All that does not agree."""
        return tuple(finding for link in self.links for finding in link.findings)

    @property
    def open(self) -> tuple[IdentityFinding, ...]:
        """What nobody has explained."""
        return tuple(finding for finding in self.findings if finding.open)

    @property
    def missing(self) -> tuple[Sentence, ...]:
        """The links of which nothing is recorded."""
        return tuple(link.words for link in self.links if not link.value)


def identity_of(reader: Reader, supplier_id: int) -> Identity:
    """Read a supplier's identity; raises NotFound. The first time it may take 0.3 s."""
    rows = identities_of(reader, [supplier_id])
    if not rows:
        raise NotFound(GONE)
    found = findings_of(reader, [supplier_id])[supplier_id]
    row = rows[0]
    waits = row["state"] == AccountState.NEW and row["payee_kind"] == AccountKind.COMPANY
    return Identity(supplier_id, tuple(_link(row, found, *link) for link in _LINKS), waits)


def explain(
    file: "OpenFile", supplier_id: int, reasons: Mapping[IdentityIssue, str], today: date
) -> None:
    """
    Record why what does not agree is in order: one action and one undo step.

    An explanation covers what was found now; another name or place asks for another. Raises
    NotFound, Rejected where nothing of the kind is found, or Invalid for a reason of less than 15
    characters or without words.
    """
    from sourcing_app.store.tables.identity import ExplanationFields, IdentityExplanation

    found = findings_of(file.reader, [supplier_id])
    if supplier_id not in found:
        raise NotFound(GONE)
    given = {issue: ExplanationFields.checked(reason=text) for issue, text in reasons.items()}
    with file.database.writing(Action.IDENTITY_EXPLAINED) as session:
        session.add_all(
            IdentityExplanation(
                **fields.model_dump(),
                supplier_id=supplier_id,
                issue=issue,
                about=about,
                who=user(),
                explained_on=today,
            )
            for issue, fields in given.items()
            for about in _abouts(found[supplier_id], issue)
        )


def read_credit_code(text: str) -> CreditCode:
    """Return what a credit code says and what is wrong with it; needs no file and no network."""
    return read_code(text)


def _abouts(found: Iterable[IdentityFinding], issue: IdentityIssue) -> tuple[str, ...]:
    """What was compared where this does not agree; raises Rejected where it does."""
    abouts = dict.fromkeys(each.about for each in found if each.issue is issue)
    if not abouts:
        raise Rejected(_NOTHING.put(issue=ISSUE_NAMES[issue]))
    return tuple(abouts)


_NOTHING = say("Identity", "Nothing is found that would need an explanation: {issue}")


def _link(
    row: Row,
    found: tuple[IdentityFinding, ...],
    name: str,
    words: Sentence,
    issues: frozenset[IdentityIssue],
) -> ChainLink:
    value = row[name] or ""
    told: Sentence | str = ""
    if name == "credit_code" and value:
        told = code_words(read_code(value)) or ""
    elif name == "business_scope" and value:
        told = _scope_words(value)
    elif name == "beneficiary" and value:
        told = ACCOUNT_STATE_NAMES[word_or(row["state"], AccountState.REVOKED)]
    return ChainLink(name, words, value, tuple(f for f in found if f.issue in issues), told)


def code_words(code: CreditCode) -> Sentence | None:
    """Say what a code tells of its holder; None where it cannot be read."""
    if code.category is None or code.registrar is None:
        return None
    region = str(code.region) if code.region else _UNKNOWN_REGION
    return _CODE.put(category=code.category, registrar=code.registrar, region=region)


def _scope_words(text: str) -> Sentence | str:
    scope = read_scope(text)
    factory = say("Identity", "factory: {words}").put(words=", ".join(scope.factory))
    trader = say("Identity", "trade: {words}").put(words=", ".join(scope.trader))
    found = [
        *([factory] if scope.factory else ()),
        *([trader] if scope.trader else ()),
        *([_EXPORTS] if scope.exports else ()),
    ]
    return together(found, " · ") if found else ""
