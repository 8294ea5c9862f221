"""Inspections: planned, recorded once, photos and defects added later; none is removed."""

from collections.abc import Collection, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from sqlmodel import Session

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Invalid, Rejected
from sourcing_app.domain.inspections.aql import DefectClass
from sourcing_app.domain.inspections.kinds import InspectionKind
from sourcing_app.domain.inspections.lot import refuse_lighter_plan, refuse_plan
from sourcing_app.domain.orders.inspected import Inspected
from sourcing_app.domain.records.limits import FILL
from sourcing_app.domain.sentences import say
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import (
    Incoming,
    Step,
    incoming_all,
    nobody_listens,
)
from sourcing_app.services.orders.inspection_rows import (
    GONE,
    NO_DEFECT,
    InspectionRow,
    inspection_of,
)
from sourcing_app.services.orders.progress import running_row, settle
from sourcing_app.services.records import Records, insert_row, row_of
from sourcing_app.store.queries.inspections import planned
from sourcing_app.store.queries.orders import latest_inspection, photos_of_day
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inspection import (
    Defect,
    DefectFields,
    Inspection,
    InspectionFields,
    PlannedFields,
    RevisedFields,
    SamplingFields,
)

__all__ = ["DefectFields", "InspectionFields", "Inspections", "PlannedFields", "RevisedFields"]

OF_CARTONS = frozenset({InspectionKind.PRE_SHIPMENT, InspectionKind.LOADING})
"""The kinds at which cartons are opened."""


class Inspections(Records[Inspection, RevisedFields]):
    """Each call is one action of the user and one step of undo."""

    row = Inspection
    typed = RevisedFields
    gone = GONE

    def plan(self, order_id: int, fields: PlannedFields, today: date) -> int:
        """Plan an inspection; raises Invalid for a lot or AQL without a plan. Returns its id."""
        refuse_plan(fields.lot, fields.level, aqls_of(fields))
        with self.writing("planned") as session:
            running_row(session, order_id)
            key = insert_row(session, Inspection(**fields.model_dump(), order_id=order_id))
            settle(session, order_id, today)
            return key

    def apply(
        self, session: Session, row: Inspection, today: date, base: Base = None, /, **values: Any
    ) -> None:
        """Change it; raises Rejected for another plan of a lot that its plan refused."""
        before = _shown(session, row)
        super().apply(session, row, today, base, **values)
        if before.made:
            refuse_lighter_plan(before.lot, _shown(session, row).lot)

    def follow(
        self, session: Session, row: Inspection, names: Collection[str], today: date
    ) -> None:
        """Judge the lot again; raises Invalid for a lot or AQL without a plan."""
        del names
        refuse_plan(row.lot, row.level, aqls_of(row))
        session.flush()
        settle(session, row.order_id, today)

    def add_defect(
        self,
        inspection_id: int,
        fields: DefectFields,
        photos: Sequence[Path],
        today: date,
        step: Step = nobody_listens,
    ) -> int:
        """List a defect that an inspection found, with its photos; returns its id."""
        pictures = incoming_all(photos, self.file.path, step)
        with self.writing("defect_listed") as session:
            inspection = self.found(session, inspection_id)
            if inspection.inspected_on is None:
                raise Rejected(
                    say("Inspections", "Record the inspection first, then what it found.")
                )
            row = Defect(**fields.model_dump(), inspection_id=inspection_id)
            key = insert_row(session, row)
            self._take(session, key, pictures)
            settle(session, inspection.order_id, today)
            return key

    def change_defect(
        self,
        defect_id: int,
        fields: DefectFields,
        photos: Sequence[Path],
        today: date,
        step: Step = nobody_listens,
    ) -> None:
        """Correct or decide on a defect, and add photos of it."""
        pictures = incoming_all(photos, self.file.path, step)
        with self.writing("defect_listed") as session:
            row = row_of(session, Defect, defect_id, NO_DEFECT)
            row.sqlmodel_update(fields.model_dump())
            self._take(session, defect_id, pictures)
            session.flush()
            settle(session, self.found(session, row.inspection_id).order_id, today)

    def _take(self, session: Session, defect_id: int, photos: Sequence[Incoming]) -> None:
        for each in photos:
            attach(session, ("defect", defect_id), AttachmentKind.DEFECT_PHOTO, each)


def _shown(session: Session, row: Inspection) -> InspectionRow:
    assert row.id is not None
    return inspection_of(SessionReader(session), row.order_id, row.id)


def aqls_of(fields: SamplingFields | Inspection) -> dict[DefectClass, Decimal | None]:
    """The AQL of each class."""
    return {kind: getattr(fields, f"aql_{kind}") for kind in DefectClass}


def refuse_unfinished(fields: InspectionFields) -> None:
    """Raise Invalid for findings without what their kind asks for, or without a plan."""
    if fields.kind in OF_CARTONS and fields.cartons_opened is None:
        raise Invalid({"cartons_opened": FILL})
    refuse_plan(fields.lot, fields.level, aqls_of(fields))


def recorded(session: Session, order_id: int, fields: InspectionFields) -> Inspection:
    """
    The order's latest inspection where that passed and says just this, else a new one.

    One that failed once more is another finding: no waiver of the first one covers it. One that
    was planned of the same kind is the one that is recorded.
    """
    running_row(session, order_id)
    found = _latest(session, order_id)
    if found is not None and found.passed and _says(found, fields):
        return found
    key = planned(SessionReader(session), order_id, fields.kind)
    if key is None:
        row = Inspection(**fields.model_dump(), order_id=order_id)
        session.add(row)
    else:
        row = session.get_one(Inspection, key)
        row.sqlmodel_update(_told(fields))
    session.flush()
    return row


def latest(session: Session, order_id: int) -> Inspection:
    """The inspection that counts; Rejected where there is none."""
    found = _latest(session, order_id)
    if found is None:
        raise Rejected(
            say("Inspections", "No inspection is recorded yet. Record it together with its photos.")
        )
    return found


def take_photos(
    session: Session, row: Inspection, photos: Sequence[Incoming], today: date
) -> Inspected:
    """Attach the new photos; those the day's inspection already has are left out."""
    assert row.id is not None
    assert row.inspected_on is not None
    there = photos_of_day(
        SessionReader(session), row.order_id, row.inspected_on, passed=bool(row.passed)
    )
    new = [photo for photo in photos if photo.sha256 not in there]
    for photo in new:
        attach(session, ("inspection", row.id), AttachmentKind.INSPECTION_PHOTO, photo)
    found = settle(session, row.order_id, today).facts.inspection
    latest_one = found is not None and found.id == row.id
    counted = found.photos if found and latest_one else len(there) + len(new)
    return Inspected(row.id, len(new), len(photos) - len(new), counted, row.cartons_opened or 0)


def _latest(session: Session, order_id: int) -> Inspection | None:
    found = latest_inspection(SessionReader(session), order_id)
    return None if found is None else session.get_one(Inspection, found)


def _told(fields: InspectionFields) -> dict[str, object]:
    """What the findings say; what they leave open stays as it was planned."""
    return {name: value for name, value in fields.model_dump().items() if value not in (None, "")}


def _says(row: Inspection, fields: InspectionFields) -> bool:
    return all(getattr(row, name) == value for name, value in _told(fields).items())
