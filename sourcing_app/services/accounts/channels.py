"""The ways to a supplier that are on file, and since when: what a check of an account may go by."""

from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.store.queries import accounts
from sourcing_app.store.queries.contacts import of_supplier
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
    supplier = accounts.supplier(reader, supplier_id)
    if supplier is None:
        return []
    ways = [
        ("supplier_contact", row, field, kind)
        for row in of_supplier(reader, supplier_id)
        for field, kind in _WAYS.items()
    ]
    ways.append(("supplier", supplier, "store_url", CheckChannel.PLATFORM_CHAT))
    found = [
        KnownChannel(kind, row[field][:100], _since(reader, (table, row["id"], field), supplier))
        for table, row, field, kind in ways
        if row[field]
    ]
    return [channel for channel in found if channel.since < before]


def _since(reader: Reader, place: tuple[str, int, str], supplier: Row) -> date:
    """The day a field was written; where the history does not say, the supplier's first."""
    return day_or((written(reader, *place) or supplier["created_at"])[:10], date.max)
