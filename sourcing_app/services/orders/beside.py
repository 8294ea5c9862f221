"""What stands beside an order's stage, from its row."""

from datetime import date

from sourcing_app.domain.orders.agreed import OrderHold
from sourcing_app.domain.orders.beside import ENDED, Beside, Cancellation, OnHold
from sourcing_app.domain.orders.stages import Stage
from sourcing_app.store.sqlite.reader import Row, day_or_none, word_or_none


def beside_of(row: Row, today: date) -> Beside:
    """Read it from a row of `queries.orders.with_goods`; an order that has ended is not held."""
    return Beside(
        held=None if row["stage"] in ENDED else _held(row, today),
        cancelled=Cancellation(day_or_none(row["cancelled_on"]), row["cancelled_reason"])
        if row["stage"] == Stage.CANCELLED
        else None,
        disputed=bool(row["disputed"]),
        repeats=row["repeats"] or "",
        same_as=row["same_as"] or "",
        own_reference=row["own_reference"],
        supplier_reference=row["supplier_reference"],
        delivery=f"{row['incoterm']} {row['place']}".strip(),
    )


def _held(row: Row, today: date) -> OnHold | None:
    kind = word_or_none(OrderHold, row["hold"])
    if kind is None:
        return None
    since, until = day_or_none(row["hold_on"]), day_or_none(row["hold_until"])
    return OnHold(kind, since, until, row["hold_reason"], until is not None and until < today)
