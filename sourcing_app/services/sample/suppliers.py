"""The suppliers of the sample file, written through the services."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from sourcing_app.domain.suppliers.certificates import LookupResult
from sourcing_app.domain.suppliers.checks import CheckAnswer, Gut
from sourcing_app.domain.suppliers.metrics import MetricKind, read_metric
from sourcing_app.domain.suppliers.red_flags import default_severity
from sourcing_app.services.sample.data import SampleSupplier

if TYPE_CHECKING:
    from sqlmodel import Session

    from sourcing_app.store.tables.certificate import Certificate
    from sourcing_app.store.tables.supplier import SupplierFields


_POSITIONS = ("Sales manager", "Accountant")
_VALID_FOR = timedelta(days=300)


def supplier_fields(data: SampleSupplier, searches: Mapping[str, int]) -> "SupplierFields":
    from sourcing_app.store.tables.supplier import SupplierFields

    host = data.name.split()[1].lower()
    return SupplierFields.checked(
        name=data.name,
        legal_name=data.legal_name,
        country="CN",
        city=data.city,
        address=f"88 {data.name.split()[1]} Road, {data.city}",
        product=data.product,
        currency="USD",
        price_seen=Decimal(data.asked),
        store_url=f"https://{host}.en.alibaba.com",
        search_query_id=searches.get(data.product.lower()),
        product_url=f"https://www.alibaba.com/product-detail/{host}-sample.html",
    )


def vet(session: "Session", key: int, data: SampleSupplier, seen: date) -> None:
    """Write what was seen and found out about a supplier on that day."""
    from sourcing_app.services.suppliers.contacts import insert_contact
    from sourcing_app.services.suppliers.writes import found
    from sourcing_app.store.tables import supplier as tables

    row = found(session, key)
    row.star = data.star
    row.gut = Gut.FINE if data.checks else Gut.UNASKED
    for place, name in enumerate(data.contacts):
        fields = tables.ContactFields.checked(name=name, position=_POSITIONS[place])
        insert_contact(session, key, fields)
    if data.certificate:
        session.add(_certificate(key, data, seen))
    for badge in data.badges:
        session.add(tables.BadgeObservation(badge=badge, held=True, seen_on=seen, supplier_id=key))
    for figure, told in data.figures.items():
        _read(session, key, figure, told, seen)
    for item in data.checks:
        session.add(
            tables.VettingCheck(
                item=item, answer=CheckAnswer.PASSED, checked_on=seen, supplier_id=key
            )
        )
    for kind in data.flags:
        session.add(
            tables.RedFlag(
                kind=kind,
                severity=default_severity(kind),
                raised_on=seen,
                note="Read in a buyers' forum.",
                supplier_id=key,
            )
        )


def _read(session: "Session", key: int, kind: MetricKind, told: str, seen: date) -> None:
    from sourcing_app.store.tables.vetting import MetricFields, MetricObservation

    fields = MetricFields.checked(kind=kind, told=told, value=read_metric(kind, told), seen_on=seen)
    session.add(MetricObservation(**fields.model_dump(), supplier_id=key))


def _certificate(key: int, data: SampleSupplier, seen: date) -> "Certificate":
    from sourcing_app.store.tables.certificate import Certificate, CertificateFields

    fields = CertificateFields.checked(
        kind=data.certificate,
        number="CN-1207-9001",
        holder=data.legal_name,
        body="Example Certification",
        issued=seen - _VALID_FOR,
        expires=seen + _VALID_FOR,
        looked_up_on=seen,
        result=LookupResult.VALID,
    )
    return Certificate(**fields.model_dump(), supplier_id=key, created_at=datetime.now(UTC))
