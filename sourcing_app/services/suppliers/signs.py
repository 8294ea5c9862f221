"""Raising the red flags of signs: each once, a resolved one is not raised again for the same."""

from datetime import date

from sqlalchemy import inspect
from sqlmodel import Session

from sourcing_app.domain.suppliers.red_flags import FlagKind, RaisedBy, default_severity
from sourcing_app.domain.suppliers.signs import mail_sign, unrelated
from sourcing_app.store.queries import signs
from sourcing_app.store.queries.vetting import noted_by_rule, open_by_rule
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.supplier import RedFlag, SupplierContact


def flag_mail(session: Session, contact: SupplierContact, today: date) -> None:
    """Look at the mail address of a contact, where it is new, beside those known before it."""
    changed = inspect(contact).attrs.email.history
    if not changed.added or not contact.email:
        return
    reader, supplier_id = SessionReader(session), contact.supplier_id
    before = [*filter(None, changed.deleted or ()), *signs.former_mails(reader, supplier_id)]
    others = [
        row["email"] for row in signs.mails_of(reader, supplier_id) if row["id"] != contact.id
    ]
    kind = mail_sign(contact.email, [*others, *before], signs.sites_of(reader, supplier_id))
    if kind is not None:
        raise_once(session, supplier_id, kind, contact.email, today)


def flag_products(session: Session, supplier_id: int, today: date) -> None:
    """Look whether what the supplier offered so far has a common thread."""
    reader = SessionReader(session)
    if unrelated(signs.products_of(reader, supplier_id)):
        raise_once(session, supplier_id, FlagKind.UNRELATED_PRODUCTS, "", today)


def raise_once(session: Session, supplier_id: int, kind: FlagKind, note: str, today: date) -> None:
    """Raise a flag by rule unless one with this note was raised before, resolved or not."""
    if note not in noted_by_rule(SessionReader(session), supplier_id, kind):
        session.add(_by_rule(supplier_id, kind, note, today))


def raise_again(session: Session, supplier_id: int, kind: FlagKind, note: str, today: date) -> None:
    """Raise a flag by rule unless one with this note is open."""
    if not open_by_rule(SessionReader(session), supplier_id, kind, note):
        session.add(_by_rule(supplier_id, kind, note, today))


def _by_rule(supplier_id: int, kind: FlagKind, note: str, today: date) -> RedFlag:
    return RedFlag(
        supplier_id=supplier_id,
        kind=kind,
        severity=default_severity(kind),
        raised_by=RaisedBy.RULE,
        raised_on=today,
        note=note,
    )
