"""Whether the names, codes and places of a supplier's identity agree, read from its rows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from sourcing_app.domain.accounts.numbers import places_of
from sourcing_app.domain.suppliers.credit_code import CreditCode, faults_of_form, plain_code
from sourcing_app.domain.suppliers.identity import SupplierKind
from sourcing_app.domain.suppliers.identity_chain import (
    Explanation,
    IdentityFacts,
    IdentityFinding,
    OtherName,
    identity_findings,
)
from sourcing_app.domain.suppliers.identity_issues import IdentityIssue
from sourcing_app.store.facts.credit_codes import names_region, read_code
from sourcing_app.store.facts.payee_names import alike, comparable
from sourcing_app.store.queries import identity_chain
from sourcing_app.store.sqlite.reader import Reader, Row, day_or, word_or

_LINKS: Mapping[IdentityIssue, str] = {
    IdentityIssue.INVOICE_ISSUER: "invoice_issuer",
    IdentityIssue.PAYEE: "beneficiary",
    IdentityIssue.EXPORTER: "exporter",
}
"""The columns of the other names in the chain."""
_Explained = Mapping[tuple[str, str], Explanation]


def findings_of(
    reader: Reader, ids: Iterable[int], *, sure: bool = False
) -> dict[int, tuple[IdentityFinding, ...]]:
    """
    What does not agree in the identities of these suppliers, explained or not, by their ids.

    Where only what is `sure` is asked for, as in lists, names in two scripts are not compared and
    a code's region is not looked up: the first time that takes a third of a second.
    """
    keys = [*ids]
    explained = _explanations(reader, keys)
    return {
        row["id"]: tuple(
            each
            for each in _explained(identity_facts(row, sure=sure), explained[row["id"]])
            if each.sure or not sure
        )
        for row in identity_chain.identities_of(reader, keys)
    }


def identity_facts(row: Row, *, sure: bool = False) -> IdentityFacts:
    """What a row of `identities_of` says; names that are not `sure` to differ may be left out."""
    code = _code(row["credit_code"], sure=sure)
    where = f"{row['city']} {row['address']}" if row["city"] else ""
    region = code.region if code and where else None
    return IdentityFacts(
        row["name"],
        row["legal_name"],
        word_or(row["kind"], SupplierKind.UNKNOWN),
        row["country"],
        row["city"],
        row["business_scope"],
        code,
        names_region(region, where) if region else None,
        dict(_names(row, sure=sure)),
        places_of(row["number"] or "", row["swift"] or "", row["account_country"] or ""),
    )


def _code(text: str, *, sure: bool) -> CreditCode | None:
    """What a code says; of what is `sure` no more than its form, which needs no table."""
    if not text:
        return None
    plain = plain_code(text)
    return CreditCode(plain, faults_of_form(plain)) if sure else read_code(text)


def _names(row: Row, *, sure: bool) -> Iterator[tuple[IdentityIssue, OtherName]]:
    store, legal = row["name"], row["legal_name"]
    first = (IdentityIssue.STORE_NAME, store if legal else "", (legal, ""))
    others = ((issue, row[column] or "", (legal, store)) for issue, column in _LINKS.items())
    for issue, name, known in (first, *others):
        told_apart = comparable(name, known)
        if name and (told_apart or not sure):
            yield issue, OtherName(name, alike(name, known), told_apart)


def _explained(facts: IdentityFacts, explained: _Explained) -> Iterator[IdentityFinding]:
    for finding in identity_findings(facts):
        why = explained.get((finding.issue, finding.about))
        yield replace(finding, explanation=why)


def _explanations(reader: Reader, ids: list[int]) -> dict[int, dict[tuple[str, str], Explanation]]:
    found: dict[int, dict[tuple[str, str], Explanation]] = defaultdict(dict)
    for row in identity_chain.explanations_of(reader, ids):
        why = Explanation(row["reason"], day_or(row["explained_on"], date.min), row["who"])
        found[row["supplier_id"]][row["issue"], row["about"]] = why
    return found
