"""Commands for who a supplier is: uscc, identity."""

from argparse import ArgumentParser, Namespace

from sourcing_app.cli.arguments import assignments, supplier_argument
from sourcing_app.cli.commands import Commands, Context
from sourcing_app.cli.output import Output, Status
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.identity_chain import IdentityFinding
from sourcing_app.domain.suppliers.identity_issues import IdentityIssue
from sourcing_app.services.suppliers.facts import supplier_id_of
from sourcing_app.services.suppliers.identity import (
    ChainLink,
    Identity,
    code_words,
    explain,
    identity_of,
    read_credit_code,
)


def register(commands: Commands) -> None:
    """Add the commands of this module."""
    commands.add("uscc", "Read a Chinese company's credit code.", _code_arguments, _code)
    commands.add("identity", "Show or explain what does not agree.", _identity_arguments, _identity)


def _code_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("code", metavar="CODE")


def _code(options: Namespace, context: Context) -> Output:  # noqa: ARG001 - a code needs no file
    code = read_credit_code(options.code)
    problems = [str(code.problem(fault)) for fault in code.faults]
    told = code_words(code)
    document = {
        "code": code.code,
        "valid": code.valid,
        "problems": problems,
        "registrar": str(code.registrar) if code.registrar else None,
        "category": str(code.category) if code.category else None,
        "region": str(code.region) if code.region else None,
        "individual_business": code.individual if code.readable else None,
    }
    lines = [*([str(told)] if told else ()), *problems]
    return Output(document, lines, Status.DONE if code.valid else Status.FINDINGS)


def _identity_arguments(parser: ArgumentParser) -> None:
    supplier_argument(parser)
    parser.add_argument(
        "--explain", action="append", default=[], metavar="ISSUE=REASON",
        help="say why what does not agree is in order",
    )  # fmt: skip


def _identity(options: Namespace, context: Context) -> Output:
    reasons = {_issue(name): text for name, text in assignments(options.explain).items()}
    with context.desk(read_only=not reasons) as desk:
        key = supplier_id_of(desk.reader, options.supplier, binned=not reasons)
        if reasons:
            explain(desk, key, reasons, context.today)
        return _answer(identity_of(desk.reader, key))


def _issue(name: str) -> IdentityIssue:
    wanted = name.strip().casefold().replace("-", "_")
    if wanted not in set(IdentityIssue):
        told = say(
            "Identity", "“{name}” is nothing that could be explained. Choose one of: {known}"
        )
        raise Rejected(told.put(name=name[:40], known=", ".join(IdentityIssue)))
    return IdentityIssue(wanted)


def _answer(shown: Identity) -> Output:
    document = {
        "supplier_id": shown.supplier_id,
        "links": [_link(link) for link in shown.links],
        "missing": [str(words) for words in shown.missing],
        "open": len(shown.open),
    }
    lines = [line for link in shown.links for line in _lines(link)]
    return Output(document, lines, Status.FINDINGS if shown.open else Status.DONE)


def _link(link: ChainLink) -> dict[str, object]:
    return {
        "link": link.name,
        "value": link.value or None,
        "told": str(link.told) or None,
        "findings": [_finding(each) for each in link.findings],
    }


def _finding(finding: IdentityFinding) -> dict[str, object]:
    why = finding.explanation
    return {
        "issue": finding.issue.value,
        "text": str(finding.sentence),
        "sure": finding.sure,
        "explanation": why.reason if why else None,
        "explained_on": why.explained_on if why else None,
    }


def _lines(link: ChainLink) -> list[str]:
    first = f"{link.words}: {link.value.splitlines()[0][:200] if link.value else '-'}"
    told = [f"  {link.told}"] if str(link.told) else []
    for finding in link.findings:
        told.append(f"  {finding.issue.value}: {finding.sentence}")
        if finding.explanation:
            told.append(f"    Explained: {finding.explanation.reason}")
    return [first, *told]
