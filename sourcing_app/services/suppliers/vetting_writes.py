"""What is recorded of a supplier inside a writing session: each a part of one action."""

from collections.abc import Mapping
from datetime import date

from sqlmodel import Session

from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.sentences import say
from sourcing_app.domain.suppliers.badges import check_days
from sourcing_app.domain.suppliers.checks import CheckAnswer, CheckItem, Gut, check_reason
from sourcing_app.domain.suppliers.red_flags import (
    GROUNDS,
    UNWAIVABLE,
    FlagKind,
    FlagSeverity,
    Ground,
    RaisedBy,
    check_ground,
    default_severity,
    weight,
)
from sourcing_app.domain.suppliers.verdicts import FLAG_OF_FAILED
from sourcing_app.domain.values.text import clean_text
from sourcing_app.services.attachments.records import attach
from sourcing_app.services.attachments.upload import Incoming
from sourcing_app.services.records import insert_row, row_of
from sourcing_app.services.suppliers.writes import found
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.flags import grounds_of
from sourcing_app.store.queries.on_file import on_file_of
from sourcing_app.store.queries.vetting import answer_to, open_by_rule, seen_on
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.supplier import (
    BadgeFields,
    BadgeObservation,
    FlagFields,
    RedFlag,
    ResolutionFields,
    SupplierCheckFields,
    VettingCheck,
)

_NO_FLAG = say("Vetting", "This red flag is no longer in the file.")


def observe(
    session: Session, supplier_id: int, fields: BadgeFields, paper: Incoming | None = None
) -> None:
    """Note a badge with its report; a second look on a day replaces the first."""
    found(session, supplier_id)
    check_days(fields.seen_on, fields.report_on, fields.valid_to)
    key = seen_on(SessionReader(session), supplier_id, fields.badge, fields.seen_on)
    if key is None:
        row = BadgeObservation(**fields.model_dump(), supplier_id=supplier_id)
        key = insert_row(session, row)
    else:
        session.get_one(BadgeObservation, key).sqlmodel_update(fields.model_dump())
    if paper is not None:
        attach(session, ("badge_observation", key), AttachmentKind.OTHER, paper)


def keep_paper(
    session: Session, supplier_id: int, item: CheckItem, paper: Incoming, today: date
) -> None:
    """Keep a file as evidence of an answer, which may still be open."""
    row = _row(session, supplier_id, item)
    if row is None:
        change(session, supplier_id, item, today, None, answer=CheckAnswer.UNKNOWN)
        session.flush()
        row = _row(session, supplier_id, item)
    assert row is not None
    assert row.id is not None
    attach(session, ("vetting_check", row.id), AttachmentKind.OTHER, paper)


def answer_all(
    session: Session,
    supplier_id: int,
    answers: Mapping[CheckItem, CheckAnswer],
    notes: Mapping[CheckItem, str],
    today: date,
) -> None:
    """Answer several questions; notes not named stay. Raises Invalid."""
    for item in [item for item in CheckItem if item in answers or item in notes]:
        given = {"answer": answers.get(item), "note": notes.get(item)}
        news = {name: value for name, value in given.items() if value is not None}
        change(session, supplier_id, item, today, None, **news)


def change(
    session: Session, supplier_id: int, item: CheckItem, today: date, base: Base, **values: object
) -> None:
    """Change an answer or its note; raises Invalid or Conflict."""
    row = _row(session, supplier_id, item)
    unanswered = {"item": item, "answer": CheckAnswer.UNKNOWN, "checked_on": today}
    held = SupplierCheckFields.checked(**unanswered) if row is None else SupplierCheckFields.of(row)
    fields = held.changed(base, checked_on=today, **values)
    (answer if "answer" in values else _keep)(session, supplier_id, fields)


def set_gut(session: Session, supplier_id: int, gut: Gut, today: date, base: Base) -> None:
    """Answer the gut check; raises Conflict."""
    supplier = found(session, supplier_id)
    refuse_conflicts({"gut": supplier.gut}, base, {"gut": gut})
    supplier.gut = gut
    uneasy = gut is Gut.UNEASY
    _keep_in_step(session, supplier_id, FlagKind.INTUITION, today, failed=uneasy)


