"""A supplier's certificates and what there is to remark about them, read with plain queries."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.sentences import Sentence, say
from sourcing_app.domain.settings.limits import LimitName
from sourcing_app.domain.suppliers.certificates import CertificateFacts, LookupResult
from sourcing_app.domain.suppliers.registers import certificate_register
from sourcing_app.store.facts.limits import read_limits
from sourcing_app.store.facts.payee_names import alike
from sourcing_app.store.queries import certificates
from sourcing_app.store.sqlite.reader import Reader, Row, word_or
from sourcing_app.store.sqlite.shapes import read_as

GONE = say("Certificates", "This certificate is no longer in the file.")


@dataclass(frozen=True, slots=True)
class CertificateRow:
    """
    One certificate; `files` are the ids and names of its attached files, oldest first.

    `country` is its supplier's. `remarks` say what needs a second look, `doubtful` that it proves
    nothing as it is.
    """

    id: int
    supplier_id: int
    kind: str
    number: str
    holder: str
    body: str
    issued: date | None
    expires: date | None
    lookup_url: str
    looked_up_on: date | None
    result: LookupResult
    files: tuple[tuple[int, str], ...]
    remarks: tuple[Sentence, ...]
    doubtful: bool
    binned: bool
    country: str = ""

    @property
    def lookup_page(self) -> str:
        """Where it is looked up: its own page, or the register of its supplier's country."""
        return self.lookup_url or certificate_register(self.country).page

    @property
    def sought(self) -> str:
        """What is looked up: its number, or else whose it is."""
        return self.number or self.holder


def certificates_of(reader: Reader, supplier_id: int, today: date) -> tuple[CertificateRow, ...]:
    """A supplier's certificates without those in the Bin, the first to expire first."""
    return _lines(reader, certificates.of_supplier(reader, supplier_id), today)


def certificate(reader: Reader, certificate_id: int, today: date) -> CertificateRow:
    """One certificate, also from the Bin; raises NotFound."""
    found = _lines(reader, certificates.one(reader, certificate_id), today)
    if not found:
        raise NotFound(GONE)
    return found[0]


def _lines(reader: Reader, rows: list[Row], today: date) -> tuple[CertificateRow, ...]:
    files = _files(reader, (row["id"] for row in rows))
    notice = read_limits(reader).days(LimitName.CERTIFICATE_NOTICE)
    return tuple(_line(row, tuple(files[row["id"]]), notice, today) for row in rows)


def _files(reader: Reader, ids: Iterable[int]) -> dict[int, list[tuple[int, str]]]:
    found: dict[int, list[tuple[int, str]]] = defaultdict(list)
    for row in certificates.files_of(reader, ids):
        found[row["entity_id"]].append((row["id"], row["name"]))
    return found


def _line(
    row: Row, files: tuple[tuple[int, str], ...], notice: timedelta, today: date
) -> CertificateRow:
    facts = read_as(
        CertificateFacts,
        row,
        result=word_or(row["result"], LookupResult.UNKNOWN),
        named_so=alike(row["holder"], (row["legal_name"], row["supplier"])),
        notice=notice,
    )
    return read_as(
        CertificateRow,
        row,
        result=facts.result,
        files=files,
        remarks=tuple(facts.remarks(today)),
        doubtful=facts.doubtful(today),
        binned=row["binned_at"] is not None,
    )
