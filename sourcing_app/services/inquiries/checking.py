"""Many letters checked at once: what keeps each from being sent, and what could be better."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from sourcing_app.domain.findings import Finding, Severity
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.domain.sentences import Sentence
from sourcing_app.services.attachments.upload import Step, nobody_listens
from sourcing_app.services.inquiries.checks import LetterChecks
from sourcing_app.services.inquiries.facts import recipients
from sourcing_app.services.inquiries.recipient import Recipient

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class Fit(StrEnum):
    """How a letter fits a channel."""

    FITS = "fits"
    LONG = "long"
    """It is seldom read to the end."""

    CUT = "cut"
    """Its end does not arrive."""


@dataclass(frozen=True, slots=True)
class CheckedLetter:
    """
    One letter not sent yet: what it lacks to be sent (`missing`, gate G1), and other `findings`.

    No sentence stands in both. `lengths` says of each channel with a limit whether it takes it.
    """

    recipient: int
    supplier: str
    missing: tuple[Sentence, ...]
    findings: tuple[Sentence, ...]
    lengths: Mapping[Channel, Fit]

    def told(self) -> tuple[Sentence, ...]:
        """Return all that is said of it, what keeps it back first."""
        return (*self.missing, *self.findings)


def check_letters(
    file: "OpenFile",
    checks: LetterChecks,
    recipient_ids: Sequence[int],
    step: Step = nobody_listens,
) -> list[CheckedLetter]:
    """
    Check these letters with their spelling, in the order asked for; those sent are left out.

    For a worker's thread: the dictionary is read on first use. Raises Cancelled where `step` does.
    """
    items = [each for each in recipients(file.reader, recipient_ids, file.today()) if each.writable]
    found = []
    for done, item in enumerate(items):
        step(done, len(items))
        missing = _by_text(fact.sentence for fact in item.readiness().blocking())
        more = _by_text(_findings(checks, item))
        others = tuple(each for text, each in more.items() if text not in missing)
        lengths = {channel: _fit(told) for channel, told in checks.cut_by(item).items()}
        lacking = tuple(missing.values())
        found.append(CheckedLetter(item.id, item.supplier, lacking, others, lengths))
    return found


def _fit(found: Iterable[Finding]) -> Fit:
    worst = {finding.severity for finding in found}
    return Fit.CUT if Severity.ERROR in worst else Fit.LONG if worst else Fit.FITS


def _by_text(sentences: Iterable[Sentence]) -> dict[str, Sentence]:
    return {str(sentence): sentence for sentence in sentences}


def _findings(checks: LetterChecks, item: Recipient) -> Iterator[Sentence]:
    supplier = checks.addressee(item)
    yield from (each.sentence for each in checks.findings(item, supplier))
    yield from (each.sentence for each in checks.misspelt(item, supplier))