def raise_flag(session: Session, supplier_id: int, fields: FlagFields) -> int:
    """Record a red flag; returns its id."""
    found(session, supplier_id)
    severity = weight(fields.kind, fields.severity)
    values = {**fields.model_dump(), "severity": severity}
    return insert_row(session, RedFlag(**values, supplier_id=supplier_id))


def resolve(
    session: Session,
    flag: RedFlag,
    resolution: tuple[str, Ground | None],
    paper: Incoming | None,
    today: date,
) -> None:
    """Close a flag with a reason and its ground; raises Invalid or Rejected."""
    assert flag.id is not None
    text, ground = resolution
    if paper is not None:
        attach(session, ("red_flag", flag.id), AttachmentKind.BRAND_LICENCE, paper)
    on_file = grounds_of(SessionReader(session), flag.id)
    ground = ground or _usual(flag.kind, on_file)
    check_ground(flag.kind, ground, clean_text(text), on_file)
    reason = ResolutionFields.checked(resolution=text).resolution
    flag.resolved_on, flag.resolution, flag.ground = today, reason, ground


def flag_row(session: Session, flag_id: int, supplier_id: int | None = None) -> RedFlag:
    """Find a flag, among those of one supplier where it is named; raises NotFound."""
    flag = row_of(session, RedFlag, flag_id, _NO_FLAG)
    if supplier_id not in {None, flag.supplier_id}:
        raise NotFound(
            say("Vetting", "Red flag {flag} is not one of this supplier.").put(flag=str(flag_id))
        )
    return flag


def _usual(kind: FlagKind, on_file: frozenset[Ground]) -> Ground:
    """The ground where none is named: what is on file, else the first the kind asks for."""
    asked = GROUNDS.get(kind, (Ground.REASON,))
    return next((ground for ground in asked if ground in on_file), asked[0])


def _row(session: Session, supplier_id: int, item: CheckItem) -> VettingCheck | None:
    key = answer_to(SessionReader(session), supplier_id, item)
    return None if key is None else session.get_one(VettingCheck, key)


def answer(session: Session, supplier_id: int, fields: SupplierCheckFields) -> None:
    """Keep an answer; raises Invalid, also for a "passed" that the file itself denies."""
    on_file_of(SessionReader(session), supplier_id).refuse(fields.item, fields.answer)
    _keep(session, supplier_id, fields)


def _keep(session: Session, supplier_id: int, fields: SupplierCheckFields) -> None:
    """Keep an answer or its note, with the flag that belongs to it; raises Invalid."""
    check_reason(fields.item, fields.answer, fields.note)
    found(session, supplier_id)
    row = _row(session, supplier_id, fields.item)
    if row is None:
        session.add(VettingCheck(**fields.model_dump(), supplier_id=supplier_id))
    else:
        row.sqlmodel_update(fields.model_dump())
    kind = FLAG_OF_FAILED.get(fields.item)
    if kind is not None:
        failed = fields.answer is CheckAnswer.FAILED
        _keep_in_step(session, supplier_id, kind, fields.checked_on, failed=failed)


def _keep_in_step(
    session: Session, supplier_id: int, kind: FlagKind, today: date, *, failed: bool
) -> None:
    """
    Keep the flag raised by a rule open exactly as long as the answer behind it.

    A kind that is never waived stays until what it asks for is on file.
    """
    ids = open_by_rule(SessionReader(session), supplier_id, kind)
    open_flags = rows_of(session, RedFlag, ids)
    if failed and not open_flags:
        session.add(_by_rule(supplier_id, kind, today))
    for flag in () if failed or kind in UNWAIVABLE else open_flags:
        flag.resolved_on, flag.resolution = today, "The answer was changed."
        flag.ground = Ground.REASON


def _by_rule(supplier_id: int, kind: FlagKind, today: date) -> RedFlag:
    severity: FlagSeverity = default_severity(kind)
    return RedFlag(
        supplier_id=supplier_id,
        kind=kind,
        severity=severity,
        raised_by=RaisedBy.RULE,
        raised_on=today,
    )
