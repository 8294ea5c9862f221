"""Certificates of suppliers."""

from datetime import date, datetime

from sqlmodel import Field

from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.suppliers.certificates import LookupResult
from sourcing_app.store.columns import enum_values
from sourcing_app.store.fields import Fields
from sourcing_app.store.tables.versioned import versioned


class CertificateFields(Fields):
    """What a certificate says, and what its register said when it was looked up."""

    record = CERTIFICATE

    kind: str
    number: str = ""
    holder: str = ""
    body: str = ""
    issued: date | None = None
    expires: date | None = None
    lookup_url: str = ""
    looked_up_on: date | None = None
    result: LookupResult = Field(default=LookupResult.UNKNOWN, sa_type=enum_values(LookupResult))


class Certificate(CertificateFields, table=True):
    """A certificate; its file is attached to it."""

    id: int | None = Field(default=None, primary_key=True)
    version: int = Field(default=1)
    created_at: datetime
    binned_at: datetime | None = None
    supplier_id: int = Field(foreign_key="supplier.id")


versioned(Certificate)
