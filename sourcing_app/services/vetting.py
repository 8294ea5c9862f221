"""Recording what was found out about a supplier: badges, answers, red flags, the gut check."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlmodel import Session, col, select

from sourcing_app.domain.actions import Action
from sourcing_app.domain.attachments import AttachmentKind
from sourcing_app.domain.badges import Badge
from sourcing_app.domain.conflicts import Base, refuse_conflicts
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.redflags import (
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
from sourcing_app.domain.sentences import say
from sourcing_app.domain.text import clean_text
from sourcing_app.domain.verdicts import FLAG_OF_FAILED
from sourcing_app.domain.vetting import Answer, Gut, Item, check_reason
from sourcing_app.services.attachments import attach
from sourcing_app.services.incoming import Step, incoming, nobody_listens
from sourcing_app.services.suppliers.entries import found
from sourcing_app.services.suppliers.flags import grounds_of
from sourcing_app.store.session_reader import SessionReader
from sourcing_app.store.tables.supplier import (
    BadgeFields,
    BadgeObservation,
    CheckFields,
    FlagFields,
    RedFlag,
    ResolutionFields,
    VettingCheck,
)

if TYPE_CHECKING:
    from sourcing_app.services.desk import Desk

__all__ = ["BadgeFields", "CheckFields", "FlagFields", "Vetting"]


_NO_NOTES: Mapping[Item, str] = {}


class Vetting:
    """Each call is one action of the user and one step of undo."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def observe(self, supplier_id: int, fields: BadgeFields) -> None:
        """Record that a badge was seen, or seen missing; a second look on a day replaces it."""
        with self._desk.database.writing(Action.BADGE_OBSERVED) as session:
            found(session, supplier_id)
            wanted = select(BadgeObservation).where(
                col(BadgeObservation.supplier_id) == supplier_id,
                col(BadgeObservation.badge) == fields.badge,
                col(BadgeObservation.seen_on) == fields.seen_on,
            )
            row = session.exec(wanted).first()
            if row is None:
                session.add(BadgeObservation(**fields.model_dump(), supplier_id=supplier_id))
            else:
                row.sqlmodel_update(fields.model_dump())

    def badge(self, supplier_id: int, badge: Badge, today: date, *, held: bool) -> None:
        """Record the badge as it is shown today."""
        self.observe(supplier_id, BadgeFields.checked(badge=badge, held=held, seen_on=today))

    def answer(self, supplier_id: int, fields: CheckFields) -> None:
        """
        Answer a question of the vetting list.

        Failing prepayment, brands or the account raises the red flag that belongs to it; a
        better answer resolves the flag that was so raised, unless its kind asks for more than a
        word. "Does not apply" needs a reason in the note where an order asks: Invalid.
        """
        with self._desk.database.writing(Action.VETTING_ANSWERED) as session:
            _answer(session, supplier_id, fields)

    def change(
        self, supplier_id: int, item: Item, today: date, base: Base = None, /, **values: Any
    ) -> None:
        """
        Change the answer or the note of a question and leave the rest as it is stored.

        Raises Invalid, or Conflict where a field is no longer what `base` says it was.
        """
        with self._desk.database.writing(Action.VETTING_ANSWERED) as session:
            row = _row(session, supplier_id, item)
            held = _unanswered(item, today) if row is None else CheckFields.of(row)
            _answer(session, supplier_id, held.changed(base, checked_on=today, **values))

    def answer_all(
        self,
        supplier_id: int,
        answers: Mapping[Item, Answer],
        today: date,
        notes: Mapping[Item, str] = _NO_NOTES,
    ) -> None:
        """Answer several questions as one action; notes not named stay. Raises Invalid."""
        with self._desk.database.writing(Action.VETTING_ANSWERED) as session:
            for item in [item for item in Item if item in answers or item in notes]:
                row = _row(session, supplier_id, item)
                held = _unanswered(item, today) if row is None else CheckFields.of(row)
                given = {"answer": answers.get(item), "note": notes.get(item)}
                news = {name: value for name, value in given.items() if value is not None}
                _answer(session, supplier_id, held.changed(checked_on=today, **news))

    def feel(self, supplier_id: int, gut: Gut, today: date, base: Base = None) -> None:
        """Answer the gut check; an uneasy one is a red flag of its own. Raises Conflict."""
        with self._desk.database.writing(Action.VETTING_ANSWERED) as session:
            supplier = found(session, supplier_id)
            refuse_conflicts({"gut": supplier.gut}, base, {"gut": gut})
            supplier.gut = gut
            uneasy = gut is Gut.UNEASY
            _keep_in_step(session, supplier_id, FlagKind.INTUITION, today, failed=uneasy)

    def raise_flag(self, supplier_id: int, fields: FlagFields) -> int:
        """Record a red flag; returns its id."""
        with self._desk.database.writing(Action.FLAG_RAISED) as session:
            found(session, supplier_id)
            severity = weight(fields.kind, fields.severity)
            values = {**fields.model_dump(), "severity": severity}
            flag = RedFlag(**values, supplier_id=supplier_id)
            session.add(flag)
            session.flush()
            assert flag.id is not None
            return flag.id

    def flag(self, supplier_id: int, kind: FlagKind, today: date, *, note: str = "") -> int:
        """Record a red flag of its usual severity; returns its id."""
        values = {"kind": kind, "severity": default_severity(kind), "raised_on": today}
        return self.raise_flag(supplier_id, FlagFields.checked(**values, note=note))

    def resolve_flag(
        self,
        flag_id: int,
        resolution: str,
        today: date,
        ground: Ground | None = None,
        licence: Path | None = None,
        step: Step = nobody_listens,
    ) -> None:
        """
        Close a flag with the reason why it no longer stands; raises Invalid without one.

        A flag about a personal account asks for a checked company account of the supplier, one
        about brand goods for a `licence` document, which is kept with it, or for the ground that
        the word is no brand here: otherwise Rejected says so.
        """
        paper = incoming(licence, self._desk.path, step) if licence else None
        with self._desk.database.writing(Action.FLAG_RESOLVED) as session:
            flag = session.get(RedFlag, flag_id)
            if flag is None:
                raise NotFound(say("Vetting", "This red flag is no longer in the file."))
            if paper is not None:
                attach(session, ("red_flag", flag_id), AttachmentKind.BRAND_LICENCE, paper)
            on_file = grounds_of(SessionReader(session), flag_id)
            ground = ground or _usual(flag.kind, on_file)
            check_ground(flag.kind, ground, clean_text(resolution), on_file)
            reason = ResolutionFields.checked(resolution=resolution).resolution
            flag.resolved_on, flag.resolution, flag.ground = today, reason, ground


