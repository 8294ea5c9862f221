"""Recording the certificates that suppliers show, with their files."""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.suppliers.certificates import CertificateFacts
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Incoming, Step, incoming, nobody_listens
from sourcing_app.services.records import Records, insert_row
from sourcing_app.services.suppliers.certificate_rows import GONE
from sourcing_app.services.suppliers.writes import found
from sourcing_app.store.tables.certificate import Certificate, CertificateFields

__all__ = ["CertificateFields", "Certificates"]


class Certificates(Records[Certificate, CertificateFields]):
    """Each call is one action of the user and one step of undo."""

    row = Certificate
    typed = CertificateFields
    gone = GONE

    def add(
        self,
        supplier_id: int,
        fields: CertificateFields,
        today: date,
        file: Path | None = None,
        step: Step = nobody_listens,
    ) -> int:
        """Add one with its file; raises Invalid for days that cannot be. Returns its id."""
        paper = self._paper(file, step)
        with self.writing("added") as session:
            found(session, supplier_id)
            _refuse_days(fields, today)
            row = Certificate(
                **fields.model_dump(), supplier_id=supplier_id, created_at=datetime.now(UTC)
            )
            key = insert_row(session, row)
            _attach(session, key, paper)
            return key

    def revise(
        self,
        certificate_id: int,
        today: date,
        base: Base,
        values: Mapping[str, Any],
        file: Path | None = None,
        step: Step = nobody_listens,
    ) -> None:
        """As `change`, and attach another file in the same step."""
        paper = self._paper(file, step)
        with self.writing("edited") as session:
            self.apply(session, self.found(session, certificate_id), today, base, **values)
            _attach(session, certificate_id, paper)

    def follow(
        self, session: Session, row: Certificate, names: Collection[str], today: date
    ) -> None:
        """Refuse days that cannot be."""
        del session, names
        _refuse_days(CertificateFields.of(row), today)

    def _paper(self, file: Path | None, step: Step) -> Incoming | None:
        return incoming(file, self.file.path, step) if file else None


def _refuse_days(fields: CertificateFields, today: date) -> None:
    facts = CertificateFacts(
        fields.holder, "", fields.issued, fields.expires, fields.looked_up_on, fields.result
    )
    facts.refuse_days(today)


def _attach(session: Session, certificate_id: int, paper: Incoming | None) -> None:
    if paper is not None:
        attach(session, (CERTIFICATE.table, certificate_id), AttachmentKind.CERTIFICATE, paper)
