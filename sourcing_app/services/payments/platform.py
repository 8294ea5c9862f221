"""An order on the platform: its number and page, what it covers, and its clocks."""

from typing import TYPE_CHECKING, Any

from sourcing_app.domain.actions import Action
from sourcing_app.domain.conflicts import Base
from sourcing_app.domain.errors import NotFound
from sourcing_app.domain.payments.protection import Protected
from sourcing_app.domain.values.currencies import kept_code
from sourcing_app.domain.values.money import Money, exactly
from sourcing_app.domain.values.scaled import unscaled
from sourcing_app.services.orders.facts import GONE
from sourcing_app.services.orders.progress import order_row
from sourcing_app.store.queries import cash
from sourcing_app.store.sqlite.reader import Reader, Row, day_or_none
from sourcing_app.store.tables.order import PlatformFields, PurchaseOrder

if TYPE_CHECKING:
    from sourcing_app.services.open_file import OpenFile


class PlatformOrders:
    """Each call is one action and one undo step."""

    def __init__(self, file: "OpenFile") -> None:
        self._file = file

    def fields(self, order_id: int) -> PlatformFields:
        """What is known of the order on the platform; raises NotFound."""
        with self._file.database.reading() as session:
            return PlatformFields.of(order_row(session, order_id))

    def change(self, order_id: int, base: Base = None, /, **values: Any) -> None:
        """Change the named fields; raises Invalid with a sentence a field, Conflict as forms do."""
        with self._file.database.writing(Action.PLATFORM_EDITED) as session:
            row: PurchaseOrder = order_row(session, order_id)
            stored = PlatformFields.of(row)
            values = stored.parted(values)
            fields = stored.changed(base, **values)
            if fields.covered is not None:
                exactly(fields.covered, row.currency, "covered")
            row.sqlmodel_update({name: getattr(fields, name) for name in values})


def protected_of(reader: Reader, order_id: int) -> Protected:
    """What Trade Assurance knows of an order; raises NotFound."""
    row = cash.platform_order(reader, order_id)
    if row is None:
        raise NotFound(GONE)
    return protected(row)


def protected(row: Row) -> Protected:
    """What Trade Assurance knows of an order, from its row."""
    covered = row["covered"]
    currency = kept_code(row["currency"])
    return Protected(
        number=row["platform_number"],
        page=row["order_page"],
        covered=None if covered is None else Money(unscaled(covered), currency),
        ship_by=day_or_none(row["ship_by"]),
        shipped_on=day_or_none(row["shipped_on"]),
        received_on=day_or_none(row["received_on"]),
        disputed_on=day_or_none(row["disputed_on"]),
        claim_days=row["claim_days"],
        negotiation_days=row["negotiation_days"],
        escalation_days=row["escalation_days"],
    )
