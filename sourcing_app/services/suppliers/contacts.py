"""Changing a supplier's contacts: exactly one of those not in the Bin is the main one."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, date, datetime

from sqlmodel import Session

from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import Conflict, Invalid, NotFound
from sourcing_app.domain.records.suppliers import CONTACT
from sourcing_app.domain.sentences import say
from sourcing_app.services.records import Records, insert_row, row_of
from sourcing_app.services.suppliers.contact_rows import GONE, same_person
from sourcing_app.services.suppliers.signs import flag_mail
from sourcing_app.services.suppliers.writes import found
from sourcing_app.store.history.bulk import rows_of
from sourcing_app.store.queries.contacts import ids_of
from sourcing_app.store.sqlite.session_reader import SessionReader
from sourcing_app.store.tables.supplier import ContactFields, SupplierContact

__all__ = ["ContactFields", "Contacts"]

_NOTHING = say("Contacts", "Enter a name or a way to reach this person.")


class Contacts(Records[SupplierContact, ContactFields]):
    """Each call is one action of the user and one step of undo."""

    row = SupplierContact
    typed = ContactFields
    gone = GONE

    def add(self, supplier_id: int, fields: ContactFields) -> int:
        """Add one, the main one where it is the first; raises Invalid without name or address."""
        with self.writing("added") as session:
            found(session, supplier_id)
            _refuse_nobody(fields)
            return insert_contact(session, supplier_id, fields, self.file.today())

    def make_main(self, contact_id: int) -> None:
        """Make it the main one, and the one so far not; raises NotFound, also for one binned."""
        with self.writing("made_main") as session:
            row = self.found(session, contact_id)
            if row.binned_at is not None:
                raise NotFound(GONE)
            _choose(session, row)

    def bin(self, ids: Sequence[int]) -> None:
        """Move them to the Bin; where the main one goes, the oldest that stays takes its place."""
        with self.writing("binned") as session:
            rows = [self.found(session, key) for key in ids]
            for row in rows:
                row.main, row.binned_at = False, row.binned_at or datetime.now(UTC)
            _settle(session, rows)

    def restore(self, ids: Sequence[int]) -> None:
        """Restore them from the Bin; the main one stays."""
        with self.writing("restored") as session:
            restore_contacts(session, ids)

    def follow(
        self, session: Session, row: SupplierContact, names: Collection[str], today: date
    ) -> None:
        """Refuse to leave nothing to call it by; a strange mail address raises a red flag."""
        del names
        _refuse_nobody(ContactFields.of(row))
        flag_mail(session, row, today)


def restore_contacts(session: Session, ids: Iterable[int]) -> None:
    """Restore contacts from the Bin inside a writing session; raises NotFound."""
    rows = [row_of(session, SupplierContact, key, GONE) for key in ids]
    for row in rows:
        row.binned_at = None
    _settle(session, rows)


def insert_contact(
    session: Session, supplier_id: int, fields: ContactFields, today: date | None = None
) -> int:
    """
    Add a contact, the main one where there is none yet; returns its id.

    Where it is noticed `today`, a mail address beside the others is looked at.
    """
    main = main_contact(session, supplier_id) is None
    row = SupplierContact(**fields.model_dump(), supplier_id=supplier_id, main=main)
    if today is not None:
        session.add(row)
        flag_mail(session, row, today)
    return insert_row(session, row)


def main_contact(session: Session, supplier_id: int) -> SupplierContact | None:
    """The main contact, None where there is no contact outside the Bin."""
    return next(iter(_contacts(session, supplier_id)), None)


def _contacts(session: Session, supplier_id: int) -> Sequence[SupplierContact]:
    """The contacts outside the Bin, the main one first."""
    return rows_of(session, SupplierContact, ids_of(SessionReader(session), supplier_id))


def change_main(
    session: Session, supplier_id: int, base: Base, values: dict[str, str], today: date
) -> None:
    """
    Change the main contact, making one where there is none; raises Invalid or Conflict.

    With an "id" in `base`, the contact that was shown as the main one, it is a Conflict where
    that is somebody else by now: an address must not land at another person.
    """
    row = main_contact(session, supplier_id)
    stored = ContactFields() if row is None else ContactFields.of(row)
    shown = (base or {}).get("id")
    if shown is not None and (row is None or row.id != shown):
        field = next(iter(values))
        raise Conflict(field, getattr(stored, field))
    fields = stored.changed(base, **values)
    _refuse_nobody(fields, next(iter(values)))
    if row is None:
        insert_contact(session, supplier_id, fields)
    else:
        row.sqlmodel_update(fields.model_dump())
        flag_mail(session, row, today)


def fill_contact(session: Session, supplier_id: int, news: ContactFields) -> None:
    """Fill in what is blank of the contact that this is, or add it where it is somebody else."""
    row = same_person(_contacts(session, supplier_id), news)
    if row is None and news != ContactFields():
        insert_contact(session, supplier_id, news)
    elif row is not None:
        blank = {n: v for n, v in news.model_dump().items() if v and not getattr(row, n)}
        row.sqlmodel_update(ContactFields.of(row).changed(**blank).model_dump())


def _choose(session: Session, row: SupplierContact) -> None:
    """Make this the main one; the former one is written first, for the file allows only one."""
    former = main_contact(session, row.supplier_id)
    if former is not None and former.id != row.id:
        former.main = False
        session.flush()
    row.main = True


def _settle(session: Session, changed: Iterable[SupplierContact]) -> None:
    """Give every supplier of these a main contact again, where it has any."""
    session.flush()
    for supplier_id in {row.supplier_id for row in changed}:
        row = main_contact(session, supplier_id)
        if row is not None:
            row.main = True


def _refuse_nobody(fields: ContactFields, asked: str = "name") -> None:
    """Refuse, at the field asked for, what leaves nothing to call a contact by."""
    if not any(getattr(fields, name) for name in CONTACT.title):
        raise Invalid({asked: _NOTHING})
