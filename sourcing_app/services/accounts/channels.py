"""The ways to a supplier that are on file, and since when: what a check of an account may go by."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.store.queries import accounts
from sourcing_app.store.queries.history import written
from sourcing_app.store.sqlite.reader import Reader, Row, day_or

_WAYS = {
    "phone": CheckChannel.PHONE,
    "wechat": CheckChannel.MESSENGER,
    "whatsapp": CheckChannel.MESSENGER,
}


@dataclass(frozen=True, slots=True)
class KnownChannel:
    """A way to reach the supplier and the day on which it was written into the file."""

    kind: CheckChannel
    detail: str
    since: date


def known_channels(reader: Reader, supplier_id: int, before: date) -> list[KnownChannel]:
    """The telephone numbers, messengers and store on file that were there before that day."""
    found: list[KnownChannel] = []
    for row in accounts.people(reader, supplier_id):
        for field, kind in _WAYS.items():
            found += _channel(reader, "supplier_contact", row, field, kind)
    store = accounts.supplier(reader, supplier_id)
    if store is not None:
        found += _channel(reader, "supplier", store, "store", CheckChannel.PLATFORM_CHAT)
    return [channel for channel in found if channel.since < before]


def _channel(
    reader: Reader, table: str, row: Row, field: str, kind: CheckChannel
) -> list[KnownChannel]:
    if not row[field]:
        return []
    column = "store_url" if field == "store" else field
    when = written(reader, table, row["id"], column) or row["created_at"]
    since = day_or(when[:10], date.max)
    return [KnownChannel(kind, row[field][:100], since)]