def _usual(kind: FlagKind, on_file: frozenset[Ground]) -> Ground:
    """The ground where none is named: what is on file, else the first the kind asks for."""
    asked = GROUNDS.get(kind, (Ground.REASON,))
    return next((ground for ground in asked if ground in on_file), asked[0])


def _unanswered(item: Item, today: date) -> CheckFields:
    return CheckFields.checked(item=item, answer=Answer.UNKNOWN, checked_on=today)


def _row(session: Session, supplier_id: int, item: Item) -> VettingCheck | None:
    wanted = select(VettingCheck).where(
        col(VettingCheck.supplier_id) == supplier_id, col(VettingCheck.item) == item
    )
    return session.exec(wanted).first()


def _answer(session: Session, supplier_id: int, fields: CheckFields) -> None:
    check_reason(fields.item, fields.answer, fields.note)
    found(session, supplier_id)
    row = _row(session, supplier_id, fields.item)
    if row is None:
        session.add(VettingCheck(**fields.model_dump(), supplier_id=supplier_id))
    else:
        row.sqlmodel_update(fields.model_dump())
    kind = FLAG_OF_FAILED.get(fields.item)
    if kind is not None:
        failed = fields.answer is Answer.FAILED
        _keep_in_step(session, supplier_id, kind, fields.checked_on, failed=failed)


def _keep_in_step(
    session: Session, supplier_id: int, kind: FlagKind, today: date, *, failed: bool
) -> None:
    """
    Let the flag that a rule raises stand exactly as long as the answer behind it.

    A kind that is never waived stays until what it asks for is on file.
    """
    wanted = select(RedFlag).where(
        col(RedFlag.supplier_id) == supplier_id,
        col(RedFlag.kind) == kind,
        col(RedFlag.raised_by) == RaisedBy.RULE,
        col(RedFlag.note) == "",
        col(RedFlag.resolved_on).is_(None),
    )
    open_flags = session.exec(wanted).all()
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
