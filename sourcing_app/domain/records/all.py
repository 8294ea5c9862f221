"""Every record, and how records hang together."""

from sourcing_app.domain.records.attachments import ATTACHMENT, FILE
from sourcing_app.domain.records.certificates import CERTIFICATE
from sourcing_app.domain.records.credits import CREDITS
from sourcing_app.domain.records.disputes import DISPUTES
from sourcing_app.domain.records.goods import GOODS
from sourcing_app.domain.records.inquiries import INQUIRIES
from sourcing_app.domain.records.letters import PHRASE, TEMPLATE
from sourcing_app.domain.records.marketplaces import MARKETPLACE_ACCOUNT
from sourcing_app.domain.records.needs import NEED, REQUEST
from sourcing_app.domain.records.notes import NOTE
from sourcing_app.domain.records.orders import ORDERS
from sourcing_app.domain.records.payments import PAYMENTS
from sourcing_app.domain.records.products import PRODUCT
from sourcing_app.domain.records.quotes import QUOTES
from sourcing_app.domain.records.registration import PROFILE
from sourcing_app.domain.records.reminders import SNOOZE
from sourcing_app.domain.records.screening import SCREENINGS
from sourcing_app.domain.records.search import SEARCH, TERM
from sourcing_app.domain.records.settings import SETTINGS
from sourcing_app.domain.records.shipping import SHIPPING
from sourcing_app.domain.records.spec import FieldSpec, RecordSpec
from sourcing_app.domain.records.suppliers import SUPPLIERS
from sourcing_app.domain.records.vetting import VETTING
from sourcing_app.domain.records.views import SAVED_VIEW

RECORDS = (
    PROFILE,
    MARKETPLACE_ACCOUNT,
    PRODUCT,
    NEED,
    REQUEST,
    SEARCH,
    TERM,
    *SUPPLIERS,
    *VETTING,
    CERTIFICATE,
    *SCREENINGS,
    TEMPLATE,
    PHRASE,
    *INQUIRIES,
    *QUOTES,
    *ORDERS,
    *GOODS,
    *PAYMENTS,
    *CREDITS,
    *SHIPPING,
    *DISPUTES,
    NOTE,
    SNOOZE,
    SAVED_VIEW,
    *SETTINGS,
    ATTACHMENT,
)
"""Every record that is kept in a table."""

_TOLD = {record.table: record for record in (*RECORDS, FILE)}
ROOTS = frozenset(
    record.table for record in RECORDS if not record.parents and record is not ATTACHMENT
)
"""The tables of records that belong to no other: the history tells of their parts under them."""
_ERASED_AS = ATTACHMENT["name"]
"""What the history calls an erased record by, whatever its fields are."""
BINNED = tuple(record for record in RECORDS if record.binned)


def record_of(table: str) -> RecordSpec | None:
    """Find the record a line of the history tells of; None for one this version lacks."""
    return _TOLD.get(table)


def field_of(table: str, name: str) -> FieldSpec | None:
    """Find a field of a record as the history names it; None for one this version lacks."""
    record = record_of(table)
    if record is None:
        return None
    if name in record:
        return record[name]
    return next((field for field in (*record.former, _ERASED_AS) if field.name == name), None)


def parts_of(table: str) -> tuple[tuple[str, str], ...]:
    """List the tables whose rows go when a row of this one is erased, with the naming column."""
    return tuple(
        (record.table, column)
        for record in RECORDS
        if not record.evidence
        for column, parent in record.links()
        if parent == table
    )
