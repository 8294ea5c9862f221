"""Recording the figures that are read on suppliers' pages."""

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

from sqlmodel import Session

from sourcing_app.domain.actions import Action
from sourcing_app.domain.errors import Invalid
from sourcing_app.domain.suppliers.metrics import MetricKind, read_metric
from sourcing_app.services.suppliers.writes import found
from sourcing_app.store.queries.vetting_facts import metric_on
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.vetting import MetricFields, MetricObservation

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class Metrics:
    """Each call is one action of the user and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def read(self, supplier_id: int, told: Mapping[MetricKind, str], today: date) -> None:
        """
        Keep what the page shows today; a second look on a day replaces the first.

        An empty text takes back what was read today. Raises Invalid, at the figure, for one that
        cannot be.
        """
        with self._file.database.writing(Action.METRICS_READ) as session:
            keep(session, supplier_id, told, today)


def keep(session: Session, supplier_id: int, told: Mapping[MetricKind, str], today: date) -> None:
    """As `Metrics.read`, a part of one action."""
    found(session, supplier_id)
    for kind, text in told.items():
        key = metric_on(SessionReader(session), supplier_id, kind, today)
        row = None if key is None else session.get_one(MetricObservation, key)
        if not text.strip():
            if row is not None:
                session.delete(row)
            continue
        fields = _fields(kind, text, today)
        if row is None:
            session.add(MetricObservation(**fields.model_dump(), supplier_id=supplier_id))
        else:
            row.sqlmodel_update(fields.model_dump())


def _fields(kind: MetricKind, text: str, today: date) -> MetricFields:
    try:
        return MetricFields.checked(
            kind=kind, told=text, value=read_metric(kind, text), seen_on=today
        )
    except Invalid as wrong:
        said = wrong.complaints.get("told")
        raise (Invalid({kind.value: said}) if said else wrong) from None
