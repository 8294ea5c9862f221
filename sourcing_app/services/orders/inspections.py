"""Pre-shipment inspections: recorded once, photos added later; none is removed."""

from collections.abc import Sequence
from datetime import date

from sqlmodel import Session

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.errors import Rejected
from sourcing_app.domain.orders.inspected import Inspected
from sourcing_app.domain.sentences import say
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Incoming
from sourcing_app.services.orders.progress import settle
from sourcing_app.store.queries.orders import latest_inspection, photos_of_day
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.inspection import Inspection, InspectionFields


def recorded(session: Session, order_id: int, fields: InspectionFields) -> Inspection:
    """
    The order's latest inspection where that passed and says just this, else a new one.

    One that failed once more is another finding: no waiver of the first one covers it.
    """
    found = _latest(session, order_id)
    if found is not None and found.passed and _says(found, fields):
        return found
    row = Inspection(**fields.model_dump(), order_id=order_id)
    session.add(row)
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


def _says(row: Inspection, fields: InspectionFields) -> bool:
    told = fields.model_dump()
    told["note"] = told["note"] or row.note
    return all(getattr(row, name) == value for name, value in told.items())
