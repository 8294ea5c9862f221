"""The ways to a supplier that are on file, and since when: what a check of an account may go by."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.store.sqlite.reader import Reader, Row, day_or

_CONTACTS = (
    "SELECT c.id, c.name, c.phone, c.wechat, c.whatsapp, s.created_at FROM supplier_contact c "
    "JOIN supplier s ON s.id = c.supplier_id WHERE c.supplier_id = ? AND c.binned_at IS NULL "
    "ORDER BY c.main DESC, c.id"
)
_WAYS = {
    "phone": CheckChannel.PHONE,
    "wechat": CheckChannel.MESSENGER,
    "whatsapp": CheckChannel.MESSENGER,
}
_STORE = "SELECT id, store_url AS store, created_at FROM supplier WHERE id = ?"
_SINCE = (
    "SELECT max(at) FROM change_log WHERE entity = ? AND entity_id = ? AND field = ? "
    "UNION ALL SELECT min(at) FROM change_log WHERE entity = ? AND entity_id = ?"
)


@dataclass(frozen=True, slots=True)
class KnownChannel:
    """A way to reach the supplier and the day on which it was written into the file."""

    kind: CheckChannel
    detail: str
    since: date


def known_channels(reader: Reader, supplier_id: int, before: date) -> list[KnownChannel]:
    """The telephone numbers, messengers and store on file that were there before that day."""
    found: list[KnownChannel] = []
    for row in reader.rows(_CONTACTS, (supplier_id,)):
        for field, kind in _WAYS.items():
            found += _channel(reader, "supplier_contact", row, field, kind)
    for row in reader.rows(_STORE, (supplier_id,)):
        found += _channel(reader, "supplier", row, "store", CheckChannel.PLATFORM_CHAT)
    return [channel for channel in found if channel.since < before]


def _channel(
    reader: Reader, table: str, row: Row, field: str, kind: CheckChannel
) -> list[KnownChannel]:
    if not row[field]:
        return []
    column = "store_url" if field == "store" else field
    key = (table, row["id"])
    times = [found[0] for found in reader.rows(_SINCE, (*key, column, *key)) if found[0]]
    since = day_or((times or [row["created_at"]])[0][:10], date.max)
    return [KnownChannel(kind, row[field][:100], since)]
