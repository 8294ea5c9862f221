"""The ways to a supplier that are on file, and since when: what a check of an account may go by."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sourcing_app.domain.accounts.confirmation import CheckChannel
from sourcing_app.domain.inquiries.states import Channel
from sourcing_app.services.accounts.rows import accounts_of
from sourcing_app.store.queries import accounts
from sourcing_app.store.queries.contacts import of_supplier
from sourcing_app.store.queries.history import written
from sourcing_app.store.queries.letters import channels_of
from sourcing_app.store.sqlite.reader import Reader, Row, day_or

_WAYS = {
    "phone": CheckChannel.PHONE,
    "wechat": CheckChannel.MESSENGER,
    "whatsapp": CheckChannel.MESSENGER,
}
_LETTERS = {
    Channel.SITE: CheckChannel.PLATFORM_CHAT,
    "trade manager": CheckChannel.PLATFORM_CHAT,
    "trademanager": CheckChannel.PLATFORM_CHAT,
    Channel.WECHAT.casefold(): CheckChannel.MESSENGER,
    Channel.WHATSAPP.casefold(): CheckChannel.MESSENGER,
}
"""The channels of letters by which an account may be checked; an e-mail is none of them."""


@dataclass(frozen=True, slots=True)
class KnownChannel:
    """A way to reach the supplier and the day on which it was written into the file."""

    kind: CheckChannel
    detail: str
    since: date


def known_channels(reader: Reader, supplier_id: int, before: date) -> list[KnownChannel]:
    """
    The ways to the supplier that were there before that day, each named once.

    First those by which an account was checked, then telephone numbers, messengers and the store
    on file, then what letters were sent by, known since the first of them.
    """
    supplier = accounts.supplier(reader, supplier_id)
    if supplier is None:
        return []
    found = (
        *_of_checks(reader, supplier_id),
        *_on_file(reader, supplier),
        *_of_letters(reader, supplier_id),
    )
    named: dict[tuple[CheckChannel, str], KnownChannel] = {}
    for each in found:
        if each.since < before:
            named.setdefault((each.kind, each.detail.casefold()), each)
    return list(named.values())


def _of_checks(reader: Reader, supplier_id: int) -> Iterator[KnownChannel]:
    for account in accounts_of(reader, supplier_id):
        if account.channel_kind is not None and account.known_since is not None:
            yield KnownChannel(account.channel_kind, account.channel, account.known_since)


def _on_file(reader: Reader, supplier: Row) -> Iterator[KnownChannel]:
    ways = [
        ("supplier_contact", row, field, kind)
        for row in of_supplier(reader, supplier["id"])
        for field, kind in _WAYS.items()
    ]
    ways.append(("supplier", supplier, "store_url", CheckChannel.PLATFORM_CHAT))
    for table, row, field, kind in ways:
        if row[field]:
            since = _since(reader, (table, row["id"], field), supplier)
            yield KnownChannel(kind, row[field][:100], since)


def _of_letters(reader: Reader, supplier_id: int) -> Iterator[KnownChannel]:
    for row in channels_of(reader, supplier_id):
        kind = _LETTERS.get(row["channel"].casefold())
        if kind is not None:
            yield KnownChannel(kind, row["channel"], day_or(row["first_on"], date.max))


def _since(reader: Reader, place: tuple[str, int, str], supplier: Row) -> date:
    """The day a field was written; where the history does not say, the supplier's first."""
    return day_or((written(reader, *place) or supplier["created_at"])[:10], date.max)
