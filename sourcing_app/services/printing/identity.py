"""The chapter of a supplier's identity: each link, what does not agree, and why that is so."""

from typing import TYPE_CHECKING, Any

from sourcing_app.documents.document import Chapter, FactList, Grid, GridColumn
from sourcing_app.domain.records.suppliers import EXPLANATION
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.suppliers.identity_chain import IdentityFinding
from sourcing_app.services.suppliers.identity import ChainLink, identity_of

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile

_IDENTITY = say("Printing", "Identity")
_ALL_AGREE = say("Printing", "Nothing was found that does not agree.")
_NOT_EXPLAINED = say("Printing", "Not explained")
_FINDINGS = (
    GridColumn(EXPLANATION["about"].words, 46),
    GridColumn(EXPLANATION["reason"].words, 38),
    GridColumn(EXPLANATION["explained_on"].words, 16),
)


def identity_chapter(file: "OpenFile", supplier_id: int) -> Chapter:
    """Make the chapter of one supplier; raises NotFound."""
    shown = identity_of(file.reader, supplier_id)
    rows = [(link.words, _value(link)) for link in shown.links]
    findings = [*map(_line, shown.findings)]
    return Chapter(_IDENTITY, (FactList(rows), Grid(_FINDINGS, findings, _ALL_AGREE)))


def _value(link: ChainLink) -> tuple[Sentence | str, ...] | str | None:
    """What is recorded, with what can be read from it; None where nothing is."""
    return (link.value, link.told) if link.told else link.value or None


def _line(finding: IdentityFinding) -> tuple[Any, ...]:
    why = finding.explanation
    if why is None:
        return (finding.sentence, _NOT_EXPLAINED, None)
    return (finding.sentence, (why.reason, why.who) if why.who else why.reason, why.explained_on)
